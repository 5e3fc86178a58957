import { dayText } from './calendar.ts';
import { classify } from './classify.ts';
import { paidOf } from './credit.ts';
import { modelOf } from './days.ts';
import { dueOf } from './due.ts';
import { fractionText, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { additionalPaymentOf, interestOf, prescriptionOf } from './limits.ts';
import { heads } from './model.ts';
import type { Minute, Model, Sums } from './model.ts';
import { baseHourlyParts, minimumWageParts, ratePartsOf } from './parts.ts';
import { periodsOf } from './periods.ts';
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
  const rateParts = ratePartsOf({ model, period, minutes });
  const { due, legal } = dueOf({ model, period, minutes });
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
    baseHourly: baseHourlyParts(rateParts),
    minimumWage: minimumWageParts(rateParts),
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
