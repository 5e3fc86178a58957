import { isNothing } from '../text.ts';
import { bareFigure, durationNotations, readBare, type DurationNotation } from './duration.ts';

/** Figures of one row that must add up to a length which the punches give. */
export type Agreement = { readonly cells: readonly string[]; readonly minutes: number };

/**
 * The notations that a file's duration columns can have, by what the figures allow and by their agreement with the punches.
 * `longest` minutes are the most that one figure can mean. One: settled. Several: only a figure that all of them read alike can be used. Cells with a colon or a unit settle themselves.
 */
export function possibleNotations(
  cells: readonly string[],
  agreements: readonly Agreement[],
  longest: number,
): readonly DurationNotation[] {
  const bare = cells.map(bareFigure).filter((b) => b !== null);
  const allowed = durationNotations.filter((n) =>
    bare.every((b) => {
      const minutes = readBare(b, n);
      return minutes !== null && minutes <= longest;
    }),
  );
  const wholeOnly = bare.every((b) => b.fraction === '');
  const candidates = wholeOnly ? allowed.filter((n) => n !== 'base60') : allowed;
  if (candidates.length <= 1) return candidates;
  const scores = candidates.map((notation) => ({
    notation,
    score: agreements.filter((a) => agrees(a, notation)).length,
  }));
  const best = Math.max(...scores.map((s) => s.score));
  const winners = scores.filter((s) => s.score === best);
  return winners.map((w) => w.notation);
}

/** Decimal hours of two places are exact to half a minute each. */
function agrees(agreement: Agreement, notation: DurationNotation): boolean {
  let total = 0;
  let figures = 0;
  for (const cell of agreement.cells) {
    const bare = bareFigure(cell);
    if (bare === null && isNothing(cell)) continue;
    if (bare === null) return false;
    const minutes = readBare(bare, notation);
    if (minutes === null) return false;
    total += minutes;
    figures += 1;
  }
  if (figures === 0) return false;
  return Math.abs(total - agreement.minutes) <= (notation === 'decimal' ? Math.ceil(figures / 2) : 0);
}

/** Whether the notation had to be chosen at all: a bare figure other than 0 stands in these cells. */
export const needsNotation = (cells: readonly string[]): boolean =>
  cells.some((c) => {
    const bare = bareFigure(c);
    return bare !== null && /[1-9]/u.test(bare.whole + bare.fraction);
  });
