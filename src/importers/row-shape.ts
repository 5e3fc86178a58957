import type { Problem } from '../core/base/problem.ts';
import { replacement } from './bytes/decode.ts';
import type { Row } from './csv/read-table.ts';
import { cellOf, type Column } from './header/columns.ts';
import { rowProblem } from './problems.ts';
import { plain } from './text.ts';

/** The note of a row. Text right of the last header belongs to it where the note is that last column and is blank: a comma too many. */
export function noteOf(row: Row, note: Column | undefined, width: number): string {
  const own = plain(cellOf(row.cells, note));
  return own === '' && note?.index === width - 1 ? plain(row.cells.slice(width).join(' ')) : own;
}

/** A row whose cells do not fit the header, or hold bytes that meant nothing. */
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
