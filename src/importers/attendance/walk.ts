import type { Problem } from '../../core/base/problem.ts';
import { dayNumber, weekdayIndex, type WorkDate } from '../../core/base/work-date.ts';
import { cellOf, type AttendanceColumns } from '../header/columns.ts';
import type { Row } from '../csv/read-table.ts';
import { readClock, type DotNotation } from '../notation/clock.ts';
import { dateOrderOf, readDate, readWeekday, type DateContext } from '../notation/date.ts';
import { readMonth } from '../notation/month.ts';
import { rowProblem } from '../problems.ts';
import type { SkippedRow } from '../report.ts';
import { isNothing, plain } from '../text.ts';
import { isFootnote, isTotalWord, skipReason, totalWordOf } from './classify.ts';
import { readTitle, type Title } from './title.ts';
import type { TotalsRow } from './totals.ts';

export type DataRow = { readonly row: Row; readonly date: WorkDate; readonly worker: Who };
export type Walked = {
  readonly data: readonly DataRow[];
  readonly totals: readonly TotalsRow[];
  readonly skipped: readonly SkippedRow[];
  readonly problems: readonly Problem[];
  /** The words of a title from which a year was taken. */
  readonly yearFrom: string;
};

const kanjiDays = '日月火水木金土';

/** Separates data rows below the header from all others. A row that might be data is never skipped: it is a problem. */
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
  let carried = noWorker;
  for (const row of rows) {
    const dateCell = cellOf(row.cells, columns.one.date);
    const punched = hasClock(row, columns, dots);
    const context: DateContext = { order, near: current.near, previous };
    const read = readDate(dateCell, context);
    const stated = workerOf(row, columns, current);
    const worker = isUnnamed(stated) ? carried : stated;
    if (read.is === 'date' && (punched || totalWordOf(row) === null)) {
      if (current.near !== null && readDate(dateCell, { ...context, near: null, previous: null }).is !== 'date')
        yearFrom = current.nearWords;
      problems.push(...aboutDate(row, read, columns, current));
      if (isUnnamed(worker)) problems.push(rowProblem(row.number, 'error', 'worker_unknown'));
      else if (isUnnamed(stated))
        problems.push(rowProblem(row.number, 'warning', 'worker_assumed', worker.code || worker.name));
      carried = worker;
      previous = read.date;
      data.push({ row, date: read.date, worker });
      continue;
    }
    const reason = punched ? null : skipReason(row, header);
    if (reason === 'totals') totals.push({ row, word: totalWordOf(row) ?? '', worker: ownerOf(stated) });
    const next = readTitle(current, row);
    if (reason !== null) {
      skipped.push({ row: row.number, reason });
    } else if (read.is === 'ambiguous-order') {
      problems.push(rowProblem(row.number, 'error', 'ambiguous_date_order', plain(dateCell)));
    } else if (
      !punched &&
      (readMonth(dateCell) !== null || (!looksLikeDate(dateCell) && !isFootnote(row) && saysMore(current, next)))
    ) {
      // A block for the next worker or month within the table.
      current = next;
      carried = noWorker;
      skipped.push({ row: row.number, reason: 'title' });
    } else if (punched || looksLikeDate(dateCell)) {
      problems.push(rowProblem(row.number, 'error', 'invalid_date', dateCell.trim()));
    } else {
      skipped.push({ row: row.number, reason: isFootnote(row) ? 'footnote' : 'footer' });
    }
  }
  return { data, totals, skipped, problems, yearFrom };
}

type Who = { readonly code: string; readonly name: string };
const noWorker: Who = { code: '', name: '' };

const saysMore = (before: Title, after: Title): boolean =>
  before.name !== after.name ||
  before.code !== after.code ||
  before.near !== after.near ||
  before.period !== after.period;

const looksLikeDate = (cell: string): boolean => /\d\s*[/.月年日-]|^\d{1,2}$|^\d{8}$/u.test(plain(cell));

const hasClock = (row: Row, { one, stints }: AttendanceColumns, dots: DotNotation | null): boolean =>
  [...stints.flatMap(({ start, end }) => [start, end]), one.gateIn, one.gateOut].some((c) => {
    const read = readClock(cellOf(row.cells, c), dots).is;
    return read === 'time' || read === 'ambiguous';
  });

function workerOf(row: Row, { one }: AttendanceColumns, title: Title): Who {
  const family = plain(cellOf(row.cells, one.familyName));
  const given = plain(cellOf(row.cells, one.givenName));
  const own = plain(cellOf(row.cells, one.name)) || `${family}${given}`;
  return { code: plain(cellOf(row.cells, one.workerCode)) || title.code, name: own || title.name };
}

/** The worker of a totals row; the word for total is often in the worker's column. */
const ownerOf = ({ code, name }: Who): string => [code, name].find((w) => w !== '' && !isTotalWord(w)) ?? '';

/** Blank or a ditto mark: the name of the row above applies. */
const isUnnamed = ({ code, name }: Who): boolean => /^[〃"々]?$/u.test(code) && /^[〃"々]?$/u.test(name);

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
