import type { Row } from '../csv/read-table.ts';
import { payslipHeaderScore } from './payslip-roles.ts';
import { attendanceColumns } from './columns.ts';

export type TableKind = 'attendance' | 'payslip';
export type Header = { readonly kind: TableKind; readonly index: number; readonly score: number };

/** Title blocks are rarely longer. */
const deepest = 30;

/** The header row: the one with the most known headers that has the required ones of its kind. Null where there is none. */
export function findHeader(rows: readonly Row[], kind: TableKind | undefined): Header | null {
  const found: Header[] = [];
  rows.slice(0, deepest).forEach((row, index) => {
    const attendance = attendanceScore(row.cells);
    const payslip = payslipHeaderScore(row.cells);
    if (kind !== 'payslip' && attendance > 0) found.push({ kind: 'attendance', index, score: attendance });
    if (kind !== 'attendance' && payslip > 0) found.push({ kind: 'payslip', index, score: payslip });
  });
  return found.reduce<Header | null>((best, h) => (best === null || h.score > best.score ? h : best), null);
}

function attendanceScore(headers: readonly string[]): number {
  const { one, recognised } = attendanceColumns(headers);
  const clocked = one.start ?? one.end ?? one.gateIn ?? one.gateOut;
  return one.date && clocked ? recognised : 0;
}
