import type { JsonObject, StoredRecord } from '../../client/types.ts';
import { weekdayOf, type Weekday } from '../../words/dates.ts';
import { withCell, type KindWords } from './day-body.ts';
import { rowsByDate } from './lines.ts';

/** 補充の規則: the same times for every day of these weekdays on which work was scheduled and nothing is recorded. */
export type FillRule = {
  readonly weekdays: readonly Weekday[];
  readonly start: string;
  readonly end: string;
  readonly breaks: string;
};

/** The rows that a rule adds. They are marked as estimated, because they are not recorded. */
export function filledDays(
  rule: FillRule,
  dates: readonly string[],
  days: readonly StoredRecord[],
  isWorkday: (date: string) => boolean,
  words: KindWords,
): readonly JsonObject[] {
  const rows = rowsByDate(days);
  return dates
    .filter((date) => !rows.has(date) && rule.weekdays.includes(weekdayOf(date)) && isWorkday(date))
    .map((date) => {
      const empty: JsonObject = { date, estimated: true };
      const started = withCell(empty, 'start', rule.start, words);
      return withCell(withCell(started, 'end', rule.end, words), 'breaks', rule.breaks, words);
    });
}
