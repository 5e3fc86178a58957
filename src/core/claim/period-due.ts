import { add, positivePart, sub, sum, zero, type Ratio } from '../base/ratio.ts';
import { roundToYen } from '../base/rounding.ts';
import { noYen, yenRatio, type Yen } from '../base/yen.ts';
import { basePayTerms, fixedOvertimeTerms, type BasePayTerm } from '../money/base-pay.ts';
import type { PieceFacts } from '../money/base-hourly.ts';
import { eachPremium, priceSegments, type PricedSegment, type TermsRates } from '../money/premiums.ts';
import type { Policy } from '../records/policy.ts';
import type { Worker } from '../records/case.ts';
import { premiumHeads, type Heads, type PremiumHead } from '../rows/heads.ts';
import { fixedAmounts, fixedExcesses, withExcesses, type FixedAmount, type FixedExcess } from './fixed-overtime.ts';
import { eachHead } from './heads.ts';
import { leavePay, type LeavePay } from './paid-leave.ts';
import { priceBases, type PeriodPricing } from './period-pricing.ts';
import type { PeriodFacts } from './period-facts.ts';
import { nothingEarned, type PieceOutcome } from './piece-facts.ts';
import { headRounding, premiumAmounts } from './round-heads.ts';
import type { WorkerTime } from './worker-time.ts';

/** What a period owes, with everything that the derivation reads. */
export type PeriodDue = {
  readonly pricing: PeriodPricing;
  readonly piece: PieceOutcome;
  /** Yen that would be owed besides if piece work of which nothing is known had earned nothing. */
  readonly pieceAtStake: Yen;
  readonly basePay: readonly BasePayTerm[];
  readonly fixed: readonly FixedAmount[];
  readonly excesses: readonly FixedExcess[];
  readonly leave: readonly LeavePay[];
  readonly premiums: readonly PricedSegment[];
  /** Before the one rounding. */
  readonly exact: Heads<Ratio>;
  readonly due: Heads<Yen>;
  /** The premium heads at the rates of the law alone: the base of the additional payment. */
  readonly legal: Heads<Yen>;
  /** The products of `legal`. */
  readonly legalPremiums: readonly PricedSegment[];
};

/**
 * 支払われるべき賃金 of one pay period: exact heads, each rounded once; the deductions come after. 労働基準法24条・37条・39条9項;
 * 最低賃金法4条.
 * @param lastPiece what the last period before it earned by the piece, for leave in a period without such pay.
 */
export function periodDue(
  worker: Worker,
  time: WorkerTime,
  facts: PeriodFacts,
  earned: PieceOutcome,
  lastPiece: PieceFacts | null,
  ratesOf: (termsIndex: number) => TermsRates,
  policy: Policy,
): PeriodDue {
  const { piece, unknown } = earned;
  const pricing = priceBases(worker, facts, piece, unknown, policy);
  const versions = [...facts.versions.values()];
  const basePay = versions.flatMap((v) => basePayTerms(v, facts.span, policy));
  const leave = leavePay(worker, time, facts, pricing, piece, lastPiece, policy);
  const premiums = priceSegments(pricing.segments, ratesOf, 'contract');
  const rule = headRounding(policy.rounding);
  const fixed = fixedAmounts(
    versions.flatMap((v) => fixedOvertimeTerms(v, facts.span, policy)),
    rule,
  );

  const exact: Heads<Ratio> = {
    ...premiumAmounts(premiums, policy.rounding),
    basePay: basePay.reduce((acc, t) => add(acc, t.amount), piece === null ? zero : yenRatio(piece.yen)),
    minimumWage: sum(pricing.parts.map((p) => p.shortfall)),
    paidLeave: sum(leave.map((l) => l.amount)),
    closureAllowance: zero,
    deductions: zero,
  };
  const rounded = eachHead((h) => roundToYen(rule, exact[h]));
  const asLegal = versions.every((v) => ratesOf(v.termsIndex).contract === ratesOf(v.termsIndex).legal);
  const legalPremiums = asLegal ? premiums : priceSegments(pricing.segments, ratesOf, 'legal');
  const legal = asLegal ? rounded : { ...rounded, ...roundedPremiums(legalPremiums, policy) };
  const excesses = fixedExcesses(rounded, fixed);
  return {
    pricing,
    piece: earned,
    pieceAtStake: unknown ? pieceAtStake(worker, facts, exact, ratesOf, policy) : noYen,
    basePay,
    fixed,
    leave,
    premiums,
    exact,
    excesses,
    due: withExcesses(rounded, excesses),
    legal,
    legalPremiums,
  };
}

/** What the minimum wage and its premiums would give if the piece work had earned nothing. 最低賃金法4条. */
function pieceAtStake(
  worker: Worker,
  facts: PeriodFacts,
  known: Heads<Ratio>,
  ratesOf: (termsIndex: number) => TermsRates,
  policy: Policy,
): Yen {
  const pricing = priceBases(worker, facts, nothingEarned(facts), false, policy);
  const premiums = premiumAmounts(priceSegments(pricing.segments, ratesOf, 'contract'), policy.rounding);
  const least = sum([...pricing.parts.map((p) => p.shortfall), ...Object.values(premiums)]);
  const counted = sum([known.minimumWage, ...premiumHeads.map((head) => known[head])]);
  return roundToYen(headRounding(policy.rounding), positivePart(sub(least, counted)));
}

/** With the yen to claim back from this payday's deductions, already whole yen. */
export const withDeductions = (due: PeriodDue, deductions: Yen): PeriodDue => ({
  ...due,
  exact: { ...due.exact, deductions: yenRatio(deductions) },
  due: { ...due.due, deductions },
  legal: { ...due.legal, deductions },
});

/** The premium heads of products, each rounded once. */
function roundedPremiums(priced: readonly PricedSegment[], policy: Policy): { readonly [K in PremiumHead]: Yen } {
  const amounts = premiumAmounts(priced, policy.rounding);
  return eachPremium((head) => roundToYen(headRounding(policy.rounding), amounts[head]));
}
