import { byStart, difference, intersect, lengthOf, range, type Range } from '../base/range.ts';
import { weekdayOf } from '../base/work-date.ts';
import type { DayRow } from '../records/case.ts';
import type { Terms } from '../records/terms.ts';

/** What a row says about working time, and how far that was assumed. */
export type WorkedRow = {
  readonly ranges: readonly Range[];
  /** A missing punch: nothing is counted. */
  readonly missing: 'start' | 'end' | null;
  /** Break time of which only the length is known was laid right after the fourth hour. */
  readonly breakAssumed: boolean;
  /** No break was recorded and the contract's breaks were taken off. */
  readonly contractBreak: boolean;
};

const counted = (ranges: readonly Range[], breakAssumed = false, contractBreak = false): WorkedRow => ({
  ranges,
  missing: null,
  breakAssumed,
  contractBreak,
});
const nothingCounted = (missing: WorkedRow['missing']): WorkedRow => ({
  ranges: [],
  missing,
  breakAssumed: false,
  contractBreak: false,
});

/** Lays `length` minutes of break on the first still worked minutes from `at` on, the rest on the last ones before it. */
function layFrom(worked: readonly Range[], at: number, length: number): Range[] {
  const out: Range[] = [];
  let rest = length;
  for (const r of worked) {
    const from = Math.max(r.from, at);
    const take = Math.min(rest, r.to - from);
    if (take <= 0) continue;
    out.push(range(from, from + take));
    rest -= take;
  }
  for (const r of [...worked].reverse()) {
    const to = Math.min(r.to, at);
    const take = Math.min(rest, to - r.from);
    if (take <= 0) continue;
    out.push(range(to - take, to));
    rest -= take;
  }
  return out;
}

/** The first `length` minutes of the ranges, in clock order. */
function firstMinutes(all: readonly Range[], length: number): Range[] {
  const out: Range[] = [];
  let rest = length;
  for (const r of all) {
    const take = Math.min(rest, r.to - r.from);
    if (take <= 0) break;
    out.push(range(r.from, r.from + take));
    rest -= take;
  }
  return out;
}

const fourthHour = 240;

/**
 * 実労働時間, the working ranges of one row: span less breaks. 労働基準法32条・34条.
 * `work` is literal. Known break ranges are cut out; a break of known length goes first on the contract's break
 * windows inside the span, the rest right after the fourth hour; where nothing is known the policy decides.
 */
export function workedRanges(row: DayRow, terms: Terms, unknownBreak: 'deduct' | 'count'): WorkedRow {
  if (row.work) return counted([...row.work].sort(byStart));
  if (row.start === null) return nothingCounted(row.end === null ? null : 'start');
  if (row.end === null) return nothingCounted('end');
  const span = [range(row.start, row.end)];
  if (row.breaks) return counted(difference(span, row.breaks));
  const windows = intersect(span, terms.scheduled.breaks[weekdayOf(row.date)] ?? []);
  if (row.breakMinutes === null)
    return unknownBreak === 'count' ? counted(span) : counted(difference(span, windows), false, windows.length > 0);
  const onWindows = firstMinutes(windows, row.breakMinutes);
  const worked = difference(span, onWindows);
  const rest = row.breakMinutes - lengthOf(onWindows);
  if (rest <= 0) return counted(worked);
  return counted(difference(worked, layFrom(worked, row.start + fourthHour, rest)), true);
}
