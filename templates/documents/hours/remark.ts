import type { DayResult } from '../../../src/core/claim/result.ts';
import type { Terms } from '../../../src/core/records/terms.ts';
import { textFor } from '../../messages/text.ts';
import { weekdayOf } from '../../parts/calendar.ts';
import { sayOn, type Paper } from '../../parts/page.ts';

type Words = Paper['tongues']['japanese']['words']['hours'];

/** What a reader must know of a day: its kind where it is no workday, or what is missing in the record. In Japanese alone: the column is narrow. */
export function remark(paper: Paper, date: string, day: DayResult | undefined): string {
  return sayOn(paper, ({ words: { hours } }) => remarkIn(hours, paper, date, day)).ja;
}

function remarkIn(words: Words, paper: Paper, date: string, day: DayResult | undefined): string {
  const outside = outsideEmployment(words, paper, date);
  if (day === undefined && outside !== null) return outside;
  const missing = missingIn(words, paper, date);
  if (missing !== null) return missing;
  const kind = day === undefined ? kindByTerms(paper, date) : day.kind;
  return textFor(words.kind, kind) ?? kind;
}

function outsideEmployment(words: Words, { worker }: Paper, date: string): string | null {
  const { start, end } = worker.employment;
  if (date < start) return words.beforeEmployment;
  return end !== null && date > end ? words.afterEmployment : null;
}

/** A day without a row is shown as off only where the terms say so by weekday or date; all else stays blank. */
function kindByTerms(paper: Paper, date: string): string {
  const terms = paper.worker.terms.find(({ from, to }) => from <= date && (to === null || date <= to));
  if (terms === undefined) return 'workday';
  if (isStatutoryHoliday(terms, date)) return 'statutory-holiday';
  return isScheduledHoliday(terms, date) ? 'scheduled-holiday' : 'workday';
}

function isStatutoryHoliday({ statutoryHoliday: holiday }: Terms, date: string): boolean {
  if (holiday.by === 'weekday') return holiday.weekday === weekdayOf(date);
  return holiday.by === 'dates' && holiday.dates.some((day) => day === date);
}

const isScheduledHoliday = ({ scheduled, scheduledHolidays }: Terms, date: string): boolean =>
  !scheduled.weekdays.includes(weekdayOf(date)) ||
  scheduledHolidays.weekdays.includes(weekdayOf(date)) ||
  scheduledHolidays.dates.some((day) => day === date);

const daysOff = ['statutory-holiday', 'scheduled-holiday'];

export const isDayOff = (paper: Paper, date: string, day: DayResult | undefined): boolean =>
  daysOff.includes(day === undefined ? kindByTerms(paper, date) : day.kind) ||
  (day === undefined && outsideEmployment(paper.tongues.japanese.words.hours, paper, date) !== null);

function missingIn(words: Words, { claim }: Paper, date: string): string | null {
  for (const { code, data } of claim.undecided) {
    if (code === 'no-record' && (data['dates'] ?? '').includes(date)) return words.noRecord;
    if (code === 'row-open' && data['date'] === date) return data['missing'] === 'end' ? words.noEnd : words.noStart;
  }
  return null;
}
