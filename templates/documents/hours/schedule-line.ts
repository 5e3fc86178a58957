import type { Terms } from '../../../src/core/records/terms.ts';
import { fill, type Language, type Pair } from '../../parts/language.ts';
import { durationText } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';

/** 所定労働時間 8:00〜16:30（休憩1:00、7:30）　法定休日 日曜日　週の起算日 日曜日 */
export const scheduleLine = (paper: Paper, terms: Terms): Pair =>
  sayOn(paper, (language) => {
    const { hours } = language.words;
    return [
      scheduled(terms, language),
      statutoryHoliday(terms, language),
      fill(hours.weekStart, { weekday: hours.weekdayLong[terms.scheduled.weekStart] }),
    ].join('　');
  });

function scheduled({ scheduled: s }: Terms, { words: { hours }, span }: Language): string {
  const length = onlyOne(s.weekdays.map((day) => s.minutesPerDay[day]));
  if (length === undefined) return hours.scheduledByWeekday;
  const start = onlyOne(s.weekdays.map((day) => s.start[day]));
  const end = onlyOne(s.weekdays.map((day) => s.end[day]));
  // An end on the next day written without 24: the span says nothing.
  if (start === undefined || end === undefined || end - start < length)
    return fill(hours.scheduledLengthOnly, { length: durationText(length) });
  return fill(hours.scheduled, {
    span: span(durationText(start), durationText(end)),
    breaks: durationText(end - start - length),
    length: durationText(length),
  });
}

/** The value that all scheduled weekdays share; undefined where they differ or none is given. */
function onlyOne(values: readonly (number | undefined)[]): number | undefined {
  const different = new Set(values);
  return different.size === 1 ? values[0] : undefined;
}

function statutoryHoliday({ statutoryHoliday: holiday }: Terms, { words: { hours } }: Language): string {
  if (holiday.by === 'weekday')
    return fill(hours.statutoryHolidayWeekday, { weekday: hours.weekdayLong[holiday.weekday] });
  return holiday.by === 'dates' ? hours.statutoryHolidayDates : hours.statutoryHolidayUnnamed;
}
