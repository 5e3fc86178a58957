import { div, ratio } from '../../base/ratio.ts';
import { floorToYen, roundToYen } from '../../base/rounding.ts';
import type { WorkDate } from '../../base/work-date.ts';
import { excessYen, minYen, sumYen, yenRatio, type Yen } from '../../base/yen.ts';
import type { AverageWage } from '../../records/case.ts';
import type { Sanction } from '../../records/payslip.ts';

/** One case of a pay cut, with the half of the average wage that it may not pass. */
export type PayCutCase = {
  readonly date: WorkDate;
  readonly taken: Yen;
  readonly averageWage: Yen;
  readonly limit: Yen;
  readonly allowed: Yen;
};

/** 減給の制裁の限度. `tenth` is a tenth of the wages of the period, `used` what earlier pay cuts of it took up. */
export type PayCut = {
  readonly cases: readonly PayCutCase[];
  readonly wages: Yen;
  readonly tenth: Yen;
  readonly used: Yen;
  /** What may be kept of this line in this period. */
  readonly allowed: Yen;
};

/** 一賃金支払期の総額の10分の1 of the wages really due, also where absence made them low (昭和25年9月8日基収1338号). */
export const tenthOf = (wages: Yen): Yen => roundToYen(floorToYen, div(yenRatio(wages), ratio(10)));

/**
 * 減給の制裁, a pay cut against both limits: half of one day's average wage for each case, a tenth of the wages of the
 * period for all. 労働基準法91条. Cases of one day count singly (昭和23年9月20日基収1789号). What passes the tenth may be taken
 * in a later period, not now. Gives the days whose average wage is not known, where there are any.
 */
export function payCut(
  sanctions: readonly Sanction[],
  averageWages: readonly AverageWage[],
  period: { readonly wages: Yen; readonly used: Yen },
): PayCut | { readonly unknownWages: readonly WorkDate[] } {
  const wageOf = new Map(averageWages.map(({ event, yen }) => [event, yen]));
  const cases: PayCutCase[] = [];
  const unknown = new Set<WorkDate>();
  for (const { date, yen: taken } of sanctions) {
    const averageWage = wageOf.get(date);
    if (averageWage === undefined) {
      unknown.add(date);
      continue;
    }
    const limit = roundToYen(floorToYen, div(yenRatio(averageWage), ratio(2)));
    cases.push({ date, taken, averageWage, limit, allowed: minYen(taken, limit) });
  }
  if (unknown.size > 0) return { unknownWages: [...unknown].sort() };
  const tenth = tenthOf(period.wages);
  return { cases, ...period, tenth, allowed: lawfulPart(cases, tenth, period.used) };
}

function lawfulPart(cases: readonly PayCutCase[], tenth: Yen, used: Yen): Yen {
  const byCase = sumYen(cases.map((c) => c.allowed));
  return minYen(byCase, excessYen(tenth, used));
}
