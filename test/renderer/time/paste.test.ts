import { describe, expect, it } from 'vitest';
import { fromClipboard, toClipboard } from '../../../renderer/grid/clipboard.ts';
import { readPastedDate } from '../../../renderer/pages/time/pasted-date.ts';
import { pastePlan } from '../../../renderer/pages/time/paste.ts';
import { datesFrom } from '../../../renderer/words/dates.ts';

const may = datesFrom('2023-05-01', '2023-05-31');
const at = (date: string, field: 'start' | 'end' | 'breaks' | 'kind' | 'note' | null = 'start') => ({
  dates: may,
  date,
  field,
});

describe('a block on the clipboard', () => {
  it('is read as spreadsheets write it', () => {
    expect(fromClipboard('8:30\t17:30\r\n8:25\t18:00\r\n')).toEqual([
      ['8:30', '17:30'],
      ['8:25', '18:00'],
    ]);
  });

  it('keeps empty cells, also the last of a row', () => {
    expect(fromClipboard('a\t\tb\n\n\tc\t')).toEqual([['a', '', 'b'], [''], ['', 'c', '']]);
  });

  it('takes lines and quotes inside a quoted cell as text', () => {
    expect(fromClipboard('"a\nb"\t"say ""x"""\nc')).toEqual([['a\nb', 'say "x"'], ['c']]);
  });

  it('takes a quote that is never closed as a letter', () => {
    expect(fromClipboard('"a\tb')).toEqual([['"a', 'b']]);
  });

  it.each([
    [[['8:30', '17:30']]],
    [
      [
        ['a\tb', 'c\nd'],
        ['"', ''],
      ],
    ],
    [
      [
        ['', 'x'],
        ['y', ''],
      ],
    ],
  ])('comes back as it was copied', (block) => {
    expect(fromClipboard(toClipboard(block))).toEqual(block);
  });
});

describe('a date that is pasted', () => {
  it.each([
    ['2023/5/8', '2023-05-08'],
    ['2023-05-08', '2023-05-08'],
    ['2023年5月8日', '2023-05-08'],
    ['2023年5月8日(月)', '2023-05-08'],
    ['令和5年5月8日', '2023-05-08'],
    ['R5.5.8', '2023-05-08'],
    ['5/8', '2023-05-08'],
    ['5月8日 月曜', '2023-05-08'],
    ['８日', '2023-05-08'],
    ['2023/6/1', '2023-06-01'],
  ])('reads %s', (text, date) => {
    expect(readPastedDate(text, may)).toBe(date);
  });

  it.each(['2023/5/32', '6/1', '8:30', '合計', ''])('takes %s for none', (text) => {
    expect(readPastedDate(text, may)).toBeNull();
  });
});

describe('a paste', () => {
  it('fills downwards from the cell, day after day', () => {
    const plan = pastePlan(
      [
        ['8:30', '17:30'],
        ['8:25', '18:00'],
      ],
      at('2023-05-08'),
    );
    expect(plan.outside).toBe(false);
    expect(plan.changes).toEqual([
      { date: '2023-05-08', field: 'start', text: '8:30' },
      { date: '2023-05-08', field: 'end', text: '17:30' },
      { date: '2023-05-09', field: 'start', text: '8:25' },
      { date: '2023-05-09', field: 'end', text: '18:00' },
    ]);
  });

  it('puts rows with dates on their dates, wherever the cursor is', () => {
    const plan = pastePlan([['5/10', '9:00', '18:00', '60']], at('2023-05-01'));
    expect(plan.changes).toEqual([
      { date: '2023-05-10', field: 'start', text: '9:00' },
      { date: '2023-05-10', field: 'end', text: '18:00' },
      { date: '2023-05-10', field: 'breaks', text: '60' },
    ]);
  });

  it('goes by the headings where there are some', () => {
    const plan = pastePlan(
      [
        ['退勤', '日付', '備考', '出勤'],
        ['18:00', '2023/5/9', '応援', '9:00'],
      ],
      at('2023-05-01'),
    );
    expect(plan.changes).toEqual([
      { date: '2023-05-09', field: 'end', text: '18:00' },
      { date: '2023-05-09', field: 'note', text: '応援' },
      { date: '2023-05-09', field: 'start', text: '9:00' },
    ]);
  });

  it('asks before it changes a month that is not on screen', () => {
    expect(pastePlan([['2023/6/1', '9:00', '18:00']], at('2023-05-01')).outside).toBe(true);
    expect(pastePlan([['8:30'], ['8:31']], at('2023-05-31')).outside).toBe(true);
  });

  it('tells of rows without a date among rows with dates', () => {
    const plan = pastePlan(
      [
        ['5/8', '9:00', '18:00'],
        ['合計', '9:00', ''],
      ],
      at('2023-05-01'),
    );
    expect(plan.leftOut).toEqual(['合計 9:00 ']);
    expect(plan.changes.map(({ date }) => date)).toEqual(['2023-05-08', '2023-05-08']);
  });
});
