import type { Problem } from '../../base/problem.ts';
import { compareYen, isNegativeYen, sumYen, yenText } from '../../base/yen.ts';
import type { Worker } from '../case.ts';
import type { Deduction } from '../payslip.ts';
import { fault, reversed, paydayTooOld } from './fault.ts';
import { negatives } from './terms.ts';

/** 給与明細の点検, payslips and piece pay: periods that run forwards, no negative amount, known kinds of deductions. */
export function checkPayslips(
  worker: Worker,
  path: string,
  isDeductionKind: (kind: string) => boolean,
): readonly Problem[] {
  const slips = worker.payslips.flatMap((slip, i) => {
    const at = `${path}.payslips[${String(i)}]`;
    return [
      ...reversed(`${at}.period.to`, slip.period),
      ...paydayTooOld(`${at}.payday`, slip.payday),
      ...negatives(slip.payments.map((p, j) => [`${at}.payments[${String(j)}].yen`, p.yen])),
      ...slip.deductions.flatMap((d, j) => checkDeduction(d, `${at}.deductions[${String(j)}]`, isDeductionKind)),
    ];
  });
  const pieces = worker.pieces.flatMap((piece, i) => {
    const at = `${path}.pieces[${String(i)}]`;
    return [...reversed(`${at}.to`, piece), ...negatives([[`${at}.yen`, piece.yen]])];
  });
  return [...slips, ...pieces];
}

function checkDeduction(line: Deduction, path: string, isDeductionKind: (kind: string) => boolean): readonly Problem[] {
  if (!isDeductionKind(line.kind)) return [fault(`${path}.kind`, 'unknown-deduction-kind', { value: line.kind })];
  return [
    ...(mayBeRefund(line) ? [] : negatives([[`${path}.yen`, line.yen]])),
    ...negatives([[`${path}.actualCost`, line.actualCost]]),
    ...negatives(line.sanctions.map((s, i) => [`${path}.sanctions[${String(i)}].yen`, s.yen])),
    ...checkSanctions(line, path),
  ];
}

/** The cases of a pay cut are the whole line, no more and no less. */
function checkSanctions({ sanctions, yen }: Deduction, path: string): readonly Problem[] {
  const sum = sumYen(sanctions.map((s) => s.yen));
  if (sanctions.length === 0 || compareYen(sum, yen) === 0) return [];
  return [fault(`${path}.sanctions`, 'sanctions-differ', { sum: yenText(sum), value: yenText(yen) })];
}

/** 年末調整の還付, tax given back: the one deduction line that a payslip rightly shows as negative. */
const mayBeRefund = (line: Deduction): boolean => line.kind === 'year_end_adjustment' && isNegativeYen(line.yen);
