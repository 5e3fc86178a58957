import { describe, expect, it } from 'vitest';
import { workDate } from '../../src/core/base/work-date.ts';
import { yen } from '../../src/core/base/yen.ts';
import type { BusinessType } from '../../src/core/law/data/employment-insurance.ts';
import type { DeductionContext } from '../../src/core/money/deductions/judge.ts';
import type { Payment } from '../../src/core/records/payslip.ts';
import { intern, judge, line, none, withSlip } from './judging.ts';

const paid = (amount: number, head: Payment['head'] = 'base'): Payment => ({ name: head, yen: yen(amount), head });

describe('employment insurance', () => {
  const slip = (amount: number, lastDay: string, business: BusinessType = 'general'): DeductionContext =>
    withSlip({ payments: [paid(amount)], lastDay: workDate(lastDay) }, { business });
  const premium = (amount: number, lastDay: string, business: BusinessType = 'general') =>
    judge(line('employment_insurance', 999_999), slip(amount, lastDay, business)).cap;

  // 198,450 x 5/1000 = 992.25; 180,100 x 5/1000 = 900.5, half a yen goes down; 199,910 x 5.5/1000 = 1,099.505.
  it.each([
    ['STAT-EI-01', 198_450, '2026-05-31', '992'],
    ['STAT-EI-03', 180_100, '2026-06-30', '900'],
    ['STAT-EI-04', 199_910, '2025-10-31', '1100'],
  ])('%s', (_, amount, lastDay, expected) => {
    expect(premium(amount, lastDay)).toBe(expected);
  });

  it('goes by the rate of the last day of the period', () => {
    // 6/1000 to 2025-03-31, 5.5 to 2026-03-31, 5 to 2027-03-31.
    expect(premium(200_000, '2025-03-31')).toBe('1200');
    expect(premium(200_000, '2025-04-01')).toBe('1100');
    expect(premium(200_000, '2026-03-31')).toBe('1100');
    expect(premium(200_000, '2026-04-20')).toBe('1000');
  });

  it('takes one per mille more on building sites and farms', () => {
    expect(premium(200_000, '2025-05-31', 'construction')).toBe('1300');
    expect(premium(200_000, '2025-05-31', 'agriculture_forestry_fishery_sake')).toBe('1300');
  });

  it('is lawful up to the premium, and over by what passes it', () => {
    const may = slip(200_000, '2025-05-31');
    expect(judge(line('employment_insurance', 1100), may)).toMatchObject({
      verdict: 'lawful',
      reclaim: '0',
      cap: '1100',
    });
    const over = judge(line('employment_insurance', 1101), may);
    expect(over).toMatchObject({ verdict: 'over', reclaim: '1', fallback: '1', reason: 'over-rate' });
    expect(over.citations).toEqual(['労働基準法24条1項', '労働保険の保険料の徴収等に関する法律32条']);
  });

  it('is taken from all pay of the slip but notice pay and tax given back', () => {
    const more = withSlip({
      lastDay: workDate('2025-05-31'),
      payments: [
        paid(200_000),
        paid(20_000, 'overtime'),
        paid(10_000, 'other'),
        paid(240_000, 'dismissal-notice'),
        paid(5000, 'tax-refund'),
      ],
    });
    // 230,000 x 5.5/1000.
    expect(judge(line('employment_insurance', 2000), more).cap).toBe('1265');
  });

  it('is not checked outside the table and on a slip without pay', () => {
    for (const lastDay of ['2012-03-31', '2027-04-30'])
      expect(judge(line('employment_insurance', 1100), slip(200_000, lastDay))).toMatchObject({
        verdict: 'not-checked',
        reclaim: '0',
        cap: null,
        missing: ['rate-of-date'],
      });
    expect(judge(line('employment_insurance', 1100), none)).toMatchObject({
      verdict: 'not-checked',
      missing: ['pay-of-slip'],
    });
  });
});

