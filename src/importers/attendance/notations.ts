import type { Row } from '../csv/read-table.ts';
import { cellOf, type AttendanceColumns, type Column } from '../header/columns.ts';
import { durationNotations, readDuration, type DurationNotation, type DurationReading } from '../notation/duration.ts';
import { needsNotation, possibleNotations, type Agreement } from '../notation/duration-evidence.ts';
import type { Assumption } from '../report.ts';
import { isNothing } from '../text.ts';

/** For each column of durations, by index: the notations that its figures without unit may have. */
export type Notations = ReadonlyMap<number, readonly DurationNotation[]>;

export const durationIn = (cells: readonly string[], column: Column, notations: Notations): DurationReading =>
  readDuration(
    cellOf(cells, column),
    column.inMinutes ? ['minutes'] : (notations.get(column.index) ?? durationNotations),
  );

/** Durations of a row computed from punches and break pairs, for comparison; null where unknown. */
export type Evidence = { readonly row: Row; readonly span: number | null; readonly pairs: number | null };

/** The longest duration on a day, so `75` in a daily row cannot be hours. */
const longestPart = 30 * 60;

/** A program writes all durations in one notation; only where none fits every column is each column judged by itself. */
export function notationsOf(columns: AttendanceColumns, rows: readonly Evidence[]): Notations {
  const all = durationColumns(columns);
  const cells = (of: readonly Column[]): string[] => rows.flatMap(({ row }) => of.map((c) => cellOf(row.cells, c)));
  const shared = possibleNotations(cells(all), agreementsOf(columns, rows), longestPart);
  if (shared.length > 0) return new Map(all.map((c) => [c.index, shared]));
  return new Map(
    all.map((c) => [c.index, possibleNotations(cells([c]), ownAgreements(c, columns, rows), longestPart)]),
  );
}

/** Columns of durations whose header does not give the unit. */
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

/** Without break pairs, stated break and stated work must add up to the span. */
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

/** Only where a figure without unit had to be interpreted. */
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
