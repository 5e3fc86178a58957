import type { WorkDate } from '../base/work-date.ts';
import { dateBack } from './days.ts';
import type { Coverage } from './result.ts';
import type { RemainderRule } from './thirty-days.ts';

export type KnownDays = {
  readonly employmentStart: WorkDate;
  /** True for a day with a record and for a day on which nothing was scheduled; false for a scheduled day without a record. */
  readonly hasRecord: (date: WorkDate) => boolean;
};

/**
 * 記録の有無, what is known of the thirty days from day `nearest` back: all of them, some, or none at all.
 * Days before the hire are not known hours of this employer, so they make the month partial. With `16-8-0` the five
 * days before the month decide its allowance and must be known too; before the hire they were surely free.
 */
export function coverageOf(
  { employmentStart, hasRecord }: KnownDays,
  day1: WorkDate,
  nearest: number,
  totalMinutes: number,
  rule: RemainderRule,
): Coverage {
  const lookBack = rule === '16-8-0' ? 35 : 30;
  for (let b = 0; b < lookBack; b++) {
    const date = dateBack(day1, nearest + b);
    const hired = date >= employmentStart;
    if (hired ? hasRecord(date) : b >= 30) continue;
    return totalMinutes === 0 ? 'none' : 'partial';
  }
  return 'full';
}
