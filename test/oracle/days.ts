import holidayJp from '@holiday-jp/holiday_jp';
import { daysBetween, dayText, parseDay, weekdayOf, weekStartOf } from './calendar.ts';
import type { Day } from './calendar.ts';
import { inEmployment } from './model.ts';
import type { Model } from './model.ts';
import type { RawCase, RawDay, RawTerms, RawWorker } from './raw.ts';
import { forWeekday } from './raw.ts';
import { spansOf } from './spans.ts';

/** 国民の祝日. */
export const isPublicHoliday = (day: Day): boolean => dayText(day) in holidayJp.holidays;

export function modelOf(file: RawCase, worker: RawWorker): Model {
  const rows = new Map<Day, RawDay[]>();
  for (const row of worker.days) {
    const day = parseDay(row.date);
    rows.set(day, [...(rows.get(day) ?? []), row]);
  }
  const kinds = new Map<Day, string>();
  const versions = new Map<Day, RawTerms>();
  const model: Model = {
    file,
    worker,
    asOf: parseDay(file.asOf),
    start: parseDay(worker.employment.start),
    end: worker.employment.end === null ? null : parseDay(worker.employment.end),
    rows,
    termsOn: (day) => kept(versions, day, () => termsOn(worker.terms, day)),
    kindOf: (day) => kept(kinds, day, () => kindOf(model, day)),
  };
  return model;
}

/** Asked for by every minute, so found once a day. */
function kept<T>(known: Map<Day, T>, day: Day, find: () => T): T {
  const value = known.get(day) ?? find();
  known.set(day, value);
  return value;
}

/** The version in force; before the first and after the last the nearest (READINGS 5). */
function termsOn(versions: readonly RawTerms[], day: Day): RawTerms {
  const sorted = [...versions].sort((a, b) => parseDay(a.from) - parseDay(b.from));
  const begun = sorted.filter((terms) => parseDay(terms.from) <= day);
  const found = begun.at(-1) ?? sorted[0];
  if (found === undefined) throw new Error('no terms');
  return found;
}

const statedKind = (model: Model, day: Day): string | undefined =>
  (model.rows.get(day) ?? []).find((row) => row.kind !== undefined)?.kind;

/** Rule 1. */
function kindOf(model: Model, day: Day): string {
  return statedKind(model, day) ?? (isStatutoryHoliday(model, day) ? 'statutory-holiday' : kindByTerms(model, day));
}

function kindByTerms(model: Model, day: Day): string {
  const { scheduledHolidays, scheduled } = model.termsOn(day);
  const off =
    scheduledHolidays.dates.includes(dayText(day)) ||
    scheduledHolidays.weekdays.includes(weekdayOf(day)) ||
    (scheduledHolidays.publicHolidays && isPublicHoliday(day)) ||
    !scheduled.weekdays.includes(weekdayOf(day));
  return off ? 'scheduled-holiday' : 'workday';
}

function isStatutoryHoliday(model: Model, day: Day): boolean {
  const named = model.termsOn(day).statutoryHoliday;
  if (named !== 'unnamed')
    return 'weekday' in named ? named.weekday === weekdayOf(day) : named.dates.includes(dayText(day));
  const policy = model.file.policy['unnamedHoliday'] ?? 'later-day';
  return policy === 'later-day' ? laterDay(model, day) === day : policy === `weekday:${weekdayOf(day)}`;
}

/** 改正労基法質疑応答 Q10: the later of the days off of a week in which every day off was worked. READINGS 8-10. */
function laterDay(model: Model, day: Day): Day | null {
  const first = weekStartOf(day, model.termsOn(day).scheduled.weekStart);
  const week = daysBetween(first, first + 6);
  const off = week.filter((d) => (statedKind(model, d) ?? kindByTerms(model, d)) === 'scheduled-holiday');
  if (off.length === 0) return first + 6;
  return off.every((d) => inEmployment(model, d) && workedOnCalendarDay(model, d)) ? (off.at(-1) ?? null) : null;
}

function workedOnCalendarDay(model: Model, day: Day): boolean {
  const own = spansOf(model, day).some(([from]) => from < 1440);
  return own || spansOf(model, day - 1).some(([, to]) => to > 1440);
}

/** Minutes that the day's row, else the terms, foresee; nothing on a day that is not scheduled. */
export function scheduledMinutesOf(model: Model, day: Day): number {
  const stated = (model.rows.get(day) ?? []).find((row) => row.scheduledMinutes !== undefined)?.scheduledMinutes;
  return stated ?? forWeekday(model.termsOn(day).scheduled.minutesPerDay, weekdayOf(day)) ?? 0;
}

/** Total of a field over the rows of a day. */
export const rowMinutes = (model: Model, day: Day, field: 'leaveMinutes' | 'absenceMinutes'): number =>
  (model.rows.get(day) ?? []).reduce((total, row) => total + (row[field] ?? 0), 0);
