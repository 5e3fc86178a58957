import { zero } from '../base/ratio.ts';
import { subYen, sumYen, type Yen } from '../base/yen.ts';
import type { WorkDate } from '../base/work-date.ts';
import type { CaseFile, Worker } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { additionalPayment } from './additional-payment.ts';
import { filedOn } from './filed-on.ts';
import { interest, interestRateOn, noInterest, type Interest } from './interest.ts';
import { dueDateOf, leftOn, type DueDate } from './leaving.ts';
import { appropriate, type Appropriation, type PayableDebt, type PaymentCredit } from './part-payments.ts';
import type { PeriodWages } from './compute-period.ts';
import { prescription, type Debt, type Prescription } from './prescription.ts';

/** What time and part payments make of the wages of one period. */
export type Settlement = {
  /** The payday, or the earlier day of 労働基準法23条1項. */
  readonly dueDate: WorkDate;
  readonly broughtForward: DueDate['forward'];
  readonly prescription: Prescription;
  /** The last day by each reading of what a part payment is. */
  readonly lastDays: { readonly [K in Policy['partPayment']]: WorkDate };
  /** 消滅時効の援用: whether the period is left out of the claim. */
  readonly isCut: boolean;
  readonly credits: readonly PaymentCredit[];
  readonly payments: { readonly interest: Yen; readonly principal: Yen };
  /** 残元本: the unpaid total less the principal that part payments paid. */
  readonly remaining: Yen;
  readonly interest: Interest;
  readonly additionalPayment: Yen;
};

export type Settled = { readonly settlements: readonly Settlement[]; readonly payments: readonly Appropriation[] };

/** The switches that change a settlement and nothing before it. */
export const settlementSwitches = [
  'interestDays',
  'retirementInterest',
  'prescriptionDefence',
  'partPayment',
  'lateAcknowledgment',
] as const satisfies readonly (keyof Policy)[];
type SettlementPolicy = Pick<Policy, (typeof settlementSwitches)[number]>;

/**
 * 未払賃金の帰すう, all periods of a worker together: due dates, part payments over all of them, then prescription,
 * interest and additional payment of each. 労働基準法23条1項・114条・115条; 民法145条・152条・488条・489条.
 */
export function settle(
  { asOf, employer }: Pick<CaseFile, 'asOf' | 'employer'>,
  worker: Worker,
  policy: SettlementPolicy,
  wages: readonly PeriodWages[],
): Settled {
  const left = leftOn(worker, asOf);
  const events = worker.events.filter((e) => e.date <= asOf);
  const debts = wages.map((w) => {
    const { date: dueDate, forward } = dueDateOf(w.payday, worker, asOf);
    return {
      dueDate,
      forward,
      period: w.facts.period,
      delay: { dueDate, principal: w.unpaidTotal, leftOn: left, employer, policy },
    };
  });
  const payable = debts.map(({ dueDate, period, delay }): PayableDebt => ({
    dueDate,
    period,
    principal: delay.principal,
    interestOn: (day, credits) => interest({ ...delay, credits, asOf: day }),
    rateOn: (day) => (day > dueDate ? (interestRateOn(delay, day) ?? zero) : zero),
    isOpenOn: (day) =>
      policy.prescriptionDefence === 'off' ||
      prescription({ dueDate, period }, events, day, policy).state !== 'prescribed',
  }));
  const { credits, payments: taken } = appropriate(events, payable);
  const filed = filedOn(worker, asOf);
  const settlements = debts.map(({ dueDate, forward, period, delay }, i): Settlement => {
    const debt: Debt = { dueDate, period };
    const own = credits[i]!;
    const limit = prescription(debt, events, asOf, policy);
    const lastDay = (partPayment: Policy['partPayment']): WorkDate =>
      prescription(debt, events, asOf, { ...policy, partPayment }).lastDay;
    const isCut = limit.state === 'prescribed' && policy.prescriptionDefence === 'on';
    const payments = { interest: sumYen(own.map((c) => c.interest)), principal: sumYen(own.map((c) => c.principal)) };
    const remaining = subYen(delay.principal, payments.principal);
    return {
      dueDate,
      broughtForward: forward,
      prescription: limit,
      lastDays: { acknowledges: lastDay('acknowledges'), 'credit-only': lastDay('credit-only') },
      isCut,
      credits: own,
      payments,
      remaining,
      interest: isCut ? { ...noInterest, paid: payments.interest } : interest({ ...delay, credits: own, asOf }),
      additionalPayment: additionalPayment(
        wages[i]!.legalUnpaid,
        { dueDate, filedOn: filed, asOf },
        { remaining, unpaid: delay.principal },
      ),
    };
  });
  return { settlements, payments: taken };
}
