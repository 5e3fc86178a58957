import { ratio, type Ratio } from '../base/ratio.ts';
import { dateOf, dayNumber, type DayNumber, type WorkDate } from '../base/work-date.ts';
import type { Employer, Worker } from '../records/case.ts';
import { averageHours } from '../money/average-hours.ts';
import type { DayShare, PeriodSpan, VersionFacts } from '../money/base-pay.ts';
import { addDayMinutes, noClassMinutes, type ClassMinutes } from '../money/period-segments.ts';
import type { Policy } from '../records/policy.ts';
import type { Terms } from '../records/terms.ts';
import { isScheduledDay, weekStartOf, type CalendarDay } from '../time/calendar.ts';
import { scheduledMinutesOf, type ClassifiedDay } from '../time/classify.ts';
import { hoursRulesApply } from '../time/hours-rules.ts';
import { standardPeriod, type PayPeriod } from '../time/pay-periods.ts';
import { scheduleLimit, type WorkerTime } from './worker-time.ts';

/** 1か月の賃金計算期間 that a closing day gives, with what its calendar schedules, whoever is employed on these days. */
export type StandardMonth = {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly scheduledDays: number;
  readonly scheduledMinutes: number;
};

/** One pay period with everything that pricing reads; still without yen. */
export type PeriodFacts = {
  readonly period: PayPeriod;
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Calendar days of the period, employed or not. */
  readonly calendar: readonly CalendarDay[];
  /** Days of the period that have a row or minutes carried from the day before. */
  readonly days: readonly ClassifiedDay[];
  readonly versions: ReadonlyMap<number, VersionFacts>;
  readonly span: PeriodSpan;
  /** The month-long period of a day of this one: pay by the month is spread over it. */
  readonly monthOf: (day: CalendarDay) => StandardMonth;
  readonly workedMinutes: number;
};

/** What is counted of one version; the shares by month-long period. */
type Counts = {
  readonly scheduledDays: Map<StandardMonth, number>;
  readonly calendarDays: Map<StandardMonth, number>;
  readonly minutes: ClassMinutes;
  readonly shortDays: { readonly date: WorkDate; readonly minutes: number }[];
  workdaysWorked: number;
  leaveMinutes: number;
  closureMinutes: number;
  absenceMinutes: number;
};
const noCounts = (): Counts => ({
  scheduledDays: new Map(),
  calendarDays: new Map(),
  minutes: noClassMinutes(),
  shortDays: [],
  workdaysWorked: 0,
  leaveMinutes: 0,
  closureMinutes: 0,
  absenceMinutes: 0,
});

export const workedMinutesOf = (day: ClassifiedDay): number => {
  let total = 0;
  for (const r of day.ranges) total += r.to - r.from;
  return total;
};

const isLeave = (kind: CalendarDay['kind']): boolean => kind === 'paid-leave' || kind === 'substitute-leave';

/** Counts days and minutes of a period, version by version. 労働基準法24条2項. */
export function periodFacts(
  period: PayPeriod,
  time: WorkerTime,
  daysOfPeriod: readonly ClassifiedDay[],
  worker: Worker,
  employer: Employer,
  policy: Policy,
): PeriodFacts {
  const first = dayNumber(period.from);
  const last = dayNumber(period.to);
  const calendar: CalendarDay[] = [];
  for (let n = first; n <= last; n++) calendar.push(time.day(n));
  const monthOf = standardMonths(time);

  const counts = new Map<number, Counts>();
  const countsOf = (index: number): Counts => {
    const known = counts.get(index) ?? noCounts();
    counts.set(index, known);
    return known;
  };
  let whole = true;
  for (const day of calendar) {
    const month = monthOf(day);
    if (month.from !== first || month.to !== last || !day.employed || day.kind === 'absence') whole = false;
    if (day.employed && day.kind !== 'absence') countDay(day, month, countsOf(day.termsIndex));
  }
  let workedMinutes = 0;
  for (const day of daysOfPeriod) {
    workedMinutes += workedMinutesOf(day);
    countWork(day, employer, policy, countsOf(day.day.termsIndex));
  }

  const versions = new Map<number, VersionFacts>();
  for (const [termsIndex, c] of [...counts].sort(([a], [b]) => a - b)) {
    const terms = worker.terms[termsIndex]!;
    const bound = hoursRulesApply(terms, employer);
    versions.set(termsIndex, {
      ...c,
      scheduledDays: sharesOf(c.scheduledDays, (m) => m.scheduledDays),
      calendarDays: sharesOf(c.calendarDays, (m) => m.to - m.from + 1),
      termsIndex,
      bound,
      pay: terms.pay,
      hours: averageHours(terms, period.to, policy, bound),
      weeks: weeksOf(terms, termsIndex, calendar, daysOfPeriod, time),
    });
  }
  return {
    period,
    first,
    last,
    calendar,
    days: daysOfPeriod,
    versions,
    span: { whole: whole && versions.size === 1 },
    monthOf,
    workedMinutes,
  };
}

