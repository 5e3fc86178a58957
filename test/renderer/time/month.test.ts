import { describe, expect, it } from 'vitest';
import type { JsonObject, StoredRecord } from '../../../renderer/client/types.ts';
import { dayEdits } from '../../../renderer/pages/time/day-edits.ts';
import { filledDays } from '../../../renderer/pages/time/fill.ts';
import { linesOf } from '../../../renderer/pages/time/lines.ts';
import { firstMonth, monthOf, monthsOf, monthSpan } from '../../../renderer/pages/time/months.ts';
import { rowPart } from '../../../renderer/pages/time/picture-marks.ts';
import { otherRecords, withOtherRecord } from '../../../renderer/pages/time/sources.ts';
import { contractKind } from '../../../renderer/pages/time/terms-on.ts';
import { weekOf, weekSum } from '../../../renderer/pages/time/week.ts';
import { datesFrom } from '../../../renderer/words/dates.ts';
import { dayRecord } from './records.ts';
import { kindWords } from './words.ts';

const terms = (body: JsonObject): StoredRecord => ({ ...dayRecord({ from: '2022-04-01', ...body }), kind: 'terms' });
const closing = (day: number | string): readonly StoredRecord[] => [terms({ payPeriod: { closingDay: day } })];

describe('the months of a record', () => {
  it('are calendar months where the period closes at the end of the month', () => {
    expect(monthSpan(closing('end'), 'period', '2024-02')).toEqual({
      key: '2024-02',
      from: '2024-02-01',
      to: '2024-02-29',
    });
  });

  it('run from the day after the closing day to the next one', () => {
    expect(monthSpan(closing(20), 'period', '2023-05')).toEqual({
      key: '2023-05',
      from: '2023-04-21',
      to: '2023-05-20',
    });
    expect(monthOf(closing(20), 'period', '2023-05-20')).toBe('2023-05');
    expect(monthOf(closing(20), 'period', '2023-05-21')).toBe('2023-06');
    expect(monthOf(closing(20), 'calendar', '2023-05-21')).toBe('2023-05');
  });

  it('close on the last day of a month that lacks the closing day', () => {
    expect(monthSpan(closing(30), 'period', '2023-02')).toEqual({
      key: '2023-02',
      from: '2023-01-31',
      to: '2023-02-28',
    });
  });

  it('cover the employment and every row beside it', () => {
    const worker = { employment: { start: '2023-03-15', end: '2023-05-10' } };
    const days = [dayRecord({ date: '2023-06-01' })];
    const months = monthsOf(worker, closing('end'), days, 'period', '2026-01-01');
    expect(months).toEqual(['2023-03', '2023-04', '2023-05', '2023-06']);
    expect(firstMonth(months, closing('end'), days, 'period')).toBe('2023-06');
    expect(firstMonth(months, closing('end'), [], 'period')).toBe('2023-03');
  });
});

describe('the months of a worker without a known beginning', () => {
  it('reach five years back from the day of the case', () => {
    const months = monthsOf({}, [], [], 'period', '2026-11-24');
    expect(months[0]).toBe('2021-11');
    expect(months.at(-1)).toBe('2026-11');
  });
});

describe('the lines of a month', () => {
  it('show a date without a row, and each of several rows of one date', () => {
    const [a, b] = [dayRecord({ date: '2023-05-02' }), dayRecord({ date: '2023-05-02' })];
    expect(linesOf(['2023-05-01', '2023-05-02'], [a, b])).toEqual([
      { date: '2023-05-01', record: null, first: true },
      { date: '2023-05-02', record: a, first: true },
      { date: '2023-05-02', record: b, first: false },
    ]);
  });
});

const sheet = (days: readonly StoredRecord[]) => {
  let last = 0;
  return { worker: 'w', days, words: kindWords, newId: () => `new${String((last += 1))}` };
};

