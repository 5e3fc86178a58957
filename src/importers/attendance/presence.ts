import type { Problem } from '../../core/base/problem.ts';
import { rowProblem } from '../problems.ts';
import type { AttendanceRecord } from '../report.ts';

/** Compares the computer log of a day with the recorded end: work on the computer after it is a warning. */
export function presenceProblems(record: AttendanceRecord): Problem[] {
  const { pc, row, end } = record;
  if (pc === null) return [];
  if (pc.on === null && pc.off === null) return [rowProblem(row, 'info', 'pc_log_missing')];
  if (end === null || pc.off === null || pc.off <= end) return [];
  return [rowProblem(row, 'warning', 'pc_off_after_gate_out', `${String(pc.off - end)} min`)];
}
