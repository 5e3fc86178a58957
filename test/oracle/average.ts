import { civilOf, daysInYear } from './calendar.ts';
import type { Day } from './calendar.ts';
import { div, frac, mul, smaller } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { lsa32Applies, once, versionKey, weeklyLimit } from './model.ts';
import type { Model } from './model.ts';
import { forWeekday } from './raw.ts';
import type { RawTerms } from './raw.ts';

/** Rule 4: "`as-agreed` lifts both caps, and so does rule 6 where LSA 32 does not apply". */
export const isCapped = (model: Model, terms: RawTerms): boolean =>
  model.policy('excessSchedule') === 'cap-8h' && lsa32Applies(model, terms);

const total = (minutes: readonly number[]): number => minutes.reduce((a, b) => a + b, 0);

/** Scheduled minutes of each weekday, "each capped at 480". */
function weekMinutes(model: Model, terms: RawTerms): number[] {
  const cap = isCapped(model, terms) ? 480 : Infinity;
  return terms.scheduled.weekdays.map((day) => Math.min(cap, forWeekday(terms.scheduled.minutesPerDay, day) ?? 0));
}

/** "m = mean of the scheduled weekdays' minutes", in hours: daily pay is divided by it. */
export function dailyHours(model: Model, terms: RawTerms): Fraction {
  const minutes = weekMinutes(model, terms);
  return frac(total(minutes), minutes.length * 60);
}

/** "Weekly pay is divided by the week's scheduled minutes, at most the limit." */
export function weeklyHours(model: Model, terms: RawTerms): Fraction {
  const minutes = total(weekMinutes(model, terms));
  return frac(isCapped(model, terms) ? Math.min(minutes, weeklyLimit(model, terms)) : minutes, 60);
}

/** "days of the calendar year of the period's last day"; `divisorYear: fiscal-year` from 1 April. */
function yearDays(model: Model, periodEnd: Day): number {
  const { year, month } = civilOf(periodEnd);
  if (model.policy('divisorYear') === 'calendar-year-of-close') return daysInYear(year);
  return daysInYear(month >= 4 ? year + 1 : year);
}

/** Rule 4: A, the average scheduled hours of a month. */
export const averageHours = (model: Model, terms: RawTerms, periodEnd: Day): Fraction =>
  once(model, `A ${versionKey(terms)} ${periodEnd}`, () => {
    const limit = frac(weeklyLimit(model, terms), 60);
    const days = yearDays(model, periodEnd);
    // "at most weekly limit x 52 / 12 (`divisorFallback: 173.81`: x days of the year / 7 / 12); the same figure serves where no calendar is given"
    const fallback = mul(limit, model.policy('divisorFallback') === '173.33' ? frac(52, 12) : frac(days, 84));
    const { stated, calendar } = divisors(model, terms, periodEnd);
    const candidates = [stated, calendar].filter((one) => one !== null);
    // "Where a stated average and a calendar are both given the smaller counts"
    const [first] = candidates;
    if (first === undefined) return fallback;
    const average = candidates.reduce(smaller, first);
    const over = isCapped(model, terms) && total(weekMinutes(model, terms)) > weeklyLimit(model, terms);
    return over ? smaller(average, fallback) : average;
  });

/** The stated average and the one of the calendar: "annual workdays x m / 60 / 12 hours". */
export function divisors(model: Model, terms: RawTerms, periodEnd: Day) {
  const { annualWorkdays, annualHolidays, monthlyAverageMinutes } = terms.scheduled;
  const workdays =
    annualWorkdays ?? (annualHolidays === undefined ? undefined : yearDays(model, periodEnd) - annualHolidays);
  return {
    stated: monthlyAverageMinutes === undefined ? null : frac(monthlyAverageMinutes, 60),
    calendar: workdays === undefined ? null : div(mul(frac(workdays), dailyHours(model, terms)), frac(12)),
  };
}
