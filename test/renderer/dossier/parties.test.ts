import { describe, expect, test } from 'vitest';
import type { Explain } from '../../../renderer/client/types.ts';
import { withField } from '../../../renderer/parts/record-edit.ts';
import { averageHoursIn } from '../../../renderer/pages/parties/derived.ts';
import {
  breaksOf,
  breaksText,
  byDay,
  countOf,
  eachDayItsOwn,
  onDay,
  sameEveryDay,
  setOnDay,
} from '../../../renderer/pages/parties/terms-text.ts';
import { beginsOn, closing, spansOf, versionFrom } from '../../../renderer/pages/parties/timeline.ts';
import { fieldAt } from '../../../renderer/words/field-problems.ts';

const one = { id: 'a', from: '2023-04-01', to: '2024-03-31' };
const two = { id: 'b', from: '2024-04-01', to: null };
const spans = (list: readonly { id: string; from: string; to: string | null }[], first = '2023-04-01') =>
  spansOf(list, first, '2024-06-30').map(({ kind, from, to, days }) => [kind, from, to, days]);

describe('the contract versions along the employment', () => {
  test('cover it without a gap where one ends the day before the next begins', () => {
    // 366 days, because February 2024 has 29; April to June 2024 has 91.
    expect(spans([two, one])).toEqual([
      ['version', '2023-04-01', '2024-03-31', 366],
      ['version', '2024-04-01', '2024-06-30', 91],
    ]);
  });

  test('days that no version covers are a gap, before, between and after', () => {
    const short = { id: 'a', from: '2023-04-03', to: '2024-03-29' };
    const closed = { id: 'b', from: '2024-04-01', to: '2024-06-28' };
    expect(spans([short, closed]).filter(([kind]) => kind === 'gap')).toEqual([
      ['gap', '2023-04-01', '2023-04-02', 2],
      ['gap', '2024-03-30', '2024-03-31', 2],
      ['gap', '2024-06-29', '2024-06-30', 2],
    ]);
  });

  test('days that two versions claim are an overlap', () => {
    expect(spans([{ ...one, to: '2024-04-10' }, two]).filter(([kind]) => kind === 'overlap')).toEqual([
      ['overlap', '2024-04-01', '2024-04-10', 10],
    ]);
  });

  test('what a version says of days before the employment is not on the line', () => {
    expect(spans([one, two], '2024-01-01')[0]).toEqual(['version', '2024-01-01', '2024-03-31', 91]);
  });

  test('dates that cannot be read have no place, and nothing breaks', () => {
    expect(spansOf([{ id: 'x', from: '令和', to: null }], '2023-04-01', '2023-04-02')).toMatchObject([{ kind: 'gap' }]);
    expect(spansOf([one], '', '2024-06-30')).toEqual([]);
  });
});

describe('terms that change from a day on', () => {
  test('end the version of that day the day before and take over its end', () => {
    expect(versionFrom([one, two], '2023-10-01')).toEqual({
      like: 'a',
      from: '2023-10-01',
      to: '2024-03-31',
      closes: { id: 'a', to: '2023-09-30' },
    });
    expect(versionFrom([one, two], '2025-01-01')).toMatchObject({ like: 'b', to: null, closes: { to: '2024-12-31' } });
  });

  test('in a gap they close nothing and end before the next version', () => {
    const later = { id: 'b', from: '2024-06-01', to: null };
    expect(versionFrom([one, later], '2024-04-15')).toEqual({
      like: 'a',
      from: '2024-04-15',
      to: '2024-05-31',
      closes: null,
    });
    expect(versionFrom([], '2024-04-15')).toEqual({ like: null, from: '2024-04-15', to: null, closes: null });
  });

  test('a day on which a version begins already is seen', () => {
    expect(beginsOn([one, two], '2024-04-01')).toBe(true);
    expect(beginsOn([one, two], '2024-04-02')).toBe(false);
  });

  test('a gap can be closed by the version before it', () => {
    const [, gap] = spansOf([one, { ...two, from: '2024-04-10' }], '2023-04-01', '2024-06-30');
    expect(gap && closing([one], gap)).toEqual({ id: 'a', to: '2024-04-09' });
    expect(gap && closing([two], gap)).toBeNull();
  });
});

describe('hours of the contract', () => {
  const scheduled = {
    weekdays: ['MON', 'SAT'],
    start: '08:00',
    end: '17:00',
    breaks: [['12:00', '13:00']],
    weekStart: 'SUN',
  };

  test('one day on its own writes out the others as they were', () => {
    const next = setOnDay(scheduled, 'end', 'SAT', '12:00');
    expect(next['end']).toEqual({ MON: '17:00', SAT: '12:00' });
    expect(next['start']).toBe('08:00');
    expect(byDay(next)).toBe(true);
    expect(onDay(next, 'end', 'MON')).toBe('17:00');
  });

  test('go there and back again without a change where every day is alike', () => {
    expect(sameEveryDay(eachDayItsOwn(scheduled))).toEqual(scheduled);
    expect(byDay(scheduled)).toBe(false);
  });

  test('breaks are read as they are typed, and shown so again', () => {
    expect(breaksOf('12:00-13:00 1800-1830')).toEqual([
      ['12:00', '13:00'],
      ['18:00', '18:30'],
    ]);
    expect(
      breaksText([
        ['08:00', '08:10'],
        ['12:00', '13:00'],
      ]),
    ).toBe('8:00-8:10 12:00-13:00');
    expect(breaksOf('')).toBeUndefined();
    expect(breaksOf('なし')).toEqual([]);
  });

  test('what cannot be read stays as it was typed', () => {
    expect(breaksOf('正午から')).toBe('正午から');
    expect(countOf('105日')).toBe('105日');
    expect(countOf('105')).toBe(105);
    expect(countOf('')).toBeUndefined();
  });
});

describe('one field of a record', () => {
  test('is set and taken out, and what is not known beside it stays', () => {
    const body = { pay: [], scheduled: { weekdays: [], later: 1 }, strange: true };
    expect(withField(body, ['scheduled', 'annualHolidays'], 105)).toEqual({
      ...body,
      scheduled: { weekdays: [], later: 1, annualHolidays: 105 },
    });
    expect(withField({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
    expect(withField({ supervisingBody: null }, ['supervisingBody', 'name'], 'X')).toEqual({
      supervisingBody: { name: 'X' },
    });
  });

  test('is found in the place that a problem names', () => {
    expect(fieldAt('terms', 'workers[0].terms[1].scheduled.end')).toBe('scheduled.end');
    expect(fieldAt('worker', 'workers[0].employment.end')).toBe('employment.end');
    expect(fieldAt('employer', 'employer.supervisingBody.name')).toBe('supervisingBody.name');
    expect(fieldAt('event', 'workers[2].events[0].date')).toBe('date');
    expect(fieldAt('case', 'asOf')).toBe('asOf');
  });
});

test('the average hours are found wherever they stand in a derivation', () => {
  const node = (rule: string, inputs: Explain['inputs'] = []): Explain => ({
    rule,
    value: '160',
    unit: 'hours',
    citations: [],
    formula: '',
    inputs,
    rounding: null,
    sources: [],
  });
  const hours = node('average-hours.calendar');
  const base = node('base-hourly', [
    { name: 'yen', value: '1' },
    { name: 'hours', value: '160', explain: hours },
  ]);
  expect(averageHoursIn(node('due.overtime', [{ name: 'base', value: '1', explain: base }]))).toBe(hours);
  expect(averageHoursIn(node('due.overtime'))).toBeNull();
});
