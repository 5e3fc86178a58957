import { describe, expect, it } from 'vitest';
import { ratio, ratioOf, toFraction } from '../../src/core/base/ratio.ts';
import { workDate } from '../../src/core/base/work-date.ts';
import { monthSpans } from '../../src/core/karoshi/days.ts';
import { hoursBeforeOnset } from '../../src/core/karoshi/hours-before-onset.ts';
import { article2014Lines, averageOvertime, heartLines, hoursText, mentalLines } from '../../src/core/karoshi/lines.ts';
import { remainderAllowance, remainderOvertime, weekOvertime } from '../../src/core/karoshi/thirty-days.ts';
import { examples } from './examples.ts';

const states = (lines: readonly { id: string; state: string }[]) =>
  Object.fromEntries(lines.map((line) => [line.id, line.state]));
const hours = (text: string | number) => ratio(Number(text) * 60);

describe('a week of seven days', () => {
  it.each(examples.week)('$id $title: $overtime minutes over 40 hours', ({ days, total, overtime }) => {
    const worked = days.reduce((all, day) => all + day, 0);
    expect(worked).toBe(total);
    expect(weekOvertime(worked)).toBe(overtime);
  });

  it('below 40 hours has no overtime and no debt', () => {
    expect(weekOvertime(2399)).toBe(0);
  });
});

describe('the two days left of thirty', () => {
  it.each(examples.remainder)('$id: $total minutes, $daysOff days off before them', (example) => {
    expect(toFraction(remainderAllowance('16-8-0', example.daysOff))).toBe(String(example.allowance));
    expect(toFraction(remainderOvertime('16-8-0', example.total, example.daysOff))).toBe(example.overtime);
    expect(toFraction(remainderOvertime('flat-16', example.total, example.daysOff))).toBe(example.flat16);
    expect(toFraction(remainderOvertime('pro-rata', example.total, example.daysOff))).toBe(example.proRata);
  });
});

it('lays six windows of thirty days before the onset as a court did (P04)', () => {
  const { onset, spans } = examples.windows;
  expect(monthSpans(workDate(onset), 'false').map((span) => `${span.from} ${span.to}`)).toEqual(spans);
});

describe('averages of published months', () => {
  it.each(examples.months)('$id $title', ({ overtime, averages, band, at80 }) => {
    const months = overtime.map((minutes) => ratio(minutes));
    expect(
      [2, 3, 4, 5, 6].map((n) => [toFraction(averageOvertime(months, n)), hoursText(averageOvertime(months, n))]),
    ).toEqual(averages);
    const found = states(heartLines(months));
    expect(found['80h-average-2-6']).toBe(at80 ? 'at' : 'below');
    expect(found['45h-average']).toBe(band === 'weak' ? 'below' : 'over');
  });
});

describe('a line', () => {
  it('is below, at or over in exact minutes, whatever the rounded hours say', () => {
    const of = (text: string) => heartLines([ratioOf(text)])[0];
    expect(of('5999')).toEqual({ id: '100h-month-1', value: '99.98', line: '100', state: 'below' });
    expect(of('6000')).toMatchObject({ value: '100.00', state: 'at' });
    expect(of('48001/8')).toMatchObject({ value: '100.00', state: 'over' });
  });
});

describe('the older criterion, over 100 hours in the last month or over 80 on average in two months or more', () => {
  it.each(examples.older)('$id: $hours', ({ hours: each, limb1, limb2 }) => {
    const months = each.map(hours);
    const found = states(article2014Lines(months));
    expect(found['article-2014-100h-month-before-death'] === 'over').toBe(limb1);
    expect(found['article-2014-80h-average'] === 'over').toBe(limb2);
  });
});

describe('the lines for mental disorders', () => {
  it.each(examples.mental)('$id: months of $hours hours, $threeWeeks in three weeks', (example) => {
    const lines = mentalLines(example.hours.map(hours), hours(example.threeWeeks), ratio(0));
    const met = lines.filter((line) => line.id !== '100h-any-30-days' && line.state !== 'below');
    // The extreme line says "over about 160 hours", the others "about ... hours or more".
    expect(met.map((line) => line.id)).toEqual(example.met);
  });
});

describe('work on the onset day', () => {
  const onset = workDate('2025-06-16');
  const days = [{ date: onset, ranges: [{ from: 540, to: 1260 }] }];
  const hours = (karoshiCountOnsetDay: 'false' | 'true') =>
    hoursBeforeOnset({
      days,
      onset,
      death: null,
      employmentStart: workDate('2024-01-01'),
      hasRecord: () => true,
      policy: { karoshiRemainder: '16-8-0', karoshiMidnight: 'start-day', karoshiCountOnsetDay },
    });

  it('is listed apart and stays out of the months', () => {
    expect(hours('false').onsetDayMinutes).toBe(720);
    expect(hours('false').months[0]?.totalMinutes).toBe(0);
  });

  it('counts in the first month where the policy says so', () => {
    expect(hours('true').onsetDayMinutes).toBe(720);
    expect(hours('true').months[0]?.totalMinutes).toBe(720);
  });
});
