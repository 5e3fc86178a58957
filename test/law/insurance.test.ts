import { describe, expect, test } from 'vitest';
import { toFraction, type Ratio } from '../../src/core/base/ratio.ts';
import type { Result } from '../../src/core/base/result.ts';
import { workDate } from '../../src/core/base/work-date.ts';
import { yen, yenText } from '../../src/core/base/yen.ts';
import {
  careOrChildRate,
  employmentInsuranceRate,
  healthInsuranceBounds,
  healthInsuranceRate,
  pensionRate,
} from '../../src/core/law/insurance.ts';
import { isSmallOrMedium } from '../../src/core/law/small-firm.ts';
import { standardRemuneration } from '../../src/core/law/standard-remuneration.ts';
import type { LawValue, NotKnown } from '../../src/core/law/value.ts';

type Shared = Result<LawValue<{ readonly employee: Ratio; readonly employer: Ratio }>, NotKnown>;
const employee = (found: Shared): string => (found.ok ? toFraction(found.value.value.employee) : found.error.kind);
const employer = (found: Shared): string => (found.ok ? toFraction(found.value.value.employer) : found.error.kind);

describe('employment insurance', () => {
  // Figures of the specification on claims, 1.5 (tetra-sr.jp, komatsu-office).
  test('takes 5 of 1000 in general and 6 of 1000 from farms and building sites in fiscal 2026', () => {
    expect(employee(employmentInsuranceRate('general', workDate('2026-05-25')))).toBe('1/200');
    expect(employee(employmentInsuranceRate('construction', workDate('2026-05-25')))).toBe('3/500');
    expect(employee(employmentInsuranceRate('agriculture_forestry_fishery_sake', workDate('2026-05-25')))).toBe(
      '3/500',
    );
  });

  test('took 5.5 and 6.5 of 1000 in fiscal 2025', () => {
    expect(employee(employmentInsuranceRate('general', workDate('2026-03-31')))).toBe('11/2000');
    expect(employee(employmentInsuranceRate('construction', workDate('2026-03-31')))).toBe('13/2000');
  });

  test('is not known before April 2012 and after March 2027', () => {
    expect(employee(employmentInsuranceRate('general', workDate('2012-03-31')))).toBe('not-known');
    expect(employee(employmentInsuranceRate('general', workDate('2027-04-01')))).toBe('not-known');
  });
});

describe('health insurance', () => {
  // oikawa-genkisj by the specification on claims, 1.5: Tokyo 9.91 % in fiscal 2025, 9.85 % from March 2026.
  test('halves the rate of the prefecture, from the March premium', () => {
    expect(employee(healthInsuranceRate('13', workDate('2026-02-28')))).toBe('991/20000');
    expect(employee(healthInsuranceRate('13', workDate('2026-03-01')))).toBe('197/4000');
    expect(employer(healthInsuranceRate('13', workDate('2026-03-01')))).toBe('197/4000');
  });

  test('is not known in a year without a row, nor after the fiscal year', () => {
    expect(employee(healthInsuranceRate('13', workDate('2020-06-01')))).toBe('not-known');
    expect(employee(healthInsuranceRate('13', workDate('2027-03-01')))).toBe('not-known');
  });

  // work-balance.net and mikura-sr.com as named by the rows: Saga was the dearest, Niigata the cheapest.
  test('has bounds for the whole country where the prefecture has no row', () => {
    const bounds = healthInsuranceBounds(workDate('2022-06-01'));
    expect(bounds.ok && [toFraction(bounds.value.value.lowest), toFraction(bounds.value.value.highest)]).toEqual([
      '951/10000',
      '11/100',
    ]);
  });
});

test('care insurance is 1.62 % in fiscal 2026, half of it from the wage', () => {
  expect(employee(careOrChildRate('long_term_care', workDate('2026-05-01')))).toBe('81/10000');
});

test('the child support levy begins with the premium of April 2026', () => {
  expect(employee(careOrChildRate('child_support', workDate('2026-03-31')))).toBe('not-known');
  expect(employee(careOrChildRate('child_support', workDate('2026-04-01')))).toBe('23/20000');
});

test('the child contribution is the employer’s alone', () => {
  expect(employee(careOrChildRate('child_contribution', workDate('2026-05-01')))).toBe('0');
  expect(employer(careOrChildRate('child_contribution', workDate('2026-05-01')))).toBe('9/2500');
});

test('the pension takes 9.15 % of the wage; the planned steps from September 2027 do not answer yet', () => {
  expect(employee(pensionRate(workDate('2026-05-01')))).toBe('183/2000');
  expect(employee(pensionRate(workDate('2027-09-01')))).toBe('not-known');
});

describe('standard monthly remuneration', () => {
  const grade = (scheme: 'health' | 'pension', wages: number, month: string): string => {
    const found = standardRemuneration(scheme, yen(wages), workDate(month));
    return found.ok ? `${String(found.value.value.grade)}: ${yenText(found.value.value.standardMonthly)}` : 'not-known';
  };

  test.each([
    ['health', 184_999, '2025-06-01', '15: 180000'],
    ['health', 185_000, '2025-06-01', '16: 190000'],
    ['health', 10_000, '2025-06-01', '1: 58000'],
    ['health', 5_000_000, '2025-06-01', '50: 1390000'],
    ['pension', 10_000, '2025-06-01', '1: 88000'],
    ['pension', 5_000_000, '2025-06-01', '32: 650000'],
    ['pension', 5_000_000, '2020-08-01', '31: 620000'],
    ['pension', 200_000, '2016-09-30', 'not-known'],
    ['pension', 200_000, '2027-09-01', 'not-known'],
  ] as const)('%s insurance, wages of %i in %s: grade %s', (scheme, wages, month, expected) => {
    expect(grade(scheme, wages, month)).toBe(expected);
  });
});

// 平成30年法律71号附則3条1項 (e-Gov).
describe('a firm is small or medium by its capital or by its staff', () => {
  test.each([
    ['other', 300_000_000, 301, true],
    ['other', 300_000_001, 300, true],
    ['other', 300_000_001, 301, false],
    ['retail', 50_000_001, 51, false],
    ['retail', 50_000_000, 51, true],
    ['services', 50_000_001, 100, true],
    ['wholesale', 100_000_000, 101, true],
    ['wholesale', 100_000_001, 101, false],
  ] as const)('%s with %i yen and %i persons: %s', (industry, capital, staff, expected) => {
    expect(isSmallOrMedium(industry, yen(capital), staff)).toBe(expected);
  });

  test('without capital the staff alone decides', () => {
    expect(isSmallOrMedium('retail', null, 50)).toBe(true);
    expect(isSmallOrMedium('retail', null, 51)).toBe(false);
  });
});
