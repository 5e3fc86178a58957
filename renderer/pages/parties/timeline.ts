import { addDays, daysBetween } from '../../words/dates.ts';

export type Version = { readonly id: string; readonly from: string; readonly to: string | null };
export type Span = {
  readonly kind: 'version' | 'gap' | 'overlap';
  readonly from: string;
  /** The last day; for an open version the last day shown. */
  readonly to: string;
  readonly days: number;
  /** The version, or both that overlap. */
  readonly ids: readonly string[];
};

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a < b ? b : a);
const span = (kind: Span['kind'], from: string, to: string, ids: readonly string[]): Span => ({
  kind,
  from,
  to,
  days: daysBetween(from, to) + 1,
  ids,
});

/** By first day; versions without a readable first day come last, in the order given. */
export const inTime = <T extends Version>(versions: readonly T[]): readonly T[] =>
  [...versions].sort((a, b) => ((isDate(a.from) ? a.from : '9') < (isDate(b.from) ? b.from : '9') ? -1 : 1));

/**
 * The employment from its first day to `last`, split where a contract version begins or ends, with gaps and overlaps.
 * Versions with unreadable dates are left out.
 */
export function spansOf(versions: readonly Version[], first: string, last: string): readonly Span[] {
  const usable = inTime(versions).filter(({ from, to }) => isDate(from) && (to === null || isDate(to)));
  if (!isDate(first) || !isDate(last) || last < first) return [];
  const edges = new Set<string>([first, addDays(last, 1)]);
  for (const { from, to } of usable)
    for (const edge of [from, ...(to === null ? [] : [addDays(to, 1)])])
      if (first < edge && edge <= last) edges.add(edge);
  const starts = [...edges].sort();
  return starts.slice(0, -1).map((from, i) => {
    const to = addDays(starts[i + 1] ?? from, -1);
    const covering = usable.filter((v) => v.from <= from && (v.to === null || v.to >= to)).map(({ id }) => id);
    return span(covering.length === 0 ? 'gap' : covering.length === 1 ? 'version' : 'overlap', from, to, covering);
  });
}

type NewVersion = {
  /** The version that is copied; null: none. */
  readonly like: string | null;
  readonly from: string;
  readonly to: string | null;
  /** The version that ends the day before, and that day. */
  readonly closes: { readonly id: string; readonly to: string } | null;
};

/** A new version from this day: the version of that day ends the day before, and the new one gets its end. */
export function versionFrom(versions: readonly Version[], day: string): NewVersion {
  const sorted = inTime(versions);
  const covering = [...sorted].reverse().find((v) => v.from < day && (v.to === null || v.to >= day));
  const next = sorted.find((v) => v.from > day);
  const before = [...sorted].reverse().find((v) => v.from < day);
  const like = covering ?? before ?? next ?? null;
  if (covering === undefined)
    return { like: like?.id ?? null, from: day, to: next === undefined ? null : addDays(next.from, -1), closes: null };
  return { like: covering.id, from: day, to: covering.to, closes: { id: covering.id, to: addDays(day, -1) } };
}

/** Whether a version begins on that very day already. */
export const beginsOn = (versions: readonly Version[], day: string): boolean =>
  versions.some(({ from }) => from === day);

/** The version before a gap, and the last day it needs to close the gap. */
export function closing(versions: readonly Version[], gap: Span): { readonly id: string; readonly to: string } | null {
  const before = versions.find(({ to }) => to !== null && isDate(to) && addDays(to, 1) === gap.from);
  return before === undefined ? null : { id: before.id, to: gap.to };
}

/** The part of a version that lies in a range; null where they do not meet. */
export function meeting(
  version: Version,
  from: string,
  to: string,
): { readonly from: string; readonly to: string } | null {
  const start = later(version.from, from);
  const end = version.to === null ? to : earlier(version.to, to);
  return start <= end ? { from: start, to: end } : null;
}
