import { ratio, type Ratio } from '../base/ratio.ts';
import { dayNumber, type DayNumber } from '../base/work-date.ts';
import type { Worker } from '../records/case.ts';
import { averageHours } from '../money/average-hours.ts';
import type { PeriodSpan, VersionFacts } from '../money/base-pay.ts';
import type { Policy } from '../records/policy.ts';
import type { Terms } from '../records/terms.ts';
import { isScheduledDay, weekStartOf, type CalendarDay } from '../time/calendar.ts';
import type { ClassifiedDay } from '../time/classify.ts';
import type { PayPeriod } from '../time/pay-periods.ts';
import type { WorkerTime } from './worker-time.ts';

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
  /** Scheduled minutes of all scheduled days of the period. */
  readonly scheduledMinutes: number;
  readonly workedMinutes: number;
};

type Counts = { -readonly [K in keyof Omit<VersionFacts, 'pay' | 'hours' | 'termsIndex' | 'weeks'>]: number };
const noCounts = (): Counts => ({
  scheduledDays: 0,
  calendarDays: 0,
  workdaysWorked: 0,
  scheduledWorked: 0,
  leaveMinutes: 0,
  absenceMinutes: 0,
});

export const workedMinutesOf = (day: ClassifiedDay): number => {
  let total = 0;
  for (const r of day.ranges) total += r.to - r.from;
  return total;
};

/** Counts days and minutes of a period, version by version. 労働基準法24条2項. */
export function periodFacts(
  period: PayPeriod,
  time: WorkerTime,
  daysOfPeriod: readonly ClassifiedDay[],
  worker: Worker,
  policy: Policy,
): PeriodFacts {
  const first = dayNumber(period.from);
  const last = dayNumber(period.to);
  const calendar: CalendarDay[] = [];
  for (let n = first; n <= last; n++) calendar.push(time.day(n));

  const counts = new Map<number, Counts>();
  const countsOf = (index: number): Counts => {
    const known = counts.get(index) ?? noCounts();
    counts.set(index, known);
    return known;
  };
  let scheduledDays = 0;
  let scheduledMinutes = 0;
  let whole = true;
  for (const day of calendar) {
    const scheduled = isScheduledDay(day.kind);
    if (scheduled) {
      scheduledDays++;
      scheduledMinutes += day.scheduled;
    }
    if (!day.employed || day.kind === 'absence') {
      whole = false;
      continue;
    }
    const c = countsOf(day.termsIndex);
    c.calendarDays++;
    if (scheduled) c.scheduledDays++;
    if (day.kind === 'paid-leave') c.leaveMinutes += day.scheduled;
  }
  let workedMinutes = 0;
  for (const day of daysOfPeriod) {
    const c = countsOf(day.day.termsIndex);
    const worked = workedMinutesOf(day);
    workedMinutes += worked;
    if (worked > 0 && day.day.kind === 'workday') c.workdaysWorked++;
    for (const piece of day.pieces) if (piece.cls === 'scheduled') c.scheduledWorked += piece.to - piece.from;
    if (day.day.kind !== 'workday') continue;
    for (const row of day.rows) {
      c.leaveMinutes += row.leaveMinutes;
      c.absenceMinutes += row.absenceMinutes;
    }
  }

  const versions = new Map<number, VersionFacts>();
  for (const [termsIndex, c] of [...counts].sort(([a], [b]) => a - b)) {
    const terms = worker.terms[termsIndex]!;
    versions.set(termsIndex, {
      ...c,
      termsIndex,
      pay: terms.pay,
      hours: averageHours(terms, period.to, policy),
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
    span: { scheduledDays, calendarDays: calendar.length, whole: whole && versions.size === 1 },
    scheduledMinutes,
    workedMinutes,
  };
}

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
  return [...starts].map((start) => {
    const inPeriod = calendar.filter((d) => d.n >= start && d.n < start + 7 && d.termsIndex === termsIndex);
    const scheduled = [0, 1, 2, 3, 4, 5, 6].filter((i) => isScheduledDay(time.day(start + i).kind)).length;
    return {
      worked: inPeriod.filter((d) => d.kind === 'workday' && workedOn.has(d.n)).length,
      leave: inPeriod.filter((d) => d.kind === 'paid-leave').length,
      scheduled,
    };
  });
}

/** Hours for display and for piece pay. */
export const hoursOf = (minutes: number): Ratio => ratio(minutes, 60);
