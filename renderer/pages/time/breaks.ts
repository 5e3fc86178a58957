import { plain } from '../../words/reading.ts';
import { readClock, shownClock, storedClock, type ReadText } from './clock.ts';

export type BreakRange = readonly [string, string];
/** Breaks with their times, or only their total length. */
export type Breaks = { readonly ranges: readonly BreakRange[] } | { readonly minutes: number };
export type BreaksTrouble = 'breaks' | 'breaks-mixed' | 'breaks-reversed' | 'breaks-long';

type Part = { readonly range: readonly [number, number] } | { readonly minutes: number };

const dash = /\s*[-~〜–—―ー−]\s*/gu;
const none = new Set(['なし', '無し', '無', '-', 'none', 'no']);

/** 休憩: `60`, `60分`, `1:00`, `12:00-13:00`, several of them with a space or a comma between. */
export function readBreaks(text: string): ReadText<Breaks, BreaksTrouble> {
  const typed = plain(text);
  if (typed === '') return { kind: 'empty' };
  if (none.has(typed.toLowerCase())) return { kind: 'value', value: { minutes: 0 } };
  const parts = typed
    .replace(dash, '-')
    .split(/[\s,、]+/)
    .filter((part) => part !== '')
    .map(partOf);
  if (parts.some((part) => part === null)) return { kind: 'unreadable', why: 'breaks' };
  return together(parts.filter((part) => part !== null));
}

function partOf(text: string): Part | null {
  const [from = '', to, more] = text.split('-');
  if (more !== undefined) return null;
  if (to === undefined) return lengthOf(from);
  const [start, end] = [readClock(from), readClock(to)];
  return start.kind === 'value' && end.kind === 'value' ? { range: [start.value, end.value] } : null;
}

function lengthOf(text: string): Part | null {
  const minutes = /^(\d{1,4})分?$/.exec(text);
  if (minutes) return { minutes: Number(minutes[1]) };
  const hours = /^(\d{1,2})(?::([0-5]\d)|時間(?:([0-5]?\d)分?)?)$/.exec(text);
  return hours ? { minutes: Number(hours[1]) * 60 + Number(hours[2] ?? hours[3] ?? '0') } : null;
}

function together(parts: readonly Part[]): ReadText<Breaks, BreaksTrouble> {
  const ranges = parts.flatMap((part) => ('range' in part ? [part.range] : []));
  if (ranges.length === 0) {
    const minutes = parts.reduce((sum, part) => sum + ('minutes' in part ? part.minutes : 0), 0);
    return minutes > 2880 ? { kind: 'unreadable', why: 'breaks-long' } : { kind: 'value', value: { minutes } };
  }
  if (ranges.length < parts.length) return { kind: 'unreadable', why: 'breaks-mixed' };
  if (ranges.some(([from, to]) => to <= from)) return { kind: 'unreadable', why: 'breaks-reversed' };
  return { kind: 'value', value: { ranges: ranges.map(([from, to]) => [storedClock(from), storedClock(to)]) } };
}

/** Their length, `1:30`. */
export function shownBreaks(breaks: Breaks): string {
  if ('minutes' in breaks) return shownClock(breaks.minutes);
  return shownClock(breaks.ranges.reduce((sum, range) => sum + rangeLength(range), 0));
}

/** In the form for typing, `12:00-13:00 18:00-18:30` or `60`. */
export const typedBreaks = (breaks: Breaks): string =>
  'minutes' in breaks
    ? String(breaks.minutes)
    : breaks.ranges.map((range) => range.map((clock) => clock.replace(/^0(\d)/, '$1')).join('-')).join(' ');

function rangeLength([from, to]: BreakRange): number {
  const [start, end] = [readClock(from), readClock(to)];
  return start.kind === 'value' && end.kind === 'value' ? end.value - start.value : 0;
}
