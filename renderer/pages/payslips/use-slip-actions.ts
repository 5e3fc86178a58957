import type { GridActions } from '../../grid/use-grid.ts';
import { useCaseSession } from '../../session/case-context.ts';
import { newId } from '../../session/records.ts';
import { cellAt, fixedColumns, textIn, type GridRow } from './grid-rows.ts';
import { slipEdits, type SlipChange, type SlipSheet } from './slip-edits.ts';
import type { SlipLine } from './slip-lines.ts';
import { placedBlock } from './slip-paste.ts';
import type { Slips } from './use-slips.ts';

export type KindWords = {
  readonly word: (line: SlipLine) => string;
  readonly kind: (line: SlipLine, word: string) => string;
};

/** The actions of the payslip grid. Every action is one entry of the history. */
export function useSlipActions(
  { worker, slips, notes }: Slips,
  rows: readonly GridRow[],
  kinds: KindWords,
  on: { readonly verdict: (row: number) => void; readonly help: () => void; readonly leftOut: (count: number) => void },
): GridActions {
  const session = useCaseSession();
  const sheet: SlipSheet = { worker: worker.id, slips, notes, kindOf: kinds.kind, newId };

  const put = (changes: readonly { row: number; col: number; text: string }[], code: string): void => {
    const found = changes.flatMap(({ row, col, text }): readonly SlipChange[] => {
      const cell = cellAt(rows[row], col, slips);
      return cell === null ? [] : [{ cell, text }];
    });
    const edits = slipEdits(found, sheet);
    if (edits.length > 0) session.edit(edits, { code, data: { count: String(found.length) } });
  };

  return {
    textOf: (row, col) => textIn(cellAt(rows[row], col, slips), notes, kinds.word),
    change: (changes, how) => put(changes, `payslip-${how}`),
    paste: (block, at) => {
      const placed = placedBlock(block, at, { rows: rows.length, columns: slips.length + fixedColumns });
      put(placed.cells, 'payslip-paste');
      on.leftOut(placed.leftOut);
    },
    undo: session.undo,
    redo: session.redo,
    page: () => undefined,
    key: (pressed, { row, col }) => {
      // The name column has no single-key commands: letters are text.
      if (col === 0) return false;
      if (pressed === '?') on.help();
      else if (pressed === 'v' && rows[row]?.kind === 'line') on.verdict(row);
      else return false;
      return true;
    },
  };
}
