import { denominator, floorDiv, isNegative, isZero, numerator, ratio, type Ratio } from './ratio.ts';
import { noYen, wholeYen, type Yen } from './yen.ts';

/** 端数処理, a rounding that the law names. Nothing else in the product rounds money or time. */
export type RoundingRule = {
  readonly id: 'fifty-sen-up' | 'floor' | 'fifty-sen-down' | 'circular-150';
  readonly citation: string;
};

/** 50銭未満切捨て・50銭以上切上げ, half a yen goes up. 通貨の単位及び貨幣の発行等に関する法律3条1項; 昭和63年3月14日基発150号. */
export const fiftySenUp: RoundingRule = {
  id: 'fifty-sen-up',
  citation: '通貨の単位及び貨幣の発行等に関する法律3条1項',
};

/** 1円未満切捨て, down to whole yen: interest, and the policy `rounding: floor`. A practice, no article demands it. */
export const floorToYen: RoundingRule = { id: 'floor', citation: '実務上の処理（1円未満切捨て）' };

/** 50銭以下切捨て・50銭超切上げ, insurance shares taken from the wage. 通貨の単位及び貨幣の発行等に関する法律3条1項（事業主の源泉控除の慣行）. */
export const fiftySenDown: RoundingRule = {
  id: 'fifty-sen-down',
  citation: '通貨の単位及び貨幣の発行等に関する法律3条1項',
};

/** 昭和63年3月14日基発150号の端数処理: what the circular lets an employer do; month amounts 50 sen up, hours by `roundToHours`. */
export const circular150: RoundingRule = { id: 'circular-150', citation: '昭和63年3月14日基発150号' };

/** Rounds an exact amount to whole yen by a named rule. Refuses negative amounts: no head of a claim is negative. */
export function roundToYen(rule: RoundingRule, exact: Ratio): Yen {
  if (isNegative(exact)) throw new Error('a negative amount is never rounded');
  if (isZero(exact)) return noYen;
  const n = numerator(exact);
  const d = denominator(exact);
  switch (rule.id) {
    case 'floor':
      return wholeYen(ratio(floorDiv(n, d)));
    case 'fifty-sen-up':
    case 'circular-150':
      return wholeYen(ratio(floorDiv(2n * n + d, 2n * d)));
    case 'fifty-sen-down':
      return wholeYen(ratio(-floorDiv(-(2n * n - d), 2n * d)));
  }
}

/** 月の時間数の端数処理: a month's minutes of one kind to whole hours. 昭和63年3月14日基発150号. */
export const roundToHours = (minutesOfMonth: number): number => Math.trunc((minutesOfMonth + 30) / 60);
