import { div, mul } from '../base/ratio.ts';
import { fiftySenUp, roundToYen } from '../base/rounding.ts';
import { addMonths, type WorkDate } from '../base/work-date.ts';
import { compareYen, noYen, sumYen, yenRatio, type Yen } from '../base/yen.ts';
import { additionalHeads, type AdditionalHead } from '../rows/heads.ts';
import { additionalPaymentYears } from './limit-years.ts';

/** The heads that 労働基準法114条 names, at the rates of the law: what a contract adds stays out. */
export type LegalParts = { readonly [K in AdditionalHead]: Yen };

/**
 * 付加金の請求期間, whether additional payment can still be asked for. 労働基準法114条ただし書・143条2項.
 * The due date must be on or after the same date three years (breaches before 2020-04-01: two) before the filing,
 * or before `asOf` while nothing is filed. No demand stops this time.
 */
export function withinAdditionalPaymentPeriod(dueDate: WorkDate, filedOn: WorkDate | null, asOf: WorkDate): boolean {
  return dueDate >= addMonths(filedOn ?? asOf, -12 * additionalPaymentYears(dueDate));
}

/**
 * 付加金, as much again as the unpaid legal parts of one payday: the most that a court may order. 労働基準法114条.
 * After part payments in the proportion of what remains of the period, 50 sen up: what is paid before the close of the
 * hearing bears none (最一小判平成26年3月6日).
 */
export function additionalPayment(
  unpaid: LegalParts,
  time: { readonly dueDate: WorkDate; readonly filedOn: WorkDate | null; readonly asOf: WorkDate },
  total: { readonly remaining: Yen; readonly unpaid: Yen },
): Yen {
  if (!withinAdditionalPaymentPeriod(time.dueDate, time.filedOn, time.asOf)) return noYen;
  const legal = sumYen(additionalHeads.map((head) => unpaid[head]));
  if (compareYen(total.remaining, total.unpaid) === 0) return legal;
  return roundToYen(fiftySenUp, mul(yenRatio(legal), div(yenRatio(total.remaining), yenRatio(total.unpaid))));
}
