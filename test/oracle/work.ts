import type { Day } from './calendar.ts';
import type { Block } from './classify.ts';
import { frac, parseFraction, sum } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import type { Model } from './model.ts';
import type { Period } from './periods.ts';
import { allPeriods } from './periods.ts';
import { parseDay } from './calendar.ts';

/** One period with its minutes. */
export type Work = { readonly model: Model; readonly period: Period; readonly blocks: readonly Block[] };

export function workOf(model: Model, period: Period, all: readonly Block[]): Work {
  return { model, period, blocks: all.filter(({ owner }) => owner >= period.from && owner <= period.to) };
}

export const countOf = (blocks: readonly Block[], test: (block: Block) => boolean = () => true): number =>
  blocks.reduce((total, block) => total + (test(block) ? block.count : 0), 0);

export const workedOn = (blocks: readonly Block[], day: Day): boolean => blocks.some(({ owner }) => owner === day);

/** Piece pay of a period. Null: there is none. */
export type Pieces = {
  readonly yen: Fraction;
  /** Hours worked under piece pay (最低賃金法施行規則2条1項5号). */
  readonly hours: Fraction;
  /** All hours worked in the period (労働基準法施行規則19条1項6号). */
  readonly allHours: Fraction;
};

/**
 * Rule 5: "Piece: the sum of the `pieces` of the period, with or without a piece component …, else, with one, of its `piece` lines
 * (hours: all worked)."
 */
export function piecesOf({ model, period, blocks }: Work): Pieces | null {
  const allHours = frac(countOf(blocks), 60);
  const entries = (model.worker.pieces ?? []).filter(
    ({ from, to }) => parseDay(from) >= period.from && parseDay(to) <= period.to,
  );
  if (entries.length > 0)
    return {
      yen: sum(entries.map(({ yen }) => parseFraction(yen))),
      hours: sum(entries.map(({ hours }) => parseFraction(hours))),
      allHours,
    };
  const lines = period.slips.flatMap(({ payments }) => payments).filter(({ head }) => head === 'piece');
  if (lines.length === 0 || !hasPieceComponent(model, period)) return null;
  return { yen: sum(lines.map(({ yen }) => parseFraction(yen))), hours: allHours, allHours };
}

export const termsIn = (model: Model, period: Pick<Period, 'from' | 'to'>) =>
  model.terms.filter((terms) => {
    for (let day = period.from; day <= period.to; day++) if (model.termsOn(day) === terms) return true;
    return false;
  });

const hasPieceComponent = (model: Model, period: Period): boolean =>
  termsIn(model, period).some((terms) => terms.pay.some(({ basis }) => basis === 'piece'));

/** "else of the last one before that has piece pay": yen for an hour of all hours worked, null where no period has any. */
export function pieceHourly(work: Work, all: readonly Block[]): Fraction | null {
  const { model, period } = work;
  const upTo = allPeriods(model).filter(({ from }) => from <= period.from);
  for (const candidate of [...upTo].reverse()) {
    const pieces = piecesOf(workOf(model, candidate, all));
    if (pieces !== null && pieces.allHours.n > 0n)
      return frac(pieces.yen.n * pieces.allHours.d, pieces.yen.d * pieces.allHours.n);
  }
  return null;
}
