import type { Json, JsonObject } from '../../client/types.ts';
import { readBreaks, shownBreaks, typedBreaks, type Breaks, type BreakRange, type BreaksTrouble } from './breaks.ts';
import { readClock, shownClock, storedClock, type ClockTrouble } from './clock.ts';
import { isDayKind, readDayKind, type DayKind } from './day-kinds.ts';

/** The editable cells of a day. */
export const dayFields = ['kind', 'start', 'end', 'breaks', 'source', 'note'] as const;
export type DayField = (typeof dayFields)[number];
export type CellTrouble = ClockTrouble | BreaksTrouble | 'kind';
/** The shown text of a cell, its text while editing, and why it cannot be read, if so. */
export type Cell = { readonly shown: string; readonly typed: string; readonly trouble: CellTrouble | null };
export type KindWords = Readonly<Record<DayKind, string>>;

const cell = (text: string): Cell => ({ shown: text, typed: text, trouble: null });
const unread = (text: string, trouble: CellTrouble): Cell => ({ shown: text, typed: text, trouble });
const textAt = (value: Json | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/**
 * One cell of a row of the time record. A text that is not a time stays in the record as typed: the format refuses
 * such a row, so it is not counted until it is corrected.
 */
export function cellOf(body: JsonObject, field: DayField, words: KindWords): Cell {
  const row = withoutRanges(body);
  switch (field) {
    case 'kind':
      return kindCell(textAt(row['kind']), words);
    case 'start':
    case 'end':
      return clockCell(textAt(row[field]));
    case 'breaks':
      return breaksCell(row);
    default:
      return cell(textAt(row[field]));
  }
}

function kindCell(text: string, words: KindWords): Cell {
  if (text === '') return cell('');
  return isDayKind(text) ? cell(words[text]) : unread(text, 'kind');
}

function clockCell(text: string): Cell {
  const read = readClock(text);
  if (read.kind === 'unreadable') return unread(text, read.why);
  return cell(read.kind === 'value' ? shownClock(read.value) : '');
}

function breaksCell(row: JsonObject): Cell {
  const stored = storedBreaks(row);
  if (typeof stored === 'string') {
    const read = readBreaks(stored);
    return unread(stored, read.kind === 'unreadable' ? read.why : 'breaks');
  }
  return stored === null ? cell('') : { shown: shownBreaks(stored), typed: typedBreaks(stored), trouble: null };
}

/** Null where no break is recorded; text where it could not be read. */
function storedBreaks({ breaks, breakMinutes }: JsonObject): Breaks | string | null {
  if (typeof breaks === 'string') return breaks;
  if (Array.isArray(breaks))
    return breaks.length === 0 ? { minutes: 0 } : { ranges: breaks as unknown as readonly BreakRange[] };
  if (typeof breakMinutes === 'number') return { minutes: breakMinutes };
  return null;
}

/** Converts ranges of work into start, end and the breaks between. */
function withoutRanges(body: JsonObject): JsonObject {
  const { work, ...rest } = body;
  if (!Array.isArray(work) || work.length === 0) return body;
  const ranges = work as unknown as readonly BreakRange[];
  const breaks = ranges.slice(1).map(([from], i): Json => [ranges[i]?.[1] ?? from, from]);
  return { ...rest, start: ranges[0]?.[0] ?? null, end: ranges.at(-1)?.[1] ?? null, breaks };
}

/** The row with one cell changed. */
export function withCell(body: JsonObject, field: DayField, text: string, words: KindWords): JsonObject {
  const timed = field === 'start' || field === 'end' || field === 'breaks';
  const { [field]: _old, ...rest } = timed ? withoutRanges(body) : body;
  if (text.trim() === '') return field === 'breaks' ? without(rest, 'breakMinutes') : rest;
  switch (field) {
    case 'kind':
      return { ...rest, kind: readDayKind(text, words) ?? text };
    case 'start':
    case 'end': {
      const read = readClock(text);
      return { ...rest, [field]: read.kind === 'value' ? storedClock(read.value) : text };
    }
    case 'breaks':
      return { ...without(rest, 'breakMinutes'), ...breakFields(text) };
    default:
      return { ...rest, [field]: text.trim() };
  }
}

function breakFields(text: string): JsonObject {
  const read = readBreaks(text);
  if (read.kind !== 'value') return { breaks: text };
  return 'minutes' in read.value ? { breakMinutes: read.value.minutes } : { breaks: read.value.ranges };
}

function without(body: JsonObject, field: string): JsonObject {
  const { [field]: _gone, ...rest } = body;
  return rest;
}

/** Whether a row has only its date; such a row is removed. */
export const saysNothing = ({ date: _date, ...rest }: JsonObject): boolean =>
  Object.values(rest).every(
    (value) => value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0),
  );
