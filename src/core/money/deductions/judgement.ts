import type { Yen } from '../../base/yen.ts';
import type { Verdict } from '../../rows/deduction-kinds.ts';
import type { CostShare } from './actual-cost.ts';
import type { MissingFact } from './missing-facts.ts';
import type { PayCut } from './pay-cut.ts';
import type { Premium } from './statutory.ts';

export type { Verdict } from '../../rows/deduction-kinds.ts';

/** Why a deduction got its verdict. */
export type DeductionReason =
  | 'within-rate'
  | 'over-rate'
  | 'rate-not-checked'
  | 'not-owed'
  | 'care-age'
  | 'levy-not-begun'
  | 'refund'
  | 'no-agreement'
  | 'within-cost'
  | 'over-cost'
  | 'cost-not-known'
  | 'agreed'
  | 'never-allowed'
  | 'consent-not-proven'
  | 'presumed-unlawful'
  | 'no-sanction-rules'
  | 'rules-not-known'
  | 'within-limits'
  | 'over-limits'
  | 'facts-missing'
  | 'stated-lawful'
  | 'stated-unlawful';

/**
 * Why the alternative claim is what it is. `same`: all of the first claim; `excess`: what passes the cap. The rest say why it
 * is 0: the charge is within the cost, the cost is not known, no cap binds this contract, or nothing is left once the
 * employer proves what the first claim denies.
 */
export type FallbackReason = 'same' | 'excess' | 'within-cost' | 'cost-not-known' | 'no-cap' | 'proof-clears';

/** How the cap was found. */
export type CapBasis =
  | { readonly kind: 'cost'; readonly share: CostShare }
  | { readonly kind: 'premiums'; readonly premiums: readonly Premium[] }
  | { readonly kind: 'pay-cut'; readonly payCut: PayCut };

/** 控除の判定, what one deduction line is by the law. */
export type DeductionJudgement = {
  readonly verdict: Verdict;
  readonly reason: DeductionReason;
  /** The amount to claim first. */
  readonly reclaim: Yen;
  /** What is left of it if the court takes the line for agreed; null where nothing can be said. */
  readonly fallback: Yen | null;
  readonly fallbackReason: FallbackReason | null;
  /** The most that could be taken, in whole yen; null where no cap binds. */
  readonly cap: Yen | null;
  readonly basis: CapBasis | null;
  readonly missing: readonly MissingFact[];
  readonly citations: readonly string[];
};
