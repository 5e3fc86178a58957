import { describe, expect, test } from 'vitest';
import { exampleResult, periodFrom } from './result.ts';

/** Every figure here is typed from docs/example-by-hand.md, where it was worked out without the program. */
const result = exampleResult();

const heads = (filled: Readonly<Record<string, string>>): Record<string, string> => ({
  basePay: '0',
  minimumWage: '0',
  withinStatutory: '0',
  overtime: '0',
  overtimeOver60: '0',
  statutoryHoliday: '0',
  night: '0',
  paidLeave: '0',
  closureAllowance: '0',
  deductions: '0',
  ...filled,
});

describe('June 2025, a plain month, is computed as by hand', () => {
  const june = periodFrom(result, '2025-06-01');

  test('the minutes of each class', () => {
    expect(june.minutes).toMatchObject({
      worked: 22_512,
      scheduled: 10_080,
      withinStatutory: 0,
      overtime: 3_600,
      overtimeOver60: 6_632,
      statutoryHoliday: 2_200,
      night: 3_025,
    });
  });

  test('the contract wage of 375 yen is raised to the minimum wage of 955', () => {
    expect(june.baseHourly).toEqual([
      {
        from: '2025-06-01',
        to: '2025-06-30',
        fraction: '375',
        decimal: '375',
        floor: 'minimum-wage',
      },
    ]);
    expect(june.minimumWage).toEqual([
      {
        from: '2025-06-01',
        to: '2025-06-30',
        hourly: '955',
        converted: '375',
        shortfall: '100533.333333',
        raised: { fraction: '955', decimal: '955' },
      },
    ]);
  });

  test('what is due for each head; half a yen of holiday pay goes up', () => {
    expect(june.due).toEqual(
      heads({
        basePay: '65000',
        minimumWage: '100533',
        overtime: '71625',
        overtimeOver60: '158339',
        statutoryHoliday: '47273',
        night: '12037',
        deductions: '56230',
        total: '511037',
      }),
    );
  });

  test('what was paid is credited to base pay and overtime alone', () => {
    expect(june.paid).toEqual(heads({ basePay: '65000', overtime: '57000', total: '122000' }));
  });

  test('what is unpaid', () => {
    expect(june.unpaid).toEqual(
      heads({
        minimumWage: '100533',
        overtime: '14625',
        overtimeOver60: '158339',
        statutoryHoliday: '47273',
        night: '12037',
        deductions: '56230',
        total: '389037',
      }),
    );
  });

  test('interest runs at 3 % until A left and at 14.6 % after', () => {
    expect(june.interest.yen).toBe('45477');
    expect(june.interest.parts.map(({ from, to, days, ratePercent }) => [from, to, days, ratePercent])).toEqual([
      ['2025-07-11', '2026-03-31', 264, '3'],
      ['2026-04-01', '2026-11-24', 238, '14.6'],
    ]);
  });

  test('the additional payment covers the premiums alone', () => {
    expect(june.additionalPayment).toBe('232274');
  });

  test('the time limit ends three years after the payday', () => {
    expect(june.prescription).toEqual({ lastDay: '2028-07-10', state: 'running' });
  });
});

describe('October 2023, in which the minimum wage rises on the 14th, is computed as by hand', () => {
  const october = periodFrom(result, '2023-10-01');

  test('the minutes of each class; a Saturday after a lost punch stays within the 40 hours', () => {
    expect(october.minutes).toMatchObject({
      worked: 22_367,
      scheduled: 10_080,
      withinStatutory: 480,
      overtime: 3_600,
      overtimeOver60: 6_002,
      statutoryHoliday: 2_205,
      night: 2_932,
    });
  });

  test('the base of 375 yen is raised to 854 yen to the 13th and to 900 from the 14th', () => {
    expect(october.baseHourly.map(({ from, to, fraction }) => [from, to, fraction])).toEqual([
      ['2023-10-01', '2023-10-31', '375'],
    ]);
    expect(october.minimumWage.map(({ from, to, raised }) => [from, to, raised?.fraction])).toEqual([
      ['2023-10-01', '2023-10-13', '854'],
      ['2023-10-14', '2023-10-31', '900'],
    ]);
  });

  test('what is due for each head, with minutes past midnight of the 13th at 900 yen', () => {
    expect(october.due).toEqual(
      heads({
        basePay: '65000',
        minimumWage: '87376',
        withinStatutory: '7200',
        overtime: '64050',
        overtimeOver60: '134047',
        statutoryHoliday: '43853',
        night: '10731',
        deductions: '56050',
        total: '468307',
      }),
    );
  });

  test('what is unpaid', () => {
    expect(october.unpaid).toEqual(
      heads({
        minimumWage: '87376',
        withinStatutory: '7200',
        overtime: '8550',
        overtimeOver60: '134047',
        statutoryHoliday: '43853',
        night: '10731',
        deductions: '56050',
        total: '347807',
      }),
    );
  });

  test('interest of 872 days at 3 % and 238 days at 14.6 %, cut to whole yen', () => {
    expect(october.interest.yen).toBe('58038');
    expect(october.interest.parts.map(({ days }) => days)).toEqual([872, 238]);
  });

  test('no additional payment: the payday is more than three years back', () => {
    expect(october.additionalPayment).toBe('0');
  });

  test('the demand of 1 June 2026 holds the time limit until 1 December', () => {
    expect(october.prescription).toEqual({ lastDay: '2026-12-01', state: 'held-by-demand' });
  });
});

describe('the three years of the example', () => {
  const worker = result.workers[0];

  test('April 2023 is prescribed, May to October 2023 are held by the demand, the rest is running', () => {
    const states = worker?.periods.map((p) => p.prescription.state) ?? [];
    expect(states).toHaveLength(36);
    expect(states[0]).toBe('prescribed');
    expect(states.slice(1, 7).every((state) => state === 'held-by-demand')).toBe(true);
    expect(states.slice(7).every((state) => state === 'running')).toBe(true);
  });

  test('days with a lost punch are listed as open and count nothing', () => {
    const open = worker?.undecided.filter(({ code }) => code === 'no-record').map(({ data }) => data['dates']);
    expect(open?.join(' ')).toBe('2023-07-12 2023-10-25 2024-05-21 2025-02-06 2025-09-18 2026-03-30 2026-03-31');
  });
});
