import { dayText } from './calendar.ts';
import { classify } from './classify.ts';
import type { Draw } from './draw.ts';
import type { Model } from './model.ts';
import { allPeriods, isListed } from './periods.ts';
import type { RawPieces, RawWorker } from './raw.ts';
import { countOf, termsIn, workOf } from './work.ts';

/** Piece pay of the periods whose terms have it, and now and then of others; left out, it stands on the payslips or is unknown. */
export function randomPieces(draw: Draw, model: Model): Partial<RawWorker> {
  const all = classify(model);
  const owners = all.map(({ owner }) => owner);
  const pieces = allPeriods(model)
    .filter((period) => isListed(model, period, owners))
    .flatMap((period): RawPieces[] => {
      const hasPiece = termsIn(model, period).some(({ pay }) => pay.some(({ basis }) => basis === 'piece'));
      if (!draw.chance(hasPiece ? 75 : 3)) return [];
      const hours = Math.ceil(countOf(workOf(model, period, all).blocks) / 60);
      const entry = (from: number, to: number, share: number): RawPieces => {
        const ofEntry = Math.max(1, Math.floor((hours * share) / 100));
        return {
          from: dayText(from),
          to: dayText(to),
          name: draw.of('内職A', '内職B'),
          yen: String(ofEntry * draw.int(700, 1700)),
          hours: draw.of(String(ofEntry), `${ofEntry}.5`),
        };
      };
      const middle = period.from + 10;
      if (middle < period.to && draw.chance(25))
        return [entry(period.from, middle, 40), entry(middle + 1, period.to, 55)];
      return [entry(period.from, period.to, draw.of(100, 100, 60))];
    });
  return pieces.length === 0 ? {} : { pieces };
}
