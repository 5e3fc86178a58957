import type { Problem } from '../../core/base/problem.ts';
import { daysBetween, type WorkDate } from '../../core/base/work-date.ts';
import { cellOf, filledStints, type AttendanceColumns, type Column } from '../header/columns.ts';
import { readClock, type ClockReading, type DotNotation } from '../notation/clock.ts';
import { readDate } from '../notation/date.ts';
import { rowProblem } from '../problems.ts';
import { plain } from '../text.ts';

/** Start and end of a row's work. `unreadable`: a cell is not a time, so what depends on it stays unknown. */
export type Punches = {
  readonly start: number | null;
  readonly end: number | null;
  readonly unreadable: boolean;
  readonly flags: readonly string[];
  readonly problems: readonly Problem[];
};

export type PunchContext = {
  readonly row: number;
  readonly cells: readonly string[];
  readonly date: WorkDate;
  readonly columns: AttendanceColumns;
  readonly dots: DotNotation | null;
};

const longest = 24 * 60;

/** Reads start and end; an unmarked end at or before the start is taken as the next day's, with a warning. */
export function readPunches(context: PunchContext): Punches {
  const { row, cells, columns } = context;
  const startCell = cellOf(cells, columns.one.start ?? columns.one.gateIn);
  const endCell = endOf(context);
  const start = clockOn(startCell, context, 0);
  const endDays = columns.one.endDate ? dayDifference(cellOf(cells, columns.one.endDate), context.date) : 0;
  const end = clockOn(endCell, context, endDays);
  const problems = [...unreadable(row, startCell, start), ...unreadable(row, endCell, end)];
  const bad = problems.length > 0;
  const from = start.is === 'time' ? start.minutes : null;
  let to = end.is === 'time' ? end.minutes : null;
  const flags = [start, end].some((r) => r.is === 'time' && r.edited) ? ['edited_punch'] : [];
  if (from !== null && to !== null && to <= from && end.is === 'time' && !end.dayMarked && endDays === 0) {
    to += 1440;
    flags.push('assumed_next_day');
    problems.push(rowProblem(row, 'warning', 'time_reversed_assumed_next_day'));
  } else if (from !== null && to !== null && to <= from) {
    problems.push(rowProblem(row, 'error', 'invalid_time', `${plain(startCell)} - ${plain(endCell)}`));
    return { start: from, end: null, unreadable: true, flags, problems };
  }
  if (from !== null && to !== null && to - from > longest) {
    problems.push(rowProblem(row, 'warning', 'long_span', `${String(to - from)} min`));
  }
  return { start: from, end: to, unreadable: bad, flags, problems };
}

/** The end of the last stint of the row. */
function endOf({ cells, columns }: PunchContext): string {
  return columns.stints.some(({ end }) => end !== undefined)
    ? cellOf(cells, filledStints(cells, columns).at(-1)?.end)
    : cellOf(cells, columns.one.gateOut);
}

/** A cell may include the date: `2024/04/02 01:30` on a row of 2024-04-01 is 25:30. */
function clockOn(cell: string, { date, dots }: PunchContext, days: number | null): ClockReading {
  const dated = /^(\S*\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})[ T]+(\S.*)$/u.exec(plain(cell));
  const difference = dated ? dayDifference(dated[1]!, date) : days;
  if (difference === null) return { is: 'invalid' };
  const read = readClock(dated ? dated[2]! : cell, dots);
  return read.is === 'time' ? { ...read, minutes: read.minutes + difference * 1440 } : read;
}

function dayDifference(cell: string, date: WorkDate): number | null {
  if (cell.trim() === '') return 0;
  // Day and month may be in either order: take the one close to the date of the row.
  const near = (['month-first', 'day-first'] as const)
    .map((order) => readDate(cell, { order, near: date, previous: null }))
    .map((read) => (read.is === 'date' ? daysBetween(date, read.date) : null))
    .find((days) => days !== null && days >= 0 && days <= 1);
  return near ?? null;
}

function unreadable(row: number, cell: string, read: ClockReading): Problem[] {
  if (read.is === 'invalid') return [rowProblem(row, 'error', 'invalid_time', plain(cell))];
  if (read.is === 'ambiguous') return [rowProblem(row, 'error', 'ambiguous_duration_notation', plain(cell))];
  return [];
}

/** The problem of a missing start or end. */
export function missingPunch(context: PunchContext, side: 'start' | 'end', note: string): Problem {
  const cell =
    side === 'start' ? cellOf(context.cells, context.columns.one.start ?? context.columns.one.gateIn) : endOf(context);
  const written = readClock(cell, context.dots).is === 'not-recorded' ? `${cell.trim()} ${note}`.trim() : '';
  return rowProblem(context.row, 'error', side === 'start' ? 'missing_start' : 'missing_end', written);
}

/** The time in another column; null where it is blank or unreadable. */
export function minutesIn(
  cells: readonly string[],
  column: Column | undefined,
  dots: DotNotation | null,
): number | null {
  const read = readClock(cellOf(cells, column), dots);
  return read.is === 'time' ? read.minutes : null;
}
