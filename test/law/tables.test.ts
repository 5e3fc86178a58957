import { describe, expect, test } from 'vitest';
import { isWorkDate } from '../../src/core/base/work-date.ts';
import { deductionKindRows, deductionKinds, isDeductionKind } from '../../src/core/rows/deduction-kinds.ts';
import { lawTables } from '../../src/core/law/tables.ts';
import type { LawRow } from '../../src/core/law/value.ts';

const tables = Object.entries(lawTables);

describe.each(tables)('table %s', (_, rows) => {
  test('gives every row a value, a unit, a Japanese citation and a source', () => {
    const incomplete = rows.filter((row) =>
      [row.value, row.unit, row.citation, row.source].some((text) => text === ''),
    );
    expect(incomplete).toEqual([]);
    expect(rows.filter((row) => !/[ぁ-んァ-ヶ一-龠]/.test(row.citation))).toEqual([]);
  });

  test('dates every row, and no row ends before it begins', () => {
    const wrong = rows.filter(
      ({ from, to, checkedOn }) => ![from, to ?? from, checkedOn].every(isWorkDate) || (to !== null && to < from),
    );
    expect(wrong).toEqual([]);
  });

  test('has no two rows of one key for one day', () => {
    const sorted = [...rows].sort((a, b) => a.key.localeCompare(b.key) || (a.from < b.from ? -1 : 1));
    const overlap = sorted.filter((row, i) => {
      const next: LawRow | undefined = sorted[i + 1];
      return next?.key === row.key && (row.from === next.from || (row.to !== null && row.to >= next.from));
    });
    expect(overlap).toEqual([]);
  });
});

test('the tables hold all rows of the data that was handed over', () => {
  const counts = Object.fromEntries(tables.map(([name, rows]) => [name, rows.length]));
  expect(counts).toMatchObject({
    'minimum-wage': 651,
    'minimum-wage-national-average': 14,
    'specified-minimum-wage-examples': 12,
    // The eighth row says that the rate from 2029-04-01 is not fixed: here that is "not known".
    interest: 7,
    parameters: 56,
    'sme-definition': 4,
    'employment-insurance': 24,
    'health-insurance': 322,
    'health-insurance-range': 9,
    'care-and-child-rates': 15,
    pension: 9,
    'standard-remuneration': 50,
  });
});

test('a kind of deduction is one of 37 ids, each under a row of the decision table', () => {
  expect(deductionKinds).toHaveLength(37);
  for (const { claimsRow } of Object.values(deductionKindRows)) {
    expect(claimsRow).toBeGreaterThanOrEqual(1);
    expect(claimsRow).toBeLessThanOrEqual(25);
  }
  expect(isDeductionKind('housing')).toBe(true);
  expect(isDeductionKind('rent')).toBe(false);
});
