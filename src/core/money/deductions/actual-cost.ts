import { div, ratio, type Ratio } from '../../base/ratio.ts';
import { floorToYen, roundToYen } from '../../base/rounding.ts';
import { yenRatio, type Yen } from '../../base/yen.ts';
import type { Deduction } from '../../records/payslip.ts';

/**
 * 実費の上限, the most that one person can be charged: the cost of the unit over all who share it, exact, and cut to whole yen.
 * Deposit, key money, guarantee and agent's fees are no part of the cost; a bill for two months is halved before.
 * 技能実習法施行規則14条4号.
 */
export type CostShare = {
  readonly actualCost: Yen;
  readonly occupants: number;
  readonly exact: Ratio;
  readonly cap: Yen;
};

/** Null where the cost is not known. Without a number of occupants the cost is the person's own share. */
export function costShare({ actualCost, occupants }: Pick<Deduction, 'actualCost' | 'occupants'>): CostShare | null {
  if (actualCost === null) return null;
  const sharers = occupants ?? 1;
  if (!Number.isSafeInteger(sharers) || sharers < 1) throw new Error(`not a number of persons: ${String(sharers)}`);
  const exact = div(yenRatio(actualCost), ratio(sharers));
  return { actualCost, occupants: sharers, exact, cap: roundToYen(floorToYen, exact) };
}
