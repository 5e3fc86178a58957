import type { Day } from './calendar.ts';
import { rowMinutes, scheduledMinutesOf } from './days.ts';
import { add, div, frac, larger, less, mul, parseFraction, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { averageHours, hourlyOn, isValidFixed } from './hourly.ts';
import { inEmployment, isScheduled, policyOf } from './model.ts';
import type { Minute, Model } from './model.ts';
import { daysOf } from './periods.ts';
import type { Period } from './periods.ts';
import type { RawPay, RawTerms } from './raw.ts';

/** One period with its minutes. */
export type Work = { readonly model: Model; readonly period: Period; readonly minutes: readonly Minute[] };

const own =
  (model: Model, terms: RawTerms) =>
  (day: Day): boolean =>
    inEmployment(model, day) && model.termsOn(day) === terms;

const ofKind =
  (model: Model, kind: string) =>
  (day: Day): boolean =>
    model.kindOf(day) === kind;

/** Rule 5. */
export function basePay(work: Work): Fraction {
  const { model } = work;
  return sum(
    model.worker.terms.flatMap((terms) =>
      terms.pay.filter((pay) => !isValidFixed(model, pay)).map((pay) => componentDue(work, terms, pay)),
    ),
  );
}

function componentDue({ model, period, minutes }: Work, terms: RawTerms, pay: RawPay): Fraction {
  const yen = parseFraction(pay.yen);
  const days = daysOf(period).filter(own(model, terms));
  const worked = minutes.filter((minute) => model.termsOn(minute.owner) === terms);
  switch (pay.basis) {
    case 'hourly':
      return mul(yen, frac(worked.filter((minute) => minute.class === 'scheduled').length, 60));
    case 'daily': {
      const came = days.filter(ofKind(model, 'workday')).filter((day) => worked.some((m) => m.owner === day));
      return mul(yen, frac(came.length));
    }
    case 'monthly':
      return lessLateness({ model, period, minutes }, terms, yen);
    case 'annual':
      return lessLateness({ model, period, minutes }, terms, div(yen, frac(12)));
    case 'piece':
      throw new Error('piece pay is outside the second engine');
  }
}

function lessLateness(work: Work, terms: RawTerms, yen: Fraction): Fraction {
  const { model, period } = work;
  const full = monthlyDue(work, terms, yen);
  if (policyOf(model, 'deductLateness', 'off') === 'off') return full;
  const days = daysOf(period).filter(own(model, terms)).filter(ofKind(model, 'workday'));
  const absent = days.reduce((total, day) => total + rowMinutes(model, day, 'absenceMinutes'), 0);
  const lost = mul(div(yen, averageHours(model, terms, period.to)), frac(absent, 60));
  return larger(zero, sub(full, lost));
}

/** Monthly pay for the part of the period under one version of the terms. READINGS 20-22. */
export function monthlyDue(work: Work, terms: RawTerms, yen: Fraction): Fraction {
  const { model, period } = work;
  const all = daysOf(period);
  const present = (day: Day): boolean => own(model, terms)(day) && model.kindOf(day) !== 'absence';
  const proration = policyOf(model, 'proration', 'scheduled-days');
  if (proration === 'hours' && !all.every(present))
    return mul(div(yen, averageHours(model, terms, period.to)), frac(minutesEarned(work, terms), 60));
  const countable = proration === 'calendar-days' ? all : all.filter((day) => isScheduled(model.kindOf(day)));
  return mul(yen, frac(countable.filter(present).length, countable.length));
}

function minutesEarned({ model, period, minutes }: Work, terms: RawTerms): number {
  const worked = minutes.filter((m) => m.class === 'scheduled' && model.termsOn(m.owner) === terms);
  const days = daysOf(period).filter(own(model, terms));
  return worked.length + days.reduce((total, day) => total + leaveMinutes(model, day), 0);
}

function leaveMinutes(model: Model, day: Day): number {
  if (model.kindOf(day) === 'paid-leave') return scheduledMinutesOf(model, day);
  return model.kindOf(day) === 'workday' ? rowMinutes(model, day, 'leaveMinutes') : 0;
}

export function paidLeave({ model, period }: Work): Fraction {
  return sum(
    daysOf(period)
      .filter((day) => inEmployment(model, day))
      .map((day) => {
        const terms = model.termsOn(day);
        const hours = frac(leaveMinutes(model, day), 60);
        const { converted, minimum } = hourlyOn(model, terms, day, period.to);
        const missing = less(converted, minimum) ? sub(minimum, converted) : zero;
        const hourly = terms.pay.filter((pay) => pay.basis === 'hourly');
        const rate = sum(hourly.map((pay) => parseFraction(pay.yen)));
        const daily = terms.pay.filter((pay) => pay.basis === 'daily').map((pay) => parseFraction(pay.yen));
        const byHour = hourly.length === 0 ? zero : mul(add(rate, missing), hours);
        return add(byHour, model.kindOf(day) === 'paid-leave' ? sum(daily) : zero);
      }),
  );
}
