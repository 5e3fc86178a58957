import type { NotKnown, LawValue } from '../law/value.ts';
import { minimumWageChanges, minimumWageTable, regionalMinimumWage } from '../law/minimum-wage.ts';
import { cite } from '../law/cite.ts';
import { ok, type Result } from '../base/result.ts';
import { compareYen, yenRatio, type Yen } from '../base/yen.ts';
import type { Ratio } from '../base/ratio.ts';
import { dateOf, dayNumber, workDate, type DayNumber, type WorkDate } from '../base/work-date.ts';
import type { Terms } from '../records/terms.ts';

/** 適用される最低賃金, yen an hour, with its source. */
export type MinimumWage = {
  readonly yen: Yen;
  readonly hourly: Ratio;
  readonly kind: 'regional' | 'specified';
  readonly from: WorkDate | null;
  readonly citations: readonly string[];
  readonly confidence: LawValue<Yen>['confidence'] | 'stated';
};

/** The higher of the regional and the specified minimum wage of that place and calendar day. 最低賃金法4条・6条1項. */
export function minimumWageOn(terms: Terms, date: WorkDate): Result<MinimumWage, NotKnown> {
  const regional = regionalMinimumWage(terms.prefecture, date);
  if (!regional.ok) return regional;
  const { value, from, citation, confidence } = regional.value;
  const specified = terms.specifiedMinimumWage;
  if (specified && compareYen(specified.yen, value) > 0)
    return ok({
      yen: specified.yen,
      hourly: yenRatio(specified.yen),
      kind: 'specified',
      from: null,
      citations: [cite.minimumWageHigher, specified.source],
      confidence: 'stated',
    });
  return ok({ yen: value, hourly: yenRatio(value), kind: 'regional', from, citations: [citation], confidence });
}

/** A stretch of calendar days with one minimum wage; null where it is not known. Both ends inclusive. */
export type MinimumStretch = {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly minimum: MinimumWage | null;
};

/** The first day on which no minimum wage is known any more. */
const unknownFrom: readonly DayNumber[] =
  minimumWageTable.knownUntil === null ? [] : [dayNumber(workDate(minimumWageTable.knownUntil)) + 1];

/** The minimum wages from `first` to `last`, cut at each revision and where the table ends. */
export function minimumStretches(terms: Terms, first: DayNumber, last: DayNumber): MinimumStretch[] {
  const cuts = [...minimumWageChanges(terms.prefecture, dateOf(first), dateOf(last)).map(dayNumber), ...unknownFrom];
  const starts = [first, ...cuts.filter((n) => n > first && n <= last)];
  return starts.map((start, i) => {
    const found = minimumWageOn(terms, dateOf(start));
    return { first: start, last: (starts[i + 1] ?? last + 1) - 1, minimum: found.ok ? found.value : null };
  });
}
