import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../src/core/base/range.ts';
import { workedRanges } from '../../src/core/time/worked-ranges.ts';
import { clock, row, span, terms } from '../support/records.ts';

const monday = '2023-05-08';
const shift = (start: string, end: string, change = {}) =>
  workedRanges(row(monday, { start: clock(start), end: clock(end), ...change }), terms(), 'deduct');

describe('working ranges of a row', () => {
  test('literal ranges stay as they are', () => {
    const work = [span('13:00', '19:30'), span('08:00', '12:00')];
    expect(workedRanges(row(monday, { work }), terms(), 'deduct').ranges).toEqual([work[1], work[0]]);
  });
  test('recorded breaks are cut out of the span', () =>
    expect(shift('08:00', '19:30', { breaks: [span('12:00', '13:00')] }).ranges).toEqual([
      span('08:00', '12:00'),
      span('13:00', '19:30'),
    ]));
  test('an empty list of breaks means that none was taken', () =>
    expect(lengthOf(shift('08:00', '19:30', { breaks: [] }).ranges)).toBe(690));
  test('break time of known length goes first on the break of the contract', () =>
    expect(shift('09:00', '18:00', { breakMinutes: 45 })).toMatchObject({
      ranges: [span('09:00', '12:00'), span('12:45', '18:00')],
      breakAssumed: false,
    }));
  test('what the contract has no window for is laid right after the fourth hour, and said', () =>
    expect(shift('09:00', '20:00', { breakMinutes: 75 })).toMatchObject({
      ranges: [span('09:00', '12:00'), span('13:15', '20:00')],
      breakAssumed: true,
    }));
  test('a shift too short for a fourth hour still loses its break', () =>
    expect(lengthOf(shift('13:00', '16:00', { breakMinutes: 15 }).ranges)).toBe(165));
  test('with nothing recorded the breaks of the contract come off, and that is said', () =>
    expect(shift('09:00', '18:00')).toMatchObject({
      ranges: [span('09:00', '12:00'), span('13:00', '18:00')],
      contractBreak: true,
    }));
  test('or count as work, where the policy says so', () =>
    expect(workedRanges(row(monday, { start: 540, end: 1080 }), terms(), 'count').ranges).toEqual([
      span('09:00', '18:00'),
    ]));
  test('a row without an end counts nothing and names what is missing', () =>
    expect(workedRanges(row(monday, { start: 540 }), terms(), 'deduct')).toMatchObject({ ranges: [], missing: 'end' }));
  test('a row without a start counts nothing and names what is missing', () =>
    expect(workedRanges(row(monday, { end: 540 }), terms(), 'deduct')).toMatchObject({ ranges: [], missing: 'start' }));
  test('a row of a day off without punches is rest, not a missing punch', () =>
    expect(workedRanges(row(monday), terms(), 'deduct')).toMatchObject({ ranges: [], missing: null }));
});
