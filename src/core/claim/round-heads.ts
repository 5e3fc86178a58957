import { mul, ratio, type Ratio } from '../base/ratio.ts';
import { circular150, fiftySenUp, floorToYen, roundToHours, roundToYen, type RoundingRule } from '../base/rounding.ts';
import { yenRatio } from '../base/yen.ts';
import { sumPremiums, type PremiumAmounts, type PremiumTerm, type PricedSegment } from '../money/premiums.ts';
import type { Policy } from '../records/policy.ts';

const rules: Record<Policy['rounding'], RoundingRule> = {
  exact: fiftySenUp,
  'circular-150': circular150,
  floor: floorToYen,
};

/** The one rounding of each head of each period. 通貨の単位及び貨幣の発行等に関する法律3条1項; 昭和63年3月14日基発150号. */
export const headRounding = (policy: Policy['rounding']): RoundingRule => rules[policy];

/** Premium heads of a period before their last rounding. */
export function premiumAmounts(priced: readonly PricedSegment[], policy: Policy['rounding']): PremiumAmounts {
  const terms = priced.flatMap((p) => p.terms);
  if (policy !== 'circular-150') return sumPremiums(terms);
  return sumPremiums(terms.map((term) => ({ ...term, amount: circularAmount(term, priced).amount })));
}

const toWhole = (exact: Ratio): Ratio => yenRatio(roundToYen(circular150, exact));

/** The month's minutes of a head, each counted once however many products it is part of. */
export function minutesOfHead(head: PremiumTerm['head'], priced: readonly PricedSegment[]): number {
  let total = 0;
  for (const { terms } of priced) {
    const counted = new Map(terms.filter((t) => t.head === head).map((t) => [t.of, t.minutes]));
    for (const minutes of counted.values()) total += minutes;
  }
  return total;
}

/**
 * 昭和63年3月14日基発150号の端数処理: the month's minutes of a class to whole hours, the hourly base and the hourly premium
 * to whole yen. Where a month has several bases, or base pay holds a part of the minutes, they share the rounded hours.
 * @param priced all products of the period.
 */
export function circularAmount(
  term: PremiumTerm,
  priced: readonly PricedSegment[],
): { readonly premium: Ratio; readonly hours: Ratio; readonly amount: Ratio } {
  const minutes = minutesOfHead(term.head, priced);
  const hours = mul(ratio(roundToHours(minutes)), ratio(term.minutes, minutes));
  const premium = toWhole(mul(toWhole(term.hourly), term.rate));
  return { premium, hours, amount: mul(premium, hours) };
}
