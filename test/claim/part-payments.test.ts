import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioOf } from '../../src/core/base/ratio.ts';
import { workDate } from '../../src/core/base/work-date.ts';
import { sumYen, yen, yenText } from '../../src/core/base/yen.ts';
import { noInterest } from '../../src/core/claim/interest.ts';
import { appropriate, type PayableDebt } from '../../src/core/claim/part-payments.ts';
import type { JsonObject } from '../../src/core/records/stored.ts';
import { codesOf, firstWorker, periodFrom, resultOf } from '../support/whole-case.ts';
import { autumn, november, october, payment, september } from './autumn.ts';

const named = (...periods: readonly (readonly [string, string])[]): JsonObject => ({
  periods: periods.map(([from, to]) => ({ from, to })),
});
const september23 = ['2023-09-01', '2023-09-30'] as const;
const october23 = ['2023-10-01', '2023-10-31'] as const;

describe('50,000 yen on 2026-09-01 for three months of overtime (t2-30)', () => {
  const result = resultOf(autumn({ events: [payment('2026-09-01', 50_000, { for: '時間外' })] }));

  it('goes to the interest of all three first, then to the oldest principal (民法488条・489条)', () => {
    // 56,034 x 3 % x 1,057 / 365 = 4,868.05; 58,702 x 3 % x 1,026 / 365 = 4,950.26; x 996 / 365 = 4,805.52
    expect(periodFrom(result, september).payments).toEqual({ interest: '4868', principal: '35377' });
    expect(periodFrom(result, october).payments).toEqual({ interest: '4950', principal: '0' });
    expect(periodFrom(result, november).payments).toEqual({ interest: '4805', principal: '0' });
    expect(periodFrom(result, september).remaining).toBe('20657');
    expect(result.totals).toMatchObject({ unpaid: '138061', prescribed: '0', claimable: '138061' });
  });

  it('acknowledges all three, whose term starts anew (民法152条; 最三小判令和2年12月15日)', () => {
    for (const from of [september, october, november])
      expect(periodFrom(result, from).prescription).toEqual({ lastDay: '2029-09-01', state: 'running' });
  });

  it('leaves interest on what remains, in a part for each principal, less what was paid, cut once', () => {
    const { interest } = periodFrom(result, september);
    expect(interest.parts.map(({ from, to, days, principal }) => [from, to, days, principal])).toEqual([
      ['2023-10-11', '2026-09-01', 1057, '56034'],
      ['2026-09-02', '2026-11-22', 82, '20657'],
    ]);
    // 4,868.05 + 20,657 x 3 % x 82 / 365 - 4,868 = 139.27; 5,345.90 - 4,950 = 395.90; 5,201.16 - 4,805 = 396.16
    expect([september, october, november].map((from) => periodFrom(result, from).interest.yen)).toEqual([
      '139',
      '395',
      '396',
    ]);
    expect(result.totals.interest).toBe('930');
  });

  it('warns of the day by which a suit is in time if the payment acknowledged nothing', () => {
    const found = firstWorker(result).findings.filter(({ code }) => code === 'payment-as-acknowledgment');
    expect(found.map(({ date, data }) => [date, data['lastDay']])).toEqual([
      ['2023-10-10', '2026-10-10'],
      ['2023-11-10', '2026-11-10'],
      ['2023-12-10', '2026-12-10'],
    ]);
  });

  it('stands in the alternatives as a credit alone: only November is alive then', () => {
    const other = result.alternatives.find(({ policy }) => policy.partPayment === 'credit-only');
    expect(other).toMatchObject({ difference: '-79359', finding: 'payment-as-acknowledgment' });
    expect(other?.totals).toMatchObject({ unpaid: '138061', prescribed: '79359', claimable: '58702' });
  });
});

