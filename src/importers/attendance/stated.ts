import type { Problem } from '../../core/base/problem.ts';
import type { Row } from '../csv/read-table.ts';
import { cellOf, type AttendanceColumns } from '../header/columns.ts';
import { rowProblem } from '../problems.ts';
import type { AttendanceRecord } from '../report.ts';
import { plain } from '../text.ts';
import { durationIn, type Notations } from './notations.ts';

/** Minutes from start to end less the known breaks; null where one is missing. */
export const netMinutes = (r: AttendanceRecord): number | null =>
  r.start === null || r.end === null ? null : r.end - r.start - (r.breakTotal ?? 0);

/**
 * A stated working time is compared, never used. Not compared: rows with rounded columns (the stated time follows the rounding) and rows
 * whose break is unknown (the difference would be the break). A log of intervals has no breaks within a row.
 */
export function statedMismatch(
  row: Row,
  record: AttendanceRecord,
  columns: AttendanceColumns,
  notations: Notations,
): Problem[] {
  const column = columns.one.workHours;
  const net = netMinutes(record);
  const comparable = record.rounded === null && (record.breakTotal !== null || record.entryKind !== null);
  if (!column || net === null || !comparable || record.session === null) return [];
  const cell = cellOf(row.cells, column);
  const read = durationIn(row.cells, column, notations);
  if (read.is !== 'duration' || Math.abs(read.minutes - net) <= tolerance(cell)) return [];
  return [rowProblem(row.number, 'warning', 'stated_duration_mismatch', `${plain(cell)} vs ${String(net)} min`)];
}

/** Decimal hours are exact only to a minute. */
const tolerance = (cell: string): number => (/\d\.\d/u.test(plain(cell)) ? 1 : 0);
