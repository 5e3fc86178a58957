import type { Problem } from '../../core/base/problem.ts';
import { compareYen, subYen, yenText, type Yen } from '../../core/base/yen.ts';
import type { Row } from '../csv/read-table.ts';
import { rowProblem } from '../problems.ts';
import { deductionCategory, insuranceLeaves } from './labels.ts';
import type { Item, PayslipColumns } from './columns.ts';
import { amountIn, amountOf, sideIn, sumOf } from './sums.ts';

/** Compares the parts of a payslip with its totals; differences are shown, never corrected. */
export function checkSlip(row: Row, items: readonly Item[], { one }: PayslipColumns): Problem[] {
  const gross = amountOf(row, one.gross);
  const deductions = amountOf(row, one.deductionTotal);
  const net = amountOf(row, one.net);
  const problems: Problem[] = [];
  const compare = (code: 'gross_mismatch' | 'deduction_total_mismatch', stated: Yen | null, sum: Yen): void => {
    if (stated === null || compareYen(stated, sum) === 0) return;
    problems.push(rowProblem(row.number, 'warning', code, `sum ${yenText(sum)}, stated ${yenText(stated)}`));
  };
  compare('gross_mismatch', gross, sumOf(row, items, 'earnings'));
  compare('deduction_total_mismatch', deductions, sumOf(row, items, 'deductions'));
  if (gross && deductions && net && compareYen(subYen(gross, deductions), net) !== 0) {
    const due = yenText(subYen(gross, deductions));
    const detail = `${yenText(gross)}-${yenText(deductions)} = ${due}, stated ${yenText(net)}`;
    problems.push(rowProblem(row.number, 'warning', 'net_mismatch', detail));
  }
  return [...problems, ...checkInsurance(row, items)];
}

function checkInsurance(row: Row, items: readonly Item[]): Problem[] {
  const total = items.find((i) => i.side === 'insurance-total' && sideIn(row, i, items) === 'subtotal');
  const stated = total ? amountIn(row, total.index) : null;
  if (!total || stated === null) return [];
  const leaves = items.filter((i) => insuranceLeaves.includes(deductionCategory(i.label)));
  const sum = sumOf(row, leaves, 'deductions');
  if (compareYen(stated, sum) === 0) return [];
  return [
    rowProblem(
      row.number,
      'warning',
      'subtotal_mismatch',
      `${total.label}: sum ${yenText(sum)}, stated ${yenText(stated)}`,
    ),
  ];
}
