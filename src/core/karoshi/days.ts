import { lengthOf, overlap, type Range } from '../base/range.ts';
import { addDays, dateOf, dayNumber, type DayNumber, type WorkDate } from '../base/work-date.ts';
import type { Policy } from '../records/policy.ts';

/** A day's worked ranges in minutes from 00:00 of `date`; they may pass 24:00. */
export type WorkedDay = { readonly date: WorkDate; readonly ranges: readonly Range[] };

/** Minutes worked on the i-th day back from the start of the count; day 1 is the nearest to the onset. */
export type MinutesBack = (i: number) => number;

/** First and last date. */
export type DateSpan = { readonly from: WorkDate; readonly to: WorkDate };

const dayMinutes = 1440;

/** 起点, day 1 of the count: the day before the onset, or the onset day itself. 基発0914第1号（令和3年9月14日）. */
export const firstDayBack = (onset: WorkDate, countOnsetDay: Policy['karoshiCountOnsetDay']): WorkDate =>
  addDays(onset, countOnsetDay === 'true' ? 0 : -1);

export const dateBack = (day1: WorkDate, i: number): WorkDate => dateOf(dayNumber(day1) - (i - 1));

/** The span from day `nearest` back to day `farthest`. */
export const spanBack = (day1: WorkDate, nearest: number, farthest: number): DateSpan => ({
  from: dateBack(day1, farthest),
  to: dateBack(day1, nearest),
});

/** Days 1-30, 31-60 ... 151-180: six months of thirty days. 基発0914第1号（令和3年9月14日）. */
export const monthSpans = (onset: WorkDate, countOnsetDay: Policy['karoshiCountOnsetDay']): readonly DateSpan[] =>
  [0, 30, 60, 90, 120, 150].map((b) => spanBack(firstDayBack(onset, countOnsetDay), b + 1, b + 30));

/**
 * 勤務の帰属日: a shift past midnight belongs to the day on which it starts (昭和63年1月1日基発1号), or is split at each
 * midnight where the policy says so.
 */
export function minutesBack(
  days: readonly WorkedDay[],
  day1: WorkDate,
  midnight: Policy['karoshiMidnight'],
): MinutesBack {
  const minutes = new Map<DayNumber, number>();
  const count = (day: DayNumber, worked: number): void => {
    minutes.set(day, (minutes.get(day) ?? 0) + worked);
  };
  for (const { date, ranges } of days) {
    const day = dayNumber(date);
    if (midnight === 'start-day') count(day, lengthOf(ranges));
    else
      for (const range of ranges)
        for (let start = 0; start < range.to; start += dayMinutes)
          count(day + start / dayMinutes, overlap(range, start, start + dayMinutes));
  }
  const first = dayNumber(day1);
  return (i) => minutes.get(first - (i - 1)) ?? 0;
}
