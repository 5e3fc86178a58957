import { daysBetween } from '../../words/dates.ts';

/** A point on a page, as fractions of its width and height. */
export type Point = { readonly x: number; readonly y: number };
/** Where the rows of a time card are on a page: the left end of the row of one date, the right end of the row of a later date. */
export type RowMarks = {
  readonly from: string;
  readonly to: string;
  readonly first: Point;
  readonly last: Point;
  readonly turns: number;
};
/** By page of the file. */
export type FileMarks = Readonly<Record<string, RowMarks>>;
export type Part = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export const pageWith = (marks: FileMarks, date: string): number | null => {
  const found = Object.entries(marks).find(([, { from, to }]) => from <= date && date <= to);
  return found === undefined ? null : Number(found[0]);
};

/** The part of the page around the row of a date; null for dates outside the marks. */
export function rowPart({ from, to, first, last }: RowMarks, date: string): Part | null {
  const rows = daysBetween(from, to);
  const at = daysBetween(from, date);
  if (rows <= 0 || at < 0 || at > rows) return null;
  const step = (last.y - first.y) / rows;
  const height = Math.abs(step) * 2;
  const [left, right] = [Math.min(first.x, last.x), Math.max(first.x, last.x)];
  return { x: left, y: first.y + step * at - height / 2, width: right - left, height };
}

const keyOf = (record: string, month: string): string => `mibarai.rows.${record}.${month}`;

/** Kept in the local storage under random ids; it contains nothing of the case. */
export function storedMarks(record: string, month: string): FileMarks {
  const text = localStorage.getItem(keyOf(record, month));
  return text === null ? {} : (JSON.parse(text) as FileMarks);
}

export const storeMarks = (record: string, month: string, marks: FileMarks): void =>
  localStorage.setItem(keyOf(record, month), JSON.stringify(marks));
