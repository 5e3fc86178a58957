import { describe, expect, it } from 'vitest';
import type { RawDay } from '../oracle/raw.ts';
import { hourly, monthly, payslip, periodOf, shift, weekdaysOf, workFrom } from './build.ts';
import type { Example } from './build.ts';
import { example, peerCases } from './examples.ts';

const workweek = ['MON', 'TUE', 'WED', 'THU', 'FRI'] as const;
const august = (more: Partial<Example>): Example => ({ from: '2023-08-01', to: '2023-08-31', ...more });
const byDivisor = (hours: number) => ({ monthlyAverageMinutes: Math.round(hours * 60), weekdays: workweek });

/** So many hours of overtime after 8 hours, two a day at most, from Monday to Friday. */
function overtimeDays(hours: number, perDay: number): RawDay[] {
  const days = weekdaysOf('2023-08', Math.ceil(hours / perDay));
  return days.map((date, i) => workFrom(date, '09:00', 480 + 60 * Math.min(perDay, hours - i * perDay)));
}

describe('amounts of premiums', () => {
  it('pay-02: 20 hours of overtime at 1,250 yen, 5 of them at night', () => {
    const { input, want } = example('pay-02');
    const night = workFrom('2023-08-01', '14:00', 480 + 5 * 60);
    const others = overtimeDays(input('otHours') - input('otNightHours') + 2, 2).slice(1);
    const { due, minutes, baseHourly } = periodOf(
      august({
        pay: [monthly(input('monthly'))],
        scheduled: scheduledFor(input('monthlyAvgHours')),
        days: [night, ...others],
      }),
    );
    expect(minutes.overtime / 60).toBe(input('otHours'));
    expect(minutes.nightInOvertime / 60).toBe(input('otNightHours'));
    expect(baseHourly[0]?.fraction).toBe(String(want('hourly')));
    expect(Number(due.overtime) + Number(due.night)).toBe(want('total50sen'));
  });

  it('pay-09: a Tuesday from 09:00 to 23:00 at 2,000 yen', () => {
    const { want } = example('pay-09');
    const { due, baseHourly } = periodOf({
      from: '2026-03-01',
      to: '2026-03-31',
      pay: [monthly(340000)],
      scheduled: byDivisor(170),
      days: [shift('2026-03-10', '09:00-12:00 13:00-23:00')],
    });
    expect(baseHourly[0]?.fraction).toBe(String(want('hourly')));
    expect(Number(due.overtime)).toBe(want('otPay'));
    expect(Number(due.night)).toBe(want('nightPremium'));
  });

  it('pay-10: Saturday 7 hours and the statutory Sunday 8 hours after a full week', () => {
    const { want } = example('pay-10');
    const week = ['07', '08', '09', '10', '11'].map((day) => shift(`2023-08-${day}`, '09:00-17:00'));
    const { due } = periodOf(
      august({
        pay: [hourly('2000')],
        scheduled: { weekdays: workweek, weekStart: 'MON' },
        days: [...week, shift('2023-08-12', '09:00-16:00'), shift('2023-08-13', '09:00-17:00')],
      }),
    );
    expect([Number(due.overtime), Number(due.statutoryHoliday)]).toEqual([want('saturday'), want('sunday')]);
  });
});

const scheduledFor = (hours: number) => ({ ...byDivisor(hours), annualWorkdays: (hours * 12) / 8 });

