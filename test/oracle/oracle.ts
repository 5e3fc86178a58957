import { additionalPaymentOf } from './additional.ts';
import { alternativesOf, leavesHoliday } from './alternatives.ts';
import { dayText, parseDay } from './calendar.ts';
import type { Day } from './calendar.ts';
import { classify } from './classify.ts';
import { paidOf } from './credit.ts';
import { deductionResults, deductionsOf, reclaimed } from './deductions.ts';
import { dueOf } from './due.ts';
import { eventsOf } from './events.ts';
import { feesOf } from './fees.ts';
import { findingsOf, undecidedOf } from './findings.ts';
import { floor, frac, fractionText, mul, parseFraction, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { heads } from './heads.ts';
import type { Sums } from './heads.ts';
import { partsResult } from './interest.ts';
import type { Wide } from './leave.ts';
import { dayResults, periodMinutes } from './minutes.ts';
import { modelOf } from './model.ts';
import type { Model } from './model.ts';
import { otherHeadResult, otherHeadsOf } from './other-heads.ts';
import { baseHourlyParts, minimumWageParts, ratePartsOf } from './parts.ts';
import { creditPayments, openInterest, remainingOf } from './payments.ts';
import type { OpenDebt } from './payments.ts';
import { allPeriods, isListed } from './periods.ts';
import { prescriptionOf } from './prescription.ts';
import type { RawCase, RawWorker } from './raw.ts';
import { workOf } from './work.ts';

/** The second engine: slow, plain, minute by minute, in exact fractions, from the text of the specification alone. */
export function oracle(file: RawCase) {
  const workers = file.workers.map((worker) => workerResult(file, worker));
  const asOf = parseDay(file.asOf);
  const totals = addUp(workers.map((worker) => worker.totals));
  return {
    workers: workers.map((worker) => ({ ...worker, fees: feesOf(BigInt(worker.totals.claimable), asOf) })),
    totals,
    fees: feesOf(BigInt(totals.claimable), asOf),
    alternatives: [
      ...alternativesOf(file, workers).map((policy) => ({ policy, totals: totalsOf(file, policy) })),
      ...afterHoliday(file, workers, totals),
    ],
  };
}

export type WorkerResult = ReturnType<typeof workerResult>;
export type Totals = WorkerResult['totals'];

/** Rule 24: "computes the whole case once …, with that switch alone changed". */
function totalsOf(file: RawCase, change: Readonly<Record<string, string>>): Totals {
  const changed = { ...file, policy: { ...file.policy, ...change } };
  return addUp(file.workers.map((worker) => workerResult(changed, worker).totals));
}

/** Table, `afterHolidayMidnight`: "a shift leaves a statutory holiday at 24:00 and the totals differ". */
function afterHoliday(file: RawCase, workers: readonly WorkerResult[], totals: Totals) {
  if (!workers.some(({ facts }) => leavesHoliday(facts.blocks))) return [];
  const used = file.policy?.['afterHolidayMidnight'] ?? 'literal';
  const policy = { afterHolidayMidnight: used === 'literal' ? 'whole-shift' : 'literal' };
  const other = totalsOf(file, policy);
  return JSON.stringify(other) === JSON.stringify(totals) ? [] : [{ policy, totals: other }];
}

const whole = (text: string): Fraction => ({ n: BigInt(text), d: 1n });

function addUp(all: readonly Totals[]): Totals {
  const total = (of: keyof Totals): string => fractionText(sum(all.map((one) => whole(one[of]))));
  return {
    unpaid: total('unpaid'),
    prescribed: total('prescribed'),
    claimable: total('claimable'),
    interest: total('interest'),
    additionalPayment: total('additionalPayment'),
  };
}

function workerResult(file: RawCase, worker: RawWorker) {
  const model = modelOf(file, worker);
  const blocks = classify(model);
  const owners = [...new Set(blocks.map(({ owner }) => owner))];
  const priced = allPeriods(model)
    .filter((period) => isListed(model, period, owners))
    .map((period) => price({ ...workOf(model, period, blocks), all: blocks }));
  const surplus = creditPayments(
    model,
    priced.map(({ debt }) => debt),
  );
  const periods = priced.map((one) => periodResult(one));
  const otherHeads = otherHeadsOf(model).map((head) => otherHeadResult(model, head));
  const totals = workerTotals(model, periods, otherHeads);
  return {
    id: worker.id,
    periods,
    days: priced.flatMap(({ work }) => dayResults(work)),
    deductions: priced.flatMap(({ judged, work }) =>
      deductionResults(judged).map((line) => ({ period: datesOf(work.period), ...line })),
    ),
    otherHeads,
    totals,
    heirs: heirsOf(model, totals),
    findings: findingsOf({ model, priced }),
    undecided: undecidedOf({ model, priced, surplus }),
    facts: { model, priced, blocks },
  };
}

const datesOf = ({ from, to }: { readonly from: Day; readonly to: Day }) => ({ from: dayText(from), to: dayText(to) });

export type Priced = ReturnType<typeof price>;

/** What a period owes, before part payments. */
function price(work: Wide) {
  const { model, period } = work;
  const { due: heads15, legal } = dueOf(work);
  const judged = deductionsOf(model, period, total(heads15));
  // Rule 13: "`due.deductions` = the sum of `reclaim` of that payday, paid 0"
  const due = { ...heads15, deductions: reclaimed(judged) };
  const paid = paidOf(model, period, due);
  const unpaid = Object.fromEntries(heads.map((head) => [head, sub(due[head], paid[head])])) as Sums;
  const debt: OpenDebt = {
    period,
    due: period.dueDate,
    owed: total(unpaid),
    steps: [],
    afterLeaving: true,
    prescription: prescriptionOf(model, period),
    paidInterest: zero,
    paidPrincipal: zero,
  };
  return { work, due, paid, unpaid, legal, judged, debt };
}

const total = (sums: Sums): Fraction => sum(heads.map((head) => sums[head]));

function periodResult({ work, due, paid, unpaid, legal, debt }: Priced) {
  const { model, period } = work;
  const rateParts = ratePartsOf(work);
  const { prescription } = debt;
  const cut = prescription.state === 'prescribed' && model.policy('prescriptionDefence') === 'on';
  const interest = cut ? { yen: zero, parts: [] } : openInterest(model, debt);
  const remaining = remainingOf(debt);
  return {
    ...datesOf(period),
    payday: dayText(period.payday),
    dueDate: dayText(period.dueDate),
    minutes: periodMinutes(work),
    baseHourly: baseHourlyParts(rateParts),
    minimumWage: minimumWageParts(rateParts),
    due: texts(due),
    paid: texts(paid),
    unpaid: texts(unpaid),
    payments: { interest: fractionText(debt.paidInterest), principal: fractionText(debt.paidPrincipal) },
    remaining: fractionText(remaining),
    interest: { yen: fractionText(interest.yen), parts: partsResult(interest.parts) },
    additionalPayment: fractionText(additionalPaymentOf(work, { unpaid, paid, legal, total: debt.owed, remaining })),
    prescription: { lastDay: dayText(prescription.lastDay), state: prescription.state },
  };
}

const texts = (sums: Sums) => ({
  ...(Object.fromEntries(heads.map((head) => [head, fractionText(sums[head])])) as Record<keyof Sums, string>),
  total: fractionText(total(sums)),
});

type PeriodResult = ReturnType<typeof periodResult>;
type OtherResult = ReturnType<typeof otherHeadResult>;

/** "totals add up `remaining`"; "claimable = unpaid - prescribed"; with the defence off "cuts nothing (prescribed 0 …)". */
function workerTotals(model: Model, periods: readonly PeriodResult[], others: readonly OtherResult[]) {
  const add = (of: (period: PeriodResult) => string): Fraction => sum(periods.map((period) => whole(of(period))));
  const beside = (of: (head: OtherResult) => string): Fraction => sum(others.map((head) => whole(of(head))));
  const defence = model.policy('prescriptionDefence') === 'on';
  const unpaid = sum([add((p) => p.remaining), beside((head) => head.unpaid)]);
  const prescribed = add((p) => (defence && p.prescription.state === 'prescribed' ? p.remaining : '0'));
  return {
    unpaid: fractionText(unpaid),
    prescribed: fractionText(prescribed),
    claimable: fractionText(sub(unpaid, prescribed)),
    interest: fractionText(sum([add((p) => p.interest.yen), beside((head) => head.interest.yen)])),
    additionalPayment: fractionText(sum([add((p) => p.additionalPayment), beside((head) => head.additionalPayment)])),
  };
}

/** Rule 14: "after a death event each of unpaid, claimable, interest, additional payment x share, cut to whole yen". */
function heirsOf(model: Model, totals: ReturnType<typeof workerTotals>) {
  const dead = eventsOf(model).some(({ kind }) => kind === 'death');
  return (dead ? (model.worker.heirs ?? []) : []).map(({ name, share }) => {
    const [top = '0', bottom = '1'] = share.split('/');
    const part = { n: BigInt(top), d: BigInt(bottom) };
    const of = (text: string): string => fractionText(floor(mul(parseFraction(text), part)));
    return {
      name,
      share: fractionText(frac(part.n, part.d)),
      unpaid: of(totals.unpaid),
      claimable: of(totals.claimable),
      interest: of(totals.interest),
      additionalPayment: of(totals.additionalPayment),
    };
  });
}
