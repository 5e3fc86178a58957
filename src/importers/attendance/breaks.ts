import { clockText } from '../../core/base/minutes.ts';
import type { Problem } from '../../core/base/problem.ts';
import { cellOf, filledStints, type AttendanceColumns } from '../header/columns.ts';
import { readClock, type ClockReading, type DotNotation } from '../notation/clock.ts';
import { rowProblem } from '../problems.ts';
import type { MinutePair } from '../report.ts';
import { isSpreadsheetError, plain } from '../text.ts';
import { durationIn, type Notations } from './notations.ts';
import type { Punches } from './punches.ts';

export type Breaks = {
  readonly pairs: readonly MinutePair[];
  /** null = unknown. */
  readonly total: number | null;
  readonly flags: readonly string[];
  readonly problems: readonly Problem[];
};

export type BreakContext = {
  readonly row: number;
  readonly cells: readonly string[];
  readonly columns: AttendanceColumns;
  readonly dots: DotNotation | null;
  readonly notations: Notations;
};

/** Break pairs take precedence over a stated total, which is then only compared; an incomplete pair is left out with a warning. */
export function readBreaks(context: BreakContext, punches: Punches): Breaks {
  const { row } = context;
  const found = pairsIn(context, punches);
  const stated = statedTotal(context);
  const fromPairs = found.pairs.length > 0 ? found.pairs.reduce((sum, [a, b]) => sum + b - a, 0) : null;
  const problems = [...found.problems, ...(fromPairs === null ? stated.problems : [])];
  if (fromPairs !== null && stated.minutes !== null && stated.minutes !== fromPairs) {
    problems.push(
      rowProblem(
        row,
        'warning',
        'break_total_mismatch',
        `stated ${String(stated.minutes)}, pairs ${String(fromPairs)}`,
      ),
    );
  }
  const total = fromPairs ?? stated.minutes;
  const { start, end } = punches;
  const worked = start !== null && end !== null;
  if (worked && (total ?? 0) > end - start) {
    problems.push(rowProblem(row, 'error', 'break_exceeds_span', `${String(total)} min of ${String(end - start)}`));
  } else if (worked && found.pairs.some(([a, b]) => a < start || b > end)) {
    problems.push(rowProblem(row, 'error', 'break_exceeds_span', 'outside start and end'));
  }
  const [a, b] = overlapping(found.pairs);
  if (a !== undefined && b !== undefined)
    problems.push(rowProblem(row, 'error', 'break_overlap', `${pairText(a)}, ${pairText(b)}`));
  const unplaced = worked && fromPairs === null && total !== null && total > 0 ? ['break_position_unknown'] : [];
  return { pairs: found.pairs, total, flags: [...found.flags, ...unplaced], problems };
}

/** The first two breaks that share a minute; nothing where none do. */
function overlapping(pairs: readonly MinutePair[]): readonly MinutePair[] {
  const sorted = pairs.toSorted(([a], [b]) => a - b);
  const at = sorted.findIndex((pair, i) => pair[0] < (sorted[i - 1]?.[1] ?? pair[0]));
  return at < 0 ? [] : sorted.slice(at - 1, at + 1);
}

const pairText = ([from, to]: MinutePair): string => `${clockText(from)}-${clockText(to)}`;

type PairCells = { readonly start: string; readonly end: string };
type Found = {
  readonly pairs: readonly MinutePair[];
  readonly flags: readonly string[];
  readonly problems: readonly Problem[];
};

function pairsIn(context: BreakContext, punches: Punches): Found {
  const { row, dots } = context;
  const pairs: MinutePair[] = [];
  const problems: Problem[] = [];
  let moved = false;
  for (const cells of pairCells(context)) {
    const start = readClock(cells.start, dots);
    const end = readClock(cells.end, dots);
    if (start.is === 'blank' && end.is === 'blank') continue;
    if (start.is !== 'time' || end.is !== 'time') {
      problems.push(unusable(row, cells, start, end));
      continue;
    }
    const placed = place([start.minutes, end.minutes], punches);
    moved ||= placed[0] !== start.minutes;
    if (placed[1] > placed[0]) pairs.push(placed);
    else if (placed[1] < placed[0])
      problems.push(rowProblem(row, 'warning', 'break_unknown', `${plain(cells.start)}-${plain(cells.end)}`));
  }
  return { pairs, problems, flags: moved ? ['break_assumed_next_day'] : [] };
}

function unusable(row: number, cells: PairCells, start: ClockReading, end: ClockReading): Problem {
  const incomplete = start.is === 'blank' || end.is === 'blank';
  return rowProblem(
    row,
    'warning',
    incomplete ? 'break_incomplete' : 'break_unknown',
    `${plain(cells.start)}-${plain(cells.end)}`,
  );
}

/** A break after midnight may be written 0:30 or 24:30: it is placed inside the shift. */
function place([from, to]: MinutePair, { start, end }: Punches): MinutePair {
  const closed = to < from && to + 1440 - from < 720 ? to + 1440 : to;
  const before = start !== null && from < start && closed <= start;
  return before && end !== null && closed + 1440 <= end ? [from + 1440, closed + 1440] : [from, closed];
}

function pairCells({ cells, columns }: BreakContext): PairCells[] {
  const ownColumns = columns.breakPairs.map((p) => ({ start: cellOf(cells, p.start), end: cellOf(cells, p.end) }));
  const stints = filledStints(cells, columns);
  const gaps = stints.slice(1).map((next, i) => ({
    start: cellOf(cells, stints[i]?.end),
    end: cellOf(cells, next.start),
  }));
  const listed = plain(cellOf(cells, columns.one.breakList))
    .split(/[/、;]/u)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [start = '', end = ''] = part.split(/[~-]/u);
      return { start, end };
    });
  return [...ownColumns, ...gaps, ...listed];
}

/** The sum of the break columns; null (never 0) where none is filled or one cannot be read. */
function statedTotal({ row, cells, columns, notations }: BreakContext): {
  minutes: number | null;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  let minutes: number | null = null;
  for (const column of columns.breakTotals) {
    const cell = cellOf(cells, column);
    const read = durationIn(cells, column, notations);
    if (read.is === 'duration') minutes = (minutes ?? 0) + read.minutes;
    if (read.is === 'ambiguous') problems.push(rowProblem(row, 'error', 'ambiguous_duration_notation', plain(cell)));
    if (read.is === 'invalid') {
      problems.push(rowProblem(row, 'warning', 'break_unknown', plain(cell)));
      if (isSpreadsheetError(cell)) problems.push(rowProblem(row, 'warning', 'spreadsheet_error_value', plain(cell)));
    }
  }
  return { minutes: problems.length > 0 ? null : minutes, problems };
}
