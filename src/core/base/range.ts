/** Half-open range of minutes `[from, to)`, counted from 00:00 of some date. */
export type Range = { readonly from: number; readonly to: number };

export const range = (from: number, to: number): Range => ({ from, to });
export const lengthOf = (all: readonly Range[]): number => {
  let total = 0;
  for (const r of all) total += r.to - r.from;
  return total;
};

/** Minutes that `a` shares with `[from, to)`. */
export const overlap = (a: Range, from: number, to: number): number =>
  Math.max(0, Math.min(a.to, to) - Math.max(a.from, from));

export function intersect(a: readonly Range[], b: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const x of a)
    for (const y of b) {
      const from = Math.max(x.from, y.from);
      const to = Math.min(x.to, y.to);
      if (from < to) out.push({ from, to });
    }
  return out.sort(byStart);
}

/** What of `a` lies outside `b`. */
export function difference(a: readonly Range[], b: readonly Range[]): readonly Range[] {
  let rest: readonly Range[] = a.length < 2 ? a : [...a].sort(byStart);
  for (const cut of b) {
    const next: Range[] = [];
    for (const r of rest) {
      const before = Math.min(r.to, cut.from);
      const after = Math.max(r.from, cut.to);
      if (r.from < before) next.push({ from: r.from, to: before });
      if (after < r.to) next.push({ from: after, to: r.to });
    }
    rest = next;
  }
  return rest;
}

export const byStart = (a: Range, b: Range): number => a.from - b.from || a.to - b.to;

/** The first pair that shares a minute, or null. */
export function firstOverlap(all: readonly Range[]): readonly [Range, Range] | null {
  const sorted = [...all].sort(byStart);
  for (let i = 1; i < sorted.length; i++) if (sorted[i]!.from < sorted[i - 1]!.to) return [sorted[i - 1]!, sorted[i]!];
  return null;
}
