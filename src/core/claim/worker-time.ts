import { dayNumber, type DayNumber, type WorkDate } from '../base/work-date.ts';
import { over60Rule } from '../money/premium-rates.ts';
import type { Employer, Worker } from '../records/case.ts';
import type { Terms } from '../records/terms.ts';
import { hoursRulesApply } from '../time/hours-rules.ts';
import type { Policy } from '../records/policy.ts';
import { firstAndLast, makeCalendar, rowsByDate, type CalendarDay } from '../time/calendar.ts';
import { classify, type ClassifiedDay } from '../time/classify.ts';
import { cutAtNextStart, dayWork, workedCalendarDays, type DayWork } from '../time/day-work.ts';
import { payPeriods, standardPeriod, type PayPeriod } from '../time/pay-periods.ts';
import { nameStatutoryHolidays } from '../time/statutory-holiday.ts';

/** All of a worker's time, classified; knows no money. */
export type WorkerTime = {
  readonly day: (n: DayNumber) => CalendarDay;
  readonly days: readonly ClassifiedDay[];
  /** The classes of other minutes under the same rules, such as those of a week that is filled up. */
  readonly classify: (work: readonly DayWork[]) => readonly ClassifiedDay[];
  /** Every pay period that touches the employment, up to `asOf`. */
  readonly periods: readonly PayPeriod[];
};

/** Longer than a pay period and a week, so that both can be seen whole at each end. */
const margin = 45;
const hoursLimit = 60 * 60;
const dayLimit = 480;

/** 労働時間の算定, rows to classified days. 労働基準法32条・35条・37条. */
export function workerTime(
  worker: Worker,
  employer: Pick<Employer, 'size' | 'industry'>,
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
  const slips = worker.payslips.map((slip) => slip.period);
  const periods = payPeriods(worker.terms, start, lastDay, slips);
  const classified = (minutes: readonly DayWork[]): readonly ClassifiedDay[] =>
    classify(minutes, day, classifyRules(employer, policy, periods));
  return { day, periods, classify: classified, days: classified(work) };
}

type Hours = Pick<Employer, 'industry'>;
type Limits = Pick<Policy, 'excessSchedule'>;

/** 所定労働時間の上限 of a day: what passes 8 hours is void (労働基準法13条・32条), unless the policy takes it as agreed. */
export const scheduleLimit = (terms: Terms, employer: Hours, { excessSchedule }: Limits): number =>
  excessSchedule === 'cap-8h' && hoursRulesApply(terms, employer) ? dayLimit : Infinity;

/** The scheduled minutes of a week that pay by the month holds: those up to the legal limit, likewise. */
const coveredLimit = (terms: Terms, employer: Hours, limits: Limits): number =>
  scheduleLimit(terms, employer, limits) === Infinity ? Infinity : terms.weeklyLimitHours * 60;

function classifyRules(
  employer: Pick<Employer, 'size' | 'industry'>,
  policy: Policy,
  periods: readonly PayPeriod[],
): Parameters<typeof classify>[2] {
  const monthStart =
    policy.overtimeMonthStart === 'period'
      ? overtimeMonthOfPeriod(periods)
      : (d: CalendarDay): number => monthOfStart(d.date, Number(policy.overtimeMonthStart));
  const applies = over60Rule(employer.size);
  return {
    dayLimit,
    weekLimit: (d) => d.terms.weeklyLimitHours * 60,
    scheduleLimit: (d) => scheduleLimit(d.terms, employer, policy),
    coveredLimit: (d) => coveredLimit(d.terms, employer, policy),
    holidayCountsForDay: policy.afterHolidayMidnight === 'whole-shift',
    overtimeMonth: (d) => (applies(d.date) ? monthStart(d) : null),
    over60Limit: hoursLimit,
  };
}

/**
 * 時間外労働60時間の算定期間: the pay period; where a moved closing day makes it shorter or longer than a month, it starts anew
 * on each first day of a month-long period in it.
 */
function overtimeMonthOfPeriod(periods: readonly PayPeriod[]): (day: CalendarDay) => number {
  const starts = periods.map((p) => dayNumber(p.from));
  let at = 0;
  let month = { closingDay: 0 as number | 'end', from: 0, to: -1 };
  return ({ n, date, terms }) => {
    if ((starts[at] ?? 0) > n) at = 0;
    while (at + 1 < starts.length && starts[at + 1]! <= n) at++;
    const { closingDay } = terms.payPeriod;
    if (closingDay !== month.closingDay || n < month.from || n > month.to) {
      const { from, to } = standardPeriod(closingDay, date);
      month = { closingDay, from: dayNumber(from), to: dayNumber(to) };
    }
    return Math.max(starts[at] ?? 0, month.from);
  };
}

/** A number for the month that begins on `startDay` and holds the date. */
function monthOfStart(date: WorkDate, startDay: number): number {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return Number(date.slice(8, 10)) >= startDay ? month : month - 1;
}
