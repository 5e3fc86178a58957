import { dayNumber, type WorkDate } from '../base/work-date.ts';
import type { MinutesBack, WorkedDay } from './days.ts';
import type { ShortIntervals } from './result.ts';

const dayMinutes = 1440;
const shortRest = 11 * 60;

/** 連続勤務日数, the longest run of days with work among the `days` days before the onset. 基発0914第1号. */
export function longestRun(minutes: MinutesBack, days: number): number {
  let longest = 0;
  let run = 0;
  for (let i = 1; i <= days; i++) {
    run = minutes(i) > 0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * 勤務間インターバル, from the end of one working day to the start of the next, between the two dates inclusive.
 * Yardstick: less than about 11 hours. 基発0914第1号. A shift is never cut at midnight here.
 */
export function shortIntervals(days: readonly WorkedDay[], from: WorkDate, to: WorkDate): ShortIntervals {
  const rests = restsBetween(days.filter((day) => day.date >= from && day.date <= to));
  return {
    count: rests.filter((rest) => rest < shortRest).length,
    shortestMinutes: rests.length === 0 ? null : Math.min(...rests),
  };
}

function restsBetween(days: readonly WorkedDay[]): readonly number[] {
  const bounds = new Map<number, { start: number; end: number }>();
  for (const { date, ranges } of days)
    for (const range of ranges) {
      const day = dayNumber(date);
      const known = bounds.get(day);
      const start = day * dayMinutes + range.from;
      const end = day * dayMinutes + range.to;
      bounds.set(day, known ? { start: Math.min(known.start, start), end: Math.max(known.end, end) } : { start, end });
    }
  const sorted = [...bounds.values()].sort((a, b) => a.start - b.start);
  return sorted.slice(1).map((next, i) => next.start - sorted[i]!.end);
}
