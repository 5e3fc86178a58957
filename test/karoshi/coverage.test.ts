import { describe, expect, it } from 'vitest';
import { range } from '../../src/core/base/range.ts';
import { addDays, workDate, type WorkDate } from '../../src/core/base/work-date.ts';
import { hoursBeforeOnset, type HoursInput } from '../../src/core/karoshi/hours-before-onset.ts';

const onset = workDate('2025-07-01');
const back = (i: number): WorkDate => addDays(onset, -i);
/** Nine hours on every one of the last `n` days, days 1 to n. */
const everyDay = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ date: back(i + 1), ranges: [range(480, 1020)] }));
const judge = (more: Partial<HoursInput>) =>
  hoursBeforeOnset({
    days: everyDay(190),
    onset,
    death: null,
    employmentStart: workDate('2024-01-01'),
    hasRecord: () => true,
    policy: { karoshiRemainder: '16-8-0', karoshiMidnight: 'start-day', karoshiCountOnsetDay: 'false' },
    ...more,
  });
const coverage = (more: Partial<HoursInput>) => judge(more).months.map((m) => m.coverage);

describe('what is known of a month', () => {
  it('is full where every day has a record or was free', () => {
    expect(coverage({})).toEqual(['full', 'full', 'full', 'full', 'full', 'full']);
  });

  it('is partial from one scheduled day without a record', () => {
    expect(coverage({ hasRecord: (date) => date !== back(50) })[1]).toBe('partial');
  });

  it('is partial in the months around a missing day that decides an allowance', () => {
    const missing = (date: WorkDate) => date !== back(33);
    expect(coverage({ hasRecord: missing }).slice(0, 2)).toEqual(['partial', 'partial']);
    const policy = {
      karoshiRemainder: 'flat-16',
      karoshiMidnight: 'start-day',
      karoshiCountOnsetDay: 'false',
    } as const;
    expect(coverage({ hasRecord: missing, policy }).slice(0, 2)).toEqual(['full', 'partial']);
  });

  it('is partial in the month of the hire and none before it (K16)', () => {
    const hired = { days: everyDay(100), employmentStart: back(100) };
    expect(coverage(hired)).toEqual(['full', 'full', 'full', 'partial', 'none', 'none']);
  });

  it('is full for a person hired on the first day of the count', () => {
    expect(coverage({ days: everyDay(180), employmentStart: back(180) })[5]).toBe('full');
  });

  it('is none where no day of the month was recorded', () => {
    expect(coverage({ days: everyDay(30), hasRecord: (date) => date >= back(30) })[2]).toBe('none');
  });
});

describe('the day of death', () => {
  it('is where the older criterion counts from, while the other lines count from the onset', () => {
    const days = everyDay(190).filter((day) => day.date <= back(31));
    const value = (death: WorkDate | null, id: string) => judge({ days, death }).lines.find((l) => l.id === id)?.value;
    expect(value(null, 'article-2014-100h-month-before-death')).toBe('0.00');
    // 7 x 9 - 40 = 23 hours in each of four weeks, and two days of 9 hours without a day off before them
    expect(value(back(30), 'article-2014-100h-month-before-death')).toBe('110.00');
    expect(value(back(30), '100h-month-1')).toBe('0.00');
  });
});

describe('work on the day of onset', () => {
  it('stays out unless the policy counts that day', () => {
    const days = [{ date: onset, ranges: [range(480, 1020)] }];
    expect(judge({ days }).months[0]?.totalMinutes).toBe(0);
    const policy = { karoshiRemainder: '16-8-0', karoshiMidnight: 'start-day', karoshiCountOnsetDay: 'true' } as const;
    expect(judge({ days, policy }).months[0]).toMatchObject({ totalMinutes: 540, to: onset });
  });
});

describe('rest between two working days', () => {
  const rest = (days: HoursInput['days']) => judge({ days }).shortIntervals;

  it('is short below eleven hours, and eleven hours are enough', () => {
    const first = { date: back(3), ranges: [range(540, 1320)] };
    expect(rest([first, { date: back(2), ranges: [range(540, 1000)] }])).toEqual({ count: 0, shortestMinutes: 660 });
    expect(rest([first, { date: back(2), ranges: [range(539, 1000)] }])).toEqual({ count: 1, shortestMinutes: 659 });
  });

  it('does not count a break inside one day, also where it was written in two rows', () => {
    const days = [
      { date: back(2), ranges: [range(480, 720)] },
      { date: back(2), ranges: [range(900, 1200)] },
    ];
    expect(rest(days)).toEqual({ count: 0, shortestMinutes: null });
  });

  it('is measured from the end after midnight', () => {
    const days = [
      { date: back(3), ranges: [range(1200, 1740)] },
      { date: back(2), ranges: [range(840, 1200)] },
    ];
    expect(rest(days)).toEqual({ count: 1, shortestMinutes: 540 });
  });
});
