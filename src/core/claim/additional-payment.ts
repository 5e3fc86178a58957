import { addMonths, type WorkDate } from '../base/work-date.ts';
import { noYen, sumYen, type Yen } from '../base/yen.ts';
import { additionalHeads, type AdditionalHead } from '../rows/heads.ts';
import { additionalPaymentYears } from './limit-years.ts';

/** The heads that 労働基準法114条 names, at the rates of the law: what a contract adds stays out. */
export type LegalParts = { readonly [K in AdditionalHead]: Yen };

/**
 * 付加金の請求期間, whether additional payment can still be asked for. 労働基準法114条ただし書・143条2項.
 * The payday must be on or after the same date three years (breaches before 2020-04-01: two) before the filing,
 * or before `asOf` while nothing is filed. No demand stops this time.
 */
export function withinAdditionalPaymentPeriod(payday: WorkDate, filedOn: WorkDate | null, asOf: WorkDate): boolean {
  return payday >= addMonths(filedOn ?? asOf, -12 * additionalPaymentYears(payday));
}

/** 付加金, as much again as the unpaid legal parts of one payday: the most that a court may order. 労働基準法114条. */
export function additionalPayment(
  unpaid: LegalParts,
  time: { readonly payday: WorkDate; readonly filedOn: WorkDate | null; readonly asOf: WorkDate },
): Yen {
  if (!withinAdditionalPaymentPeriod(time.payday, time.filedOn, time.asOf)) return noYen;
  return sumYen(additionalHeads.map((head) => unpaid[head]));
}
