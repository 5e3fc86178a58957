import { describe, expect, it } from 'vitest';
import { workDate } from '../../src/core/base/work-date.ts';
import { yen, yenText, noYen } from '../../src/core/base/yen.ts';
import { additionalPayment, withinAdditionalPaymentPeriod } from '../../src/core/claim/additional-payment.ts';

const within = (payday: string, filedOn: string | null, asOf: string) =>
  withinAdditionalPaymentPeriod(workDate(payday), filedOn === null ? null : workDate(filedOn), workDate(asOf));

describe('the time in which additional payment can be asked for', () => {
  it('reaches back three years from the day of judgement while nothing is filed', () => {
    expect(within('2023-11-22', null, '2026-11-22')).toBe(true);
    expect(within('2023-11-21', null, '2026-11-22')).toBe(false);
  });

  it('is fixed by the filing and runs on no more', () => {
    expect(within('2023-06-10', '2026-06-10', '2028-01-01')).toBe(true);
    expect(within('2023-06-09', '2026-06-10', '2028-01-01')).toBe(false);
  });

  it('is two years for breaches before 2020-04-01', () => {
    expect(within('2020-03-31', '2022-03-31', '2026-11-22')).toBe(true);
    expect(within('2020-03-31', '2022-04-01', '2026-11-22')).toBe(false);
    expect(within('2020-04-01', '2023-04-01', '2026-11-22')).toBe(true);
  });

  it('takes the end of February where the year has no 29th', () => {
    expect(within('2021-02-28', '2024-02-29', '2026-11-22')).toBe(true);
    expect(within('2021-02-27', '2024-02-29', '2026-11-22')).toBe(false);
  });
});

describe('the amount', () => {
  const nothing = {
    overtime: noYen,
    overtimeOver60: noYen,
    statutoryHoliday: noYen,
    night: noYen,
    paidLeave: noYen,
    closureAllowance: noYen,
  };
  const whole = { remaining: yen(300_000), unpaid: yen(300_000) };
  const time = { dueDate: workDate('2024-06-10'), filedOn: null, asOf: workDate('2026-11-22') };

  it('equals the premiums and leaves ordinary wages out (fuka-02)', () => {
    expect(yenText(additionalPayment({ ...nothing, overtime: yen(152_569) }, time, whole))).toBe('152569');
  });

  it('adds every head that article 114 names', () => {
    const all = {
      overtime: yen(1),
      overtimeOver60: yen(10),
      statutoryHoliday: yen(100),
      night: yen(1000),
      paidLeave: yen(10_000),
      closureAllowance: yen(100_000),
    };
    expect(yenText(additionalPayment(all, time, whole))).toBe('111111');
  });

  it('is nothing once the time has passed', () => {
    const late = { ...time, dueDate: workDate('2023-11-21') };
    expect(yenText(additionalPayment({ ...nothing, overtime: yen(5000) }, late, whole))).toBe('0');
  });

  it('shrinks with what part payments leave of the period, 50 sen up', () => {
    // 152,569 x 209,000 / 300,000 = 106,289.73...
    const after = { remaining: yen(209_000), unpaid: yen(300_000) };
    expect(yenText(additionalPayment({ ...nothing, overtime: yen(152_569) }, time, after))).toBe('106290');
    // 3 x 1 / 2 = 1.5
    const half = { remaining: yen(1), unpaid: yen(2) };
    expect(yenText(additionalPayment({ ...nothing, overtime: yen(3) }, time, half))).toBe('2');
  });

  it('is nothing where all was paid before the hearing closed', () => {
    const after = { remaining: noYen, unpaid: yen(152_569) };
    expect(yenText(additionalPayment({ ...nothing, overtime: yen(152_569) }, time, after))).toBe('0');
  });
});
