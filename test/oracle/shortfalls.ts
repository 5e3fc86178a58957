import { averageHours } from './average.ts';
import { standardDays } from './base-pay.ts';
import type { Day } from './calendar.ts';
import { frac, mul } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { baseComponent, componentsOf, covers, hourlyOn, isPieceAlone } from './hourly.ts';
import { inEmployment, isScheduled, once, scheduledMinutesOf } from './model.ts';
import type { Model } from './model.ts';
import { daysOf, standardPeriod } from './periods.ts';
import type { RawTerms } from './raw.ts';
import { countOf, piecesOf } from './work.ts';
import type { Work } from './work.ts';

export type Shortfall = { readonly terms: RawTerms; readonly day: Day; readonly yen: Fraction };

/** Rule 9: what is missing to the minimum wage, on the calendar day whose minimum makes it. */
export function shortfalls(work: Work): Shortfall[] {
  const missing = (terms: RawTerms, day: Day, hours: Fraction): Shortfall[] => {
    const { missing: each } = hourlyOn(work, terms, day);
    return each.n === 0n || hours.n === 0n ? [] : [{ terms, day, yen: mul(each, hours) }];
  };
  return [...byMinute(work, missing), ...byMonth(work, missing), ...byPiece(work, missing)];
}

type Missing = (terms: RawTerms, day: Day, hours: Fraction) => Shortfall[];

/** "Shortfall for a component of kind base that is hourly, daily or weekly: (minimum - converted) x minutes covered for it, minute by minute." */
function byMinute(work: Work, missing: Missing): Shortfall[] {
  return work.blocks.flatMap((block) => {
    const terms = work.model.termsOn(block.owner);
    const base = baseComponent(componentsOf(work, terms));
    if (!['hourly', 'daily', 'weekly'].includes(base.basis) || !covers(work, base, block)) return [];
    return missing(terms, block.calendar, frac(block.count, 60));
  });
}

/**
 * "Monthly and annual, `average`: … (minimum - converted) x A x scheduled minutes of the part / scheduled minutes of the standard period,
 * over every scheduled day of the employment that is not an absence, with or without a row. `actual`: x the scheduled minutes of these days / 60."
 */
function byMonth(work: Work, missing: Missing): Shortfall[] {
  const { model, period } = work;
  const actual = model.policy('minimumWageHours') === 'actual';
  const days = daysOf(period).filter((day) => inEmployment(model, day) && isScheduled(model.kindOf(day)));
  return days
    .filter((day) => isPaidOn(model, day))
    .flatMap((day) => {
      const terms = model.termsOn(day);
      if (!['monthly', 'annual'].includes(baseComponent(componentsOf(work, terms)).basis)) return [];
      const ofDay = scheduledMinutesOf(model, day);
      if (ofDay === 0) return [];
      const hours = actual
        ? frac(ofDay, 60)
        : mul(averageHours(model, terms, period.to), frac(ofDay, standardMinutes(model, day)));
      return missing(terms, day, hours);
    });
}

/** Pay that falls as for absence (`article-26`) has no minimum to reach either. */
function isPaidOn(model: Model, day: Day): boolean {
  const kind = model.kindOf(day);
  return kind !== 'absence' && !(kind === 'employer-closure' && model.policy('closurePay') === 'article-26');
}

const standardMinutes = (model: Model, day: Day): number =>
  once(model, `standard minutes ${standardPeriod(model, day).from}-${standardPeriod(model, day).to}`, () =>
    standardDays(model, day)
      .filter((d) => isScheduled(model.kindOf(d)))
      .reduce((total, d) => total + scheduledMinutesOf(model, d), 0),
  );

/** "Piece alone: x piece hours, in proportion to the minutes worked under each minimum." */
function byPiece(work: Work, missing: Missing): Shortfall[] {
  const pieces = piecesOf(work);
  const all = countOf(work.blocks);
  if (pieces === null) return [];
  return work.blocks.flatMap((block) => {
    const terms = work.model.termsOn(block.owner);
    if (!isPieceAlone(componentsOf(work, terms))) return [];
    return missing(terms, block.calendar, mul(pieces.hours, frac(block.count, all)));
  });
}
