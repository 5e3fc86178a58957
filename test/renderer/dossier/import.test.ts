import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clock, readReport } from '../../../renderer/pages/import/report.ts';
import {
  alike,
  countAdded,
  isDecided,
  issuesOf,
  nextOpen,
  skippedRows,
  withDecision,
  type Decisions,
} from '../../../renderer/pages/import/review.ts';
import { sourceRows, sourceText } from '../../../renderer/pages/import/source-rows.ts';
import type { Json } from '../../../renderer/client/types.ts';
import { importFile, importJson } from '../../../src/importers/index.ts';

const example = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../examples/${name}`, import.meta.url)));

describe('the rows of a source file', () => {
  test('a quoted cell may hold the sign, a line break and a doubled quote', () => {
    expect(sourceRows('a,"b,c"\r\n"d\ne","f""g"\n', 'comma')).toEqual([
      ['a', 'b,c'],
      ['d\ne', 'f"g'],
    ]);
  });

  test('an empty line is a row, and so is a last one without an end', () => {
    expect(sourceRows('a\n\nb', 'comma')).toEqual([['a'], [''], ['b']]);
  });

  test('a quote inside a cell that began without one is a letter', () => {
    expect(sourceRows('5"x,y', 'comma')).toEqual([['5"x', 'y']]);
  });

  test.each([
    ['tab', 'a\tb,c'],
    ['semicolon', 'a;b,c'],
  ])('cells are parted by a %s where the report says so', (delimiter, text) => {
    expect(sourceRows(text, delimiter)).toEqual([['a', 'b,c']]);
  });

  test('are counted as the importers count them: the row of a record holds its date', () => {
    const bytes = example('timesheet-2023.csv');
    const read = importFile(bytes, 'timesheet-2023.csv', {});
    if (!read.ok || read.value.kind === 'payslip') throw new Error('the example no longer reads as attendance');
    const { file, records } = read.value;
    const rows = sourceRows(sourceText(bytes, file.encoding) ?? '', file.delimiter);
    for (const { row, date } of records) expect(rows[row - 1]).toContain(date.replaceAll('-', '/'));
  });
});

describe('a report on the screen', () => {
  test('clocks past midnight go on counting, what was not recorded is empty', () => {
    expect([clock(504), clock(1530), clock(0), clock(null), clock(undefined)]).toEqual([
      '8:24',
      '25:30',
      '0:00',
      '',
      '',
    ]);
  });

  test('a payslip file shows its slips with their stated totals', () => {
    const read = importFile(example('payslips.csv'), 'payslips.csv', {});
    if (!read.ok) throw new Error('the example no longer reads');
    const report = readReport(JSON.parse(JSON.stringify(importJson(read.value))) as Json);
    // The first line of the file: April 2023, paid on 10 May, gross 62,500, deductions 35,691, net 26,809.
    expect(report.slips[0]).toMatchObject({
      month: '2023-04',
      payday: '2023-05-10',
      gross: '62500',
      deductions: '35691',
      net: '26809',
    });
    expect(report.headerRow).toBe(2);
    expect(report.days).toEqual([]);
  });

  test('an answer of another shape shows nothing rather than fail', () => {
    expect(readReport(null)).toMatchObject({ days: [], slips: [], headerRow: null, skipped: [] });
  });
});

describe('rows that a person decides on', () => {
  const at = (row: number, code: string, severity: 'error' | 'warning') => ({ code, severity, at: { row }, data: {} });
  const problems = [
    at(7, 'missing_end', 'error'),
    at(3, 'long_span', 'warning'),
    at(5, 'long_span', 'warning'),
    at(9, 'long_span', 'warning'),
    { code: 'duplicate_header', severity: 'warning' as const, at: {}, data: {} },
  ];
  const plan = { addedDays: 20, addedPayslips: 0, leftOut: [{ row: 7, codes: ['missing_end'] }], refused: [] };
  const issues = issuesOf(problems, plan, (row) => row < 9);
  const [three, five, seven] = issues;
  const none: Decisions = new Map();
  if (!three || !five || !seven) throw new Error('three rows have problems');

  test('are the own rows with problems, in the order of the file', () => {
    expect(issues.map(({ row, leftOut }) => [row, leftOut])).toEqual([
      [3, false],
      [5, false],
      [7, true],
    ]);
  });

  test('a row that is left out is decided only with a reason', () => {
    expect(isDecided(seven, withDecision(none, [seven], { kind: 'left-out', reason: ' ' }))).toBe(false);
    expect(isDecided(seven, withDecision(none, [seven], { kind: 'left-out', reason: '打刻漏れ' }))).toBe(true);
    expect(isDecided(three, none)).toBe(false);
  });

  test('one decision can stand for all rows that are alike, and for no others', () => {
    expect(alike(issues, three).map(({ row }) => row)).toEqual([3, 5]);
  });

  test('the next open one goes round past the end', () => {
    const decided = withDecision(none, [five, seven], { kind: 'left-out', reason: 'x' });
    expect(nextOpen(issues, decided, 7)?.row).toBe(3);
    expect(nextOpen(issues, withDecision(decided, [three], { kind: 'accepted' }), 7)).toBeUndefined();
  });

  test('rows accepted are not skipped; a row that stays out anyway is not taken off twice', () => {
    let decisions = withDecision(none, [three], { kind: 'accepted' });
    decisions = withDecision(decisions, [five, seven], { kind: 'left-out', reason: ' 二重 ' });
    expect(skippedRows(decisions)).toEqual([
      { row: 5, reason: '二重' },
      { row: 7, reason: '二重' },
    ]);
    expect(countAdded(plan, decisions)).toBe(19);
  });
});

test('where the whole file is refused, rows with errors are not offered as if they could be added', () => {
  const problem = (row: number, severity: 'error' | 'warning') => ({ code: 'x', severity, at: { row }, data: {} });
  const refused = [{ code: 'nothing-to-add', severity: 'error' as const, at: {}, data: {} }];
  const plan = { addedDays: 0, addedPayslips: 0, leftOut: [], refused };
  const issues = issuesOf([problem(2, 'error'), problem(3, 'warning')], plan, () => true);
  expect(issues.map(({ row, leftOut }) => [row, leftOut])).toEqual([
    [2, true],
    [3, false],
  ]);
});
