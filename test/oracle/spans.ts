import type { Day } from './calendar.ts';
import { weekdayOf } from './calendar.ts';
import { once } from './model.ts';
import type { Model } from './model.ts';
import { breaksOn, clock } from './raw.ts';
import type { RawDay, RawSpan } from './raw.ts';

/** Rule 2: the worked minutes of the rows of one date, counted from its midnight, in clock order. */
export const workedOf = (model: Model, day: Day): readonly number[] =>
  once(model, `worked ${day}`, () => {
    const worked = (model.rows.get(day) ?? []).flatMap((row) => workedInRow(model, day, row));
    return worked.sort((a, b) => a - b);
  });

/** "A row without an end counts nothing and is `undecided`." */
export const isOpen = (row: RawDay): boolean => row.work === undefined && (row.start == null) !== (row.end == null);

/** Does a row say that there was work, without a break: neither `breaks` nor `breakMinutes` nor literal `work`. */
export const statesNoBreak = (row: RawDay): boolean =>
  row.work === undefined &&
  row.start != null &&
  row.end != null &&
  row.breaks === undefined &&
  row.breakMinutes === undefined;

function workedInRow(model: Model, day: Day, row: RawDay): number[] {
  if (row.work !== undefined) return row.work.flatMap(minutesOf);
  if (row.start == null || row.end == null) return [];
  const span = minutesOf([row.start, row.end]);
  const resting = restOf(model, day, row, span);
  return span.filter((minute) => !resting.has(minute));
}

function minutesOf([from, to]: RawSpan): number[] {
  const start = clock(from);
  return Array.from({ length: clock(to) - start }, (_, i) => start + i);
}

/** "`breaks` are cut out of the span. … Neither: `unknownBreak` (deduct = the contract's breaks inside the span)." */
function restOf(model: Model, day: Day, row: RawDay, span: readonly number[]): Set<number> {
  if (row.breaks !== undefined) return new Set(row.breaks.flatMap(minutesOf));
  const windows = windowsIn(model, day, row);
  if (row.breakMinutes === undefined) return new Set(model.policy('unknownBreak') === 'count' ? [] : windows);
  return new Set(placed(row.breakMinutes, windows, span));
}

/** The minutes of the contract's breaks that lie inside the span of a row. */
export function windowsIn(model: Model, day: Day, row: RawDay): number[] {
  const [first, end] = [clock(row.start ?? '00:00'), clock(row.end ?? '00:00')];
  return breaksOn(model.termsOn(day).scheduled, weekdayOf(day))
    .flatMap(minutesOf)
    .filter((minute) => minute >= first && minute < end)
    .sort((a, b) => a - b);
}

/**
 * "`breakMinutes` are laid first on the contract's break windows inside the span, in clock order, the rest right after the fourth hour
 * from the start, what finds no room there right before it". READINGS 12.
 */
function placed(wanted: number, windows: readonly number[], span: readonly number[]): number[] {
  const first = windows.slice(0, wanted);
  const taken = new Set(first);
  const after = span.slice(240).filter((minute) => !taken.has(minute));
  const before = span
    .slice(0, 240)
    .filter((minute) => !taken.has(minute))
    .reverse();
  return [...first, ...[...after, ...before].slice(0, wanted - first.length)];
}
