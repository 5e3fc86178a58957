import type { Work } from './base-pay.ts';
import type { Day } from './calendar.ts';
import { scheduledMinutesOf } from './days.ts';
import { frac, less, mul, sub } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { averageHours, hourlyOn } from './hourly.ts';
import { inEmployment, isScheduled, policyOf } from './model.ts';
import { daysOf } from './periods.ts';
import type { RawTerms } from './raw.ts';

/** Basis of the component of kind base: by time worked, or by the month. */
export function isPaidByTime(terms: RawTerms): boolean {
  const base = terms.pay.find((pay) => pay.kind === 'base');
  return base !== undefined && (base.basis === 'hourly' || base.basis === 'daily');
}

type Shortfall = { readonly terms: RawTerms; readonly day: Day; readonly yen: Fraction };

/** Rule 9: what is missing to the minimum wage, on the calendar day whose minimum makes it. */
export function shortfalls({ model, period, minutes }: Work): Shortfall[] {
  const missing = (terms: RawTerms, day: Day, hours: Fraction): Shortfall[] => {
    const { converted, minimum } = hourlyOn(model, terms, day, period.to);
    return less(converted, minimum) ? [{ terms, day, yen: mul(sub(minimum, converted), hours) }] : [];
  };
  const byTime = minutes
    .filter((minute) => minute.class === 'scheduled' && isPaidByTime(model.termsOn(minute.owner)))
    .flatMap((minute) => missing(model.termsOn(minute.owner), minute.calendar, frac(1, 60)));
  const scheduled = daysOf(period).filter((day) => isScheduled(model.kindOf(day)));
  const whole = scheduled.reduce((total, day) => total + scheduledMinutesOf(model, day), 0);
  const byMonth = scheduled
    .filter((day) => inEmployment(model, day) && model.kindOf(day) !== 'absence')
    .filter((day) => !isPaidByTime(model.termsOn(day)))
    .flatMap((day) => {
      const terms = model.termsOn(day);
      const ofDay = scheduledMinutesOf(model, day);
      const average = mul(averageHours(model, terms, period.to), frac(ofDay, whole));
      const actual = policyOf(model, 'minimumWageHours', 'average') === 'actual';
      return missing(terms, day, actual ? frac(ofDay, 60) : average);
    });
  return [...byTime, ...byMonth];
}
