import type { StoredRecord } from '../../client/types.ts';
import { textOf } from '../../session/records.ts';
import type { SlipCell, SlipField } from './slip-edits.ts';
import { amountIn, lineKey, type SlipLine } from './slip-lines.ts';
import { statedNetNote, statedNetText } from './slip-sums.ts';

/** An editable row. Sums and headings between them cannot be selected. */
export type GridRow =
  | { readonly kind: 'date'; readonly field: SlipField }
  | { readonly kind: 'line'; readonly line: SlipLine }
  | { readonly kind: 'net' };

/** Columns before the months: name, kind. */
export const fixedColumns = 2;

export const gridRows = (payments: readonly SlipLine[], deductions: readonly SlipLine[]): readonly GridRow[] => [
  { kind: 'date', field: 'payday' },
  { kind: 'date', field: 'paidOn' },
  ...[...payments, ...deductions].map((line): GridRow => ({ kind: 'line', line })),
  { kind: 'net' },
];

export const rowKey = (row: GridRow): string =>
  row.kind === 'line' ? lineKey(row.line) : row.kind === 'date' ? row.field : row.kind;

/** The target of a cell; null where it is not editable. */
export function cellAt(row: GridRow | undefined, col: number, slips: readonly StoredRecord[]): SlipCell | null {
  if (row === undefined) return null;
  if (col < fixedColumns) return row.kind === 'line' ? { kind: col === 0 ? 'name' : 'lineKind', line: row.line } : null;
  const slip = slips[col - fixedColumns];
  if (slip === undefined) return null;
  if (row.kind === 'line') return { kind: 'amount', slip, line: row.line };
  return row.kind === 'date' ? { kind: 'date', slip, field: row.field } : { kind: 'net', slip };
}

/** The text of a cell for editing and copying. */
export function textIn(
  cell: SlipCell | null,
  notes: readonly StoredRecord[],
  kindWord: (line: SlipLine) => string,
): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'amount':
      return amountIn(cell.slip.body, cell.line);
    case 'date':
      return textOf(cell.slip.body, cell.field);
    case 'net':
      return statedNetText(statedNetNote(notes, cell.slip.body));
    case 'name':
      return cell.line.name;
    case 'lineKind':
      return kindWord(cell.line);
  }
}