describe('the order of a payment', () => {
  it('takes 9,000 yen of interest off 100,000 yen paid a year after 300,000 were due (t2-54)', () => {
    const raw = autumn({ events: [payment('2025-05-10', 100_000)], asOf: '2025-05-10' });
    const [worker] = raw['workers'] as readonly JsonObject[];
    const [terms] = worker!['terms'] as readonly JsonObject[];
    const april = {
      ...raw,
      workers: [
        {
          ...worker,
          terms: [{ ...terms, pay: [{ name: '基本給', basis: 'monthly', yen: '300000', kind: 'base' }] }],
          claim: { from: '2024-04-01', to: '2024-04-30' },
          days: [],
          payslips: [{ period: { from: '2024-04-01', to: '2024-04-30' }, payday: '2024-05-10' }],
        },
      ],
    };
    const period = periodFrom(resultOf(april), '2024-04-01');
    expect(period.unpaid.total).toBe('300000');
    expect(period.payments).toEqual({ interest: '9000', principal: '91000' });
    expect(period.remaining).toBe('209000');
  });

  it('pays a month that the payer named before older ones, but not before the interest of all (民法489条1項)', () => {
    const result = resultOf(autumn({ events: [payment('2026-09-01', 50_000, named(october23))] }));
    expect(periodFrom(result, september).payments).toEqual({ interest: '4868', principal: '0' });
    expect(periodFrom(result, october).payments).toEqual({ interest: '4950', principal: '35377' });
    expect(periodFrom(result, november).payments).toEqual({ interest: '4805', principal: '0' });
  });

  it('pays the interest of a named month first where it does not pay all interest', () => {
    const result = resultOf(autumn({ events: [payment('2026-09-01', 5000, named(october23))] }));
    expect(periodFrom(result, october).payments.interest).toBe('4950');
    expect(periodFrom(result, september).payments.interest).toBe('50');
    expect(periodFrom(result, november).payments.interest).toBe('0');
  });

  it('begins on the due date itself and does not reach what is due later', () => {
    const result = resultOf(autumn({ events: [payment('2023-11-10', 120_000)], asOf: '2024-01-31' }));
    // 56,034 x 3 % x 31 / 365 = 142.77
    expect(periodFrom(result, september).payments).toEqual({ interest: '142', principal: '56034' });
    expect(periodFrom(result, october).payments).toEqual({ interest: '0', principal: '58702' });
    expect(periodFrom(result, november).payments).toEqual({ interest: '0', principal: '0' });
    expect(firstWorker(result).undecided.filter(({ code }) => code === 'payment-surplus')).toMatchObject([
      { data: { date: '2023-11-10', yen: '5122' }, who: 'worker', yen: { least: '5122', most: '5122' } },
    ]);
  });

  it('leaves the day before the due date without effect', () => {
    const result = resultOf(autumn({ events: [payment('2023-10-09', 1000)], asOf: '2024-01-31' }));
    expect(result.totals.unpaid).toBe('173438');
    expect(codesOf(firstWorker(result).undecided)).toContain('payment-surplus');
  });

  it('leaves prescribed months aside unless they are named or nobody raises the defence', () => {
    // On 2026-10-20 September is past its last day, 2026-10-10.
    const open = resultOf(autumn({ events: [payment('2026-10-20', 200_000)] }));
    expect(periodFrom(open, september).payments).toEqual({ interest: '0', principal: '0' });
    expect(periodFrom(open, october).payments.principal).toBe('58702');
    const name = resultOf(autumn({ events: [payment('2026-10-20', 1000, named(september23))] }));
    expect(periodFrom(name, september).payments).toEqual({ interest: '1000', principal: '0' });
    const off = resultOf(autumn({ events: [payment('2026-10-20', 200_000)], policy: { prescriptionDefence: 'off' } }));
    expect(periodFrom(off, september).payments.principal).toBe('56034');
  });
});

