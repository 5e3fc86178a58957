import type { Row } from '../csv/read-table.ts';
import { cellOf, type AttendanceColumns, type Column } from '../header/columns.ts';
import { durationNotations, readDuration, type DurationNotation, type DurationReading } from '../notation/duration.ts';
import { needsNotation, possibleNotations, type Agreement } from '../notation/duration-evidence.ts';
import type { Assumption } from '../report.ts';
import { isNothing } from '../text.ts';

/** By the index of a column of durations: the notations that its bare figures can still have. */
export type Notations = ReadonlyMap<number, readonly DurationNotation[]>;

export const durationIn = (cells: readonly string[], column: Column, notations: Notations): DurationReading =>
  readDuration(
    cellOf(cells, column),
    column.inMinutes ? ['minutes'] : (notations.get(column.index) ?? durationNotations),
  );

/** What punches and break pairs give for a row, to hold its figures against; null where they do not say. */
export type Evidence = { readonly row: Row; readonly span: number | null; readonly pairs: number | null };

/** No working day has a part longer than this, so `75` in a daily row is no number of hours. */
const longestPart = 30 * 60;

/** A program writes all its durations alike; only where no notation fits every column is each column taken for itself. */
export function notationsOf(columns: AttendanceColumns, rows: readonly Evidence[]): Notations {
  const all = durationColumns(columns);
  const cells = (of: readonly Column[]): string[] => rows.flatMap(({ row }) => of.map((c) => cellOf(row.cells, c)));
  const shared = possibleNotations(cells(all), agreementsOf(columns, rows), longestPart);
  if (shared.length > 0) return new Map(all.map((c) => [c.index, shared]));
  return new Map(
    all.map((c) => [c.index, possibleNotations(cells([c]), ownAgreements(c, columns, rows), longestPart)]),
  );
}

/** Columns of durations whose header does not name the unit. */
const durationColumns = ({ one, breakTotals, nightHours }: AttendanceColumns): readonly Column[] =>
  [...breakTotals, one.workHours, one.scheduledHours, one.overtimeHours, ...nightHours]
    .filter((c) => c !== undefined)
    .filter((c) => !c.inMinutes);

function agreementsOf({ one, breakTotals, nightHours }: AttendanceColumns, rows: readonly Evidence[]): Agreement[] {
  return rows.flatMap(({ row, span, pairs }): Agreement[] => {
    const at = (...list: readonly (Column | undefined)[]): string[] => list.map((c) => cellOf(row.cells, c));
    const parts = at(one.scheduledHours, one.overtimeHours, ...nightHours);
    const breaks = at(...breakTotals);
    if (pairs === null) return span === null ? [] : wholeSpan(breaks, [at(one.workHours), parts], span);
    if (span === null) return [{ cells: breaks, minutes: pairs }];
    return [
      { cells: breaks, minutes: pairs },
      { cells: at(one.workHours), minutes: span - pairs },
      { cells: parts, minutes: span - pairs },
    ];
  });
}

/** Without break pairs the stated break and the stated work must fill the span together. */
const wholeSpan = (breaks: readonly string[], works: readonly (readonly string[])[], span: number): Agreement[] =>
  breaks.every(isNothing)
    ? []
    : works.filter((w) => !w.every(isNothing)).map((w) => ({ cells: [...breaks, ...w], minutes: span }));

function ownAgreements(
  column: Column,
  { one, breakTotals }: AttendanceColumns,
  rows: readonly Evidence[],
): Agreement[] {
  return rows.flatMap(({ row, span, pairs }): Agreement[] => {
    const cells = [cellOf(row.cells, column)];
    if (pairs === null) return [];
    if (breakTotals.length === 1 && column === breakTotals[0]) return [{ cells, minutes: pairs }];
    return column === one.workHours && span !== null ? [{ cells, minutes: span - pairs }] : [];
  });
}

const words: Record<DurationNotation, string> = {
  base60: 'dot_base60 (8.15 = 8h15m)',
  decimal: 'decimal_hours (1.75 = 1h45m)',
  minutes: 'minutes (75 = 1h15m)',
};

/** Said only where a bare figure had to be given a meaning. */
export function notationAssumption(
  columns: AttendanceColumns,
  rows: readonly Row[],
  notations: Notations,
): Assumption[] {
  const used = durationColumns(columns).flatMap((c): DurationNotation[] => {
    const [only, ...more] = notations.get(c.index) ?? [];
    const needed = needsNotation(rows.map((r) => cellOf(r.cells, c)));
    return only !== undefined && more.length === 0 && needed ? [only] : [];
  });
  const text = [...new Set(used)].map((n) => words[n]).join(', ');
  return text === '' ? [] : [{ key: 'duration_notation', text }];
}