function countDay(day: CalendarDay, month: StandardMonth, c: Counts): void {
  const scheduled = isScheduledDay(day.kind);
  c.calendarDays.set(month, (c.calendarDays.get(month) ?? 0) + 1);
  c.scheduledDays.set(month, (c.scheduledDays.get(month) ?? 0) + (scheduled ? 1 : 0));
  if (!scheduled) return;
  if (isLeave(day.kind)) c.leaveMinutes += day.scheduled;
  if (day.kind === 'employer-closure') c.closureMinutes += day.scheduled;
}

function countWork(day: ClassifiedDay, employer: Employer, policy: Policy, c: Counts): void {
  addDayMinutes(day, () => c.minutes);
  if (day.day.kind !== 'workday') return;
  const worked = workedMinutesOf(day);
  if (worked > 0) c.workdaysWorked++;
  for (const row of day.rows) {
    c.leaveMinutes += row.leaveMinutes;
    c.closureMinutes += row.closureMinutes;
  }
  const stated = day.rows.flatMap((row) => row.absenceMinutes ?? []);
  if (stated.length > 0) {
    c.absenceMinutes += stated.reduce((a, b) => a + b, 0);
    return;
  }
  if (worked === 0 || day.rows.length === 0 || day.missing.length > 0) return;
  const short = scheduledMinutesOf(day, day.day, scheduleLimit(day.day.terms, employer, policy)) - scheduledWorked(day);
  if (short <= 0) return;
  c.absenceMinutes += short;
  c.shortDays.push({ date: day.date, minutes: short });
}

function scheduledWorked(day: ClassifiedDay): number {
  let total = 0;
  for (const piece of day.pieces) if (piece.scheduled) total += piece.to - piece.from;
  return total;
}

/** The month-long period of a day, looked up once for all days that share it. */
function standardMonths(time: WorkerTime): PeriodFacts['monthOf'] {
  const known: { readonly closingDay: number | 'end'; readonly month: StandardMonth }[] = [];
  return (day) => {
    const { closingDay } = day.terms.payPeriod;
    const found = known.find((k) => k.closingDay === closingDay && k.month.from <= day.n && day.n <= k.month.to);
    if (found) return found.month;
    const { from, to } = standardPeriod(closingDay, day.date);
    const month = { from: dayNumber(from), to: dayNumber(to), scheduledDays: 0, scheduledMinutes: 0 };
    for (let n = month.from; n <= month.to; n++) {
      const { kind, scheduled } = time.day(n);
      if (!isScheduledDay(kind)) continue;
      month.scheduledDays++;
      month.scheduledMinutes += scheduled;
    }
    known.push({ closingDay, month });
    return month;
  };
}

const sharesOf = (counted: ReadonlyMap<StandardMonth, number>, of: (month: StandardMonth) => number): DayShare[] =>
  [...counted].map(([month, count]) => ({ from: month.from, to: month.to, count, of: of(month) }));

/** For weekly pay: of each week that touches the version, what was worked of its scheduled days. */
function weeksOf(
  terms: Terms,
  termsIndex: number,
  calendar: readonly CalendarDay[],
  days: readonly ClassifiedDay[],
  time: WorkerTime,
): VersionFacts['weeks'] {
  if (!terms.pay.some((c) => c.basis === 'weekly')) return [];
  const workedOn = new Set(days.filter((d) => workedMinutesOf(d) > 0).map((d) => d.n));
  const starts = new Set(
    calendar.filter((d) => d.employed && d.termsIndex === termsIndex).map((d) => weekStartOf(d.n, terms)),
  );
  return [...starts].map((start) => ({
    from: start,
    to: start + 6,
    count: calendar.filter(
      (d) =>
        d.n >= start && d.n < start + 7 && d.termsIndex === termsIndex && d.kind === 'workday' && workedOn.has(d.n),
    ).length,
    of: scheduledDaysOfWeek(start, time),
  }));
}

/** 週の所定労働日数 of the week that begins on `start`. */
export const scheduledDaysOfWeek = (start: DayNumber, time: Pick<WorkerTime, 'day'>): number =>
  [0, 1, 2, 3, 4, 5, 6].filter((i) => isScheduledDay(time.day(start + i).kind)).length;

/** Hours for display and for piece pay. */
export const hoursOf = (minutes: number): Ratio => ratio(minutes, 60);

export const datesOf = (days: {
  readonly first: DayNumber;
  readonly last: DayNumber;
}): { readonly from: WorkDate; readonly to: WorkDate } => ({ from: dateOf(days.first), to: dateOf(days.last) });
