import { describe, expect, it } from 'vitest';
import { cursorAt, editableCells, enter, selectionOf, step, tab, type Cursor } from '../../../renderer/grid/cursor.ts';
import { commandOf, endOfEditing, type KeyPress } from '../../../renderer/grid/keys.ts';
import { contractKind } from '../../../renderer/pages/time/terms-on.ts';
import { colOf, timeColumns } from '../../../renderer/pages/time/time-columns.ts';
import { datesFrom } from '../../../renderer/words/dates.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
});

const month = { rows: 31, columns: timeColumns };
const start = colOf('start');

describe('keys in a table', () => {
  it('leave digits to the cell', () => {
    for (const digit of '0123456789') expect(commandOf(press(digit))).toBeNull();
  });

  it('belong to the input method while it composes', () => {
    expect(commandOf(press('Enter', { isComposing: true }))).toBeNull();
    expect(commandOf(press('Enter', { keyCode: 229 }))).toBeNull();
    expect(commandOf(press('Process'))).toBeNull();
    expect(endOfEditing(press('Enter', { isComposing: true }), true)).toBeNull();
    expect(endOfEditing(press('Tab', { keyCode: 229 }), true)).toBeNull();
  });

  it('end text that was typed with an arrow, but move in text that was opened by F2', () => {
    expect(endOfEditing(press('ArrowLeft'), true)).toEqual({ kind: 'step', rows: 0, cols: -1, extend: false });
    expect(endOfEditing(press('ArrowLeft'), false)).toBeNull();
  });

  it.each([
    ['z', { ctrlKey: true }, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['z', { metaKey: true }, 'undo'],
    ['d', { ctrlKey: true }, 'fillDown'],
    ['Enter', { ctrlKey: true }, 'fillSelection'],
    ['F2', {}, 'edit'],
    ['Delete', {}, 'clear'],
  ])('know %s with %o as %s', (key, more, kind) => {
    expect(commandOf(press(key, more))?.kind).toBe(kind);
  });
});

describe('the cursor', () => {
  it('goes from start to end by Tab, and by Enter to the next start', () => {
    const atEnd = tab(cursorAt(4, start), month, false);
    expect(atEnd).toMatchObject({ row: 4, col: colOf('end') });
    expect(enter(atEnd, month, false)).toMatchObject({ row: 5, col: start });
  });

  it('goes from the last cell that takes text to the start of the next row', () => {
    expect(tab(cursorAt(4, colOf('note')), month, false)).toMatchObject({ row: 5, col: start });
    expect(tab(cursorAt(5, start), month, true)).toMatchObject({ row: 4, col: colOf('note') });
  });

  it('stays in the table', () => {
    expect(step(cursorAt(0, 0), month, -1, -1, false)).toMatchObject({ row: 0, col: 0 });
    expect(enter(cursorAt(30, start), month, false)).toMatchObject({ row: 30, col: start });
    expect(tab(cursorAt(30, colOf('note')), month, false)).toMatchObject({ row: 30, col: colOf('note') });
  });

  it('selects from where it was, in either direction', () => {
    const up = step(step(cursorAt(5, start), month, -2, 0, true), month, 0, 1, true);
    expect(selectionOf(up)).toEqual({ top: 3, bottom: 5, left: start, right: start + 1 });
    expect(editableCells(selectionOf(up), month)).toHaveLength(6);
  });

  it('writes into no column that is counted', () => {
    const whole = { ...cursorAt(0, 0), row: 0, col: timeColumns.length - 1 };
    expect(editableCells(selectionOf(whole), month).map(({ col }) => timeColumns[col]?.id)).toEqual([
      'kind',
      'start',
      'end',
      'breaks',
      'source',
      'note',
    ]);
  });
});

describe('a month of 22 worked days', () => {
  const terms = {
    scheduled: { weekdays: ['MON', 'TUE', 'WED', 'THU', 'FRI'] },
    statutoryHoliday: { weekday: 'SUN' },
  } as const;

  it('is typed in at most 220 keystrokes', () => {
    // August 2024 begins on a Thursday and has 22 days from Monday to Friday.
    const dates = datesFrom('2024-08-01', '2024-08-31');
    const worked = dates.map((date) => contractKind(terms, date, false) === 'workday');
    expect(worked.filter(Boolean)).toHaveLength(22);
    let at: Cursor = cursorAt(0, start);
    let keys = 0;
    const typed: string[] = [];
    const hit = (text: string): void => {
      keys += text.length;
      typed.push(`${String(at.row)} ${timeColumns[at.col]?.id ?? ''} ${text}`);
    };
    for (const isWorked of worked) {
      if (isWorked) {
        hit('830');
        at = tab(at, month, false);
        hit('1730');
        keys += 1;
      }
      at = enter(at, month, false);
      keys += 1;
    }
    expect(keys).toBeLessThanOrEqual(220);
    expect(typed.filter((line) => line.endsWith('start 830'))).toHaveLength(22);
    expect(typed.filter((line) => line.endsWith('end 1730'))).toHaveLength(22);
  });
});
