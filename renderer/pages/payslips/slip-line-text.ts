import { fill } from '../../../templates/messages/text.ts';
import type { StoredRecord } from '../../client/types.ts';
import { readDate } from '../../words/era.ts';
import { amountText, isZero } from '../../words/figures.ts';
import type { Words } from '../../words/language-context.ts';
import type { SlipCell } from './slip-edits.ts';
import { textIn } from './grid-rows.ts';
import { isAmount } from './slip-lines.ts';
import { netDifference, netOf } from './slip-sums.ts';

/** The message for the active cell: why it cannot be read, or that the slip does not add up. */
export function slipLine(
  cell: SlipCell | null,
  notes: readonly StoredRecord[],
  { screens: { payslips } }: Words,
): readonly string[] {
  if (cell === null || cell.kind === 'name' || cell.kind === 'lineKind') return [];
  const text = textIn(cell, notes, () => '');
  if (text === '') return [];
  if (cell.kind === 'date') return 'value' in readDate(text) ? [] : [fill(payslips.unreadableDate, { text })];
  if (!isAmount(text)) return [fill(payslips.unreadableYen, { text })];
  const net = cell.kind === 'net' ? netOf(cell.slip.body) : null;
  const difference = cell.kind === 'net' ? netDifference(cell.slip.body, text) : null;
  if (net === null || difference === null || isZero(difference)) return [];
  return [fill(payslips.doesNotAddUp, { stated: amountText(text), sum: amountText(net) })];
}
