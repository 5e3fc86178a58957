import type { Problem } from '../../core/base/problem.ts';
import type { Row } from '../csv/read-table.ts';
import { cellOf, type AttendanceColumns, type Column } from '../header/columns.ts';
import { rowProblem } from '../problems.ts';
import type { AttendanceRecord, DeclaredTotal } from '../report.ts';
import { isNothing } from '../text.ts';
import { spanOfTotal } from './classify.ts';
import { durationIn, type Notations } from './notations.ts';
import { netMinutes } from './stated.ts';

/** A row of totals; `worker` as written in the row, or empty. */
export type TotalsRow = { readonly row: Row; readonly word: string; readonly worker: string };

type Sums = {
  readonly columns: AttendanceColumns;
  readonly notations: Notations;
  readonly rows: ReadonlyMap<number, Row>;
};

/** Every stated total and the sum of its rows; a difference is shown, because it may be evidence. */
export function declaredTotals(
  totals: readonly TotalsRow[],
  records: readonly AttendanceRecord[],
  sums: Sums,
): { readonly totals: readonly DeclaredTotal[]; readonly problems: readonly Problem[] } {
  const found = totals.flatMap((t) => totalsOf(t, covered(t, totals, records), sums));
  const problems = found
    .filter((t) => t.declared !== t.computed)
    .map((t) =>
      rowProblem(
        t.row,
        'warning',
        'totals_mismatch',
        `${t.field}: stated ${String(t.declared)}, rows give ${String(t.computed)}`,
      ),
    );
  return { totals: found, problems };
}

function covered(
  total: TotalsRow,
  all: readonly TotalsRow[],
  records: readonly AttendanceRecord[],
): readonly AttendanceRecord[] {
  const span = spanOfTotal(total.word);
  if (span === 'none') return [];
  const before = all.filter((t) => t.row.number < total.row.number);
  const ends = before.filter((t) => span === 'since-subtotal' || spanOfTotal(t.word) === 'all');
  const own = records.filter((r) => r.row < total.row.number && r.session !== null);
  // A total without a worker, after totals with one, is the grand total.
  if (total.worker === '' && (total.word.startsWith('総') || ends.some((t) => t.worker !== ''))) return own;
  const after = ends.at(-1)?.row.number ?? 0;
  const of = (r: AttendanceRecord): boolean =>
    total.worker === '' || r.worker === total.worker || r.workerName === total.worker;
  return own.filter((r) => r.row > after && of(r));
}

function totalsOf({ row, worker }: TotalsRow, records: readonly AttendanceRecord[], sums: Sums): DeclaredTotal[] {
  if (records.length === 0) return [];
  const { one, breakTotals } = sums.columns;
  const whose = worker === '' ? (onlyOne(records.map((r) => r.worker)) ?? '') : worker;
  const work = workColumn(row, sums);
  const out: DeclaredTotal[] = [];
  const hours = work && stated(row, work, sums.notations);
  if (work && hours !== null && hours !== undefined) {
    const rounded = one.roundedStart !== undefined && work === one.workHours;
    const field = rounded ? 'stated_work_hours_as_min' : 'net_work_min';
    const computed = sum(records.map((r) => (rounded ? statedIn(r, work, sums) : netMinutes(r)) ?? 0));
    out.push({ row: row.number, worker: whose, field, declared: hours, computed });
  }
  const [breakColumn] = breakTotals;
  const breaks = breakTotals.length === 1 && breakColumn ? stated(row, breakColumn, sums.notations) : null;
  if (breaks !== null) {
    out.push({
      row: row.number,
      worker: whose,
      field: 'break_min',
      declared: breaks,
      computed: sum(records.map((r) => r.breakTotal ?? 0)),
    });
  }
  return out;
}

/** The column of working hours; a total under 所定 with nothing under 残業 holds all the work. */
function workColumn(row: Row, { columns: { one } }: Sums): Column | undefined {
  if (one.workHours && !isNothing(cellOf(row.cells, one.workHours))) return one.workHours;
  return isNothing(cellOf(row.cells, one.overtimeHours)) ? one.scheduledHours : undefined;
}

const stated = (row: Row, column: Column, notations: Notations): number | null => {
  const read = durationIn(row.cells, column, notations);
  return read.is === 'duration' ? read.minutes : null;
};
const statedIn = (r: AttendanceRecord, column: Column, { rows, notations }: Sums): number | null => {
  const row = rows.get(r.row);
  return row ? stated(row, column, notations) : null;
};
const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
const onlyOne = (all: readonly string[]): string | null => (new Set(all).size === 1 ? (all[0] ?? null) : null);
