/** The value of a typed text, or the reason why it cannot be read (a key of `screens.common.reasons`). */
export type Reading = { readonly value: string } | { readonly reason: ReasonCode };
export type ReasonCode = 'notADate' | 'noSuchDay' | 'notANumber' | 'notWhole' | 'notATime' | 'missing';

/** Converts full-width letters, digits and signs from an input method to half width. */
export const plain = (typed: string): string => typed.normalize('NFKC').trim();

export const readText = (typed: string): Reading => ({ value: typed.trim() });

/** A number as text: `1,234`, `￥1234`, `1234円`, `１２３４` are 1234. Decimals only where allowed. Never rounded. */
export function readNumber(typed: string, decimals = false): Reading {
  const text = plain(typed)
    .replace(/^[¥\\]/, '')
    .replace(/円$/, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .trim();
  if (text === '') return { value: '' };
  const parts = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(text);
  if (parts === null) return { reason: 'notANumber' };
  const [, sign = '', whole = '', fraction = ''] = parts;
  const rest = fraction.replace(/0+$/, '');
  if (rest !== '' && !decimals) return { reason: 'notWhole' };
  return { value: `${sign}${whole}${rest === '' ? '' : `.${rest}`}` };
}