describe('an edit of days', () => {
  it('makes one row of the cells of a date that had none', () => {
    const edits = dayEdits(
      [
        { record: null, date: '2023-05-08', field: 'start', text: '830' },
        { record: null, date: '2023-05-08', field: 'end', text: '1730' },
      ],
      sheet([]),
    );
    expect(edits).toEqual([
      {
        id: 'new1',
        content: { kind: 'day', parent: 'w', position: 0, body: { date: '2023-05-08', start: '08:30', end: '17:30' } },
      },
    ]);
  });

  it('makes no row where nothing was put in', () => {
    expect(dayEdits([{ record: null, date: '2023-05-08', field: 'start', text: '' }], sheet([]))).toEqual([]);
  });

  it('removes a row that says nothing any more', () => {
    const record = dayRecord({ date: '2023-05-08', start: '08:30' });
    const edits = dayEdits([{ record, date: '2023-05-08', field: 'start', text: '' }], sheet([record]));
    expect(edits).toEqual([{ id: record.id, content: null }]);
  });

  it('puts new rows behind those that are there', () => {
    const record = dayRecord({ date: '2023-05-08', start: '08:30' });
    const edits = dayEdits([{ record: null, date: '2023-05-09', field: 'start', text: '9' }], sheet([record]));
    expect(edits.map(({ content }) => content?.position)).toEqual([record.position + 1]);
  });
});

describe('a rule that fills', () => {
  const contract = {
    scheduled: { weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'] },
    statutoryHoliday: { weekday: 'SUN' },
  } as const;

  it('adds the scheduled days that have no row, marked as estimated', () => {
    // 1 May 2023 is a Monday; the 2nd has a row; 6 and 7 are the weekend.
    const rows = filledDays(
      { weekdays: ['MON', 'TUE', 'WED', 'SAT'], start: '800', end: '17:00', breaks: '60' },
      datesFrom('2023-05-01', '2023-05-07'),
      [dayRecord({ date: '2023-05-02', start: '09:00' })],
      (date) => contractKind(contract, date, false) === 'workday',
      kindWords,
    );
    expect(rows).toEqual([
      { date: '2023-05-01', estimated: true, start: '08:00', end: '17:00', breakMinutes: 60 },
      { date: '2023-05-03', estimated: true, start: '08:00', end: '17:00', breakMinutes: 60 },
    ]);
  });
});

describe('another record of the same day', () => {
  const row = {
    date: '2023-12-20',
    start: '08:27',
    end: '24:04',
    source: 'e1#row20',
    alternatives: [{ source: 'e2#row4', start: '08:30', end: '22:00' }],
  } as const;

  it('takes the place of the one that was used, which stays under it', () => {
    const swapped = withOtherRecord(row, 0, '会社の日報');
    expect(swapped).toEqual({
      date: '2023-12-20',
      start: '08:30',
      end: '22:00',
      source: 'e2#row4',
      note: '会社の日報',
      alternatives: [{ source: 'e1#row20', start: '08:27', end: '24:04' }],
    });
    expect(otherRecords(swapped)).toEqual([{ source: 'e1#row20', start: '08:27', end: '24:04' }]);
  });
});

describe('a week', () => {
  const result = (change: object) =>
    ({ scheduled: 480, withinStatutory: 0, byWeekRule: 0, ...change }) as unknown as ReturnType<
      Parameters<typeof weekSum>[1]
    >;

  it('begins on the day that the contract names', () => {
    expect(weekOf('2023-12-20', 'SUN')).toBe('2023-12-17');
    expect(weekOf('2023-12-17', 'SUN')).toBe('2023-12-17');
    expect(weekOf('2023-12-20', 'MON')).toBe('2023-12-18');
  });

  it('sums the minutes that are not overtime by the day rule, and says what is past the limit', () => {
    // Six days of 8 hours: 48 hours, of which the sixth day is past 40.
    const sum = weekSum(
      '2023-12-03',
      (date) =>
        date === '2023-12-03'
          ? undefined
          : date === '2023-12-09'
            ? result({ scheduled: 0, byWeekRule: 480 })
            : result({}),
      (date) => date === '2023-12-05',
    );
    expect(sum).toEqual({ minutes: 48 * 60, over: 480, unread: 1 });
  });
});

describe('the rows of a time card', () => {
  it('lie evenly between the first and the last that were marked', () => {
    const marks = {
      from: '2023-05-01',
      to: '2023-05-31',
      first: { x: 0.1, y: 0.2 },
      last: { x: 0.9, y: 0.8 },
      turns: 0,
    };
    const part = rowPart(marks, '2023-05-16');
    expect(part?.y).toBeCloseTo(0.5 - 0.02);
    expect(part?.height).toBeCloseTo(0.04);
    expect(part?.x).toBeCloseTo(0.1);
    expect(part?.width).toBeCloseTo(0.8);
    expect(rowPart(marks, '2023-06-01')).toBeNull();
  });
});
