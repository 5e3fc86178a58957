import { describe, expect, test } from 'vitest';
import { toDecimal, toFraction } from '../../src/core/base/ratio.ts';
import { workDate } from '../../src/core/base/work-date.ts';
import { averageHours } from '../../src/core/money/average-hours.ts';
import { completePolicy } from '../../src/core/records/policy.ts';
import { scheduled, terms } from '../support/records.ts';

const close = workDate('2023-05-31');
const leap = workDate('2024-05-31');
const monthly = (change: Parameters<typeof scheduled>[0], policy = {}, day = close) =>
  averageHours(terms({ scheduled: scheduled(change) }), day, { ...completePolicy({}), ...policy }, true);
const sixDays = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const;
const all = (minutes: number) => ({
  MON: minutes,
  TUE: minutes,
  WED: minutes,
  THU: minutes,
  FRI: minutes,
  SAT: minutes,
});

describe('monthly average of scheduled hours', () => {
  test('105 days off, 8 hours: 173.33', () =>
    expect(toDecimal(monthly({ annualHolidays: 105 }).monthly)).toBe('173.333333'));
  test('a leap year has one more workday', () =>
    expect(toDecimal(monthly({ annualHolidays: 105 }, {}, leap).monthly)).toBe('174'));
  test('the fiscal year from April 2023 holds 29 February 2024', () =>
    expect(toDecimal(monthly({ annualHolidays: 105 }, { divisorYear: 'fiscal-year' }).monthly)).toBe('174'));
  test('260 workdays of 7.5 hours: 162.5', () =>
    expect(toFraction(monthly({ annualWorkdays: 260, minutesPerDay: all(450) }).monthly)).toBe('325/2'));
  test('no calendar: the legal ceiling 40 x 52 / 12', () =>
    expect(monthly({})).toMatchObject({ method: 'legal-ceiling' }));
  test('no calendar, counted by days: 40 x 365 / 7 / 12', () =>
    expect(toDecimal(monthly({}, { divisorFallback: '173.81' }).monthly)).toBe('173.809523'));
  test('and 174.29 in a leap year', () =>
    expect(toDecimal(monthly({}, { divisorFallback: '173.81' }, leap).monthly)).toBe('174.285714'));
  test('six days of 8 hours pass the week: at most 173.33', () => {
    const six = monthly({ weekdays: sixDays, minutesPerDay: all(480), annualHolidays: 52 });
    expect(toDecimal(six.monthly)).toBe('173.333333');
    expect(six.overLimit).toBe(true);
  });
  test('an agreed day of 9 hours counts as 8, unless the policy takes it as agreed', () => {
    const nine = { minutesPerDay: all(540), annualWorkdays: 240 };
    expect(toDecimal(monthly(nine).monthly)).toBe('160');
    expect(toDecimal(monthly(nine, { excessSchedule: 'as-agreed' }).monthly)).toBe('180');
  });
  test('where the limits on hours do not bind (労働基準法41条), nine hours are nine hours', () => {
    const nine = terms({ scheduled: scheduled({ minutesPerDay: all(540), annualWorkdays: 240 }) });
    expect(toDecimal(averageHours(nine, close, completePolicy({}), false).monthly)).toBe('180');
  });
  test('a stated average and a calendar: the smaller counts, and the difference is seen', () => {
    const both = monthly({ annualHolidays: 125, monthlyAverageMinutes: 162 * 60 });
    expect(toDecimal(both.monthly)).toBe('160');
    expect(both.statedDiffers).toBe(true);
  });
  test('a shop of the 44-hour week may go up to 190.67', () => {
    const shop = averageHours(
      terms({ weeklyLimitHours: 44, scheduled: scheduled({}) }),
      close,
      completePolicy({}),
      true,
    );
    expect(toDecimal(shop.monthly)).toBe('190.666666');
  });
});
