import type { Problem } from '../../core/base/problem.ts';
import type { WorkDate } from '../../core/base/work-date.ts';
import { cellOf, type AttendanceColumns } from '../header/columns.ts';
import type { Row } from '../csv/read-table.ts';
import type { DotNotation } from '../notation/clock.ts';
import { rowProblem } from '../problems.ts';
import type { AttendanceRecord, DayType } from '../report.ts';
import { noteOf, shapeProblems } from '../row-shape.ts';
import { compact, isNothing, looksLikeFormula, plain } from '../text.ts';
import { readBreaks } from './breaks.ts';
import { dayTypeOf, leaveIn } from './day-label.ts';
import type { Notations } from './notations.ts';
import { minutesIn, missingPunch, readPunches, type PunchContext, type Punches } from './punches.ts';

export type RowContext = {
  readonly row: Row;
  readonly width: number;
  readonly columns: AttendanceColumns;
  readonly date: WorkDate;
  readonly worker: { readonly code: string; readonly name: string };
  readonly dots: DotNotation | null;
  readonly notations: Notations;
  readonly presence: boolean;
};
export type ReadRow = { readonly record: AttendanceRecord; readonly problems: readonly Problem[] };

/** Reads a data row whose date is known. Every cell that cannot be read is a problem; none becomes 0. */
export function readRow(context: RowContext): ReadRow {
  const { row, columns, dots, notations, presence } = context;
  const { cells } = row;
  const punchContext: PunchContext = { row: row.number, cells, date: context.date, columns, dots };
  const punches = readPunches(punchContext);
  const none = punches.start === null && punches.end === null;
  const settled = !none && !punches.unreadable;
  const breaks = settled
    ? readBreaks({ row: row.number, cells, columns, dots, notations }, punches)
    : { pairs: [], total: null, flags: [], problems: [] };
  const label = dayLabel(context, none);
  const note = noteOf(row, columns.one.note, context.width);
  const rounded = roundedOf(context, punches);
  const formula = cells.find(looksLikeFormula);
  const problems = [
    ...shapeProblems(row, columns.one.note, context.width),
    ...label.problems,
    ...punches.problems,
    ...missing(punchContext, punches, label.type, note),
    ...breaks.problems,
    ...(formula === undefined ? [] : [rowProblem(row.number, 'info', 'formula_like_text', formula)]),
  ];
  const flags = [
    ...punches.flags,
    ...breaks.flags,
    ...(rounded === null ? [] : ['rounded']),
    ...(formula === undefined ? [] : ['formula_like_text']),
  ];
  const record: AttendanceRecord = {
    row: row.number,
    worker: context.worker.code === '' ? context.worker.name : context.worker.code,
    workerName: context.worker.name,
    date: context.date,
    start: punches.start,
    end: punches.end,
    breaks: breaks.pairs,
    breakTotal: breaks.total,
    dayType: label.type,
    dayLabel: label.text,
    note,
    flags,
    session: null,
    rounded,
    pc: presence
      ? { on: minutesIn(cells, columns.one.pcOn, dots), off: minutesIn(cells, columns.one.pcOff, dots) }
      : null,
    entryKind: columns.one.entryType ? (isBreakEntry(cellOf(cells, columns.one.entryType)) ? 'break' : 'work') : null,
  };
  return { record, problems };
}

const isBreakEntry = (type: string): boolean => /^(?:break|休憩)$/iu.test(compact(type));

/** The employer's label: day kind, and after a slash a leave that another column names. */
function dayLabel(context: RowContext, none: boolean): { text: string; type: DayType; problems: readonly Problem[] } {
  const { row, columns, presence } = context;
  const kind = plain(cellOf(row.cells, columns.one.dayKind ?? columns.one.entryType));
  const leave = leaveBeside(context);
  const text = leave === '' ? kind : `${kind}/${leave}`;
  const known = leaveIn(leave);
  if (known && !(known.part && !none)) return { text, type: known.type, problems: [] };
  if (isNothing(kind)) return { text, type: presence ? 'unknown' : 'workday', problems: [] };
  const type = dayTypeOf(kind);
  if (type !== null) return { text, type, problems: [] };
  return { text, type: 'unknown', problems: [rowProblem(row.number, 'warning', 'unknown_day_label', kind)] };
}

function leaveBeside({ row, columns }: RowContext): string {
  const named = columns.leaveNames.map((c) => plain(cellOf(row.cells, c))).find((text) => leaveIn(text) !== null);
  if (named !== undefined) return named;
  const marked = columns.leaveMarks.find((c) => !/^[-ー0.:]*$/u.test(compact(cellOf(row.cells, c))));
  if (!marked) return '';
  const mark = plain(cellOf(row.cells, marked));
  return /^(?:1(?:\.0+)?|[○〇◯有全レ✓x])$/iu.test(mark) ? plain(marked.header) : `${plain(marked.header)}(${mark})`;
}

function missing(context: PunchContext, punches: Punches, type: DayType, note: string): Problem[] {
  const { start, end, unreadable } = punches;
  if (unreadable) return [];
  if (start === null && end === null) {
    return type === 'workday' ? [rowProblem(context.row, 'error', 'no_punch_on_workday')] : [];
  }
  if (start !== null && end !== null) return [];
  return [missingPunch(context, start === null ? 'start' : 'end', note)];
}

/** Minutes lost to rounding = what the rounded start and end leave out of the punched span. */
function roundedOf({ row, columns, dots }: RowContext, { start, end }: Punches): AttendanceRecord['rounded'] {
  const from = minutesIn(row.cells, columns.one.roundedStart, dots);
  const to = minutesIn(row.cells, columns.one.roundedEnd, dots);
  if (from === null || to === null || start === null || end === null) return null;
  const shifted = to <= from ? to + 1440 : to;
  return { start: from, end: shifted, loss: from - start + (end - shifted) };
}
