import { add, sum, zero, type Ratio } from '../base/ratio.ts';
import { roundToYen } from '../base/rounding.ts';
import { yenRatio, type Yen } from '../base/yen.ts';
import { basePayTerms, fixedOvertimeTerms, type BasePayTerm } from '../money/base-pay.ts';
import type { PieceFacts } from '../money/base-hourly.ts';
import { eachPremium, priceSegments, type PricedSegment, type TermsRates } from '../money/premiums.ts';
import type { Policy } from '../records/policy.ts';
import type { Worker } from '../records/case.ts';
import type { Heads, PremiumHead } from '../rows/heads.ts';
import { fixedAmounts, withFixedOvertime, type FixedAmount } from './fixed-overtime.ts';
import { eachHead } from './heads.ts';
import { leavePay, type LeavePay } from './paid-leave.ts';
import { priceBases, type PeriodPricing } from './period-pricing.ts';
import type { PeriodFacts } from './period-facts.ts';
import { headRounding, premiumAmounts } from './round-heads.ts';
import type { WorkerTime } from './worker-time.ts';

/** What a period owes, with everything that the derivation reads. */
export type PeriodDue = {
  readonly pricing: PeriodPricing;
  readonly piece: PieceFacts | null;
  readonly basePay: readonly BasePayTerm[];
  readonly fixed: readonly FixedAmount[];
  readonly leave: readonly LeavePay[];
  readonly premiums: readonly PricedSegment[];
  /** Before the one rounding. */
  readonly exact: Heads<Ratio>;
  readonly due: Heads<Yen>;
  /** The premium heads at the rates of the law alone: the base of the additional payment. */
  readonly legal: Heads<Yen>;
};

/**
 * 支払われるべき賃金 of one pay period: exact heads, each rounded once. 労働基準法24条・37条・39条9項; 最低賃金法4条.
 * @param deductions yen to claim back from this payday's deductions; already whole yen.
 */
export function periodDue(
  worker: Worker,
  time: WorkerTime,
  facts: PeriodFacts,
  piece: PieceFacts | null,
  ratesOf: (termsIndex: number) => TermsRates,
  policy: Policy,
  deductions: Yen,
): PeriodDue {
  const pricing = priceBases(worker, facts, piece, policy);
  const versions = [...facts.versions.values()];
  const basePay = versions.flatMap((v) => basePayTerms(v, facts.span, policy));
  const leave = leavePay(worker, time, facts, pricing, policy.paidLeaveMethod);
  const premiums = priceSegments(pricing.segments, ratesOf, 'contract');
  const rule = headRounding(policy.rounding);
  const fixed = fixedAmounts(
    versions.flatMap((v) => fixedOvertimeTerms(v, facts.span, policy)),
    rule,
  );

  const exact: Heads<Ratio> = {
    ...premiumAmounts(premiums, policy.rounding),
    basePay: basePay.reduce((acc, t) => add(acc, t.amount), piece?.yen ?? zero),
    minimumWage: sum(pricing.parts.map((p) => p.shortfall)),
    paidLeave: sum(leave.map((l) => l.amount)),
    closureAllowance: zero,
    deductions: yenRatio(deductions),
  };
  const rounded = eachHead((h) => roundToYen(rule, exact[h]));
  const asLegal = versions.every((v) => ratesOf(v.termsIndex).contract === ratesOf(v.termsIndex).legal);
  const legal = asLegal ? rounded : { ...rounded, ...legalHeads(pricing, ratesOf, policy) };
  return { pricing, piece, basePay, fixed, leave, premiums, exact, due: withFixedOvertime(rounded, fixed), legal };
}

/** The premium heads at the rates of the law, each rounded once like the others. */
function legalHeads(
  pricing: PeriodPricing,
  ratesOf: (termsIndex: number) => TermsRates,
  policy: Policy,
): { readonly [K in PremiumHead]: Yen } {
  const amounts = premiumAmounts(priceSegments(pricing.segments, ratesOf, 'legal'), policy.rounding);
  return eachPremium((head) => roundToYen(headRounding(policy.rounding), amounts[head]));
}
