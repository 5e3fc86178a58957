import { compare, div, min, mul, ratio, type Ratio } from '../base/ratio.ts';
import { daysBetween, daysInYear, monthOf, workDate, yearOf, type WorkDate } from '../base/work-date.ts';
import type { Policy } from '../records/policy.ts';
import type { Terms } from '../records/terms.ts';

/** 月平均所定労働時間 and its parts, hours. */
export type AverageHours = {
  /** A, hours a month. */
  readonly monthly: Ratio;
  /** m / 60, hours of a scheduled day. */
  readonly daily: Ratio;
  /** Scheduled hours of a week, at most the legal limit. */
  readonly weekly: Ratio;
  readonly method: 'stated' | 'calendar' | 'legal-ceiling';
  /** Scheduled minutes of a week, each day at most 480 where that binds, over so many days; of these what weekly pay is divided by. */
  readonly weekMinutes: number;
  readonly scheduledDays: number;
  readonly weeklyMinutes: number;
  /** What the legal ceiling counts: 52 weeks or the days of the year. */
  readonly ceiling: 'weeks' | 'days';
  /** The legal limit of the week, hours. */
  readonly weekLimit: number;
  readonly annualWorkdays: number | null;
  readonly yearDays: number;
  /** The schedule passes 8 hours a day or the weekly limit: the excess is void (労働基準法13条・32条). */
  readonly overLimit: boolean;
  /** A stated average and a calendar were both given and differ. */
  readonly statedDiffers: boolean;
};

/** 1年の日数: of the calendar year of the period's last day, or of the fiscal year from 1 April. */
export function yearDaysOf(close: WorkDate, year: Policy['divisorYear']): number {
  const y = yearOf(close);
  if (year === 'calendar-year-of-close') return daysInYear(y);
  const first = monthOf(close) >= 4 ? y : y - 1;
  return daysBetween(workDate(`${String(first)}-04-01`), workDate(`${String(first + 1)}-04-01`));
}

/**
 * 月平均所定労働時間 (A), hours. 労働基準法施行規則19条1項4号; 最低賃金法施行規則2条1項3号.
 * A = annual workdays x m / 60 / 12, m = mean of the scheduled weekdays' minutes, each at most 480 (policy `cap-8h`).
 * Where the week passes the legal limit A is at most limit x 52 / 12 (`173.81`: x days of the year / 7 / 12), which also
 * serves where no calendar is given. A stated average and a calendar: the smaller counts.
 * @param bound whether the limits on hours bind the contract (労働基準法41条): if not, nothing is capped.
 */
export function averageHours(
  terms: Terms,
  close: WorkDate,
  policy: Pick<Policy, 'divisorFallback' | 'divisorYear' | 'excessSchedule'>,
  bound: boolean,
): AverageHours {
  const { scheduled } = terms;
  const capped = bound && policy.excessSchedule === 'cap-8h';
  const agreed = scheduled.weekdays.map((d) => scheduled.minutesPerDay[d] ?? 0);
  const perDay = capped ? agreed.map((v) => Math.min(480, v)) : agreed;
  const week = perDay.reduce((a, b) => a + b, 0);
  const weekLimit = terms.weeklyLimitHours * 60;
  const yearDays = yearDaysOf(close, policy.divisorYear);
  const daily = perDay.length === 0 ? ratio(8) : ratio(week, perDay.length * 60);
  const ceiling =
    policy.divisorFallback === '173.33'
      ? ratio(terms.weeklyLimitHours * 52, 12)
      : ratio(terms.weeklyLimitHours * yearDays, 84);

  const weeklyMinutes = capped ? Math.min(week, weekLimit) : week;

  const workdays = annualWorkdays(terms, yearDays);
  const byCalendar = workdays === null ? null : div(mul(ratio(workdays), daily), ratio(12));
  const stated = scheduled.monthlyAverageMinutes === null ? null : ratio(scheduled.monthlyAverageMinutes, 60);
  const known = [stated, byCalendar].filter((r) => r !== null);
  const smaller = known.length === 0 ? null : known.reduce(min);
  const passes = capped && week > weekLimit;
  const monthly = smaller === null ? ceiling : passes ? min(smaller, ceiling) : smaller;
  return {
    monthly,
    daily,
    weekly: ratio(weeklyMinutes, 60),
    weekMinutes: week,
    scheduledDays: perDay.length,
    weeklyMinutes,
    ceiling: policy.divisorFallback === '173.33' ? 'weeks' : 'days',
    method: monthly === stated ? 'stated' : monthly === byCalendar ? 'calendar' : 'legal-ceiling',
    weekLimit: terms.weeklyLimitHours,
    annualWorkdays: workdays,
    yearDays,
    overLimit: bound && (week > weekLimit || agreed.some((v) => v > 480)),
    statedDiffers: stated !== null && byCalendar !== null && compare(stated, byCalendar) !== 0,
  };
}

function annualWorkdays(terms: Terms, yearDays: number): number | null {
  const { annualHolidays, annualWorkdays: stated } = terms.scheduled;
  const byHolidays = annualHolidays === null ? null : yearDays - annualHolidays;
  const known = [stated, byHolidays].filter((d) => d !== null);
  return known.length === 0 ? null : Math.min(...known);
}
