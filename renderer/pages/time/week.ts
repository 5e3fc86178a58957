import type { DayResult } from '../../client/types.ts';
import { addDays, datesFrom, weekdayOf, type Weekday } from '../../words/dates.ts';

/** 1週の計: minutes that are not overtime by the day rule, and how many of them are past the week's limit. */
export type WeekSum = { readonly minutes: number; readonly over: number; readonly unread: number };

/** The first day of the week of a date. */
export function weekOf(date: string, weekStart: Weekday): string {
  let day = date;
  while (weekdayOf(day) !== weekStart) day = addDays(day, -1);
  return day;
}

/** The sum of the whole week, including its days in the month before or after, which count for the limit. */
export function weekSum(
  first: string,
  resultOn: (date: string) => DayResult | undefined,
  unreadOn: (date: string) => boolean,
): WeekSum {
  const dates = datesFrom(first, addDays(first, 6));
  const results = dates.map(resultOn).filter((day) => day !== undefined);
  return {
    minutes: results.reduce((sum, d) => sum + d.scheduled + d.withinStatutory + d.byWeekRule, 0),
    over: results.reduce((sum, d) => sum + d.byWeekRule, 0),
    unread: dates.filter(unreadOn).length,
  };
}
