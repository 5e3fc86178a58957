import type { Problem } from '../../core/base/problem.ts';
import { dayNumber, weekdayIndex, type WorkDate } from '../../core/base/work-date.ts';
import { cellOf, type AttendanceColumns } from '../header/columns.ts';
import type { Row } from '../csv/read-table.ts';
import { readClock, type DotNotation } from '../notation/clock.ts';
import { dateOrderOf, readDate, readWeekday, type DateContext } from '../notation/date.ts';
import { rowProblem } from '../problems.ts';
import type { SkippedRow } from '../report.ts';
import { isNothing, plain } from '../text.ts';
import { isFootnote, skipReason, totalWordOf } from './classify.ts';
import { readTitle, type Title } from './title.ts';
import type { TotalsRow } from './totals.ts';

export type DataRow = { readonly row: Row; readonly date: WorkDate; readonly worker: { code: string; name: string } };
export type Walked = {
  readonly data: readonly DataRow[];
  readonly totals: readonly TotalsRow[];
  readonly skipped: readonly SkippedRow[];
  readonly problems: readonly Problem[];
  /** The words of a title from which a year was taken. */
  readonly yearFrom: string;
};

const kanjiDays = '日月火水木金土';

/** Goes down the rows below the header and tells data from everything else. A row that might be data is never skipped: it is a problem. */
export function walkRows(
  rows: readonly Row[],
  header: Row,
  columns: AttendanceColumns,
  title: Title,
  dots: DotNotation | null,
): Walked {
  const data: DataRow[] = [];
  const totals: TotalsRow[] = [];
  const skipped: SkippedRow[] = [];
  const problems: Problem[] = [];
  const order = dateOrderOf(rows.map((r) => cellOf(r.cells, columns.one.date)));
  let current = title;
  let previous: WorkDate | null = null;
  let yearFrom = '';
  for (const row of rows) {
    const dateCell = cellOf(row.cells, columns.one.date);
    const punched = hasClock(row, columns, dots);
    const context: DateContext = { order, near: current.near, previous };
    const read = readDate(dateCell, context);
    const worker = workerOf(row, columns, current);
    if (read.is === 'date' && (punched || totalWordOf(row) === null)) {
      if (current.near !== null && readDate(dateCell, { ...context, near: null, previous: null }).is !== 'date')
        yearFrom = current.nearWords;
      problems.push(...aboutDate(row, read, columns, current));
      if (worker.code === '' && worker.name === '') problems.push(rowProblem(row.number, 'error', 'worker_unknown'));
      previous = read.date;
      data.push({ row, date: read.date, worker });
      continue;
    }
    const reason = punched ? null : skipReason(row, header);
    if (reason === 'totals')
      totals.push({ row, word: totalWordOf(row) ?? '', worker: worker.code === '' ? worker.name : worker.code });
    if (reason !== null) {
      skipped.push({ row: row.number, reason });
    } else if (read.is === 'ambiguous-order') {
      problems.push(rowProblem(row.number, 'error', 'ambiguous_date_order', plain(dateCell)));
    } else if (punched || looksLikeDate(dateCell)) {
      problems.push(rowProblem(row.number, 'error', 'invalid_date', dateCell.trim()));
    } else {
      const next = readTitle(current, row);
      const isTitle = next.name !== current.name || next.code !== current.code || next.near !== current.near;
      current = next;
      skipped.push({ row: row.number, reason: isTitle ? 'title' : isFootnote(row) ? 'footnote' : 'footer' });
    }
  }
  return { data, totals, skipped, problems, yearFrom };
}

const looksLikeDate = (cell: string): boolean => /\d\s*[/.月年日-]|^\d{1,2}$|^\d{8}$/u.test(plain(cell));

const hasClock = (row: Row, { one }: AttendanceColumns, dots: DotNotation | null): boolean =>
  [one.start, one.end, one.gateIn, one.gateOut].some((c) => {
    const read = readClock(cellOf(row.cells, c), dots).is;
    return read === 'time' || read === 'ambiguous';
  });

function workerOf(row: Row, { one }: AttendanceColumns, title: Title): { code: string; name: string } {
  const family = plain(cellOf(row.cells, one.familyName));
  const given = plain(cellOf(row.cells, one.givenName));
  const own = plain(cellOf(row.cells, one.name)) || `${family}${given}`;
  return { code: plain(cellOf(row.cells, one.workerCode)) || title.code, name: own || title.name };
}

type Dated = Extract<ReturnType<typeof readDate>, { is: 'date' }>;

function aboutDate(row: Row, read: Dated, { one }: AttendanceColumns, title: Title): Problem[] {
  const cell = cellOf(row.cells, one.weekday);
  const stated = read.weekday ?? (isNothing(cell) ? null : readWeekday(cell));
  const actual = weekdayIndex(dayNumber(read.date));
  const { period } = title;
  return [
    ...(stated !== null && stated !== actual
      ? [
          rowProblem(
            row.number,
            'warning',
            'weekday_mismatch',
            `${read.date} is ${kanjiDays[actual]!}, file says ${kanjiDays[stated]!}`,
          ),
        ]
      : []),
    ...(read.outsideEra
      ? [
          rowProblem(
            row.number,
            'warning',
            'era_out_of_range',
            `${plain(cellOf(row.cells, one.date))} read as ${read.date}`,
          ),
        ]
      : []),
    ...(period && (read.date < period.from || read.date > period.to)
      ? [rowProblem(row.number, 'warning', 'out_of_period', `${read.date} (${period.from} ~ ${period.to})`)]
      : []),
  ];
}
