import { describe, expect, it } from 'vitest';
import { daily, fractionOf, monthly, periodOf } from './build.ts';
import type { Example } from './build.ts';
import { example, peerCases } from './examples.ts';

/** May 2023 lies in a year of 365 days. */
const may = (more: Partial<Example>): Example => ({ from: '2023-05-01', to: '2023-05-31', ...more });
const baseOf = (more: Partial<Example>): number => fractionOf(String(periodOf(may(more)).baseHourly[0]?.fraction));

describe('average scheduled hours of a month', () => {
  it.each(['base-02', 'base-03', 'base-04', 'base-05'])('%s: by the holidays of the year', (id) => {
    const { input, want } = example(id);
    const minutesPerDay = input('dailyScheduledMinutes');
    const base = baseOf({
      pay: [monthly(240000)],
      scheduled: {
        annualHolidays: input('annualHolidays'),
        minutesPerDay,
        weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'],
      },
    });
    expect(240000 / base).toBeCloseTo(want('monthlyAvgHours'), 5);
  });

  it('base-02: makes 240,000 yen a month 1,500 yen an hour', () => {
    const { input, want } = example('base-02');
    expect(
      baseOf({
        pay: [monthly(240000)],
        scheduled: { annualHolidays: input('annualHolidays'), weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'] },
      }),
    ).toBe(want('hourly'));
  });

  it('base-08: by the workdays of the year', () => {
    const { input, want } = example('base-08');
    const base = baseOf({ pay: [monthly(300000)], scheduled: byWorkdays(input('annualScheduledDays')) });
    expect(base).toBeCloseTo(want('hourly'), 5);
    expect(300000 / base).toBeCloseTo(want('monthlyAvgHours'), 5);
  });

  it.each(['hr-1', 'hr-4'])('%s: of a page on the web', (id) => {
    const [found] = peerCases(id);
    const input = found?.fields['input'] as { readonly annualHolidays: number; readonly dailyH: number };
    const derived = found?.fields['derivedByUs'] as { readonly monthlyHours: string } | undefined;
    const scheduled = { annualHolidays: input.annualHolidays, weekdays: workweek };
    const hours = 200000 / baseOf({ pay: [monthly(200000)], scheduled });
    const expected = Number(derived?.monthlyHours ?? found?.text('expectedMonthlyHours'));
    expect(hours).toBeCloseTo(expected, 9);
  });

  it('hr-2: hours are not rounded up, which would lower the rate', () => {
    const [found] = peerCases('hr-2');
    const scheduled = { annualHolidays: 105, weekdays: workweek };
    expect(periodOf(may({ pay: [monthly(200000)], scheduled })).baseHourly[0]?.fraction).toBe(
      found?.text('exactHourly'),
    );
  });
});

const workweek = ['MON', 'TUE', 'WED', 'THU', 'FRI'] as const;
const byWorkdays = (annualWorkdays: number): Omit<Example['scheduled'] & object, 'annualHolidays'> => ({
  annualWorkdays,
  weekdays: workweek,
});

describe('components of the premium base', () => {
  it('base-07: attendance pay is in, commuting by distance is out', () => {
    const { input, want } = example('base-07');
    const pay = [
      monthly(200000),
      monthly(20000, 'position'),
      monthly(10000, 'perfect-attendance'),
      monthly(8000, 'commuting'),
    ];
    const scheduled = { annualHolidays: input('annualHolidays'), weekdays: workweek };
    expect(baseOf({ pay, scheduled })).toBeCloseTo(want('hourly'), 5);
  });

  it('base-09: housing and attendance pay count in opposite ways for premiums and for the minimum wage', () => {
    const { input, want } = example('base-09');
    const parts = {
      commuting: input('commuting'),
      housing: input('housingCostLinked'),
      attendance: input('attendance'),
    };
    const rest = input('monthlyGross') - parts.commuting - parts.housing - parts.attendance;
    const pay = [
      monthly(rest),
      monthly(parts.commuting, 'commuting'),
      monthly(parts.housing, 'housing'),
      monthly(parts.attendance, 'perfect-attendance'),
    ];
    const period = periodOf(may({ pay, scheduled: byWorkdays(input('annualScheduledDays')) }));
    expect(fractionOf(String(period.baseHourly[0]?.fraction))).toBeCloseTo(want('premiumHourly'), 5);
    expect(Number(period.minimumWage[0]?.converted)).toBeCloseTo(want('minimumWageHourly'), 5);
  });

  it('hr-3: monthly and daily components are each divided by their own hours', () => {
    const [found] = peerCases('hr-3');
    const rates = found?.fields['derivedByUs'] as { readonly rateMonthlyPart: string; readonly rateDailyPart: string };
    const pay = [
      monthly(350000),
      monthly(10000, 'family'),
      { ...daily('500'), kind: 'perfect-attendance' },
      { ...daily('300'), kind: 'other' },
    ];
    const scheduled = { annualHolidays: 120, weekdays: workweek };
    const expected = fractionOf(rates.rateMonthlyPart) + fractionOf(rates.rateDailyPart);
    expect(baseOf({ pay, scheduled })).toBeCloseTo(expected, 9);
  });
});
