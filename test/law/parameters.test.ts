import { describe, expect, test } from 'vitest';
import { toFraction } from '../../src/core/base/ratio.ts';
import { workDate } from '../../src/core/base/work-date.ts';
import {
  isParameterName,
  numericParameter,
  parameter,
  parameterRows,
  parameterRowsOn,
  premiumRate,
  type FirmSize,
  type Premium,
} from '../../src/core/law/parameters.ts';

const rate = (premium: Premium, date: string, size: FirmSize): string => {
  const found = premiumRate(premium, workDate(date), size);
  return found.ok ? toFraction(found.value.value) : found.error.kind;
};

describe('premiums by day and size of firm', () => {
  test.each([
    ['overtime', '2024-01-01', 'large', '1/4'],
    ['overtime', '2024-01-01', 'small-or-medium', '1/4'],
    ['statutory_holiday', '2024-01-01', 'large', '7/20'],
    ['night', '2024-01-01', 'small-or-medium', '1/4'],
    ['over60', '2010-03-31', 'large', 'not-known'],
    ['over60', '2010-04-01', 'large', '1/2'],
    ['over60', '2023-03-31', 'small-or-medium', '1/4'],
    ['over60', '2023-04-01', 'small-or-medium', '1/2'],
  ] as const)('%s on %s in a %s firm: %s', (premium, date, size, expected) => {
    expect(rate(premium, date, size)).toBe(expected);
  });
});

test('wages fall under the old prescription to 2020-03-31 and the new one from the next day', () => {
  const years = (date: string): unknown => {
    const found = numericParameter('prescription.wages', workDate(date));
    return found.ok && [toFraction(found.value.value), found.value.citation];
  };
  expect(years('2020-03-31')).toEqual(['2', '令和2年法律13号による改正前の労働基準法115条']);
  expect(years('2020-04-01')).toEqual(['3', '労働基準法115条・143条3項、令和2年法律13号附則2条2項']);
});

test('a word or a date is answered as text', () => {
  const start = parameter('cap36.start', workDate('2024-04-01'), 'construction');
  expect(start.ok && start.value.value).toBe('2024-04-01');
  expect(() => numericParameter('cap36.exempt', workDate('2024-04-01'))).toThrow('not a number');
});

test('a rule for all does not answer for those with a rule of their own', () => {
  expect(parameter('cap36.special.year', workDate('2025-01-01'), 'driver')).toEqual({
    ok: false,
    error: { kind: 'not-known', table: 'parameters', key: 'cap36.special.year/driver', date: '2025-01-01' },
  });
});

test('the caps of article 36 are not known before they began', () => {
  expect(parameter('cap36.month', workDate('2019-03-31')).ok).toBe(false);
  expect(parameter('cap36.month', workDate('2019-04-01')).ok).toBe(true);
});

test('all rows of a parameter can be listed where nobody says whom it is for', () => {
  expect(parameterRows('premium.over60').map((row) => [row.scope, row.from, row.to, row.value])).toEqual([
    ['large', '2010-04-01', null, '0.50'],
    ['small-or-medium', '2010-04-01', '2023-03-31', '0.25'],
    ['small-or-medium', '2023-04-01', null, '0.50'],
  ]);
  expect(isParameterName('premium.over60')).toBe(true);
  expect(isParameterName('premium.over61')).toBe(false);
});

test('on a day only the rows in force are listed, one for each scope', () => {
  const rows = parameterRowsOn('premium.over60', workDate('2023-03-31'));
  expect(rows.map((row) => [row.scope, row.value, row.unit])).toEqual([
    ['large', '0.50', 'rate'],
    ['small-or-medium', '0.25', 'rate'],
  ]);
  expect(parameterRowsOn('premium.over60', workDate('2009-12-31'))).toEqual([]);
});
