import type { Problem } from '../../core/base/problem.ts';
import type { Row } from '../csv/read-table.ts';
import { cellOf, type AttendanceColumns, type Column } from '../header/columns.ts';
import { readDuration, type DurationNotation } from '../notation/duration.ts';
import { needsNotation, possibleNotations, type Agreement } from '../notation/duration-evidence.ts';
import { rowProblem } from '../problems.ts';
import type { Assumption, AttendanceRecord } from '../report.ts';
import { isNothing, plain } from '../text.ts';

/** Minutes between the ends less the breaks; null where an end or the break is not known. */
export const netMinutes = (r: AttendanceRecord): number | null =>
  r.start === null || r.end === null ? null : r.end - r.start - (r.breakTotal ?? 0);

/** Columns of durations whose bare figures share one notation (those that name minutes in the header do not). */
export const durationColumns = ({ one, breakTotals, nightHours }: AttendanceColumns): readonly Column[] =>
  [...breakTotals, one.workHours, one.scheduledHours, one.overtimeHours, ...nightHours].filter(
    (c) => c !== undefined && !c.inMinutes,
  ) as readonly Column[];

/** No working day has a part longer than this, so `75` in a daily row is no number of hours. */
export const longestPart = 30 * 60;

/** Without break pairs the stated break and the stated work must fill the span together. */
const wholeSpan = (breaks: readonly string[], works: readonly (readonly string[])[], span: number): Agreement[] =>
  breaks.every(isNothing)
    ? []
    : works.filter((w) => !w.every(isNothing)).map((w) => ({ cells: [...breaks, ...w], minutes: span }));

/** What the figures of the duration columns can mean, by themselves and by their agreement with punches and break pairs. */
export function notationsOf(
  columns: AttendanceColumns,
  rows: readonly { readonly row: Row; readonly span: number | null; readonly pairs: number | null }[],
): readonly DurationNotation[] {
  const all = durationColumns(columns);
  const cells = rows.flatMap(({ row }) => all.map((c) => cellOf(row.cells, c)));
  const { one, breakTotals, nightHours } = columns;
  const agreements = rows.flatMap(({ row, span, pairs }): Agreement[] => {
    const at = (...list: readonly (Column | undefined)[]): string[] => list.map((c) => cellOf(row.cells, c));
    const parts = at(one.scheduledHours, one.overtimeHours, ...nightHours);
    if (pairs === null)
      return span === null || breakTotals.length === 0
        ? []
        : wholeSpan(at(...breakTotals), [at(one.workHours), parts], span);
    const breaks = { cells: at(...breakTotals), minutes: pairs };
    if (span === null) return [breaks];
    return [breaks, { cells: at(one.workHours), minutes: span - pairs }, { cells: parts, minutes: span - pairs }];
  });
  return possibleNotations(cells, agreements, longestPart);
}

const words: Record<DurationNotation, string> = {
  base60: 'dot_base60 (8.15 = 8h15m)',
  decimal: 'decimal_hours (1.75 = 1h45m)',
  minutes: 'minutes (75 = 1h15m)',
};

/** Said only where a bare figure had to be given a meaning. */
export function notationAssumption(cells: readonly string[], notations: readonly DurationNotation[]): Assumption[] {
  const [only] = notations;
  return notations.length === 1 && only && needsNotation(cells)
    ? [{ key: 'duration_notation', text: words[only] }]
    : [];
}

/** A stated working time is compared, never used. With rounded columns it says what the rounding gave, and is not compared. */
export function statedMismatch(
  row: Row,
  record: AttendanceRecord,
  columns: AttendanceColumns,
  notations: readonly DurationNotation[],
): Problem[] {
  const column = columns.one.workHours;
  const net = netMinutes(record);
  if (!column || net === null || record.rounded !== null || record.session === null) return [];
  const cell = cellOf(row.cells, column);
  const read = readDuration(cell, column.inMinutes ? ['minutes'] : notations);
  if (read.is !== 'duration' || Math.abs(read.minutes - net) <= tolerance(cell)) return [];
  return [rowProblem(row.number, 'warning', 'stated_duration_mismatch', `${plain(cell)} vs ${String(net)} min`)];
}

/** Decimal hours cannot say every minute. */
const tolerance = (cell: string): number => (/\d\.\d/u.test(plain(cell)) ? 1 : 0);
