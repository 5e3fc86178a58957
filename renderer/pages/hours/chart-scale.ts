import type { KaroshiResult } from '../../client/types.ts';
import { durationText, minutesOf } from '../../words/figures.ts';

/** 45, 80 and 100 hours: lines of the standards, with different dashes (see docs/karoshi-lines.md). */
export const chartLines = [
  { hours: 45, dash: '1 4' },
  { hours: 80, dash: '6 3' },
  { hours: 100, dash: undefined },
] as const;

export const plot = { width: 720, height: 230, left: 40, right: 60 } as const;

/** `pro-rata` gives fractions of minutes; bars use whole minutes. */
const whole = (minutes: number | string): number => minutesOf(durationText(minutes));

export type Bar = {
  readonly month: KaroshiResult['months'][number];
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly tone: 'none' | 'some' | 'much';
  /** Height of the average from this month to the onset; null for the last month. */
  readonly average: number | null;
};

/** Six bars, the oldest at the left. Only geometry: the figures beside them come from the result. */
export function barsOf({ months, averages }: KaroshiResult): readonly Bar[] {
  const scale = scaleOf(months);
  const step = (plot.width - plot.left - plot.right) / Math.max(1, months.length);
  return [...months].reverse().map((month, at): Bar => {
    const minutes = whole(month.overtimeMinutes);
    const average = averages.find((a) => a.months === month.month);
    return {
      month,
      x: plot.left + at * step + step * 0.15,
      width: step * 0.7,
      height: minutes * scale,
      tone: minutes > 100 * 60 ? 'much' : minutes > 45 * 60 ? 'some' : 'none',
      average: average === undefined ? null : whole(average.minutes) * scale,
    };
  });
}

export const lineHeight = (months: KaroshiResult['months'], hours: number): number => hours * 60 * scaleOf(months);

function scaleOf(months: KaroshiResult['months']): number {
  const longest = Math.max(120 * 60, ...months.map((month) => whole(month.overtimeMinutes)));
  return plot.height / longest;
}