describe('health, care, pension and the levy', () => {
  /** Standard remuneration of 200,000 at the association of Tokyo, born 1999. */
  const insured = {
    prefecture: '13',
    birthDate: workDate('1999-04-01'),
    standardRemuneration: [{ from: workDate('2023-09-01'), yen: yen(200_000), insurer: 'kyokai' }],
  } as const;
  const on = (
    payday: string,
    kinds: readonly string[] = [],
    more: Parameters<typeof withSlip>[1] = {},
  ): DeductionContext =>
    withSlip({ payday: workDate(payday), payments: [paid(200_000)], kinds: new Set(kinds) }, { ...insured, ...more });
  const cap = (kind: string, context: DeductionContext) => judge(line(kind, 99_999), context).cap;

  // The association's tables of Tokyo for 200,000: half of 9.91 % is 9,910, half of 9.98 % 9,980; the pension is 18,300.
  it('takes the premium of the month before the payday', () => {
    expect(cap('health_insurance', on('2025-06-10'))).toBe('9910');
    expect(cap('pension', on('2025-06-10'))).toBe('18300');
    expect(cap('health_insurance', on('2025-03-31'))).toBe('9980');
    expect(cap('health_insurance', on('2025-04-10'))).toBe('9910');
  });

  it('is lawful up to the premium, and over by what passes it', () => {
    expect(judge(line('health_insurance', 9910), on('2025-06-10'))).toMatchObject({
      verdict: 'lawful',
      reason: 'within-rate',
    });
    expect(judge(line('health_insurance', 12_000), on('2025-06-10'))).toMatchObject({
      verdict: 'over',
      reclaim: '2090',
    });
  });

  it('rounds half a yen down', () => {
    // 150,000 x 1.59 % / 2 = 1,192.5.
    const older = on('2025-06-10', [], {
      birthDate: workDate('1980-01-01'),
      standardRemuneration: [{ from: workDate('2025-01-01'), yen: yen(150_000), insurer: 'kyokai' }],
    });
    expect(cap('nursing_care_insurance', older)).toBe('1192');
  });

  it('keeps the pension between its lowest and its highest grade', () => {
    const at = (standard: number, payday: string) =>
      cap(
        'pension',
        on(payday, [], {
          standardRemuneration: [{ from: workDate('2015-01-01'), yen: yen(standard), insurer: 'kyokai' }],
        }),
      );
    // 88,000 and 650,000 x 9.15 %; to August 2020 620,000; before October 2016 98,000 x 9.091 %.
    expect(at(58_000, '2025-06-10')).toBe('8052');
    expect(at(1_390_000, '2025-06-10')).toBe('59475');
    expect(at(1_390_000, '2020-09-10')).toBe('56730');
    expect(at(1_390_000, '2020-10-10')).toBe('59475');
    expect(at(58_000, '2016-10-10')).toBe('8909');
  });

  it('needs the standard remuneration of that month, and the association for its rate', () => {
    expect(judge(line('health_insurance', 30_000), intern)).toMatchObject({
      verdict: 'not-checked',
      reclaim: '0',
      missing: ['standard-remuneration'],
    });
    // It holds from September 2023: the payday of September takes the premium of August.
    expect(judge(line('pension', 30_000), on('2023-09-10')).missing).toEqual(['standard-remuneration']);
    expect(judge(line('pension', 30_000), on('2023-10-10')).verdict).toBe('over');
    const society = [{ from: workDate('2023-09-01'), yen: yen(200_000), insurer: 'other' }] as const;
    expect(
      judge(line('health_insurance', 30_000), on('2025-06-10', [], { standardRemuneration: society })),
    ).toMatchObject({ verdict: 'not-checked', missing: ['insurer-rate'] });
  });

  it('is not checked in months that the tables do not hold', () => {
    // Tokyo has no rate from fiscal 2020 to 2022, and none after February 2027.
    const long = {
      standardRemuneration: [{ from: workDate('2015-01-01'), yen: yen(200_000), insurer: 'kyokai' }],
    } as const;
    for (const payday of ['2020-04-10', '2023-03-10', '2027-04-10'])
      expect(judge(line('health_insurance', 30_000), on(payday, [], long)).missing).toEqual(['rate-of-date']);
    expect(judge(line('health_insurance', 30_000), on('2020-03-10', [], long)).verdict).toBe('over');
    expect(judge(line('health_insurance', 30_000), on('2027-03-10', [], long)).verdict).toBe('over');
  });

  it('takes two months from the pay of the month at whose end the worker leaves', () => {
    expect(cap('health_insurance', on('2025-06-10', [], { leftOn: workDate('2025-06-30') }))).toBe('19820');
    expect(cap('health_insurance', on('2025-06-10', [], { leftOn: workDate('2025-06-29') }))).toBe('9910');
    expect(cap('health_insurance', on('2025-07-10', [], { leftOn: workDate('2025-06-30') }))).toBe('9910');
  });

  it('holds care and levy in the health line where they have no lines of their own', () => {
    const older = { birthDate: workDate('1980-01-01') };
    // 200,000 x (9.91 % + 1.59 %) / 2, and from April 2026 (9.85 % + 1.62 % + 0.23 %) / 2.
    expect(cap('health_insurance', on('2025-06-10', [], older))).toBe('11500');
    expect(cap('health_insurance', on('2025-06-10', ['nursing_care_insurance'], older))).toBe('9910');
    expect(cap('health_insurance', on('2026-06-10', [], older))).toBe('11700');
    expect(cap('health_insurance', on('2026-06-10'))).toBe('10080');
    expect(cap('health_insurance', on('2026-06-10', ['child_support_levy']))).toBe('9850');
  });

  it('asks for the date of birth where a health line passes its premium and may hold care', () => {
    const unknown = on('2025-06-10', [], { birthDate: null });
    expect(judge(line('health_insurance', 9910), unknown)).toMatchObject({ verdict: 'lawful', missing: [] });
    expect(judge(line('health_insurance', 10_000), unknown)).toMatchObject({
      verdict: 'over',
      missing: ['birth-date'],
    });
  });

  it('does not take the premium of a bonus for an excess', () => {
    const withBonus = (taken: number) =>
      judge(
        line('pension', taken),
        withSlip({ payday: workDate('2025-06-10'), payments: [paid(200_000), paid(300_000, 'other')] }, insured),
      );
    // 18,300 and 300,000 x 9.15 % = 27,450.
    expect(withBonus(18_300)).toMatchObject({ verdict: 'lawful' });
    expect(withBonus(45_750)).toMatchObject({ verdict: 'not-checked', missing: ['bonus-premium'] });
    expect(withBonus(45_751)).toMatchObject({ verdict: 'over', reclaim: '1', cap: '45750' });
  });
});