describe('debts that a payment meets at once', () => {
  const debt = (from: string, principal: number, rate: string, dueDate = '2020-03-25'): PayableDebt => ({
    period: { from: workDate(from), to: workDate(from) },
    dueDate: workDate(dueDate),
    principal: yen(principal),
    interestOn: () => noInterest,
    rateOn: () => ratioOf(rate),
    isOpenOn: () => true,
  });
  const paid = (amount: number, debts: readonly PayableDebt[]): readonly string[] => {
    const event = { date: workDate('2020-06-01'), until: null, refusedOn: null, for: '', periods: [], exception: null };
    const { credits } = appropriate([{ ...event, kind: 'payment', yen: yen(amount) }], debts);
    return credits.map((own) => yenText(sumYen(own.map((c) => c.principal))));
  };

  it('are paid by the higher rate, then by the earlier due date (民法488条4項2号・3号)', () => {
    const three = [
      debt('2020-03-01', 1000, '0.03', '2020-04-10'),
      debt('2020-04-01', 1000, '0.06', '2020-05-10'),
      debt('2020-02-01', 1000, '0.06', '2020-03-10'),
    ];
    expect(paid(1500, three)).toEqual(['0', '500', '1000']);
    expect(paid(2500, three)).toEqual(['500', '1000', '1000']);
  });

  it('share in proportion to what is owed where rate and due date are the same (4号), odd yen from the first on', () => {
    const three = [debt('2020-01-01', 100, '0.03'), debt('2020-02-01', 200, '0.03'), debt('2020-03-01', 400, '0.03')];
    // 350 x 1/7, 2/7, 4/7
    expect(paid(350, three)).toEqual(['50', '100', '200']);
    // 100 x 1/7 = 14.28, 28.57, 57.14: 99 yen, and one more for the first
    expect(paid(100, three)).toEqual(['15', '28', '57']);
    expect(paid(700, three)).toEqual(['100', '200', '400']);
  });
});

describe('several payments', () => {
  const two = [payment('2026-09-01', 50_000), payment('2026-10-01', 30_000)];

  it('do not depend on the order of their rows, on one day or on several', () => {
    const sameDay = [
      payment('2026-09-01', 40_000),
      payment('2026-09-01', 30_000, named(october23)),
      { kind: 'acknowledged', date: '2026-09-01' },
      { kind: 'demand-received', date: '2026-09-01' },
    ];
    for (const events of [two, sameDay])
      expect(resultOf(autumn({ events: events.toReversed() })).workers).toEqual(resultOf(autumn({ events })).workers);
  });

  it('count interest from the day after each on what it left', () => {
    const events = [payment('2026-09-01', 50_000), payment('2026-10-01', 10_000)];
    const result = resultOf(autumn({ events }));
    // 30 days more: 0.05 + 20,657 x 3 % x 30 / 365 = 50.98; 0.26 + 58,702 x 3 % x 30 / 365 = 145.01; 0.52 + 144.74 = 145.26
    const interest = [september, october, november].map((from) => periodFrom(result, from).payments.interest);
    expect(interest).toEqual(['4918', '5095', '4950']);
    // 10,000 - 50 - 145 - 145 = 9,660 of the principal
    expect(periodFrom(result, september).interest.parts.map(({ to, principal }) => [to, principal])).toEqual([
      ['2026-09-01', '56034'],
      ['2026-10-01', '20657'],
      ['2026-11-22', '10997'],
    ]);
  });

  it('never raise the claim by being more', () => {
    const amount = fc.integer({ min: 1, max: 250_000 });
    const day = fc.constantFrom('2023-10-10', '2023-12-20', '2024-06-01', '2025-12-31', '2026-10-10', '2026-11-01');
    const names = fc.constantFrom<JsonObject>({}, named(september23), named(october23), named(september23, october23));
    const some = fc.array(fc.record({ day, amount, names }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, fc.nat(3), amount, (payments, which, more) => {
        const worth = (extra: number): readonly bigint[] => {
          const events = payments.map((p, i) =>
            payment(p.day, p.amount + (i === which % payments.length ? extra : 0), p.names),
          );
          const { unpaid, claimable, interest } = resultOf(autumn({ events })).totals;
          return [unpaid, claimable, interest].map(BigInt);
        };
        const [before, after] = [worth(0), worth(more)];
        before.forEach((yen, i) => expect(after[i]! <= yen).toBe(true));
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});
