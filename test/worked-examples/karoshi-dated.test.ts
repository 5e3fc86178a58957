import { describe, expect, it } from 'vitest';
import { examples, workedDays } from '../karoshi/examples.ts';
import type { DailyExample } from '../karoshi/examples.ts';
import { workerOf } from './build.ts';

const text = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The example as a whole case with an onset, through reading and computing. */
const karoshiOf = (example: DailyExample, remainder: string) =>
  workerOf({
    from: example.dataFrom,
    to: example.onset,
    asOf: '2026-11-22',
    days: workedDays(example).map(({ date, ranges }) => ({
      date,
      work: ranges.map(({ from, to }) => [text(from), text(to)] as const),
    })),
    events: [{ kind: 'onset', date: example.onset }],
    policy: {
      karoshiRemainder: remainder,
      karoshiMidnight: example.midnight,
      karoshiCountOnsetDay: String(example.countOnsetDay),
    },
  }).karoshi;

describe.each(examples.daily)('$id $title, from a case file', (example) => {
  const { expected } = example;
  const karoshi = karoshiOf(example, '16-8-0');

  it('counts months, weeks and the two days left', () => {
    expect(karoshi?.months.map((m) => m.totalMinutes)).toEqual(expected.total);
    expect(karoshi?.months.map((m) => m.overtimeMinutes)).toEqual(expected.overtime);
    expect(karoshi?.months.map((m) => m.weeks.map((week) => week.totalMinutes))).toEqual(expected.weeks);
    expect(karoshi?.months.map((m) => m.weeks.map((week) => week.overtimeMinutes))).toEqual(expected.weekOvertime);
    expect(karoshi?.months.map(({ remainder: r }) => [r.totalMinutes, r.allowanceMinutes, r.overtimeMinutes])).toEqual(
      expected.remainder,
    );
  });

  it('follows the switch for the two days left', () => {
    expect(karoshiOf(example, 'flat-16')?.months.map((m) => m.overtimeMinutes)).toEqual(expected.flat16);
    expect(karoshiOf(example, 'pro-rata')?.months.map((m) => String(m.overtimeMinutes))).toEqual(expected.proRata);
  });

  it('averages two to six months and finds the longest run of days', () => {
    expect(karoshi?.averages.map((a) => [a.minutes, a.hours])).toEqual(expected.averages);
    expect(karoshi?.longestRunDays).toBe(expected.run);
    expect(karoshi?.shortIntervals.count).toBe(expected.shortRests);
  });

  it('says over the lines of 100 and 80 hours alike', () => {
    const isOver = (id: string): boolean => karoshi?.lines.find((line) => line.id === id)?.state === 'over';
    expect([isOver('100h-month-1'), isOver('80h-average-2-6')]).toEqual([expected.over100, expected.over80]);
  });
});
