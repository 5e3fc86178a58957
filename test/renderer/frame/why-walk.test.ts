import { describe, expect, it } from 'vitest';
import type { Explain, StoredRecord } from '../../../renderer/client/types.ts';
import { stepsOf, treeRows } from '../../../renderer/session/why-walk.ts';
import { sourcePlace } from '../../../renderer/session/why-sources.ts';
import { formulaText, givenText } from '../../../renderer/words/derivation-text.ts';

const step = (rule: string, value: string, inputs: Explain['inputs'] = [], over: Partial<Explain> = {}): Explain => ({
  rule,
  value,
  unit: 'yen',
  citations: [],
  formula: '',
  inputs,
  rounding: null,
  sources: [],
  ...over,
});
const part = (name: string, explain: Explain) => ({ name, value: explain.value, explain });

const day = step('day', '362', [], { unit: 'minutes', formula: '08:24-12:00, 13:00-18:00', sources: ['e1#row2'] });
const base = step('base-hourly', '900', [
  part('基本給', step('base-hourly.component', '900', [{ name: 'hours', value: '160' }])),
]);
const root = step('unpaid.head', '500', [
  part('due', step('due.overtime', '700', [part('base', base), part('2023-12-01', day)])),
  part('paid', step('paid.credited', '200', [part('base', base)])),
]);

describe('Walking a derivation', () => {
  it('goes down to the day, one name a step', () => {
    expect(stepsOf(root, [0, 1]).map(({ name }) => name)).toEqual(['', 'due', '2023-12-01']);
    expect(stepsOf(root, [0, 1]).at(-1)?.explain.sources).toEqual(['e1#row2']);
  });

  it('stops where the way no longer leads', () => {
    expect(stepsOf(root, [1, 7, 0]).map(({ name }) => name)).toEqual(['', 'paid']);
  });

  it('prints what two parts rest on once, and says so the second time', () => {
    const bases = treeRows(root).filter(({ name }) => name === 'base');
    expect(bases.map(({ repeated }) => repeated)).toEqual([false, true]);
    expect(treeRows(root).filter(({ name }) => name === 'hours')).toHaveLength(1);
  });
});

describe('Formulas in the figures of people', () => {
  const formula = (text: string, over: Partial<Explain> = {}): string =>
    formulaText(step('premium', '0', [], { formula: text, ...over }));

  it('groups thousands and cuts fractions, marked', () => {
    expect(formula('900 × 2229 ÷ 60 × 1.25')).toBe('900 × 2,229 ÷ 60 × 1.25');
    expect(formula('65000 ÷ 520/3 (173.333333…)')).toBe('65,000 ÷ 173.33…');
    expect(formula('375 < 900; 900 + 0')).toBe('375 < 900; 900 + 0');
  });

  it('writes minutes as hours and minutes', () => {
    expect(formula('366 + 90', { unit: 'minutes' })).toBe('6:06 + 1:30');
  });

  it('leaves the punches of a day as clock times', () => {
    expect(formulaText(day)).toBe('08:24 – 12:00, 13:00 – 18:00');
  });

  it('leaves a text that is no number alone', () => {
    expect(givenText('2024-01-10')).toBe('2024/01/10');
    expect(givenText('13091063')).toBe('13,091,063');
  });
});

describe('Where a fact is recorded', () => {
  const evidence: StoredRecord = {
    id: 'f'.repeat(32),
    revision: 1,
    kind: 'evidence',
    parent: null,
    position: 0,
    body: { id: 'e1', file: 'timesheet.csv' },
  };
  const records = new Map([[evidence.id, evidence]]);

  it('names the file and the row, and knows the record', () => {
    expect(sourcePlace(records, 'e1#row240')).toEqual({
      kind: 'row',
      file: 'timesheet.csv',
      row: '240',
      record: evidence.id,
    });
  });

  it('keeps a file that is not among the evidence visible', () => {
    expect(sourcePlace(records, 'e9#row2')).toEqual({ kind: 'row', file: 'e9', row: '2', record: null });
  });

  it('tells terms, payslips and days apart', () => {
    expect(sourcePlace(records, 'terms 2023-04-17')).toEqual({ kind: 'terms', dates: '2023-04-17' });
    expect(sourcePlace(records, '2023-12-01/2023-12-31')).toEqual({ kind: 'days', dates: '2023-12-01/2023-12-31' });
    expect(sourcePlace(records, 'typed by hand')).toEqual({ kind: 'text', text: 'typed by hand' });
  });
});
