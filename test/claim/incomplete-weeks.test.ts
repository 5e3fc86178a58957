import { describe, expect, it } from 'vitest';
import { hourly, monthly, shift, workerOf, type Example } from '../worked-examples/build.ts';

/** Monday to Saturday 6:40 from 09:00; 8 hours worked on each weekday of the first week of June 2025, nothing known of Saturday. */
const week = (pay: Example['pay']): Example => ({
  from: '2025-06-01',
  to: '2025-06-30',
  asOf: '2025-06-07',
  ...(pay === undefined ? {} : { pay }),
  scheduled: { minutesPerDay: 400, end: '15:40', annualHolidays: 53 },
  terms: { prefecture: '47' },
  days: ['02', '03', '04', '05', '06'].map((day) => shift(`2025-06-${day}`, '09:00-12:00 13:00-18:00')),
});

const incomplete = (example: Example) =>
  workerOf(example)
    .undecided.filter(({ code }) => code === 'week-incomplete')
    .map(({ data, yen }) => ({ ...data, ...yen }));

describe('a week of which a scheduled day has no row', () => {
  it('hangs on the premium of that day under monthly pay: 6:40 × 0.25 × 180,000 ÷ 173.33', () => {
    expect(incomplete(week([monthly('180000')]))).toEqual([
      { from: '2025-06-01', to: '2025-06-07', least: '0', most: '1731' },
    ]);
  });

  it('the same by the hour: 6:40 × 0.25 × 1,300; the wage of the day itself is not in it', () => {
    expect(incomplete(week([hourly('1300')]))).toEqual([
      { from: '2025-06-01', to: '2025-06-07', least: '0', most: '2167' },
    ]);
  });

  it('is whole once the day stands there, were it without work', () => {
    const whole = week([monthly('180000')]);
    expect(incomplete({ ...whole, days: [...whole.days!, { date: '2025-06-07', kind: 'absence' }] })).toEqual([]);
  });

  it('a day after the date of the claim is not missing yet', () => {
    expect(incomplete({ ...week([monthly('180000')]), asOf: '2025-06-06' })).toEqual([]);
  });
});
