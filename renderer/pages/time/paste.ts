import { addDays } from '../../words/dates.ts';
import { plain } from '../../words/reading.ts';
import type { DayField } from './day-body.ts';
import { readPastedDate } from './pasted-date.ts';

/** One cell of one date that a paste fills. */
export type DayChange = { readonly date: string; readonly field: DayField; readonly text: string };
export type PastePlan = {
  readonly changes: readonly DayChange[];
  /** Whether part of it is for dates not on screen; then the user is asked first. */
  readonly outside: boolean;
  /** Rows without a date in a dated block: left out and reported. */
  readonly leftOut: readonly string[];
};

export type PasteTarget = {
  /** The dates on screen, in order. */
  readonly dates: readonly string[];
  /** Where the paste was made. */
  readonly date: string;
  readonly field: DayField | null;
};

const order: readonly DayField[] = ['kind', 'start', 'end', 'breaks', 'source', 'note'];

const headings: Readonly<Record<string, DayField | 'date' | undefined>> = {
  日付: 'date',
  年月日: 'date',
  日: 'date',
  date: 'date',
  区分: 'kind',
  kind: 'kind',
  始業: 'start',
  出勤: 'start',
  始業時刻: 'start',
  出勤時刻: 'start',
  start: 'start',
  終業: 'end',
  退勤: 'end',
  終業時刻: 'end',
  退勤時刻: 'end',
  end: 'end',
  休憩: 'breaks',
  休憩時間: 'breaks',
  break: 'breaks',
  breaks: 'breaks',
  根拠: 'source',
  source: 'source',
  メモ: 'note',
  備考: 'note',
  note: 'note',
  notes: 'note',
};

type Columns = readonly (DayField | 'date' | null)[];

/** The cells that a block from a spreadsheet fills: by its headings, by the dates in its first column, or from the active cell down. */
export function pastePlan(block: readonly (readonly string[])[], target: PasteTarget): PastePlan {
  const named = namedColumns(block[0] ?? []);
  const rows = named === null ? block : block.slice(1);
  const dated = rows.some(([first = '']) => readPastedDate(first, target.dates) !== null);
  const columns = named ?? columnsFrom(rows, target.field, dated);
  return columns.includes('date') ? byDate(rows, columns, target) : downwards(rows, columns, target);
}

function namedColumns(row: readonly string[]): Columns | null {
  const columns = row.map((text) => headings[plain(text).toLowerCase()] ?? null);
  return columns.filter((column) => column !== null).length >= 2 ? columns : null;
}

/** Without headings the columns are those of the table; in a dated block they begin with the start of work. */
function columnsFrom(rows: readonly (readonly string[])[], field: DayField | null, dated: boolean): Columns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const begin = order.indexOf(dated && (field === null || field === 'kind') ? 'start' : (field ?? 'start'));
  const fields = order.slice(begin, begin + (dated ? width - 1 : width));
  return dated ? ['date', ...fields] : fields;
}

const cells = (row: readonly string[], columns: Columns, date: string): readonly DayChange[] =>
  columns.flatMap((field, i) => (field === null || field === 'date' ? [] : [{ date, field, text: row[i] ?? '' }]));

function byDate(rows: readonly (readonly string[])[], columns: Columns, { dates }: PasteTarget): PastePlan {
  const at = columns.indexOf('date');
  const placed = rows.map((row) => ({ row, date: readPastedDate(row[at] ?? '', dates) }));
  return {
    changes: placed.flatMap(({ row, date }) => (date === null ? [] : cells(row, columns, date))),
    outside: placed.some(({ date }) => date !== null && !dates.includes(date)),
    leftOut: placed.flatMap(({ row, date }) =>
      date === null && row.some((text) => text.trim() !== '') ? [row.join(' ')] : [],
    ),
  };
}

function downwards(rows: readonly (readonly string[])[], columns: Columns, { dates, date }: PasteTarget): PastePlan {
  const changes = rows.flatMap((row, i) => cells(row, columns, addDays(date, i)));
  return { changes, outside: changes.some((change) => !dates.includes(change.date)), leftOut: [] };
}
