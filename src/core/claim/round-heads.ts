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
  return sumPremiums(terms.map((term) => ({ ...term, amount: circularAmount(term, terms).amount })));
}

const toWhole = (exact: Ratio): Ratio => yenRatio(roundToYen(circular150, exact));

/**
 * 昭和63年3月14日基発150号の端数処理: the month's minutes of a class to whole hours, the hourly base and the hourly premium
 * to whole yen. Where a month has several bases, the rounded hours are shared out by minutes.
 * @param all products of the period.
 */
export function circularAmount(
  term: PremiumTerm,
  all: readonly PremiumTerm[],
): { readonly premium: Ratio; readonly hours: Ratio; readonly amount: Ratio } {
  const minutes = all.reduce((sum, t) => (t.head === term.head && t.pay === term.pay ? sum + t.minutes : sum), 0);
  const hours = mul(ratio(roundToHours(minutes)), ratio(term.minutes, minutes));
  const premium = toWhole(mul(toWhole(term.hourly), term.rate));
  return { premium, hours, amount: mul(premium, hours) };
}
