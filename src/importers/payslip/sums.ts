import { compareYen, isNoYen, noYen, subYen, sumYen, type Yen } from '../../core/base/yen.ts';
import type { Row } from '../csv/read-table.ts';
import type { Column } from '../header/columns.ts';
import { readAmount } from '../notation/amount.ts';
import { deductionCategory, insuranceLeaves } from './labels.ts';
import type { Item, PayslipColumns, Side } from './columns.ts';

/** The amount of a cell; null where it is blank or unreadable. */
export function amountIn(row: Row, index: number): Yen | null {
  const read = readAmount(row.cells[index] ?? '');
  return read.is === 'amount' ? read.yen : null;
}
export const amountOf = (row: Row, column: Column | undefined): Yen | null =>
  column ? amountIn(row, column.index) : null;

/** An insurance total is a subtotal where the row has its items, else a deduction of its own. */
export function sideIn(row: Row, item: Item, items: readonly Item[]): Side {
  if (item.side !== 'insurance-total') return item.side;
  const leaves = items.some((i) => {
    const amount =
      i.side === 'deduction' && insuranceLeaves.includes(deductionCategory(i.label)) ? amountIn(row, i.index) : null;
    return amount !== null && !isNoYen(amount);
  });
  return leaves ? 'subtotal' : 'deduction';
}

export function sumOf(row: Row, items: readonly Item[], wanted: 'earnings' | 'deductions'): Yen {
  const amounts = items.map((item) => {
    const amount = amountIn(row, item.index) ?? noYen;
    const side = sideIn(row, item, items);
    if (wanted === 'deductions') return side === 'deduction' ? amount : noYen;
    return side === 'earning' ? amount : side === 'reduction' ? subYen(noYen, amount) : noYen;
  });
  return sumYen(amounts);
}

/** The number of rows whose parts add up to a stated total. */
function score(rows: readonly Row[], items: readonly Item[], { one }: PayslipColumns): number {
  let n = 0;
  for (const row of rows) {
    const gross = amountOf(row, one.gross);
    const deductions = amountOf(row, one.deductionTotal);
    if (gross && compareYen(gross, sumOf(row, items, 'earnings')) === 0) n += 1;
    if (deductions && compareYen(deductions, sumOf(row, items, 'deductions')) === 0) n += 1;
  }
  return n;
}

const sides: readonly Side[] = ['earning', 'deduction', 'reduction', 'unplaced'];

/**
 * Moves columns whose label does not tell their side to the side where the stated totals are right, one column at a time,
 * and only where more rows add up than before. A single wrong row changes nothing.
 */
export function settleSides(rows: readonly Row[], columns: PayslipColumns): readonly Item[] {
  let items = columns.items;
  let best = score(rows, items, columns);
  for (const movable of items.filter((i) => i.movable)) {
    for (const side of sides) {
      const trial = items.map((i) => (i.index === movable.index ? { ...i, side } : i));
      const reached = score(rows, trial, columns);
      if (reached > best) [items, best] = [trial, reached];
    }
  }
  return items;
}
