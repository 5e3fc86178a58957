/** What a typed text means: a value, or a reason (a key of `screens.common.reasons`) why it has none. */
export type Reading = { readonly value: string } | { readonly reason: ReasonCode };
export type ReasonCode = 'notADate' | 'noSuchDay' | 'notANumber' | 'notWhole' | 'notATime' | 'missing';

/** Full-width letters, digits and signs as an IME leaves them become the plain ones. */
export const plain = (typed: string): string => typed.normalize('NFKC').trim();

export const readText = (typed: string): Reading => ({ value: typed.trim() });

/** A number as text: `1,234`, `￥1234`, `1234円`, `１２３４` are 1234. Decimals only where asked for. Nothing is rounded. */
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
