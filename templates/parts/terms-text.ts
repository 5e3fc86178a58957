import type { PayPeriodTerms } from '../../src/core/records/terms.ts';
import { fill, type Language } from './language.ts';

/** 毎月末日締め、翌月10日払い: when a period closes and when it is paid. */
export function closingAndPayday({ closingDay, payday }: PayPeriodTerms, { words, list }: Language): string {
  const { assumptions } = words;
  const closing =
    closingDay === 'end' ? assumptions.closingEnd : fill(assumptions.closingDay, { day: String(closingDay) });
  const { same, next, later } = assumptions.paydayMonth;
  const month =
    payday.monthOffset === 0
      ? same
      : payday.monthOffset === 1
        ? next
        : fill(later, { count: String(payday.monthOffset) });
  const paid =
    payday.day === 'end'
      ? fill(assumptions.paydayEnd, { month })
      : fill(assumptions.paydayDay, { month, day: String(payday.day) });
  return list([closing, paid]);
}
