import { readYen, type Yen } from '../../core/base/yen.ts';
import { compact } from '../text.ts';

export type AmountReading =
  { readonly is: 'amount'; readonly yen: Yen } | { readonly is: 'blank' } | { readonly is: 'invalid' };

/**
 * An amount on a payslip: `162,000`, `￥162,000`, `162,000円`; `△`, `▲`, a minus or brackets make it negative.
 * Refuses a comma that does not separate thousands: `1,6200` could be one of two amounts.
 */
export function readAmount(text: string): AmountReading {
  const body = compact(text);
  if (/^(?:[-ー]*|※)$/u.test(body)) return { is: 'blank' };
  const bracketed = /^\((.+)\)$/u.exec(body)?.[1];
  const negative = bracketed !== undefined || /^[¥\\]?[△▲-]/u.test(body);
  const figure = (bracketed ?? body)
    .replace(/^[¥\\]/u, '')
    .replace(/^[△▲+-]/u, '')
    .replace(/^[¥\\]/u, '')
    .replace(/円$/u, '');
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)?$/u.test(figure)) return { is: 'invalid' };
  const digits = figure
    .replaceAll(',', '')
    .replace(/\.0+$/u, '')
    .replace(/^0+(?=\d)/u, '');
  const yen = readYen(negative && digits !== '0' ? `-${digits}` : digits);
  return yen.ok ? { is: 'amount', yen: yen.value } : { is: 'invalid' };
}
