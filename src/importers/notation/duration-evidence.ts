import { isNothing } from '../text.ts';
import { bareFigure, durationNotations, readBare, type DurationNotation } from './duration.ts';

/** Figures of one row that must add up to a length known from the punches. */
export type Agreement = { readonly cells: readonly string[]; readonly minutes: number };

/**
 * The possible notations of a file's duration columns, by the figures themselves and by comparison with the punches.
 * One figure is at most `longest` minutes. If several notations remain, only figures equal in all of them can be used. Cells with a colon or a unit are clear by themselves.
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

/** Whether the notation matters: a cell has a figure without unit other than 0. */
export const needsNotation = (cells: readonly string[]): boolean =>
  cells.some((c) => {
    const bare = bareFigure(c);
    return bare !== null && /[1-9]/u.test(bare.whole + bare.fraction);
  });
