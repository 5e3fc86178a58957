import type { Problem } from '../core/base/problem.ts';
import { replacement } from './bytes/decode.ts';
import type { Row } from './csv/read-table.ts';
import { cellOf, type Column } from './header/columns.ts';
import { rowProblem } from './problems.ts';
import { plain } from './text.ts';

/** The note of a row. If the note is the last column and blank, text to the right of it is the note: there is a comma too many. */
export function noteOf(row: Row, note: Column | undefined, width: number): string {
  const own = plain(cellOf(row.cells, note));
  return own === '' && note?.index === width - 1 ? plain(row.cells.slice(width).join(' ')) : own;
}

/** Problems of a row with more or fewer cells than the header, or with undecodable bytes. */
export function shapeProblems(row: Row, note: Column | undefined, width: number): Problem[] {
  const surplus = row.cells.slice(width).some((c) => c.trim() !== '');
  const spilled = surplus && note?.index === width - 1 && plain(cellOf(row.cells, note)) === '';
  const ragged = (surplus && !spilled) || row.cells.length < width;
  const broken = row.cells.find((c) => c.includes(replacement));
  const cells = `${String(row.cells.length)} of ${String(width)} cells`;
  return [
    ...(ragged ? [rowProblem(row.number, 'warning', 'ragged_row', cells)] : []),
    ...(broken === undefined ? [] : [rowProblem(row.number, 'error', 'undecodable_bytes', broken)]),
  ];
}
