import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { fromClipboard, toClipboard } from './clipboard.ts';
import { clamped, cursorAt, editableCells, enter, isOneCell, selectionOf, step, tab, type Cursor } from './cursor.ts';
import type { Command } from './keys.ts';
import type { CellChange, GridShape } from './shape.ts';

/** What a table provides: it owns the contents, the grid owns the cursor. */
export type GridActions = {
  /** The text of a cell for editing and copying. */
  readonly textOf: (row: number, col: number) => string;
  readonly change: (changes: readonly CellChange[], how: 'typed' | 'filled' | 'cleared') => void;
  readonly paste: (block: readonly (readonly string[])[], at: Cursor) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly page: (by: -1 | 1) => void;
  /** Handles a key without a command; true if the table used it. */
  readonly key: (key: string, at: Cursor) => boolean;
};

/** Always the same object, so that rows are not rendered again. */
export type GridApi = {
  readonly run: (command: Command) => void;
  /** Writes text into the active cell, then runs the command that ended editing. */
  readonly put: (text: string, then: Command | null) => void;
  readonly point: (row: number, col: number, extend: boolean) => void;
  readonly key: (key: string) => boolean;
  readonly copy: (data: DataTransfer) => void;
  readonly cut: (data: DataTransfer) => void;
  readonly paste: (text: string) => void;
  /** Whether this table has the focus; if so, the input of a newly active cell takes it. */
  readonly hasFocus: () => boolean;
  readonly setFocus: (focused: boolean) => void;
};

export type Grid = { readonly cursor: Cursor; readonly api: GridApi };

export function useGrid(shape: GridShape, actions: GridActions, start: Cursor = cursorAt(0, 0)): Grid {
  const [stored, setCursor] = useState(start);
  const cursor = clamped(stored, shape);
  const now = useRef({ shape, actions, cursor });
  const focused = useRef(false);
  useLayoutEffect(() => {
    now.current = { shape, actions, cursor };
  });

  const api = useMemo((): GridApi => {
    const move = (next: Cursor): void => {
      now.current = { ...now.current, cursor: next };
      setCursor(next);
    };

    function fill(text: string): void {
      const { cursor, shape, actions } = now.current;
      const cells = editableCells(selectionOf(cursor), shape);
      if (cells.length > 0)
        actions.change(
          cells.map((cell) => ({ ...cell, text })),
          'filled',
        );
    }

    /** Copies the top row of the selection into the rows below; for a single row, the row above it. */
    function fillDown(): void {
      const { cursor, shape, actions } = now.current;
      const selection = selectionOf(cursor);
      const from = selection.top === selection.bottom ? selection.top - 1 : selection.top;
      if (from < 0) return;
      const cells = editableCells({ ...selection, top: from + 1 }, shape);
      if (cells.length > 0)
        actions.change(
          cells.map((cell) => ({ ...cell, text: actions.textOf(from, cell.col) })),
          'filled',
        );
    }

    function clear(): void {
      const { cursor, shape, actions } = now.current;
      const cells = editableCells(selectionOf(cursor), shape);
      const full = cells.filter(({ row, col }) => actions.textOf(row, col) !== '');
      if (full.length > 0)
        actions.change(
          full.map((cell) => ({ ...cell, text: '' })),
          'cleared',
        );
    }

    function run(command: Command): void {
      const { cursor, shape, actions } = now.current;
      switch (command.kind) {
        case 'step':
          return move(step(cursor, shape, command.rows, command.cols, command.extend));
        case 'tab':
          return move(tab(cursor, shape, command.back));
        case 'enter':
          return move(enter(cursor, shape, command.back));
        case 'clear':
          return clear();
        case 'fillDown':
          return fillDown();
        case 'fillSelection':
          return fill(actions.textOf(cursor.row, cursor.col));
        case 'undo':
          return actions.undo();
        case 'redo':
          return actions.redo();
        case 'page':
          return actions.page(command.by);
        case 'selectAll':
          return move({ ...cursor, row: 0, col: 0, anchorRow: shape.rows - 1, anchorCol: shape.columns.length - 1 });
        case 'cancel':
          return move(cursorAt(cursor.row, cursor.col));
        case 'edit':
          return;
      }
    }

    function put(text: string, then: Command | null): void {
      const { cursor, shape, actions } = now.current;
      if (then?.kind === 'fillSelection' && !isOneCell(selectionOf(cursor))) return fill(text);
      const { row, col } = cursor;
      if (shape.columns[col]?.editable === true && actions.textOf(row, col) !== text)
        actions.change([{ row, col, text }], 'typed');
      if (then !== null && then.kind !== 'fillSelection') run(then);
    }

    function copy(data: DataTransfer): void {
      const { cursor, actions } = now.current;
      const { top, bottom, left, right } = selectionOf(cursor);
      const rows: string[][] = [];
      for (let row = top; row <= bottom; row += 1)
        rows.push(Array.from({ length: right - left + 1 }, (_, i) => actions.textOf(row, left + i)));
      data.setData('text/plain', toClipboard(rows));
    }

    return {
      run,
      put,
      point: (row, col, extend) => {
        const { cursor } = now.current;
        move(extend ? { ...cursor, row, col, run: null } : cursorAt(row, col));
      },
      key: (key) => now.current.actions.key(key, now.current.cursor),
      copy,
      cut: (data) => {
        copy(data);
        clear();
      },
      paste: (text) => {
        const block = fromClipboard(text);
        const { cursor, actions } = now.current;
        const one = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
        if (one !== undefined && !isOneCell(selectionOf(cursor))) fill(one);
        else if (block.length > 0) actions.paste(block, cursor);
      },
      hasFocus: () => focused.current,
      setFocus: (value) => {
        focused.current = value;
      },
    };
  }, []);

  return { cursor, api };
}
