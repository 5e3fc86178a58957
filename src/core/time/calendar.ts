import { dateOf, dayNumber, weekdayIndex, weekdays, type DayNumber, type WorkDate } from '../base/work-date.ts';
import type { DayKind, DayRow, Worker } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import type { Terms } from '../records/terms.ts';
import { termsOn } from './pay-periods.ts';

/** What terms and records make of one calendar date, before any minute is counted. */
export type CalendarDay = {
  readonly date: WorkDate;
  readonly n: DayNumber;
  /** The version of that date; outside the employment the nearest one. */
  readonly terms: Terms;
  readonly termsIndex: number;
  readonly employed: boolean;
  readonly kind: DayKind;
  /** The row's own kind won over the terms. */
  readonly stated: boolean;
  /** 所定労働時間 of the date, minutes; 0 on days off. */
  readonly scheduled: number;
  /** 始業時刻, minutes from 00:00; null where neither row nor terms say. */
  readonly scheduledStart: number | null;
};

const worksOn: Record<DayKind, boolean> = {
  workday: true,
  'paid-leave': true,
  'substitute-leave': true,
  absence: true,
  'employer-closure': true,
  'scheduled-holiday': false,
  'statutory-holiday': false,
};

/** 所定労働日, a day on which the contract asks for work. */
export const isScheduledDay = (kind: DayKind): boolean => worksOn[kind];

/** 休日の種別 by the terms alone: a named statutory holiday, else a scheduled holiday, else a workday. 労働基準法35条. */
function kindByTerms(date: WorkDate, n: DayNumber, terms: Terms, publicHoliday: (d: WorkDate) => boolean): DayKind {
  const weekday = weekdays[weekdayIndex(n)]!;
  const { statutoryHoliday: named, scheduledHolidays: off } = terms;
  if (named.by === 'weekday' && named.weekday === weekday) return 'statutory-holiday';
  if (named.by === 'dates' && named.dates.includes(date)) return 'statutory-holiday';
  if (off.dates.includes(date) || off.weekdays.includes(weekday)) return 'scheduled-holiday';
  if (off.publicHolidays && publicHoliday(date)) return 'scheduled-holiday';
  return terms.scheduled.weekdays.includes(weekday) ? 'workday' : 'scheduled-holiday';
}

/** What the rows of a date state first; null where none does. */
function first<K extends 'kind' | 'scheduledMinutes' | 'scheduledStart'>(
  rows: readonly DayRow[],
  key: K,
): DayRow[K] | null {
  for (const row of rows) if (row[key] !== null) return row[key];
  return null;
}

function dayOf(
  n: DayNumber,
  worker: Worker,
  rows: readonly DayRow[],
  publicHoliday: (d: WorkDate) => boolean,
): CalendarDay {
  const date = dateOf(n);
  const terms = termsOn(worker.terms, date);
  const statedKind = first(rows, 'kind');
  const kind = statedKind ?? kindByTerms(date, n, terms, publicHoliday);
  const weekday = weekdays[weekdayIndex(n)]!;
  const { start, end } = worker.employment;
  return {
    date,
    n,
    terms,
    termsIndex: worker.terms.indexOf(terms),
    employed: start <= date && (end === null || date <= end),
    kind,
    stated: statedKind !== null,
    scheduled: isScheduledDay(kind)
      ? (first(rows, 'scheduledMinutes') ?? terms.scheduled.minutesPerDay[weekday] ?? 0)
      : 0,
    scheduledStart: first(rows, 'scheduledStart') ?? terms.scheduled.start[weekday] ?? null,
  };
}

/**
 * 暦, every date from `first` to `last` with its kind. The unnamed statutory holiday (policy `later-day`) is not yet
 * found here: see statutory-holiday.ts.
 */
export function makeCalendar(
  worker: Worker,
  rowsOf: ReadonlyMap<WorkDate, readonly DayRow[]>,
  span: { readonly first: DayNumber; readonly last: DayNumber },
  policy: Pick<Policy, 'unnamedHoliday'>,
  publicHoliday: (d: WorkDate) => boolean,
): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let n = span.first; n <= span.last; n++) {
    const day = dayOf(n, worker, rowsOf.get(dateOf(n)) ?? [], publicHoliday);
    const chosen = policy.unnamedHoliday === `weekday:${weekdays[weekdayIndex(n)]!}`;
    const unnamed = day.terms.statutoryHoliday.by === 'unnamed' && !day.stated;
    days.push(chosen && unnamed ? { ...day, kind: 'statutory-holiday', scheduled: 0 } : day);
  }
  return days;
}

/** The first day of the week that holds `n`; weeks start as the terms say. 昭和63年1月1日基発1号. */
export function weekStartOf(n: DayNumber, terms: Terms): DayNumber {
  return n - ((weekdayIndex(n) - weekdays.indexOf(terms.scheduled.weekStart) + 7) % 7);
}

/** Rows by date, in the order given. */
export function rowsByDate(rows: readonly DayRow[]): Map<WorkDate, DayRow[]> {
  const map = new Map<WorkDate, DayRow[]>();
  for (const row of rows) {
    const list = map.get(row.date);
    if (list) list.push(row);
    else map.set(row.date, [row]);
  }
  return map;
}

export const firstAndLast = (rows: readonly DayRow[]): { first: DayNumber; last: DayNumber } | null => {
  let first = Infinity;
  let last = -Infinity;
  for (const row of rows) {
    const n = dayNumber(row.date);
    if (n < first) first = n;
    if (n > last) last = n;
  }
  return rows.length === 0 ? null : { first, last };
};
