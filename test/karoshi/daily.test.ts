import { describe, expect, it } from 'vitest';
import { workDate } from '../../src/core/base/work-date.ts';
import { hoursBeforeOnset, type HoursInput } from '../../src/core/karoshi/hours-before-onset.ts';
import type { RemainderRule } from '../../src/core/karoshi/thirty-days.ts';
import { examples, workedDays, type DailyExample } from './examples.ts';

const judge = (example: DailyExample, rule: RemainderRule = '16-8-0') =>
  hoursBeforeOnset({
    days: workedDays(example),
    onset: workDate(example.onset),
    death: null,
    employmentStart: workDate(example.dataFrom),
    hasRecord: () => true,
    policy: {
      karoshiRemainder: rule,
      karoshiMidnight: example.midnight as HoursInput['policy']['karoshiMidnight'],
      karoshiCountOnsetDay: example.countOnsetDay ? 'true' : 'false',
    },
  });
const stateOf = (result: ReturnType<typeof judge>, id: string) => result.lines.find((line) => line.id === id)?.state;
const valueOf = (result: ReturnType<typeof judge>, id: string) => result.lines.find((line) => line.id === id)?.value;
const bandOf = (result: ReturnType<typeof judge>) =>
  ['100h-month-1', '80h-average-2-6'].some((id) => stateOf(result, id) === 'over')
    ? 'strong'
    : stateOf(result, '45h-average') === 'over'
      ? 'increasing'
      : 'weak';
const hours = (minutes: number) => (Math.floor((minutes * 10) / 6 + 0.5) / 100).toFixed(2);

describe.each(examples.daily)('$id $title', (example) => {
  const { expected } = example;
  const result = judge(example);

  it('counts six months of thirty days in weeks that run back from the onset', () => {
    expect(result.months.map((m) => `${m.from} ${m.to}`)).toEqual(expected.spans);
    expect(result.months.map((m) => m.weeks.map((w) => w.from))).toEqual(expected.weekFrom);
    expect(result.months.map((m) => m.weeks.map((w) => w.totalMinutes))).toEqual(expected.weeks);
    expect(result.months.map((m) => m.weeks.map((w) => w.overtimeMinutes))).toEqual(expected.weekOvertime);
    expect(result.months.map((m) => m.totalMinutes)).toEqual(expected.total);
  });

  it('allows for the two days left by the days off before them', () => {
    expect(result.months.map(({ remainder: r }) => [r.totalMinutes, r.allowanceMinutes, r.overtimeMinutes])).toEqual(
      expected.remainder,
    );
    expect(result.months.map((m) => m.overtimeMinutes)).toEqual(expected.overtime);
  });

  it('gives the figures of the other two methods for the two days', () => {
    expect(judge(example, 'flat-16').months.map((m) => m.overtimeMinutes)).toEqual(expected.flat16);
    expect(judge(example, 'pro-rata').months.map((m) => String(m.overtimeMinutes))).toEqual(expected.proRata);
  });

  it('averages the last two to six months exactly', () => {
    expect(result.averages.map((a) => [a.minutes, a.hours])).toEqual(expected.averages);
  });

  it('stands to the lines for brain and heart disease', () => {
    expect(bandOf(result)).toBe(expected.band);
    expect(stateOf(result, '100h-month-1') === 'over').toBe(expected.over100);
    expect(stateOf(result, '80h-average-2-6') === 'over').toBe(expected.over80);
  });

  it('stands to the lines for mental disorders', () => {
    expect(valueOf(result, '120h-three-weeks')).toBe(hours(expected.threeWeeks));
    expect(valueOf(result, '100h-any-30-days')).toBe(hours(expected.anyThirtyDays));
    const mental = result.lines.slice(3, 9);
    expect(mental.filter((line) => line.state !== 'below').map((line) => line.id)).toEqual(expected.met);
  });

  it('shows the longest run of days and the short rests', () => {
    expect(result.longestRunDays).toBe(expected.run);
    expect(result.shortIntervals.count).toBe(expected.shortRests);
    const { shortestMinutes } = result.shortIntervals;
    expect(shortestMinutes !== null && shortestMinutes < 660 ? shortestMinutes : null).toBe(expected.shortestUnder11h);
  });
});
