import { add, mul, ratio, type Ratio } from '../base/ratio.ts';
import { fiftySenUp, floorToYen, roundToHours, roundToYen, type RoundingRule } from '../base/rounding.ts';
import { yenRatio } from '../base/yen.ts';
import type { PremiumAmounts, PremiumHead, PremiumTerm, PricedSegment } from '../money/premiums.ts';
import { sumPremiums } from '../money/premiums.ts';
import type { Policy } from '../records/policy.ts';

/** The one rounding of each head of each period. 通貨の単位及び貨幣の発行等に関する法律3条1項; 昭和63年3月14日基発150号. */
export const headRounding = (policy: Policy['rounding']): RoundingRule =>
  policy === 'floor' ? floorToYen : fiftySenUp;

const toWhole = (exact: Ratio): Ratio => yenRatio(roundToYen(fiftySenUp, exact));

/** Premium heads of a period before their last rounding. */
export const premiumAmounts = (priced: readonly PricedSegment[], policy: Policy['rounding']): PremiumAmounts =>
  policy === 'circular-150' ? circularAmounts(priced) : sumPremiums(priced.flatMap((p) => p.terms));

/**
 * 昭和63年3月14日基発150号の端数処理: the month's minutes of a class to whole hours, the hourly base and the hourly premium
 * to whole yen. Where a month has several bases, the rounded hours are shared out by minutes.
 */
function circularAmounts(priced: readonly PricedSegment[]): PremiumAmounts {
  const terms = priced.flatMap((p) => p.terms);
  const total: Record<PremiumHead, Ratio> = { ...sumPremiums([]) };
  for (const term of terms) {
    const minutes = minutesOf(terms, term);
    if (minutes === 0) continue;
    const hours = mul(ratio(roundToHours(minutes)), ratio(term.minutes, minutes));
    const premium = toWhole(mul(toWhole(term.hourly), term.rate));
    total[term.head] = add(total[term.head], mul(premium, hours));
  }
  return total;
}

/** All minutes of the head, counted once where pay by time and piece pay both price them. */
function minutesOf(terms: readonly PremiumTerm[], like: PremiumTerm): number {
  let total = 0;
  for (const t of terms) if (t.head === like.head && t.pay === like.pay) total += t.minutes;
  return total;
}
