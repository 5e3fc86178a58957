import type { PeriodResult, StoredRecord } from '../../client/types.ts';
import { addDays } from '../../words/dates.ts';
import { isDate, monthOf, monthSpan, type MonthSpan } from '../time/months.ts';
import { periodOf } from './slip-sums.ts';

/** The period of the next slip: the first of the claim without a slip, else the one after the last slip. */
export function nextPeriod(
  slips: readonly StoredRecord[],
  periods: readonly PeriodResult[],
  terms: readonly StoredRecord[],
  /** Where there is no slip yet. */
  start: string,
): Pick<MonthSpan, 'from' | 'to'> {
  const taken = new Set(slips.map(({ body }) => periodOf(body).to));
  const open = periods.find(({ to }) => !taken.has(to));
  if (open !== undefined) return { from: open.from, to: open.to };
  const last = slips
    .map(({ body }) => periodOf(body).to)
    .filter(isDate)
    .sort()
    .at(-1);
  const day = last === undefined ? start : addDays(last, 1);
  const { from, to } = monthSpan(terms, 'period', monthOf(terms, 'period', day));
  return { from, to };
}
