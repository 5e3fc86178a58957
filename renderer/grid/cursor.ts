import type { GridShape } from './shape.ts';

/**
 * The active cell. The selection spans from the anchor to the cell; `run` is the column where a run of Tabs began:
 * Enter goes there, one row down, as in spreadsheets.
 */
export type Cursor = {
  readonly row: number;
  readonly col: number;
  readonly anchorRow: number;
  readonly anchorCol: number;
  readonly run: number | null;
};

export const cursorAt = (row: number, col: number): Cursor => ({ row, col, anchorRow: row, anchorCol: col, run: null });

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Keeps the cursor inside a table that became smaller. */
export const clamped = (c: Cursor, { rows, columns }: GridShape): Cursor =>
  c.row < rows && c.anchorRow < rows && c.col < columns.length && c.anchorCol < columns.length
    ? c
    : cursorAt(within(c.row, rows), within(c.col, columns.length));

export function step(c: Cursor, shape: GridShape, rows: number, cols: number, extend: boolean): Cursor {
  const row = within(c.row + rows, shape.rows);
  const col = within(c.col + cols, shape.columns.length);
  return extend ? { ...c, row, col, run: null } : cursorAt(row, col);
}

const stops = ({ columns }: GridShape): readonly number[] => columns.flatMap(({ tabStop }, i) => (tabStop ? [i] : []));

/** Moves to the next tab stop; after the last one to the first of the next row. */
export function tab(c: Cursor, shape: GridShape, back: boolean): Cursor {
  const all = stops(shape);
  const inRow = back ? all.filter((i) => i < c.col).at(-1) : all.find((i) => i > c.col);
  if (inRow !== undefined) return { ...cursorAt(c.row, inRow), run: c.run ?? c.col };
  const row = c.row + (back ? -1 : 1);
  const wrapped = back ? all.at(-1) : all[0];
  if (wrapped === undefined || row < 0 || row >= shape.rows) return c;
  return { ...cursorAt(row, wrapped), run: all[0] ?? null };
}

export const enter = (c: Cursor, shape: GridShape, back: boolean): Cursor =>
  cursorAt(within(c.row + (back ? -1 : 1), shape.rows), c.run ?? c.col);

export type Selection = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

export const selectionOf = ({ row, col, anchorRow, anchorCol }: Cursor): Selection => ({
  top: Math.min(row, anchorRow),
  bottom: Math.max(row, anchorRow),
  left: Math.min(col, anchorCol),
  right: Math.max(col, anchorCol),
});

export const isOneCell = ({ top, bottom, left, right }: Selection): boolean => top === bottom && left === right;

/** The editable cells of a selection, row by row. */
export function editableCells(s: Selection, { columns }: GridShape): readonly { row: number; col: number }[] {
  const cells: { row: number; col: number }[] = [];
  for (let row = s.top; row <= s.bottom; row += 1)
    for (let col = s.left; col <= s.right; col += 1) if (columns[col]?.editable === true) cells.push({ row, col });
  return cells;
}
