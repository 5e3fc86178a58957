import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockText, durationText, minutes } from '../../src/core/base/minutes.ts';
import { difference, firstOverlap, intersect, lengthOf, range } from '../../src/core/base/range.ts';
import {
  addDays,
  addMonths,
  dateOf,
  dayInMonth,
  dayNumber,
  daysInYear,
  isWorkDate,
  weekdayOf,
  workDate,
} from '../../src/core/base/work-date.ts';

describe('ranges of minutes', () => {
  const r = fc.tuple(fc.nat(2880), fc.nat(600)).map(([a, b]) => range(a, a + b));
  test('touching ranges do not overlap', () => {
    expect(intersect([range(0, 60)], [range(60, 90)])).toEqual([]);
    expect(firstOverlap([range(0, 60), range(60, 90)])).toBeNull();
  });
  test('a break in the middle leaves two ranges', () =>
    expect(difference([range(480, 1170)], [range(720, 780)])).toEqual([range(480, 720), range(780, 1170)]));
  test('a range is what it shares with another and what it does not', () =>
    fc.assert(
      fc.property(r, r, (a, b) => lengthOf(intersect([a], [b])) + lengthOf(difference([a], [b])) === lengthOf([a])),
    ));
});

describe('clock and duration text', () => {
  test('half past one the next morning is 25:30', () => expect(clockText(1530)).toBe('25:30'));
  test('two hours and five minutes', () => expect(durationText(125)).toBe('2:05'));
  test('half minutes do not exist', () => expect(() => minutes(0.5)).toThrow());
});

describe('calendar dates, in any time zone', () => {
  test.each(['2023-02-29', '2024-13-01', '2024-1-1', '2024-04-31', 'x'])('%s is no date', (text) =>
    expect(isWorkDate(text)).toBe(false),
  );
  test('29 February 2024 is a Thursday', () => expect(weekdayOf(workDate('2024-02-29'))).toBe('THU'));
  test('a closing day past the month end is its last day', () => {
    expect(dayInMonth(2023, 2, 30)).toBe('2023-02-28');
    expect(dayInMonth(2024, 2, 'end')).toBe('2024-02-29');
  });
  test('a month after 31 January is the last of February', () =>
    expect(addMonths(workDate('2023-01-31'), 1)).toBe('2023-02-28'));
  test('years', () => expect([daysInYear(2023), daysInYear(2024), daysInYear(2100)]).toEqual([365, 366, 365]));
  test('every day from 2000 to 2040 follows the day before it', () => {
    let date = workDate('2000-01-01');
    for (let i = 0; i < 14_600; i++) {
      const next = addDays(date, 1);
      expect(dateOf(dayNumber(next))).toBe(next);
      expect(next > date && isWorkDate(next)).toBe(true);
      date = next;
    }
  });
});
