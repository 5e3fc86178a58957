import type { Day } from './calendar.ts';
import { weekdayOf } from './calendar.ts';
import type { Model } from './model.ts';
import { breaksOn, clock } from './raw.ts';
import type { RawDay, RawSpan } from './raw.ts';

type Span = readonly [number, number];

/** Rule 2: the worked minutes of the rows of one date as one-minute-wide marks, joined to spans counted from its midnight. */
export function spansOf(model: Model, day: Day): Span[] {
  const worked = new Set<number>();
  for (const row of model.rows.get(day) ?? []) for (const minute of workedOf(model, day, row)) worked.add(minute);
  const spans: [number, number][] = [];
  for (const minute of [...worked].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.[1] === minute) last[1] = minute + 1;
    else spans.push([minute, minute + 1]);
  }
  return spans;
}

function workedOf(model: Model, day: Day, row: RawDay): number[] {
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

function restOf(model: Model, day: Day, row: RawDay, span: readonly number[]): Set<number> {
  if (row.breaks !== undefined) return new Set(row.breaks.flatMap(minutesOf));
  const windows = breaksOn(model.termsOn(day).scheduled, weekdayOf(day))
    .flatMap(minutesOf)
    .filter((minute) => span.includes(minute))
    .sort((a, b) => a - b);
  if (row.breakMinutes === undefined) return new Set(model.file.policy['unknownBreak'] === 'count' ? [] : windows);
  return new Set(placed(row.breakMinutes, windows, span));
}

/** First on the contract's windows, the rest from the end of the fourth hour on, on minutes not yet taken (READINGS 12). */
function placed(wanted: number, windows: readonly number[], span: readonly number[]): number[] {
  const first = windows.slice(0, wanted);
  const afterFourHours = span.slice(240).filter((minute) => !first.includes(minute));
  return [...first, ...afterFourHours.slice(0, wanted - first.length)];
}
