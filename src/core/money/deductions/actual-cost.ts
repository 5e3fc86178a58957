import { div, ratio, sum, type Ratio } from '../../base/ratio.ts';
import { floorToYen, roundToYen } from '../../base/rounding.ts';
import { excessYen, yenRatio, type Yen } from '../../base/yen.ts';

/**
 * 実費, one person's share of monthly costs: their sum over all who share them, exact. 技能実習法施行規則14条4号.
 * A bill for two months is halved before. `sharers` must be 1 or more.
 */
export function shareOfCost(monthly: readonly Ratio[], sharers: number): Ratio {
  if (!Number.isSafeInteger(sharers) || sharers < 1) throw new Error(`not a number of persons: ${sharers}`);
  return div(sum(monthly), ratio(sharers));
}

/**
 * 借上宿舎の実費, the most that one person can be charged for leased housing: rent and common charge of the unit over all
 * who live there. Deposit, key money, guarantee and agent's fees never count. 技能実習法施行規則14条4号.
 */
export const housingCap = (unitRent: Yen, commonCharge: Yen, occupants: number): Ratio =>
  shareOfCost([yenRatio(unitRent), yenRatio(commonCharge)], occupants);

/** What a charge has over the share: whole yen over the share cut to yen, never negative. */
export const overCost = (charged: Yen, share: Ratio): Yen => excessYen(charged, roundToYen(floorToYen, share));
