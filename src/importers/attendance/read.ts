import { isBlank, type Row } from '../csv/read-table.ts';
import { attendanceColumns, cellOf, type AttendanceColumns } from '../header/columns.ts';
import { duplicateHeaders } from '../header/duplicates.ts';
import { clockDots, type DotNotation } from '../notation/clock.ts';
import { dateOrderOf } from '../notation/date.ts';
import type { Assumption, AttendanceRecord, AttendanceReport, SkippedRow } from '../report.ts';
import { plain } from '../text.ts';
import { notationAssumption, notationsOf, type Notations } from './notations.ts';
import { presenceProblems } from './presence.ts';
import { readRow, type ReadRow } from './read-row.ts';
import { overlaps, withSessions } from './sessions.ts';
import { statedMismatch } from './stated.ts';
import { noTitle, readTitle } from './title.ts';
import { declaredTotals } from './totals.ts';
import { walkRows, type Walked } from './walk.ts';

/** 出退勤記録: the rows of a file, below the header that was found, as records. Pure: the same rows give the same report. */
export function readAttendance(rows: readonly Row[], headerIndex: number): Omit<AttendanceReport, 'file'> {
  const header = rows[headerIndex]!;
  const above = rows.slice(0, headerIndex);
  const below = rows.slice(headerIndex + 1);
  const columns = attendanceColumns(header.cells);
  const presence = columns.one.start === undefined && (columns.one.gateIn ?? columns.one.pcOn) !== undefined;
  const dots = clockDots(below.flatMap((r) => clockCells(r, columns)));
  const walked = walkRows(below, header, columns, above.reduce(readTitle, noTitle), dots);
  const notations = settleNotations(walked, columns, dots);
  const read = readAll(walked, columns, header, dots, notations, presence);
  const records = withSessions(read.map((r) => r.record));
  const rowsByNumber = new Map(walked.data.map((d) => [d.row.number, d.row]));
  const totals = declaredTotals(walked.totals, records, { columns, notations, rows: rowsByNumber });
  const problems = [
    ...duplicateHeaders(header),
    ...walked.problems,
    ...read.flatMap((r) => r.problems),
    ...overlaps(records),
    ...records.flatMap((r) => statedMismatch(rowsByNumber.get(r.row)!, r, columns, notations)),
    ...(presence ? records.flatMap(presenceProblems) : []),
    ...totals.problems,
  ];
  return {
    kind: presence ? 'presence_log' : 'attendance',
    records,
    skippedRows: [...titleRows(above), { row: header.number, reason: 'header' as const }, ...walked.skipped],
    problems: problems.sort((a, b) => (a.at.row ?? 0) - (b.at.row ?? 0)),
    declaredTotals: totals.totals,
    assumptions: assumptionsOf(walked, columns, notations, presence),
  };
}

const titleRows = (above: readonly Row[]): SkippedRow[] =>
  above.map((row) => ({ row: row.number, reason: isBlank(row) ? 'blank' : 'title' }));

function clockCells(row: Row, { one, stints, breakPairs }: AttendanceColumns): string[] {
  const pairs = [...stints, ...breakPairs].flatMap((p) => [p.start, p.end]);
  return [one.roundedStart, one.roundedEnd, ...pairs].map((c) => cellOf(row.cells, c));
}

function readAll(
  walked: Walked,
  columns: AttendanceColumns,
  header: Row,
  dots: DotNotation | null,
  notations: Notations,
  presence: boolean,
): ReadRow[] {
  const width = header.cells.length;
  return walked.data.map(({ row, date, worker }) =>
    readRow({ row, width, columns, date, worker, dots, notations, presence }),
  );
}

/** A first reading gives the punches and break pairs; the notation of the durations is the one that agrees with them. */
function settleNotations(walked: Walked, columns: AttendanceColumns, dots: DotNotation | null): Notations {
  const evidence = walked.data.map(({ row, date, worker }) => {
    const { record } = readRow({
      row,
      width: row.cells.length,
      columns,
      date,
      worker,
      dots,
      notations: new Map(),
      presence: false,
    });
    return { row, span: spanOf(record), pairs: pairMinutes(record, columns) };
  });
  return notationsOf(columns, evidence);
}

const spanOf = ({ start, end }: AttendanceRecord): number | null =>
  start === null || end === null ? null : end - start;

/** Null where the break is known only from a stated total, whose notation is not known yet. */
const pairMinutes = ({ breaks, start }: AttendanceRecord, { breakPairs }: AttendanceColumns): number | null =>
  start === null || breakPairs.length === 0 ? null : breaks.reduce((sum, [a, b]) => sum + b - a, 0);

function assumptionsOf(
  walked: Walked,
  columns: AttendanceColumns,
  notations: Notations,
  presence: boolean,
): Assumption[] {
  const clocks = walked.data.map(({ row }) => plain(cellOf(row.cells, columns.one.start)));
  const order = dateOrderOf(walked.data.map(({ row }) => cellOf(row.cells, columns.one.date)));
  const said = (when: boolean, key: string, text: string): Assumption[] => (when ? [{ key, text }] : []);
  return [
    ...notationAssumption(
      columns,
      walked.data.map((d) => d.row),
      notations,
    ),
    ...said(columns.one.roundedStart !== undefined, 'start_end_columns', 'punch (打刻), rounded kept beside'),
    ...said(walked.yearFrom !== '', 'year_from', `title ${walked.yearFrom}`),
    ...said(order === 'month-first', 'date_order', 'MDY (some day numbers exceed 12)'),
    ...said(order === 'day-first', 'date_order', 'DMY (some day numbers exceed 12)'),
    ...said(
      clocks.some((c) => /[AP]M/iu.test(c)),
      'clock',
      '12h AM/PM',
    ),
    ...said(columns.one.entryType !== undefined, 'one_row', 'one interval; Type=Break is a break, not work'),
    ...said(presence, 'meaning', 'evidence of presence, not punches'),
  ];
}
