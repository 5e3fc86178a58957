import { numerator } from '../base/ratio.ts';
import type { WorkDate } from '../base/work-date.ts';
import { numericParameter, type ParameterName } from '../law/parameters.ts';

/** Whether the Labour Standards Act was in force on a day: before it no term of these articles is known. */
export const hasLimitYears = (date: WorkDate): boolean =>
  (['prescription.wages', 'additional_payment.claim_period'] as const).every((name) => numericParameter(name, date).ok);

/** 時効期間, years for which wages due on a day can be claimed. 労働基準法115条・143条3項; 令和2年法律13号附則2条2項. */
export const prescriptionYears = (dueDate: WorkDate): number => yearsAt('prescription.wages', dueDate);

/** 付加金の請求期間, years from a breach in which additional payment can be asked for. 労働基準法114条ただし書・143条2項. */
export const additionalPaymentYears = (breach: WorkDate): number => yearsAt('additional_payment.claim_period', breach);

function yearsAt(name: ParameterName, date: WorkDate): number {
  const found = numericParameter(name, date);
  if (!found.ok) throw new Error(`a date before the Labour Standards Act, which hasLimitYears refuses: ${date}`);
  return Number(numerator(found.value.value));
}
