import type { Problem } from '../../core/base/problem.ts';
import { workDate, yearOf, monthOf, type WorkDate } from '../../core/base/work-date.ts';
import { isNegativeYen, isNoYen, noYen, subYen, yenText, type Yen } from '../../core/base/yen.ts';
import type { Row } from '../csv/read-table.ts';
import { cellOf, type Column } from '../header/columns.ts';
import { readAmount } from '../notation/amount.ts';
import { dateOrderOf, readDate } from '../notation/date.ts';
import { readDuration, type DurationNotation } from '../notation/duration.ts';
import { readMonth } from '../notation/month.ts';
import { rowProblem } from '../problems.ts';
import type { PayslipRecord, SlipAttendance, SlipDeduction, SlipLine } from '../report.ts';
import { noteOf, shapeProblems } from '../row-shape.ts';
import { compact, isNothing, looksLikeFormula, plain } from '../text.ts';
import type { Item, PayslipColumns } from './columns.ts';
import { deductionCategory, isRefund } from './labels.ts';
import { amountIn, amountOf, sideIn } from './sums.ts';

export type SlipContext = {
  readonly row: Row;
  readonly width: number;
  readonly columns: PayslipColumns;
  readonly items: readonly Item[];
  readonly notations: readonly DurationNotation[];
  readonly titleMonth: string | null;
  readonly bonus: boolean;
};

/** One row as a payslip. An amount that cannot be read is an error of the row, never 0. */
export function readSlip(context: SlipContext): {
  readonly record: PayslipRecord;
  readonly problems: readonly Problem[];
} {
  const { row, columns, items } = context;
  const { one } = columns;
  const when = readWhen(context);
  const hours = columns.hours.map((c) => readHours(context, c));
  const days = columns.days.flatMap((c) => dayCount(row, c));
  const name =
    plain(cellOf(row.cells, one.name)) ||
    `${plain(cellOf(row.cells, one.familyName))}${plain(cellOf(row.cells, one.givenName))}`;
  const formula = row.cells.find((c) => looksLikeFormula(c));
  const worker = plain(cellOf(row.cells, one.workerCode)) || name;
  const lines = (wanted: 'earning' | 'deduction' | 'subtotal'): SlipLine[] => linesOf(row, items, wanted);
  const record: PayslipRecord = {
    row: row.number,
    worker,
    workerName: name,
    kind: context.bonus || cellOf(row.cells, one.kind).includes('賞与') ? 'bonus' : 'salary',
    payMonth: when.month,
    payDate: when.date,
    attendance: [...days, ...hours.flatMap((h) => h.found)],
    earnings: lines('earning'),
    deductions: lines('deduction').map((l): SlipDeduction => ({ ...l, category: deductionCategory(l.label) })),
    subtotals: lines('subtotal'),
    note: noteOf(row, one.note, context.width),
    totals: {
      gross: amountOf(row, one.gross),
      deductions: amountOf(row, one.deductionTotal),
      net: amountOf(row, one.net),
    },
  };
  const problems = [
    ...shapeProblems(row, one.note, context.width),
    ...(formula === undefined ? [] : [rowProblem(row.number, 'info', 'formula_like_text', formula)]),
    ...(worker === '' ? [rowProblem(row.number, 'error', 'worker_unknown')] : []),
    ...when.problems,
    ...hours.flatMap((h) => h.problems),
    ...unreadable(row, columns, items),
    ...record.deductions
      .filter(({ label, amount }) => isNegativeYen(amount) && !isRefund(label))
      .map(({ label, amount }) => rowProblem(row.number, 'error', 'negative_amount', `${label}: ${yenText(amount)}`)),
    ...items
      .filter((i) => i.side === 'reduction' && amountIn(row, i.index))
      .map((i) => rowProblem(row.number, 'info', 'reduction_sign_assumed', i.label)),
  ];
  return { record, problems };
}

function linesOf(row: Row, items: readonly Item[], wanted: 'earning' | 'deduction' | 'subtotal'): SlipLine[] {
  return items.flatMap((item) => {
    const side = sideIn(row, item, items);
    const amount = amountIn(row, item.index);
    if (amount === null || isNoYen(amount)) return [];
    if (side === 'reduction') return wanted === 'earning' ? [{ label: item.label, amount: subYen(noYen, amount) }] : [];
    return side === wanted ? [{ label: item.label, amount }] : [];
  });
}

