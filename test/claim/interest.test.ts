import { describe, expect, it } from 'vitest';
import { toFraction } from '../../src/core/base/ratio.ts';
import { workDate } from '../../src/core/base/work-date.ts';
import { yen, yenText } from '../../src/core/base/yen.ts';
import { interest, yearsOf, type InterestInput } from '../../src/core/claim/interest.ts';

const base: InterestInput = {
  dueDate: workDate('2023-06-10'),
  principal: yen(100_000),
  credits: [],
  asOf: workDate('2026-11-22'),
  leftOn: null,
  employer: { legalForm: 'company', industry: 'general' },
  policy: { interestDays: '365', retirementInterest: 'on' },
};
const on = (dueDate: string, asOf: string, more: Partial<Omit<InterestInput, 'leftOn'>> & { leftOn?: string } = {}) => {
  const { leftOn, ...rest } = more;
  return interest({
    ...base,
    ...rest,
    dueDate: workDate(dueDate),
    asOf: workDate(asOf),
    leftOn: leftOn === undefined ? null : workDate(leftOn),
  });
};
const spans = (result: ReturnType<typeof interest>) => result.parts.map((p) => [p.from, p.to, p.ratePercent]);

describe('interest before leaving', () => {
  it('runs at 3 % from the day after the payday to the day of judgement, both counted', () => {
    const result = interest(base);
    expect(result).toMatchObject({ from: '2023-06-11', to: '2026-11-22' });
    // 366 + 365 + 365 days to 2026-06-10, 165 more to 2026-11-22: 3,000 yen x 1261 / 365
    expect(result.parts).toEqual([
      expect.objectContaining({ days: 1261, ratePercent: '3', principal: '100000', amount: '756600/73' }),
    ]);
    expect(yenText(result.yen)).toBe('10364');
  });

  it('is nothing on the payday itself and one day of interest on the next', () => {
    expect(on('2024-06-10', '2024-06-10')).toMatchObject({ parts: [], from: null, to: null });
    expect(on('2024-06-10', '2024-06-11').parts[0]?.days).toBe(1);
  });

  it('is nothing where nothing is unpaid', () => {
    expect(on('2024-06-10', '2026-11-22', { principal: yen(0) }).parts).toEqual([]);
  });

  it('keeps 6 % for a company and 5 % for others where the delay began before April 2020', () => {
    const rate = (legalForm: 'company' | 'sole-proprietor' | 'other-non-merchant', industry: 'general' | 'fishery') =>
      on('2020-03-30', '2026-11-22', { employer: { legalForm, industry } }).parts[0]?.ratePercent;
    expect(rate('company', 'general')).toBe('6');
    expect(rate('company', 'fishery')).toBe('6');
    expect(rate('sole-proprietor', 'general')).toBe('6');
    expect(rate('sole-proprietor', 'fishery')).toBe('5');
    expect(rate('other-non-merchant', 'general')).toBe('5');
  });

  it('takes 3 % for a payday of 2020-03-31 and says that this is an edge', () => {
    const result = on('2020-03-31', '2026-11-22');
    expect(result.parts[0]?.ratePercent).toBe('3');
    expect(result.findings.map((f) => f.code)).toEqual(['payday-2020-03-31-edge']);
    expect(on('2020-04-01', '2026-11-22').findings).toEqual([]);
  });

  it('names a rate that nobody knows yet instead of guessing it', () => {
    const result = on('2029-04-10', '2029-12-31');
    expect(result.parts).toEqual([]);
    expect(result.undecided.map((u) => u.code)).toEqual(['interest-rate-not-known']);
  });
});

describe('interest after leaving', () => {
  it('names the stretch whose rate is not known', () => {
    const result = on('2029-04-10', '2029-12-31', { leftOn: '2029-06-30' });
    const missing = { code: 'interest-rate-not-known', fact: 'law-figure', who: 'office', yen: null };
    expect(result.undecided).toEqual([
      { ...missing, data: { from: '2029-04-11', to: '2029-06-30' } },
      { ...missing, data: { from: '2029-07-01', to: '2029-12-31' } },
    ]);
  });

  it('changes to 14.6 % on the day after leaving (int-03, paydays before it)', () => {
    for (const payday of ['2006-02-15', '2006-08-15'])
      expect(spans(on(payday, '2006-12-31', { leftOn: '2006-08-31' }))).toEqual([
        [`${payday.slice(0, 8)}16`, '2006-08-31', '6'],
        ['2006-09-01', '2006-12-31', '14.6'],
      ]);
  });

  it('is 14.6 % from the first day where the payday comes after leaving (int-03)', () => {
    expect(spans(on('2006-09-15', '2006-12-31', { leftOn: '2006-08-31' }))).toEqual([
      ['2006-09-16', '2006-12-31', '14.6'],
    ]);
  });

  it('adds the exact parts and cuts the sum once', () => {
    const result = on('2024-01-31', '2024-03-31', { leftOn: '2024-02-29', principal: yen(10_000) });
    // 29 days of 300 / 365 and 31 days of 1,460 / 365: 1740/73 + 124 = 147.8
    expect(result.parts.map((p) => p.amount)).toEqual(['1740/73', '124']);
    expect(yenText(result.yen)).toBe('147');
  });

  it('has not begun while the day of leaving is still to come', () => {
    expect(spans(on('2024-01-31', '2024-03-31', { leftOn: '2024-04-30' }))).toEqual([
      ['2024-02-01', '2024-03-31', '3'],
    ]);
  });

  it('stays at the rate before leaving where the switch is off', () => {
    const off = { interestDays: '365', retirementInterest: 'off' } as const;
    expect(spans(on('2024-01-31', '2024-03-31', { leftOn: '2024-02-29', policy: off }))).toEqual([
      ['2024-02-01', '2024-03-31', '3'],
    ]);
  });
});

describe('ways to count the days', () => {
  const years = (from: string, to: string, method: InterestInput['policy']['interestDays']) =>
    toFraction(yearsOf(workDate(from), workDate(to), method));

  it('counts every day as a 365th, leap days too', () => {
    expect(years('2024-01-01', '2024-12-31', '365')).toBe('366/365');
  });

  it('counts whole calendar years as years and the rest as 365ths', () => {
    expect(years('2024-01-01', '2024-12-31', 'years-and-days')).toBe('1');
    expect(years('2023-06-11', '2026-11-22', 'years-and-days')).toBe('252/73');
    expect(years('2024-02-29', '2025-02-28', 'years-and-days')).toBe('1');
    expect(years('2024-03-01', '2025-02-27', 'years-and-days')).toBe('364/365');
  });

  it('counts the days of a leap year as 366ths', () => {
    expect(years('2024-01-01', '2024-02-29', 'leap-year-366')).toBe('10/61');
    // 10/365 + 6/366 = 2/73 + 1/61
    expect(years('2023-12-22', '2024-01-06', 'leap-year-366')).toBe('195/4453');
  });
});
