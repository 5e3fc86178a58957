import type { Problem } from '../../core/base/problem.ts';
import { rowProblem } from '../problems.ts';
import type { AttendanceRecord } from '../report.ts';

/** Gate and computer of one day against each other: a log of presence shows that the record was made to agree, or was not. */
export function presenceProblems(record: AttendanceRecord): Problem[] {
  const { pc, row, end } = record;
  if (pc === null) return [];
  if (pc.on === null && pc.off === null) return [rowProblem(row, 'info', 'pc_log_missing')];
  if (end === null || pc.off === null || pc.off <= end) return [];
  return [rowProblem(row, 'warning', 'pc_off_after_gate_out', `${String(pc.off - end)} min`)];
}
