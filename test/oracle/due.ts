import type { Day } from './calendar.ts';
import { isScheduled, inEmployment, heads, policyOf } from './model.ts';
import { rowMinutes, scheduledMinutesOf } from './days.ts';
import { add, div, floor, frac, halfUp, larger, less, mul, parseFraction, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { averageHours, hourlyOn, isValidFixed } from './hourly.ts';
import type { Minute, Model, Sums } from './model.ts';
import { daysOf } from './periods.ts';
import type { Period } from './periods.ts';
import { premiums } from './premiums.ts';
import type { RawPay, RawTerms } from './raw.ts';

export const noSums = (): Sums => Object.fromEntries(heads.map((head) => [head, zero])) as Sums;

/** What the law and the contract owe for a period, by head, each rounded once (rules 5, 6, 7, 9). */
export function dueOf(model: Model, period: Period, minutes: readonly Minute[]): { due: Sums; legal: Sums } {
  const exact = {
    ...noSums(),
    basePay: basePay(model, period, minutes),
    minimumWage: shortfall(model, period, minutes),
    paidLeave: paidLeave(model, period),
  };
  const contract = withFixedPay(model, period, { ...exact, ...premiums(model, period, minutes, 'contract') });
  return {
    due: rounded(model, contract),
    legal: rounded(model, { ...exact, ...premiums(model, period, minutes, 'legal') }),
  };
}

function rounded(model: Model, sums: Sums): Sums {
  const round = policyOf(model, 'rounding', 'exact') === 'floor' ? floor : halfUp;
  return Object.fromEntries(heads.map((head) => [head, round(sums[head])])) as Sums;
}

const own =
  (model: Model, terms: RawTerms) =>
  (day: Day): boolean =>
    inEmployment(model, day) && model.termsOn(day) === terms;

const ofKind =
  (model: Model, kind: string) =>
  (day: Day): boolean =>
    model.kindOf(day) === kind;

function basePay(model: Model, period: Period, minutes: readonly Minute[]): Fraction {
  return sum(
    model.worker.terms.flatMap((terms) =>
      terms.pay
        .filter((pay) => !isValidFixed(model, pay))
        .map((pay) => componentDue(model, period, minutes, terms, pay)),
    ),
  );
}

function componentDue(
  model: Model,
  period: Period,
  minutes: readonly Minute[],
  terms: RawTerms,
  pay: RawPay,
): Fraction {
  const yen = parseFraction(pay.yen);
  const days = daysOf(period).filter(own(model, terms));
  const worked = minutes.filter((minute) => days.includes(minute.owner));
  switch (pay.basis) {
    case 'hourly':
      return mul(yen, frac(worked.filter((minute) => minute.class === 'scheduled').length, 60));
    case 'daily': {
      const came = days.filter(ofKind(model, 'workday')).filter((day) => worked.some((m) => m.owner === day));
      return mul(yen, frac(came.length));
    }
    case 'monthly':
      return monthlyDue(model, period, worked, terms, yen);
    case 'annual':
      return monthlyDue(model, period, worked, terms, div(yen, frac(12)));
  }
}

/** Monthly pay for the part of the period under one version of the terms. READINGS 20-23. */
function monthlyDue(model: Model, period: Period, worked: readonly Minute[], terms: RawTerms, yen: Fraction): Fraction {
  const all = daysOf(period);
  const proration = policyOf(model, 'proration', 'scheduled-days');
  const countable = proration === 'calendar-days' ? all : all.filter((day) => isScheduled(model.kindOf(day)));
  const earned = countable.filter(own(model, terms)).filter((day) => model.kindOf(day) !== 'absence');
  const perHour = div(yen, averageHours(model, terms, period.to));
  const prorated =
    proration === 'hours' && earned.length < countable.length
      ? mul(perHour, frac(hoursEarned(model, earned, worked), 60))
      : mul(yen, frac(earned.length, countable.length));
  if (policyOf(model, 'deductLateness', 'off') === 'off') return prorated;
  const absent = all.filter(own(model, terms)).filter(ofKind(model, 'workday'));
  const minutes = absent.reduce((total, day) => total + rowMinutes(model, day, 'absenceMinutes'), 0);
  return larger(zero, sub(prorated, mul(perHour, frac(minutes, 60))));
}

function hoursEarned(model: Model, days: readonly Day[], worked: readonly Minute[]): number {
  const scheduled = worked.filter((minute) => minute.class === 'scheduled').length;
  return scheduled + days.reduce((total, day) => total + leaveMinutes(model, day), 0);
}

function leaveMinutes(model: Model, day: Day): number {
  if (model.kindOf(day) === 'paid-leave') return scheduledMinutesOf(model, day);
  return model.kindOf(day) === 'workday' ? rowMinutes(model, day, 'leaveMinutes') : 0;
}

function paidLeave(model: Model, period: Period): Fraction {
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

/** Basis of the component of kind base: by time worked, or by the month. */
export function isPaidByTime(terms: RawTerms): boolean {
  const base = terms.pay.find((pay) => pay.kind === 'base');
  return base !== undefined && (base.basis === 'hourly' || base.basis === 'daily');
}

/** Rule 9. */
function shortfall(model: Model, period: Period, minutes: readonly Minute[]): Fraction {
  return sum([...shortfallByDay(model, period, minutes).values()]);
}

/** Minimum wage shortfall, laid on the calendar day whose minimum makes it. */
export function shortfallByDay(model: Model, period: Period, minutes: readonly Minute[]): Map<Day, Fraction> {
  const perDay = new Map<Day, Fraction>();
  const put = (day: Day, terms: RawTerms, hours: Fraction): void => {
    const { converted, minimum } = hourlyOn(model, terms, day, period.to);
    if (less(converted, minimum)) perDay.set(day, add(perDay.get(day) ?? zero, mul(sub(minimum, converted), hours)));
  };
  for (const minute of minutes) {
    const terms = model.termsOn(minute.owner);
    if (minute.class === 'scheduled' && isPaidByTime(terms)) put(minute.calendar, terms, frac(1, 60));
  }
  const scheduled = daysOf(period).filter((day) => isScheduled(model.kindOf(day)));
  const whole = scheduled.reduce((total, day) => total + scheduledMinutesOf(model, day), 0);
  for (const day of scheduled) {
    const terms = model.termsOn(day);
    if (isPaidByTime(terms) || !inEmployment(model, day) || model.kindOf(day) === 'absence') continue;
    const ofDay = scheduledMinutesOf(model, day);
    const average = mul(averageHours(model, terms, period.to), frac(ofDay, whole));
    put(day, terms, policyOf(model, 'minimumWageHours', 'average') === 'actual' ? frac(ofDay, 60) : average);
  }
  return perDay;
}

/** Valid fixed overtime pay: the larger of it and the premiums that it covers is due. READINGS 30-32. */
function withFixedPay(model: Model, period: Period, sums: Sums): Sums {
  const result = { ...sums };
  for (const terms of model.worker.terms)
    for (const pay of terms.pay.filter((p) => isValidFixed(model, p))) {
      const fixed = monthlyDue(model, period, [], terms, parseFraction(pay.yen));
      const covered = coveredHeads(pay);
      const bought = sum(covered.map((head) => result[head]));
      const first = covered[0];
      if (first !== undefined && less(bought, fixed)) result[first] = add(result[first], sub(fixed, bought));
    }
  return result;
}

export function coveredHeads(pay: RawPay): ('overtime' | 'overtimeOver60' | 'statutoryHoliday' | 'night')[] {
  const covers = pay.covers ?? [];
  return [
    ...(covers.includes('overtime') ? (['overtime', 'overtimeOver60'] as const) : []),
    ...(covers.includes('statutory-holiday') ? (['statutoryHoliday'] as const) : []),
    ...(covers.includes('night') ? (['night'] as const) : []),
  ];
}
