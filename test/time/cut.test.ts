import { describe, expect, test } from 'vitest';
import { dayNumber, weekdayOf, workDate, dateOf } from '../../src/core/base/work-date.ts';
import { lengthOf } from '../../src/core/base/range.ts';
import type { DayKind } from '../../src/core/records/case.ts';
import type { CalendarDay } from '../../src/core/time/calendar.ts';
import { cutAtNextStart, type DayWork } from '../../src/core/time/day-work.ts';
import { clock, span, terms } from '../support/records.ts';

const monday = dayNumber(workDate('2023-05-08'));
const shift = (from: string, to: string): DayWork => ({
  date: dateOf(monday),
  n: monday,
  rows: [],
  ranges: [span(from, to)],
  missing: [],
  breakAssumed: false,
  contractBreak: false,
  cut: false,
});
const calendar =
  (kind: DayKind, scheduledStart: number | null) =>
  (n: number): CalendarDay => ({
    date: dateOf(n),
    n,
    terms: terms(),
    termsIndex: 0,
    employed: true,
    kind: weekdayOf(dateOf(n)) === 'TUE' ? kind : 'workday',
    stated: false,
    scheduled: 480,
    scheduledStart,
  });
const minutesOf = (days: readonly DayWork[]): readonly (readonly [string, number])[] =>
  days.map((d) => [d.date, lengthOf(d.ranges)]);

describe('a shift that runs into the scheduled start of the next workday', () => {
  test('is cut there; the rest is work of that day', () =>
    expect(minutesOf(cutAtNextStart([shift('20:00', '34:00')], calendar('workday', clock('08:30'))))).toEqual([
      ['2023-05-08', 750],
      ['2023-05-09', 90],
    ]));
  test('stays whole when it ends before that start', () =>
    expect(minutesOf(cutAtNextStart([shift('20:00', '32:30')], calendar('workday', clock('08:30'))))).toEqual([
      ['2023-05-08', 750],
    ]));
  test('stays whole before a day off', () =>
    expect(minutesOf(cutAtNextStart([shift('20:00', '34:00')], calendar('scheduled-holiday', clock('08:30'))))).toEqual(
      [['2023-05-08', 840]],
    ));
  test('stays whole where nothing says when the next day starts', () =>
    expect(minutesOf(cutAtNextStart([shift('20:00', '34:00')], calendar('workday', null)))).toEqual([
      ['2023-05-08', 840],
    ]));
  test('is never cut before midnight', () =>
    expect(minutesOf(cutAtNextStart([shift('20:00', '26:00')], calendar('workday', 0)))).toEqual([
      ['2023-05-08', 240],
      ['2023-05-09', 120],
    ]));
});
