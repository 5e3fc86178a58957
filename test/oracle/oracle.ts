import { dayText } from './calendar.ts';
import type { Day } from './calendar.ts';
import { classify } from './classify.ts';
import { paidOf } from './credit.ts';
import { modelOf } from './days.ts';
import { dueOf, shortfallByDay } from './due.ts';
import { add, decimalText, fractionText, same, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { hourlyOn } from './hourly.ts';
import { additionalPaymentOf, interestOf, prescriptionOf } from './limits.ts';
import { heads, inEmployment } from './model.ts';
import type { Minute, Model, Sums } from './model.ts';
import { daysOf, periodsOf } from './periods.ts';
import type { Period } from './periods.ts';
import type { RawCase, RawWorker } from './raw.ts';

/** The second engine: slow, plain, minute by minute, in exact fractions, from the text of the specification alone. */
export function oracle(file: RawCase) {
  return { workers: file.workers.map((worker) => workerResult(file, worker)) };
}

function workerResult(file: RawCase, worker: RawWorker) {
  const model = modelOf(file, worker);
  const minutes = classify(model);
  const periods = periodsOf(model, minutes).map((period) => periodResult(model, period, minutes));
  const total = (of: (period: (typeof periods)[number]) => string): Fraction =>
    sum(periods.map((period) => ({ n: BigInt(of(period)), d: 1n })));
  const unpaid = total((period) => period.unpaid.total);
  const prescribed = total((p) => (p.prescription.state === 'prescribed' ? p.unpaid.total : '0'));
  return {
    id: worker.id,
    periods,
    days: daysResult(minutes),
    totals: {
      unpaid: fractionText(unpaid),
      prescribed: fractionText(prescribed),
      claimable: fractionText(sub(unpaid, prescribed)),
      interest: fractionText(total((period) => period.interest)),
      additionalPayment: fractionText(total((period) => period.additionalPayment)),
    },
  };
}

function periodResult(model: Model, period: Period, all: readonly Minute[]) {
  const minutes = all.filter((minute) => minute.owner >= period.from && minute.owner <= period.to);
  const { due, legal } = dueOf(model, period, minutes);
  const paid = paidOf(model, period, due);
  const unpaid = Object.fromEntries(heads.map((head) => [head, sub(due[head], paid[head])])) as Sums;
  const prescription = prescriptionOf(model, period.payday);
  const owed = sum(heads.map((head) => unpaid[head]));
  const interest = prescription.state === 'prescribed' ? zero : interestOf(model, period.payday, owed);
  return {
    from: dayText(period.from),
    to: dayText(period.to),
    payday: dayText(period.payday),
    minutes: minuteCounts(minutes),
    baseHourly: baseHourlyParts(model, period),
    minimumWage: minimumWageParts(model, period, minutes),
    due: texts(due),
    paid: texts(paid),
    unpaid: texts(unpaid),
    interest: fractionText(interest),
    additionalPayment: fractionText(additionalPaymentOf(model, period.payday, unpaid, paid, legal)),
    prescription: { lastDay: dayText(prescription.lastDay), state: prescription.state },
  };
}

const texts = (sums: Sums) => ({
  ...(Object.fromEntries(heads.map((head) => [head, fractionText(sums[head])])) as Record<keyof Sums, string>),
  total: fractionText(sum(heads.map((head) => sums[head]))),
});

export function minuteCounts(minutes: readonly Minute[]) {
  const count = (test: (minute: Minute) => boolean): number => minutes.filter(test).length;
  return {
    worked: minutes.length,
    scheduled: count((m) => m.class === 'scheduled'),
    withinStatutory: count((m) => m.class === 'withinStatutory'),
    overtime: count((m) => m.class === 'overtime'),
    overtimeOver60: count((m) => m.class === 'overtimeOver60'),
    statutoryHoliday: count((m) => m.class === 'statutoryHoliday'),
    night: count((m) => m.night),
    nightInOvertime: count((m) => m.night && m.class === 'overtime'),
    nightInOvertimeOver60: count((m) => m.night && m.class === 'overtimeOver60'),
    nightInStatutoryHoliday: count((m) => m.night && m.class === 'statutoryHoliday'),
  };
}

function daysResult(minutes: readonly Minute[]) {
  return [...new Set(minutes.map((minute) => minute.owner))].map((owner) => {
    const own = minutes.filter((minute) => minute.owner === owner);
    const overtime = own.filter((m) => m.class === 'overtime' || m.class === 'overtimeOver60');
    const byWeekRule = overtime.filter((minute) => minute.byWeek).length;
    return { date: dayText(owner), byDayRule: overtime.length - byWeekRule, byWeekRule, ...minuteCounts(own) };
  });
}

type Part<T> = { readonly from: Day; to: Day; readonly value: T };

/** Runs of days of the employment over which `valueOf` stays the same. */
function parts<T>(model: Model, period: Period, valueOf: (day: Day) => T, equal: (a: T, b: T) => boolean): Part<T>[] {
  const runs: Part<T>[] = [];
  for (const day of daysOf(period).filter((d) => inEmployment(model, d))) {
    const value = valueOf(day);
    const last = runs.at(-1);
    if (last !== undefined && equal(last.value, value)) last.to = day;
    else runs.push({ from: day, to: day, value });
  }
  return runs;
}

function baseHourlyParts(model: Model, period: Period) {
  const at = (day: Day) => hourlyOn(model, model.termsOn(day), day, period.to);
  return parts(model, period, at, (a, b) => same(a.base, b.base) && a.raised === b.raised).map((part) => ({
    from: dayText(part.from),
    to: dayText(part.to),
    fraction: fractionText(part.value.base),
    decimal: decimalText(part.value.base),
    floor: part.value.raised ? ('minimum-wage' as const) : null,
  }));
}

function minimumWageParts(model: Model, period: Period, minutes: readonly Minute[]) {
  const at = (day: Day) => hourlyOn(model, model.termsOn(day), day, period.to);
  const missing = [...shortfallByDay(model, period, minutes)];
  return parts(model, period, at, (a, b) => same(a.minimum, b.minimum) && same(a.converted, b.converted)).map(
    (part) => ({
      from: dayText(part.from),
      to: dayText(part.to),
      hourly: fractionText(part.value.minimum),
      converted: decimalText(part.value.converted),
      shortfall: decimalText(
        missing
          .filter(([day]) => day >= part.from && day <= part.to)
          .map(([, yen]) => yen)
          .reduce(add, zero),
      ),
    }),
  );
}
