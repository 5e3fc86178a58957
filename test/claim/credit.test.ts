import { describe, expect, test } from 'vitest';
import { yen, yenText } from '../../src/core/base/yen.ts';
import { creditPayments, type CreditRules } from '../../src/core/claim/credit.ts';
import { noHeads } from '../../src/core/claim/heads.ts';
import type { HeadName } from '../../src/core/rows/heads.ts';
import type { PaymentHead } from '../../src/core/rows/payment-heads.ts';

const monthly: CreditRules = { baseByHourOrDay: false, monthlyOrAnnualPay: true, fixedCovers: null };
const hourly: CreditRules = { baseByHourOrDay: true, monthlyOrAnnualPay: false, fixedCovers: null };

type Amounts = Partial<Record<HeadName, number>>;
const paid = (due: Amounts, lines: readonly (readonly [PaymentHead, number])[], rules = monthly): Amounts => {
  const heads = { ...noHeads, ...Object.fromEntries(Object.entries(due).map(([k, v]) => [k, yen(v)])) };
  const result = creditPayments(
    heads,
    lines.map(([head, amount]) => ({ name: head, head, yen: yen(amount) })),
    rules,
  );
  return Object.fromEntries(
    Object.entries(result.paid)
      .map(([k, v]) => [k, Number(yenText(v))] as const)
      .filter(([, v]) => v > 0),
  );
};

describe('what a payslip credits', () => {
  test('overtime pay above the overtime due goes on to the part over 60 hours, then to within-statutory', () =>
    expect(paid({ overtime: 100, overtimeOver60: 50, withinStatutory: 30 }, [['overtime', 170]])).toEqual({
      overtime: 100,
      overtimeOver60: 50,
      withinStatutory: 20,
    }));
  test('night pay credits night alone', () =>
    expect(paid({ night: 10, overtime: 100 }, [['night', 60]])).toEqual({ night: 10 }));
  test('more base pay than due makes up the minimum wage, not the overtime of a monthly wage', () =>
    expect(paid({ basePay: 100, minimumWage: 30, overtime: 50 }, [['base', 200]])).toEqual({
      basePay: 100,
      minimumWage: 30,
    }));
  test('closure allowance above what is due paid part of a monthly wage, of an hourly wage it paid nothing else', () => {
    expect(paid({ basePay: 100, closureAllowance: 20 }, [['closure-allowance', 50]])).toEqual({
      closureAllowance: 20,
      basePay: 30,
    });
    expect(paid({ basePay: 100, closureAllowance: 20 }, [['closure-allowance', 50]], hourly)).toEqual({
      closureAllowance: 20,
    });
  });
  test('base pay beyond all else reaches the closure allowance last', () =>
    expect(
      paid({ basePay: 100, minimumWage: 10, paidLeave: 10, overtime: 10, closureAllowance: 20 }, [['base', 125]]),
    ).toEqual({ basePay: 100, minimumWage: 10, paidLeave: 10, closureAllowance: 5 }));
  test('notice pay, a tax refund and what nobody knows credit no head of a period', () =>
    expect(
      paid({ basePay: 100, overtime: 100 }, [
        ['dismissal-notice', 100],
        ['tax-refund', 100],
        ['other', 100],
      ]),
    ).toEqual({}));
  test('but of an hourly wage also the plain pay of further hours', () =>
    expect(paid({ basePay: 100, minimumWage: 30, withinStatutory: 20, overtime: 80 }, [['base', 200]], hourly)).toEqual(
      {
        basePay: 100,
        minimumWage: 30,
        withinStatutory: 20,
        overtime: 50,
      },
    ));
  test('undivided premiums fill overtime, over 60, statutory holiday, night, within-statutory', () =>
    expect(
      paid({ withinStatutory: 9, overtime: 10, overtimeOver60: 10, statutoryHoliday: 10, night: 10 }, [
        ['premiums', 45],
      ]),
    ).toEqual({ overtime: 10, overtimeOver60: 10, statutoryHoliday: 10, night: 10, withinStatutory: 5 }));
  test('statutory-holiday pay above its head goes to overtime first', () =>
    expect(paid({ statutoryHoliday: 10, overtime: 10, overtimeOver60: 10 }, [['statutory-holiday', 25]])).toEqual({
      statutoryHoliday: 10,
      overtime: 10,
      overtimeOver60: 5,
    }));
  test('own heads come first, whichever line stands first on the payslip', () => {
    const due = { overtime: 100, overtimeOver60: 100 };
    const lines = [
      ['overtime-over-60', 150],
      ['overtime', 80],
    ] as const;
    expect(paid(due, lines)).toEqual(paid(due, [lines[1], lines[0]]));
  });
  test('void fixed overtime pay credits base pay', () =>
    expect(paid({ basePay: 100, overtime: 50 }, [['fixed-overtime', 60]])).toEqual({ basePay: 60 }));
  test('valid fixed overtime pay credits the heads that it covers', () =>
    expect(
      paid({ basePay: 100, overtime: 50, night: 20 }, [['fixed-overtime', 60]], {
        ...monthly,
        fixedCovers: ['overtime', 'overtimeOver60'],
      }),
    ).toEqual({ overtime: 50 }));
  test('a line that fits no head credits nothing', () => expect(paid({ basePay: 100 }, [['other', 60]])).toEqual({}));
});