describe('overtime past 60 hours', () => {
  const seventy = {
    pay: [monthly(300000)],
    scheduled: { annualWorkdays: 245, weekdays: workweek },
    days: overtimeDays(70, 4),
  };

  it('h60-01: 60 hours at 1.25 and 10 at 1.50', () => {
    const { want } = example('h60-01');
    const { due } = periodOf(august(seventy));
    expect([Number(due.overtime), Number(due.overtimeOver60)]).toEqual([want('upto60'), want('over60')]);
  });

  it('h60-01: all 70 hours paid at 1.25 leave the difference of ten hours', () => {
    const { want } = example('h60-01');
    const paid = String(Math.round((300000 / (245 * 8)) * 12 * 1.25 * 70));
    const slip = payslip('2023-08-01', '2023-08-31', { overtime: paid });
    expect(Number(periodOf(august({ ...seventy, payslips: [slip] })).unpaid.overtimeOver60)).toBe(
      want('underpaidIf125'),
    );
  });

  it('h60-04: 55 hours of overtime and 16 on statutory holidays pass nothing', () => {
    const { want, input } = example('h60-04');
    const sundays = ['2023-08-06', '2023-08-13'].map((date) => shift(date, '09:00-17:00'));
    const { minutes } = periodOf(august({ days: [...overtimeDays(55, 4), ...sundays] }));
    expect([minutes.overtime / 60, minutes.statutoryHoliday / 60]).toEqual([
      input('otHours'),
      input('legalHolidayHours'),
    ]);
    expect(minutes.overtimeOver60).toBe(want('over60Hours'));
  });

  it('h60-07: an hour past 60 at night is worth 1.75', () => {
    const { want } = example('h60-07');
    const last = workFrom('2023-08-31', '14:00', 540);
    const { due, minutes } = periodOf(
      august({ pay: [hourly('1000')], terms: { prefecture: '47' }, days: [...overtimeDays(60, 4), last] }),
    );
    expect([minutes.overtimeOver60, minutes.nightInOvertimeOver60]).toEqual([60, 60]);
    expect(Number(due.overtimeOver60) + Number(due.night)).toBe(want('pay'));
  });
});

describe('rounding', () => {
  it('rnd-01: the circular rounds the month total of each kind to whole hours', () => {
    const { input, want } = example('rnd-01');
    const days = [
      workFrom('2023-08-01', '13:28', 480 + 64),
      ...overtimeDays(input('otMinutes') / 60 - 64 / 60 + 2, 2).slice(1),
      workFrom('2023-08-06', '09:00', input('lhMinutes')),
    ];
    const { due, minutes } = periodOf(
      august({ pay: [hourly('1000')], terms: { prefecture: '47' }, days, policy: { rounding: 'circular-150' } }),
    );
    expect([minutes.overtime, minutes.statutoryHoliday, minutes.night]).toEqual([
      input('otMinutes'),
      input('lhMinutes'),
      input('nightMinutes'),
    ]);
    expect(Number(due.overtime)).toBe(want('otHours') * 1250);
    expect(Number(due.statutoryHoliday)).toBe(want('lhHours') * 1350);
    expect(Number(due.night)).toBe(want('nightHours') * 250);
  });
});

describe('programs that pay premiums on top of full pay', () => {
  it('leg-1: claim too much; the law gives 390,100 yen', () => {
    const [found] = peerCases('leg-1');
    const regular = weekdaysOf('2023-08', 19).map((date, i) => workFrom(date, '09:00', i === 18 ? 420 : 480));
    const long = regular.map((day, i) => (i < 4 ? shift(day.date, '09:00-12:00 13:00-24:00') : day));
    const days = long.map((day, i) => (i === 4 ? workFrom(day.date, '09:00', 540) : day));
    const { due, minutes } = legalis([...days, shift('2023-08-06', '09:00-17:00')]);
    expect(hoursOf(minutes)).toEqual([found?.number('totalHours'), 25, 8, 8]);
    expect(due.total).toBe(found?.text('lawTotal'));
  });

  it('leg-2: claim too much; the law gives 498,700 yen, ten hours past 60 among it', () => {
    const [found] = peerCases('leg-2');
    const overtime = [6, 6, 6, 6, 6, 6, 6, 5, 4, 4, 4, 4, 4, 3, 0, 0];
    const days = weekdaysOf('2023-08', 17).map((date, i) =>
      i === 16 ? workFrom(date, '09:00', 360) : workFrom(date, '10:00', 480 + 60 * (overtime[i] ?? 0)),
    );
    const { due, minutes } = legalis([...days, shift('2023-08-06', '09:00-17:00'), shift('2023-08-13', '09:00-17:00')]);
    expect(hoursOf(minutes)).toEqual([found?.number('totalHours'), 70, 15, 16]);
    expect(due.total).toBe(found?.text('lawTotal'));
  });
});

const legalis = (days: readonly RawDay[]) =>
  periodOf(august({ pay: [hourly('2000')], scheduled: { weekdays: workweek }, days }));
const hoursOf = (m: ReturnType<typeof periodOf>['minutes']) =>
  [m.worked, m.overtime + m.overtimeOver60, m.night, m.statutoryHoliday].map((minutes) => minutes / 60);
