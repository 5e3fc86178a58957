import { compare, div, max, min, ratio, sum, toFixedHalfUp, zero, type Ratio } from '../base/ratio.ts';
import type { KaroshiLine } from './result.ts';

/** Overtime of the months before the onset, in exact minutes, the nearest first. */
export type MonthOvertime = readonly Ratio[];

/** Minutes as hours with two decimals, half up: for people, never compared. */
export const hoursText = (minutes: Ratio): string => toFixedHalfUp(div(minutes, ratio(60)), 2);

/** Mean overtime of the `n` months just before the onset, exact. */
export const averageOvertime = (months: MonthOvertime, n: number): Ratio => div(sum(months.slice(0, n)), ratio(n));

/** The largest mean of the last `fewest` to 6 months. */
const highestAverage = (months: MonthOvertime, fewest: number): Ratio =>
  months.reduce((best, _, i) => (i + 1 < fewest ? best : max(best, averageOvertime(months, i + 1))), zero);

const month = (months: MonthOvertime, k: number): Ratio => months[k - 1] ?? zero;

function line(id: string, hours: number, value: Ratio): KaroshiLine {
  const order = compare(value, ratio(hours * 60));
  return {
    id,
    value: hoursText(value),
    line: String(hours),
    state: order < 0 ? 'below' : order > 0 ? 'over' : 'at',
  };
}

/** 脳・心臓疾患の認定基準, the hour lines in force since 2021-09-15. 令和3年9月14日基発0914第1号. */
export const heartLines = (months: MonthOvertime): readonly KaroshiLine[] => [
  line('100h-month-1', 100, month(months, 1)),
  line('80h-average-2-6', 80, highestAverage(months, 2)),
  line('45h-average', 45, highestAverage(months, 1)),
];

/**
 * 心理的負荷による精神障害の認定基準, the hour lines of the standard for mental disorders. 令和5年9月1日基発0901第2号.
 * `threeWeeks`: overtime of the three weeks just before the onset. `anyThirtyDays`: the most of any thirty consecutive
 * days. Each of two or three months must reach its line, so the smallest of them counts.
 */
export const mentalLines = (months: MonthOvertime, threeWeeks: Ratio, anyThirtyDays: Ratio): readonly KaroshiLine[] => [
  line('160h-month-1', 160, month(months, 1)),
  line('120h-three-weeks', 120, threeWeeks),
  line('120h-two-months-each', 120, min(month(months, 1), month(months, 2))),
  line('100h-three-months-each', 100, min(min(month(months, 1), month(months, 2)), month(months, 3))),
  line('100h-any-30-days', 100, anyThirtyDays),
  line('80h-any-month', 80, months.reduce(max, zero)),
];

/**
 * The older criterion as a law-review article of 2014 words it: over 100 hours in the month before death, or an average
 * over 80 hours a month in two months or more. The months reach back from the death.
 */
export const article2014Lines = (monthsBeforeDeath: MonthOvertime): readonly KaroshiLine[] => [
  line('article-2014-100h-month-before-death', 100, month(monthsBeforeDeath, 1)),
  line('article-2014-80h-average', 80, highestAverage(monthsBeforeDeath, 2)),
];
