import { describe, expect, it } from 'vitest';
import { ratio } from '../../src/core/base/ratio.ts';
import { fiftySenUp, roundToYen } from '../../src/core/base/rounding.ts';
import { workDate } from '../../src/core/base/work-date.ts';
import { yen, yenText } from '../../src/core/base/yen.ts';
import { interest, noInterest } from '../../src/core/claim/interest.ts';
import { appropriate } from '../../src/core/claim/part-payments.ts';
import { fractionOf, hourly, monthly, payslip, periodOf, shift, weekdaysOf, workerOf, workFrom } from './build.ts';
import type { Example } from './build.ts';
import { example } from './examples.ts';

const workweek = ['MON', 'TUE', 'WED', 'THU', 'FRI'] as const;
const august = (more: Partial<Example>): Example => ({ from: '2023-08-01', to: '2023-08-31', ...more });

describe('base pay of a part of a month', () => {
  it('pro-02: 21 of 22 scheduled days of June 2026', () => {
    const { input, want } = example('pro-02');
    const { due } = periodOf({
      from: '2026-06-01',
      to: '2026-06-30',
      end: '2026-06-29',
      pay: [monthly(input('monthly'))],
      scheduled: { weekdays: workweek },
    });
    expect(Number(due.basePay)).toBe(want('fiftySen'));
  });
});

describe('fixed overtime pay taken as valid', () => {
  const fixed = (amount: number) => monthly(amount, 'fixed-overtime', { covers: ['overtime'], valid: true });

  it('fix-01: 101,000 yen buy 27.54 hours at 461,500 yen for 157.3 hours', () => {
    const { input, want } = example('fix-01');
    const { baseHourly, due } = periodOf(
      august({
        pay: [monthly(input('baseSalary')), fixed(input('allowance'))],
        scheduled: { annualWorkdays: 240, monthlyAverageMinutes: input('monthlyAvgHours') * 60, weekdays: workweek },
      }),
    );
    const base = fractionOf(String(baseHourly[0]?.fraction));
    expect(base).toBeCloseTo(want('hourly'), 5);
    expect(Number(due.overtime) / (base * 1.25)).toBeCloseTo(want('hoursCovered'), 5);
  });

  it('fix-04: what the fixed pay does not cover is owed', () => {
    const { input, want } = example('fix-04');
    const days = weekdaysOf('2023-08', 10).map((date) => workFrom(date, '09:00', 600));
    const slip = payslip('2023-08-01', '2023-08-31', { base: '300000', 'fixed-overtime': String(input('fixed')) });
    const { due, unpaid } = periodOf(
      august({
        pay: [monthly(300000), fixed(input('fixed'))],
        scheduled: { annualWorkdays: 245, weekdays: workweek },
        days,
        payslips: [slip],
      }),
    );
    expect(Number(due.overtime)).toBe(input('due'));
    expect(Number(unpaid.overtime)).toBe(want('difference'));
  });
});

describe('crediting', () => {
  it('off-01: too much in one month does not pay another', () => {
    const { inputs, expected } = example('off-01');
    const months = inputs['months'] as readonly { readonly due: number; readonly paid: number }[];
    const overtime = (month: string, count: number) =>
      weekdaysOf(month, count).map((date) => workFrom(date, '10:00', 720));
    const slip = (month: string, days: string, paid: number | undefined) =>
      payslip(`${month}-01`, `${month}-${days}`, { base: '999999', overtime: String(paid) });
    const { periods, totals } = workerOf({
      from: '2023-06-01',
      to: '2023-07-31',
      // Base pay by the month: a surplus of it would otherwise pay hours.
      pay: [monthly(160000)],
      scheduled: { annualWorkdays: 240, weekdays: workweek },
      terms: { prefecture: '47' },
      days: [...overtime('2023-06', 6), ...overtime('2023-07', 10)],
      payslips: [slip('2023-06', '30', months[0]?.paid), slip('2023-07', '31', months[1]?.paid)],
    });
    expect(periods.map(({ due }) => Number(due.overtime))).toEqual(months.map(({ due }) => due));
    expect(periods.map(({ unpaid }) => Number(unpaid.total))).toEqual(expected['owed']);
    expect(Number(totals.unpaid)).toBe(expected['total']);
  });
});

describe('prescription', () => {
  const lastDayOf = (payday: string, from: string, to: string, more: Partial<Example> = {}) =>
    periodOf({ from, to, payslips: [{ ...payslip(from, to, { base: '1' }), payday }], ...more }).prescription;

  it('pre-02: a payday from 2020-04-01 has three years, even for work in March', () => {
    const { inputText, wantText } = example('pre-02');
    expect(lastDayOf(inputText('payday'), '2020-03-01', '2020-03-31').lastDay).toBe(wantText('expiresEndOf'));
  });

  it('pre-03: on its last day a claim is still alive', () => {
    const { inputText, wantText } = example('pre-03');
    const payday = inputText('payday');
    const more = { asOf: inputText('today') };
    expect(lastDayOf(payday, '2023-10-01', '2023-10-31', more)).toEqual({
      lastDay: wantText('expiresEndOf'),
      state: 'running',
    });
  });

  it('pre-05: a demand before the end holds it for six months, a second one adds nothing', () => {
    const { inputText, wantText } = example('pre-05');
    const demands = [inputText('demandArrived'), '2027-03-01'];
    const events = demands.map((date) => ({ kind: 'demand-received', date }));
    const more = { asOf: '2027-05-20', events };
    expect(lastDayOf(inputText('payday'), '2023-10-01', '2023-10-31', more)).toEqual({
      lastDay: wantText('completionPostponedUntil'),
      state: 'held-by-demand',
    });
  });
});

