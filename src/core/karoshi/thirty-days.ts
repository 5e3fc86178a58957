import { add, positivePart, ratio, sub, type Ratio } from '../base/ratio.ts';
import type { Policy } from '../records/policy.ts';
import type { MinutesBack } from './days.ts';

export type RemainderRule = Policy['karoshiRemainder'];

/** The week nearest to the onset first, then the two oldest days of the thirty. */
export type ThirtyDays = {
  readonly weeks: readonly { readonly total: number; readonly overtime: number }[];
  readonly remainder: { readonly total: number; readonly allowance: Ratio; readonly overtime: Ratio };
  readonly total: number;
  readonly overtime: Ratio;
};

const weekLimit = 40 * 60;

/** 週40時間を超える時間, overtime of a block of seven days; a short week takes nothing from a long one. 基発0914第1号. */
export const weekOvertime = (totalMinutes: number): number => Math.max(0, totalMinutes - weekLimit);

/**
 * 端数2日の控除, minutes that are not overtime in the two days left of thirty. `16-8-0`: 16, 8 or no hours by the days
 * off among the five days before them; `flat-16`: always 16 hours; `pro-rata`: two sevenths of 40 hours.
 * No official manual was found for any of them: the papers name the method.
 */
export function remainderAllowance(rule: RemainderRule, daysOffBefore: number): Ratio {
  switch (rule) {
    case '16-8-0':
      return ratio(Math.min(daysOffBefore, 2) * 8 * 60);
    case 'flat-16':
      return ratio(16 * 60);
    case 'pro-rata':
      return ratio(2 * weekLimit, 7);
  }
}

/** Overtime of the two days; below the allowance it is none, never negative. */
export const remainderOvertime = (rule: RemainderRule, totalMinutes: number, daysOffBefore: number): Ratio =>
  positivePart(sub(ratio(totalMinutes), remainderAllowance(rule, daysOffBefore)));

const sumOf = (minutes: MinutesBack, nearest: number, farthest: number): number => {
  let total = 0;
  for (let i = nearest; i <= farthest; i++) total += minutes(i);
  return total;
};

/** 発症前1か月, thirty days that reach back from day `nearest`: four weeks and two days. 基発0914第1号. */
export function thirtyDays(minutes: MinutesBack, nearest: number, rule: RemainderRule): ThirtyDays {
  const weeks = [0, 7, 14, 21].map((b) => {
    const total = sumOf(minutes, nearest + b, nearest + b + 6);
    return { total, overtime: weekOvertime(total) };
  });
  const total = sumOf(minutes, nearest + 28, nearest + 29);
  const daysOff = [30, 31, 32, 33, 34].filter((b) => minutes(nearest + b) === 0).length;
  const overtime = remainderOvertime(rule, total, daysOff);
  return {
    weeks,
    remainder: { total, allowance: remainderAllowance(rule, daysOff), overtime },
    total: weeks.reduce((all, week) => all + week.total, total),
    overtime: weeks.reduce((all, week) => add(all, ratio(week.overtime)), overtime),
  };
}
