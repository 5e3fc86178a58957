import { describe, expect, test } from 'vitest';
import { workDate } from '../../src/core/base/work-date.ts';
import { paydayOf, payPeriods } from '../../src/core/time/pay-periods.ts';
import { terms } from '../support/records.ts';

const by = (
  closingDay: number | 'end',
  payday = { monthOffset: 1, day: 10 as number | 'end', ifHoliday: 'same' as const },
) => terms({ payPeriod: { closingDay, payday } });
const spans = (closingDay: number | 'end', from: string, to: string): string[] =>
  payPeriods([by(closingDay)], workDate(from), workDate(to)).map((p) => `${p.from}/${p.to}`);

describe('pay periods', () => {
  test('calendar months, each whole even where work began on the 11th', () =>
    expect(spans('end', '2024-01-11', '2024-03-05')).toEqual([
      '2024-01-01/2024-01-31',
      '2024-02-01/2024-02-29',
      '2024-03-01/2024-03-31',
    ]));
  test('closing on the 20th', () =>
    expect(spans(20, '2023-12-21', '2024-01-25')).toEqual(['2023-12-21/2024-01-20', '2024-01-21/2024-02-20']));
  test('closing on the 30th: February closes on its last day', () =>
    expect(spans(30, '2023-02-10', '2023-03-15')).toEqual(['2023-01-31/2023-02-28', '2023-03-01/2023-03-30']));
});

describe('a closing day that moves from the 15th to the month end on 1 April', () => {
  const old = terms({ to: workDate('2025-03-31'), payPeriod: by(15).payPeriod });
  const next = terms({ from: workDate('2025-04-01'), payPeriod: by('end').payPeriod });
  const ends = (...slips: (readonly [string, string])[]): string[] =>
    payPeriods(
      [old, next],
      workDate('2025-02-16'),
      workDate('2025-05-31'),
      slips.map(([from, to]) => ({ from: workDate(from), to: workDate(to) })),
    ).map((p) => p.to);

  test('ends the running period the day before, and the next one closes on the new day', () =>
    expect(ends()).toEqual(['2025-03-15', '2025-03-31', '2025-04-30', '2025-05-31']));
  test('unless a payslip runs on to the old closing day', () =>
    expect(ends(['2025-03-16', '2025-04-15'])).toEqual(['2025-03-15', '2025-04-15', '2025-04-30', '2025-05-31']));
  test('or straight to the new one', () =>
    expect(ends(['2025-03-16', '2025-04-30'])).toEqual(['2025-03-15', '2025-04-30', '2025-05-31']));
  test('a payslip over more than 62 days, or to no closing day, does not', () => {
    expect(ends(['2025-03-16', '2025-05-31'])).toEqual(ends());
    expect(ends(['2025-03-16', '2025-04-20'])).toEqual(ends());
  });
  test('a payslip of another period changes nothing', () => expect(ends(['2025-02-16', '2025-03-31'])).toEqual(ends()));
  test('the period after the change may run longer as well', () =>
    expect(ends(['2025-04-01', '2025-05-31'])).toEqual(['2025-03-15', '2025-03-31', '2025-05-31']));
});

describe('paydays', () => {
  const period = { from: workDate('2023-05-01'), to: workDate('2023-05-31') };
  const weekend = (d: string): boolean => d === '2023-06-10' || d === '2023-06-11';
  const pay = (ifHoliday: 'same' | 'before' | 'after', day: number | 'end' = 10, monthOffset = 1) =>
    paydayOf(period, terms({ payPeriod: { closingDay: 'end', payday: { monthOffset, day, ifHoliday } } }), weekend);
  test('the tenth of the next month', () => expect(pay('same')).toBe('2023-06-10'));
  test('the day before a weekend', () => expect(pay('before')).toBe('2023-06-09'));
  test('the day after a weekend', () => expect(pay('after')).toBe('2023-06-12'));
  test('the last day of the same month', () => expect(pay('same', 'end', 0)).toBe('2023-05-31'));
});
