import type { Cursor } from '../../grid/cursor.ts';

/** Pastes a block from a spreadsheet at the cursor; cells outside the table are left out and counted. */
export function placedBlock(
  block: readonly (readonly string[])[],
  at: Cursor,
  size: { readonly rows: number; readonly columns: number },
): {
  readonly cells: readonly { readonly row: number; readonly col: number; readonly text: string }[];
  readonly leftOut: number;
} {
  const all = block.flatMap((line, i) => line.map((text, j) => ({ row: at.row + i, col: at.col + j, text })));
  const cells = all.filter(({ row, col }) => row < size.rows && col < size.columns);
  return { cells, leftOut: all.length - cells.length };
}
