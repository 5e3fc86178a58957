import type { Problem } from '../../core/base/problem.ts';
import { dayNumber } from '../../core/base/work-date.ts';
import { rowProblem } from '../problems.ts';
import type { AttendanceRecord } from '../report.ts';

type Worked = AttendanceRecord & { readonly start: number; readonly end: number };
export const isWorked = (r: AttendanceRecord): r is Worked =>
  r.start !== null && r.end !== null && r.entryKind !== 'break';

const absolute = (r: Worked): number => dayNumber(r.date) * 1440 + r.start;
const absoluteEnd = (r: Worked): number => dayNumber(r.date) * 1440 + r.end;

const byTime = (records: readonly AttendanceRecord[]): Map<string, Worked[]> => {
  const workers = new Map<string, Worked[]>();
  for (const r of records.filter(isWorked)) workers.set(r.worker, [...(workers.get(r.worker) ?? []), r]);
  for (const all of workers.values()) all.sort((a, b) => absolute(a) - absolute(b) || a.row - b.row);
  return workers;
};

/** Numbers the worked rows of a worker's day by time. */
export function withSessions(records: readonly AttendanceRecord[]): AttendanceRecord[] {
  const numbers = new Map<number, number>();
  for (const all of byTime(records).values()) {
    const perDay = new Map<string, number>();
    for (const r of all) {
      const n = (perDay.get(r.date) ?? 0) + 1;
      perDay.set(r.date, n);
      numbers.set(r.row, n);
    }
  }
  return records.map((r) => ({ ...r, session: numbers.get(r.row) ?? null }));
}

/** Two rows of one worker that share a minute, also across midnight: the later one is held back until a person decides. */
export function overlaps(records: readonly AttendanceRecord[]): Problem[] {
  const problems: Problem[] = [];
  for (const all of byTime(records).values()) {
    let furthest: Worked | null = null;
    for (const r of all) {
      if (furthest && absolute(r) < absoluteEnd(furthest)) {
        problems.push(rowProblem(r.row, 'error', 'overlap', `overlaps row ${String(furthest.row)}`));
      }
      if (!furthest || absoluteEnd(r) > absoluteEnd(furthest)) furthest = r;
    }
  }
  return problems;
}
