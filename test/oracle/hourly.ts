import { civilOf, dayText, daysInYear } from './calendar.ts';
import type { Day } from './calendar.ts';
import { add, div, frac, larger, less, mul, parseFraction, smaller, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import minimumWages from './minimum-wage.json' with { type: 'json' };
import { policyOf } from './model.ts';
import type { Model } from './model.ts';
import { forWeekday } from './raw.ts';
import type { RawPay, RawTerms } from './raw.ts';

/** What one hour is worth on a day, under the terms of another (rules 4, 6, 9). */
export type Hourly = {
  readonly base: Fraction;
  readonly raised: boolean;
  readonly converted: Fraction;
  readonly minimum: Fraction;
  /** First day of the row of the regional table that holds. */
  readonly row: string;
};

const notForPremiums = [
  'family',
  'commuting',
  'separation',
  'childrens-education',
  'housing',
  'temporary',
  'over-one-month',
];
const notForMinimumWage = ['family', 'commuting', 'perfect-attendance', 'temporary', 'over-one-month'];

/** Fixed overtime pay taken as such; void pay is an ordinary component. */
export function isValidFixed(model: Model, pay: RawPay): boolean {
  if (pay.kind !== 'fixed-overtime') return false;
  const policy = policyOf(model, 'fixedOvertime', 'as-stated');
  return policy === 'valid' || (policy === 'as-stated' && pay.valid === true);
}

/** Scheduled minutes of each weekday, each at most 480 unless `excessSchedule` is `as-agreed`. */
function weekMinutes(model: Model, terms: RawTerms): number[] {
  const cap = policyOf(model, 'excessSchedule', 'cap-8h') === 'cap-8h' ? 480 : Infinity;
  return terms.scheduled.weekdays.map((day) => Math.min(cap, forWeekday(terms.scheduled.minutesPerDay, day) ?? 0));
}

export function dailyHours(model: Model, terms: RawTerms): Fraction {
  const minutes = weekMinutes(model, terms);
  return frac(
    minutes.reduce((a, b) => a + b, 0),
    minutes.length * 60,
  );
}

/** Rule 4: A, the average scheduled hours of a month. */
export function averageHours(model: Model, terms: RawTerms, periodEnd: Day): Fraction {
  const { scheduled, weeklyLimitHours } = terms;
  const yearDays = daysInYear(civilOf(periodEnd).year);
  const fallback =
    policyOf(model, 'divisorFallback', '173.33') === '173.33'
      ? frac(weeklyLimitHours * 52, 12)
      : frac(weeklyLimitHours * yearDays, 7 * 12);
  const stated = scheduled.monthlyAverageMinutes === undefined ? [] : [frac(scheduled.monthlyAverageMinutes, 60)];
  const workdays =
    scheduled.annualWorkdays ??
    (scheduled.annualHolidays === undefined ? undefined : yearDays - scheduled.annualHolidays);
  const byCalendar = workdays === undefined ? [] : [div(mul(frac(workdays), dailyHours(model, terms)), frac(12))];
  const candidates = [...stated, ...byCalendar];
  const first = candidates[0];
  if (first === undefined) return fallback;
  const average = candidates.reduce(smaller, first);
  const week = weekMinutes(model, terms).reduce((a, b) => a + b, 0);
  const capped = policyOf(model, 'excessSchedule', 'cap-8h') === 'cap-8h' && week > weeklyLimitHours * 60;
  return capped ? smaller(average, fallback) : average;
}

/** What a component pays for an hour. */
function hourlyValue(model: Model, terms: RawTerms, pay: RawPay, periodEnd: Day): Fraction {
  const yen = parseFraction(pay.yen);
  switch (pay.basis) {
    case 'hourly':
      return yen;
    case 'daily':
      return div(yen, dailyHours(model, terms));
    case 'monthly':
      return div(yen, averageHours(model, terms, periodEnd));
    case 'annual':
      return div(yen, mul(frac(12), averageHours(model, terms, periodEnd)));
    case 'piece':
      throw new Error('piece pay is outside the second engine');
  }
}

const regionalRows = (terms: RawTerms, day: Day) => {
  const table: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = minimumWages;
  return (table[terms.prefecture] ?? []).filter(([from]) => String(from) <= dayText(day));
};

/** Higher of the regional and the specified minimum wage. 最低賃金法6条1項. */
function minimumWageOn(terms: RawTerms, day: Day): Fraction {
  const regional = regionalRows(terms, day).at(-1)?.[1];
  if (regional === undefined) throw new Error(`no minimum wage for ${terms.prefecture} on ${dayText(day)}`);
  const specified = terms.specifiedMinimumWage;
  return larger(parseFraction(regional), specified === null ? zero : parseFraction(specified.yen));
}

const known = new WeakMap<Model, Map<string, Hourly>>();

/** Kept once computed: every minute asks for it. */
export function hourlyOn(model: Model, terms: RawTerms, calendar: Day, periodEnd: Day): Hourly {
  const ofModel = known.get(model) ?? new Map<string, Hourly>();
  known.set(model, ofModel);
  const key = `${terms.from} ${String(calendar)} ${String(periodEnd)}`;
  const value = ofModel.get(key) ?? computeHourly(model, terms, calendar, periodEnd);
  ofModel.set(key, value);
  return value;
}

function computeHourly(model: Model, terms: RawTerms, calendar: Day, periodEnd: Day): Hourly {
  const counted = terms.pay.filter((pay) => !isValidFixed(model, pay));
  const valueOf = (some: readonly RawPay[]): Fraction =>
    sum(some.map((pay) => hourlyValue(model, terms, pay, periodEnd)));
  const inPremiums = counted.filter((pay) => pay.flatRate === true || !notForPremiums.includes(pay.kind));
  const plain = valueOf(inPremiums);
  const converted = valueOf(counted.filter((pay) => !notForMinimumWage.includes(pay.kind)));
  const minimum = minimumWageOn(terms, calendar);
  const onlyInPremiums = valueOf(inPremiums.filter((pay) => notForMinimumWage.includes(pay.kind)));
  const base = raisedBase(model, { plain, converted, minimum, onlyInPremiums });
  const row = String(regionalRows(terms, calendar).at(-1)?.[0]);
  return { base, raised: less(plain, base), converted, minimum, row };
}

type Parts = Readonly<Record<'plain' | 'converted' | 'minimum' | 'onlyInPremiums', Fraction>>;

/** Rule 6: 最低賃金法4条2項, and the three readings of the edge where housing pay alone meets the minimum. */
function raisedBase(model: Model, { plain, converted, minimum, onlyInPremiums }: Parts): Fraction {
  const below = less(converted, minimum);
  switch (policyOf(model, 'minimumWageBase', 'literal')) {
    case 'add-shortfall':
      return below ? add(plain, sub(minimum, converted)) : plain;
    case 'floor':
      return below ? larger(plain, add(minimum, onlyInPremiums)) : larger(plain, minimum);
    default:
      return below ? larger(plain, add(minimum, onlyInPremiums)) : plain;
  }
}
