import { dayNumber, type DayNumber, type WorkDate } from '../base/work-date.ts';
import { over60Rule } from '../money/premium-rates.ts';
import type { Employer, Worker } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { firstAndLast, makeCalendar, rowsByDate, type CalendarDay } from '../time/calendar.ts';
import { classify, type ClassifiedDay } from '../time/classify.ts';
import { cutAtNextStart, dayWork, workedCalendarDays } from '../time/day-work.ts';
import { payPeriods, type PayPeriod } from '../time/pay-periods.ts';
import { nameStatutoryHolidays } from '../time/statutory-holiday.ts';

/** All of a worker's time, classified; knows no money. */
export type WorkerTime = {
  readonly day: (n: DayNumber) => CalendarDay;
  readonly days: readonly ClassifiedDay[];
  /** Every pay period that touches the employment, up to `asOf`. */
  readonly periods: readonly PayPeriod[];
};

/** Longer than a pay period and a week, so that both can be seen whole at each end. */
const margin = 45;
const hoursLimit = 60 * 60;

/** 労働時間の算定, rows to classified days. 労働基準法32条・35条・37条. */
export function workerTime(
  worker: Worker,
  employer: Pick<Employer, 'size'>,
  policy: Policy,
  asOf: WorkDate,
  publicHoliday: (d: WorkDate) => boolean,
): WorkerTime {
  const { start, end } = worker.employment;
  const recorded = firstAndLast(worker.days);
  const first = Math.min(dayNumber(start), recorded?.first ?? Infinity) - margin;
  const events = worker.events.map((e) => dayNumber(e.date));
  const last = Math.max(dayNumber(start), dayNumber(end ?? asOf), recorded?.last ?? -Infinity, ...events) + margin;
  const rowsOf = rowsByDate(worker.days);
  const calendar = makeCalendar(worker, rowsOf, { first, last }, policy, publicHoliday);
  let days: readonly CalendarDay[] = calendar;
  const day = (n: DayNumber): CalendarDay => {
    const found = days[n - first];
    if (found === undefined) throw new Error(`a date outside the calendar: ${String(n)}`);
    return found;
  };
  const recordedWork = dayWork(rowsOf, day, policy);
  const isUnnamed = worker.terms.some((terms) => terms.statutoryHoliday.by === 'unnamed');
  if (isUnnamed && policy.unnamedHoliday === 'later-day')
    days = nameStatutoryHolidays(days, workedCalendarDays(recordedWork));
  const work = policy.nextDayCut === 'on' ? cutAtNextStart(recordedWork, day) : recordedWork;

  const lastDay = end === null || asOf < end ? asOf : end;
  const periods = payPeriods(worker.terms, start, lastDay);
  return { day, periods, days: classify(work, day, classifyRules(employer, policy, periods)) };
}

function classifyRules(
  employer: Pick<Employer, 'size'>,
  policy: Policy,
  periods: readonly PayPeriod[],
): Parameters<typeof classify>[2] {
  const starts = periods.map((p) => dayNumber(p.from));
  let at = 0;
  const periodStart = (n: DayNumber): number => {
    if ((starts[at] ?? 0) > n) at = 0;
    while (at + 1 < starts.length && starts[at + 1]! <= n) at++;
    return starts[at] ?? 0;
  };
  const monthStart =
    policy.overtimeMonthStart === 'period'
      ? (d: CalendarDay): number => periodStart(d.n)
      : (d: CalendarDay): number => monthOfStart(d.date, Number(policy.overtimeMonthStart));
  const applies = over60Rule(employer.size);
  return {
    dayLimit: 480,
    weekLimit: (d) => d.terms.weeklyLimitHours * 60,
    holidayCountsForDay: policy.afterHolidayMidnight === 'whole-shift',
    overtimeMonth: (d) => (applies(d.date) ? monthStart(d) : null),
    over60Limit: hoursLimit,
  };
}

/** A number for the month that begins on `startDay` and holds the date. */
function monthOfStart(date: WorkDate, startDay: number): number {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return Number(date.slice(8, 10)) >= startDay ? month : month - 1;
}
