import { expect, test } from 'vitest';
import type { KaroshiResult } from '../../../src/core/claim/result.ts';
import { barsOf, lineHeight, plot } from '../../../renderer/pages/hours/chart-scale.ts';

const month = (number: number, overtimeMinutes: number | string): KaroshiResult['months'][number] => ({
  month: number,
  from: '2025-09-16',
  to: '2025-10-15',
  coverage: 'full',
  totalMinutes: 15_000,
  overtimeMinutes,
  weeks: [],
  remainder: { from: '2025-09-16', to: '2025-09-17', totalMinutes: 0, allowanceMinutes: 960, overtimeMinutes: 0 },
});

const karoshi: KaroshiResult = {
  onset: '2025-10-16',
  months: [month(1, 6001), month(2, 2700), month(3, '8401/2')],
  averages: [
    { months: 2, minutes: '8701/2', hours: '72.50' },
    { months: 3, minutes: '5800', hours: '96.66' },
  ],
  lines: [],
  onsetDayMinutes: 0,
  longestRunDays: 6,
  shortIntervals: { count: 0, shortestMinutes: null },
};

test('the oldest month stands at the left', () => {
  const bars = barsOf(karoshi);
  expect(bars.map((bar) => bar.month.month)).toEqual([3, 2, 1]);
  expect(bars[0]!.x).toBeLessThan(bars[1]!.x);
});

test('a bar past 100 hours is drawn as much, one of exactly 45 hours not as overtime past 45', () => {
  expect(barsOf(karoshi).map((bar) => bar.tone)).toEqual(['some', 'none', 'much']);
});

test('a bar of 45 hours ends on the line of 45 hours', () => {
  const bar = barsOf(karoshi).find(({ month: { month: number } }) => number === 2)!;
  expect(bar.height).toBe(lineHeight(karoshi.months, 45));
});

test('no bar is higher than the plot, however long the hours', () => {
  const long = { ...karoshi, months: [month(1, 20_000), month(2, 0)] };
  for (const bar of barsOf(long)) expect(bar.height).toBeLessThanOrEqual(plot.height);
});

test('the month just before the onset has no average of its own', () => {
  expect(barsOf(karoshi).map((bar) => bar.average === null)).toEqual([false, false, true]);
});