describe('interest', () => {
  it('int-03: 14.6 % begins the day after leaving, or after a later payday', () => {
    const { inputText, expected } = example('int-03');
    const leftOn = workDate(inputText('retired'));
    const stretches = (payday: string) =>
      interest({
        dueDate: workDate(payday),
        principal: yen(100000),
        credits: [],
        asOf: workDate('2006-12-31'),
        leftOn,
        employer: { legalForm: 'company', industry: 'general' },
        policy: { interestDays: '365', retirementInterest: 'on' },
      }).parts.map(({ from, to, ratePercent }) => [ratePercent, from, to]);
    const before = expected['before'] as Readonly<Record<string, string>>;
    const after = expected['after'] as Readonly<Record<string, string>>;
    expect(stretches('2006-08-15')).toEqual([
      ['6', '2006-08-16', before['6pctTo']],
      ['14.6', before['146pctFrom'], '2006-12-31'],
    ]);
    expect(stretches(inputText('paydayAfterRetirement'))).toEqual([['14.6', after['146pctFrom'], '2006-12-31']]);
  });
});

describe('a part payment', () => {
  it('app-01: pays the interest, then principal', () => {
    const { input, want } = example('app-01');
    const dueDate = workDate('2024-05-10');
    const owed = { ...noInterest, yen: yen(input('accruedInterest')) };
    const { credits } = appropriate(
      [
        {
          kind: 'payment',
          date: workDate('2025-05-10'),
          yen: yen(input('payment')),
          until: null,
          refusedOn: null,
          for: '',
          periods: [],
          exception: null,
        },
      ],
      [
        {
          period: { from: workDate('2024-04-01'), to: workDate('2024-04-30') },
          dueDate,
          principal: yen(input('principal')),
          interestOn: () => owed,
          rateOn: () => ratio(3, 100),
          isOpenOn: () => true,
        },
      ],
    );
    const [credit] = credits[0] ?? [];
    if (credit === undefined) throw new Error('nothing was credited');
    expect(Number(yenText(credit.interest))).toBe(want('interestPaid'));
    expect(input('principal') - Number(yenText(credit.principal))).toBe(want('principalLeft'));
  });
});

describe('additional payment', () => {
  it('fuka-01: half of 1,731,919 yen is 865,960', () => {
    const { input, want } = example('fuka-01');
    expect(Number(yenText(roundToYen(fiftySenUp, ratio(input('award'), 2))))).toBe(want('additional'));
  });

  it('fuka-02: equals the unpaid premiums and leaves ordinary wages out', () => {
    const { input, want } = example('fuka-02');
    const days = [
      ...weekdaysOf('2024-04', 20).map((date, i) => workFrom(date, '10:00', i < 16 ? 480 + 180 : 480)),
      workFrom('2024-04-29', '10:00', 480 + 120),
    ];
    const rate = String(want('premiums') / (50 * 1.25));
    const { due } = april(rate, days, '0');
    const { unpaid, additionalPayment } = april(rate, days, String(Number(due.basePay) - input('unpaidAprilWage')));
    expect(Number(unpaid.overtime)).toBe(want('premiums'));
    expect(Number(unpaid.total)).toBe(input('totalPrincipal'));
    expect(Number(additionalPayment)).toBe(want('additional'));
    expect(Number(unpaid.total) + Number(additionalPayment)).toBe(input('totalAward'));
  });
});

const april = (rate: string, days: Example['days'] & object, base: string) =>
  periodOf({
    from: '2024-04-01',
    to: '2024-04-30',
    pay: [hourly(rate)],
    scheduled: { weekdays: workweek },
    days,
    payslips: [payslip('2024-04-01', '2024-04-30', { base })],
  });

describe('piece pay', () => {
  it('pay-05: an hour of overtime adds 1.25 of the hourly and 0.25 of the piece rate', () => {
    const { input, want } = example('pay-05');
    const days = weekdaysOf('2023-08', 20).map((date) => shift(date, '09:00-18:00'));
    const { due, minutes } = periodOf(
      august({
        pay: [hourly(String(input('baseHourly'))), { name: '歩合給', basis: 'piece', yen: '0', kind: 'other' }],
        terms: { prefecture: '47' },
        scheduled: { weekdays: workweek },
        days,
        pieces: [
          {
            from: '2023-08-01',
            to: '2023-08-31',
            yen: String(input('commission')),
            hours: String(input('totalHours')),
          },
        ],
      }),
    );
    expect([minutes.worked / 60, minutes.overtime / 60]).toEqual([input('totalHours'), input('otHours')]);
    expect(Number(due.overtime)).toBe(Math.round(want('totalExact')));
  });
});
