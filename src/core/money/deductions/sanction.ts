import { div, ratio, type Ratio } from '../../base/ratio.ts';
import { floorToYen, roundToYen } from '../../base/rounding.ts';
import { excessYen, minYen, noYen, subYen, sumYen, yenRatio, type Yen } from '../../base/yen.ts';

export type SanctionCaps = { readonly perCase: Ratio; readonly period: Ratio };

/**
 * 減給の制裁の限度, half of one day's average wage for a case, a tenth of the wages of the pay period for all. 労働基準法91条.
 * The wages of the period are those really due, also where absence made them low (昭和25年9月8日基収1338号).
 */
export const sanctionCaps = (averageWage: Yen, periodWages: Yen): SanctionCaps => ({
  perCase: div(yenRatio(averageWage), ratio(2)),
  period: div(yenRatio(periodWages), ratio(10)),
});

export type SanctionResult = {
  /** Whole yen that may be kept in this period. */
  readonly lawful: Yen;
  /** Over the cap of a case: to be paid back. */
  readonly reclaim: Yen;
  /** Over the cap of the period: may be taken in a later period alone. */
  readonly carry: Yen;
};

/** Sorts fines under rules that allow them. Two fines for one case count as one (昭和23年9月20日基収1789号). */
export function sanctions(
  caps: SanctionCaps,
  fines: readonly { readonly incident: string; readonly yen: Yen }[],
): SanctionResult {
  const perCase = roundToYen(floorToYen, caps.perCase);
  const cases = [...new Set(fines.map((fine) => fine.incident))].map((incident) =>
    sumYen(fines.filter((fine) => fine.incident === incident).map((fine) => fine.yen)),
  );
  const allowed = sumYen(cases.map((taken) => minYen(taken, perCase)));
  const lawful = minYen(allowed, roundToYen(floorToYen, caps.period));
  return {
    lawful,
    reclaim: cases.reduce((all, taken) => sumYen([all, excessYen(taken, perCase)]), noYen),
    carry: subYen(allowed, lawful),
  };
}
