import { excessYen, minYen, type Yen } from '../base/yen.ts';
import { isBaseByHourOrDay } from '../money/components.ts';
import type { PieceFacts } from '../money/base-hourly.ts';
import type { TermsRates } from '../money/premiums.ts';
import type { Employer, Worker } from '../records/case.ts';
import type { Payslip } from '../records/payslip.ts';
import type { Policy } from '../records/policy.ts';
import type { WorkDate } from '../base/work-date.ts';
import { creditPayments, type Crediting } from './credit.ts';
import { reclaims, type Reclaims } from './reclaims.ts';
import { headsCoveredByAny } from './fixed-overtime.ts';
import { eachHead, noHeads, totalOf, unpaidOf } from './heads.ts';
import { periodDue, withDeductions, type PeriodDue } from './period-due.ts';
import type { PeriodFacts } from './period-facts.ts';
import { pieceFacts } from './piece-facts.ts';
import type { HeadName, Heads } from './result.ts';
import type { WorkerTime } from './worker-time.ts';

/** The wages of one pay period, computed: amounts still exact types, with all that the derivation and the findings read. */
export type PeriodWages = {
  readonly facts: PeriodFacts;
  readonly payday: WorkDate;
  readonly payslips: readonly Payslip[];
  readonly due: PeriodDue;
  readonly crediting: Crediting;
  readonly paid: Heads<Yen>;
  readonly unpaid: Heads<Yen>;
  readonly unpaidTotal: Yen;
  readonly reclaims: Reclaims;
  /** Unpaid at the rates of the law: what the additional payment is taken from. */
  readonly legalUnpaid: Heads<Yen>;
};

export type PeriodInput = {
  readonly worker: Worker;
  readonly employer: Employer;
  readonly policy: Policy;
  readonly time: WorkerTime;
  readonly facts: PeriodFacts;
  readonly payslips: readonly Payslip[];
  readonly payday: WorkDate;
  /** What the last period before it earned by the piece. */
  readonly lastPiece: PieceFacts | null;
  readonly ratesOf: (termsIndex: number) => TermsRates;
};

/** 賃金計算期間ごとの計算: due, paid and unpaid of one period, before time and part payments (settle.ts). */
export function computePeriod(input: PeriodInput): PeriodWages {
  const { worker, employer, policy, time, facts, payslips, payday, lastPiece, ratesOf } = input;
  const earned = pieceFacts(worker, facts, payslips);
  const wages = periodDue(worker, time, facts, earned, lastPiece, ratesOf, policy);
  const taken = reclaims(worker, employer, payslips, payday, totalOf(wages.due));
  const due = withDeductions(wages, taken.total);
  const { crediting, paid } = paidOf(facts, payslips, due, policy);
  const unpaid = unpaidOf(due.due, paid);
  const unpaidTotal = totalOf(unpaid);
  const legalUnpaid = eachHead((h) => minYen(excessYen(due.legal[h], paid[h]), unpaid[h]));
  return {
    facts,
    payday,
    payslips,
    due,
    crediting,
    paid,
    unpaid,
    unpaidTotal,
    reclaims: taken,
    legalUnpaid,
  };
}

function paidOf(
  facts: PeriodFacts,
  payslips: readonly Payslip[],
  due: PeriodDue,
  policy: Policy,
): { readonly crediting: Crediting; readonly paid: Heads<Yen> } {
  const versions = [...facts.versions.values()];
  const fixedCovers: readonly HeadName[] | null =
    due.fixed.length === 0 ? null : headsCoveredByAny(due.fixed.map((f) => f.component));
  const crediting = creditPayments(
    due.due,
    payslips.flatMap((s) => s.payments),
    {
      baseByHourOrDay: versions.some((v) => isBaseByHourOrDay(v.pay)),
      monthlyOrAnnualPay: versions.some((v) => v.pay.some((c) => c.basis === 'monthly' || c.basis === 'annual')),
      fixedCovers,
    },
  );
  if (payslips.length > 0 || policy.missingPayslip === 'unpaid') return { crediting, paid: crediting.paid };
  return { crediting, paid: { ...noHeads, basePay: due.due.basePay, paidLeave: due.due.paidLeave } };
}