describe('care insurance by age', () => {
  const care = (payday: string, birthDate: string | null) =>
    judge(
      line('nursing_care_insurance', 1590),
      withSlip(
        { payday: workDate(payday), payments: [paid(200_000)] },
        {
          birthDate: birthDate === null ? null : workDate(birthDate),
          standardRemuneration: [{ from: workDate('2015-01-01'), yen: yen(200_000), insurer: 'kyokai' }],
        },
      ),
    );

  it('is unlawful for a worker of 25', () => {
    expect(care('2025-06-10', '1999-08-01')).toMatchObject({
      verdict: 'unlawful',
      reason: 'care-age',
      reclaim: '1590',
    });
  });

  it('begins with the month in which 40 is reached, the day before the birthday', () => {
    // Born on 1 June: 40 is reached on 31 May 2025.
    expect(care('2025-05-10', '1985-06-01').verdict).toBe('lawful');
    expect(care('2025-04-30', '1985-06-01').verdict).toBe('unlawful');
    expect(care('2025-05-10', '1985-06-02').verdict).toBe('unlawful');
    expect(care('2025-06-10', '1985-06-02').verdict).toBe('lawful');
  });

  it('ends before the month in which 65 is reached', () => {
    // Born on 1 June 1960: 65 is reached on 31 May 2025, so April is the last month and the payday of May takes it.
    expect(care('2025-05-10', '1960-06-01').verdict).toBe('lawful');
    expect(care('2025-06-10', '1960-06-01').verdict).toBe('unlawful');
    // Born on 29 February 1960: 65 is reached on 28 February 2025.
    expect(care('2025-02-28', '1960-02-29').verdict).toBe('lawful');
    expect(care('2025-03-10', '1960-02-29').verdict).toBe('unlawful');
  });

  it('is not checked where the date of birth is not known', () => {
    expect(care('2025-06-10', null)).toMatchObject({ verdict: 'not-checked', missing: ['birth-date'] });
  });
});

describe('the child support levy', () => {
  const levy = (payday: string) =>
    judge(
      line('child_support_levy', 230),
      withSlip(
        { payday: workDate(payday) },
        { standardRemuneration: [{ from: workDate('2015-01-01'), yen: yen(200_000), insurer: 'kyokai' }] },
      ),
    );

  it('is taken from May 2026 on, for April', () => {
    expect(levy('2026-05-10')).toMatchObject({ verdict: 'lawful', cap: '230' });
    expect(levy('2026-04-10')).toMatchObject({ verdict: 'not-checked', missing: ['rate-of-date'] });
    expect(levy('2026-03-31')).toMatchObject({ verdict: 'unlawful', reason: 'levy-not-begun', reclaim: '230' });
  });
});

describe('taxes and sums', () => {
  it.each([
    ['income_tax', 'tax-table'],
    ['year_end_adjustment', 'tax-table'],
    ['resident_tax', 'address'],
    ['social_insurance_total', 'breakdown'],
  ])('%s is not checked', (kind, missing) => {
    expect(judge(line(kind, 5200), intern)).toMatchObject({ verdict: 'not-checked', reclaim: '0', missing: [missing] });
  });

  it('does not judge a sum whose lines stand on the slip', () => {
    const slip = withSlip({ kinds: new Set(['social_insurance_total', 'pension']) });
    expect(judge(line('social_insurance_total', 30_000), slip).missing).toEqual(['subtotal']);
  });

  it('is claimed in full where the user found that it is not owed, and lawful where he checked it', () => {
    expect(judge(line('resident_tax', 5200, { lawful: false }), intern)).toMatchObject({
      verdict: 'unlawful',
      reason: 'not-owed',
      reclaim: '5200',
    });
    expect(judge(line('income_tax', 5200, { lawful: true }), intern)).toMatchObject({
      verdict: 'lawful',
      reason: 'stated-lawful',
    });
  });
});