function unreadable(row: Row, { one }: PayslipColumns, items: readonly Item[]): Problem[] {
  const totals = [one.gross, one.deductionTotal, one.net].flatMap((c) =>
    c ? [{ index: c.index, label: plain(c.header) }] : [],
  );
  return [...items, ...totals].flatMap(({ index, label }) => {
    const cell = row.cells[index] ?? '';
    return readAmount(cell).is === 'invalid'
      ? [rowProblem(row.number, 'error', 'invalid_amount', `${label}: ${plain(cell)}`)]
      : [];
  });
}

type When = { readonly month: string | null; readonly date: WorkDate | null; readonly problems: readonly Problem[] };

/** 労働基準法の施行日: a payday before it is a year that was written wrongly. */
const actInForce = workDate('1947-09-01');

const isTooOld = (month: string): boolean => month < actInForce.slice(0, 7);

/** Pay month, closing date and payday are three things: the month is the file's own word for it, else that of the closing date or the title. */
function readWhen({ row, columns: { one }, titleMonth }: SlipContext): When {
  const monthCell = cellOf(row.cells, one.payMonth);
  const stated = readMonth(monthCell) ?? titleMonth;
  const near = stated === null || isTooOld(stated) ? null : workDate(`${stated}-01`);
  const date = dateIn(row, one.payDate, near);
  const closing = dateIn(row, one.closingDate, near);
  const month = readMonth(monthCell) ?? monthBefore(monthCell, date.date) ?? closing.date?.slice(0, 7) ?? titleMonth;
  const tooOld = month !== null && isTooOld(month);
  const unreadableMonth =
    !isNothing(monthCell) && readMonth(monthCell) === null && monthBefore(monthCell, date.date) === null;
  return {
    month: unreadableMonth || tooOld ? null : month,
    date: date.date,
    problems: [
      ...date.problems,
      ...closing.problems,
      ...(unreadableMonth ? [rowProblem(row.number, 'error', 'invalid_date', plain(monthCell))] : []),
      ...(tooOld ? [rowProblem(row.number, 'error', 'date_out_of_range', plain(monthCell))] : []),
      ...(month === null ? [rowProblem(row.number, 'warning', 'pay_month_unknown')] : []),
    ],
  };
}

function dateIn(
  row: Row,
  column: Column | undefined,
  near: WorkDate | null,
): { date: WorkDate | null; problems: readonly Problem[] } {
  const cell = cellOf(row.cells, column);
  if (isNothing(cell)) return { date: null, problems: [] };
  const dayAlone = /^\d{1,2}日?$/u.test(compact(cell));
  const read = dayAlone
    ? { is: 'invalid' as const }
    : readDate(cell, { order: dateOrderOf([cell]), near, previous: null });
  if (read.is === 'date' && read.date < actInForce)
    return { date: null, problems: [rowProblem(row.number, 'error', 'date_out_of_range', plain(cell))] };
  if (read.is === 'date') return { date: read.date, problems: [] };
  const code = read.is === 'ambiguous-order' ? 'ambiguous_date_order' : 'invalid_date';
  return { date: null, problems: [rowProblem(row.number, 'error', code, plain(cell))] };
}

/** `4月分` with a payday: the last April up to that day. */
function monthBefore(cell: string, payDate: WorkDate | null): string | null {
  const number = Number(/^(\d{1,2})月(?:度|分)*$/u.exec(compact(cell))?.[1] ?? 0);
  if (payDate === null || number < 1 || number > 12) return null;
  const year = number <= monthOf(payDate) ? yearOf(payDate) : yearOf(payDate) - 1;
  return `${String(year)}-${String(number).padStart(2, '0')}`;
}

function dayCount(row: Row, column: Column): SlipAttendance[] {
  const cell = plain(cellOf(row.cells, column));
  return isNothing(cell) ? [] : [{ label: plain(column.header), text: cell.replace(/[日回]$/u, '') }];
}

function readHours({ row, notations }: SlipContext, column: Column): { found: SlipAttendance[]; problems: Problem[] } {
  const cell = cellOf(row.cells, column);
  const label = plain(column.header);
  const read = readDuration(cell, column.inMinutes ? ['minutes'] : notations);
  if (read.is === 'duration') return { found: [{ label, minutes: read.minutes }], problems: [] };
  if (read.is === 'blank') return { found: [], problems: [] };
  const code = read.is === 'ambiguous' ? 'ambiguous_duration_notation' : 'invalid_time';
  return {
    found: [{ label, text: plain(cell) }],
    problems: [rowProblem(row.number, 'warning', code, `${label}: ${plain(cell)}`)],
  };
}

/** The amount of a stated total, for the totals rows of a list. */
export const statedTotals = (row: Row, { one }: PayslipColumns): readonly (Yen | null)[] =>
  [one.gross, one.deductionTotal, one.net].map((c) => amountOf(row, c));
