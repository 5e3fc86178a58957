import { monthBefore, nextMonth } from '../../words/dates.ts';

/** The pages before and after a month; null at the ends of the record. */
export const monthBar = (months: readonly string[], key: string) => ({
  before: months[0] !== undefined && key > months[0] ? monthBefore(key) : null,
  after: months.length > 0 && key < (months.at(-1) ?? '') ? nextMonth(key) : null,
});
export type MonthBar = ReturnType<typeof monthBar>;
