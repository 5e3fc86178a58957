import { add, compare, isZero, mul, positivePart, ratio, sub, zero, type Ratio } from '../base/ratio.ts';
import type { DayNumber } from '../base/work-date.ts';
import { monthlyShare, type VersionFacts } from '../money/base-pay.ts';
import {
  hourlyWages,
  isBelow,
  premiumBase,
  type HourlyWages,
  type PieceFacts,
  type PremiumBase,
} from '../money/base-hourly.ts';
import { coverageOf } from '../money/components.ts';
import { minimumStretches, type MinimumStretch, type MinimumWage } from '../money/minimum-wage.ts';
import {
  addDayMinutes,
  coveredMinutes,
  noClassMinutes,
  totalMinutes,
  type ClassMinutes,
  type Segment,
} from '../money/period-segments.ts';
import type { Worker } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { isScheduledDay } from '../time/calendar.ts';
import type { PeriodFacts, StandardMonth } from './period-facts.ts';

/** Scheduled minutes of a part over those of the month-long period they belong to. */
export type MonthPart = { readonly minutes: number; readonly of: number };

/** A stretch of a period in which terms and minimum wage are constant. */
export type RatePart = {
  readonly termsIndex: number;
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly minimum: MinimumWage | null;
  /** Nothing says what its piece work earned: it is not compared with the minimum wage. */
  readonly open: boolean;
  readonly wages: HourlyWages;
  readonly base: PremiumBase;
  readonly minutes: ClassMinutes;
  /** 最低賃金との差額 of the part, exact yen. */
  readonly shortfall: Ratio;
  /** What the shortfall was taken over. */
  readonly over: ShortfallHours;
};

/** Hours over which a shortfall is taken: minutes worked, a share of A or of piece hours, scheduled minutes. */
export type ShortfallHours =
  | { readonly by: 'none' }
  | { readonly by: 'worked'; readonly minutes: number }
  | { readonly by: 'scheduled'; readonly minutes: number }
  | { readonly by: 'average'; readonly monthly: Ratio; readonly months: readonly MonthPart[] }
  | { readonly by: 'piece'; readonly hours: Ratio; readonly worked: number; readonly of: number };

export type PeriodPricing = {
  readonly parts: readonly RatePart[];
  readonly segments: readonly Segment[];
  /** The part that a minute of that version and calendar day was priced in. */
  readonly partOf: (termsIndex: number, n: DayNumber) => RatePart;
};

type Draft = {
  termsIndex: number;
  first: DayNumber;
  last: DayNumber;
  minimum: MinimumWage | null;
  minutes: ClassMinutes;
  /** Scheduled minutes by the month-long period they belong to. */
  scheduled: Map<StandardMonth, number>;
};

/**
 * Cuts a period wherever terms or minimum wage change and gives each part its hourly base. 労働基準法施行規則19条; 最低賃金法4条.
 * @param pieceUnknown work by the piece of which nothing says what it earned: what such terms pay is not compared with the
 * minimum wage and not raised (`piece-pay-missing` in the undecided).
 */
export function priceBases(
  worker: Worker,
  facts: PeriodFacts,
  piece: PieceFacts | null,
  pieceUnknown: boolean,
  policy: Policy,
): PeriodPricing {
  const stretches = new Map<number, readonly MinimumStretch[]>();
  const wages = new Map<number, HourlyWages>();
  const share = shareOfPeriod(facts, policy);
  for (const version of facts.versions.values()) {
    const terms = worker.terms[version.termsIndex]!;
    stretches.set(version.termsIndex, minimumStretches(terms, facts.first, facts.last + 2));
    wages.set(version.termsIndex, hourlyWages(terms.pay, version.hours, piece, share, policy));
  }
  const drafts: Draft[] = [];
  const draftFor = (termsIndex: number, n: DayNumber): Draft => {
    const stretch = stretches.get(termsIndex)!.find((s) => n <= s.last)!;
    const known = drafts.find((d) => d.termsIndex === termsIndex && d.minimum === stretch.minimum);
    if (known) return known;
    const draft = {
      termsIndex,
      first: n,
      last: n,
      minimum: stretch.minimum,
      minutes: noClassMinutes(),
      scheduled: new Map<StandardMonth, number>(),
    };
    drafts.push(draft);
    return draft;
  };
  for (const day of facts.calendar) {
    if (!day.employed) continue;
    const draft = draftFor(day.termsIndex, day.n);
    draft.last = day.n;
    if (!isScheduledDay(day.kind) || day.kind === 'absence') continue;
    const month = facts.monthOf(day);
    draft.scheduled.set(month, (draft.scheduled.get(month) ?? 0) + day.scheduled);
  }
  for (const day of facts.days) addDayMinutes(day, (n) => draftFor(day.day.termsIndex, n).minutes);

  const parts = drafts.map(({ scheduled, ...draft }) => {
    const of = wages.get(draft.termsIndex)!;
    const version = facts.versions.get(draft.termsIndex)!;
    const open = pieceUnknown && version.pay.some((c) => c.basis === 'piece');
    const minimum = open || draft.minimum === null ? null : draft.minimum.hourly;
    const over: ShortfallHours =
      minimum === null
        ? { by: 'none' }
        : hoursForShortfall(draft.minutes, scheduled, of, version, facts, piece, policy);
    const gap = minimum === null ? zero : positivePart(sub(minimum, of.converted));
    return {
      ...draft,
      open,
      wages: of,
      base: premiumBase(of, minimum, policy.minimumWageBase),
      over,
      shortfall: mul(gap, shortfallHours(over)),
    };
  });
  // A minute past the last day may fall under a minimum wage that no day of the period has: the nearest part prices it.
  const partOf = (termsIndex: number, n: DayNumber): RatePart =>
    parts[drafts.indexOf(draftFor(termsIndex, n))] ?? parts.findLast((part) => part.termsIndex === termsIndex)!;
  return { parts, segments: parts, partOf };
}

/** The share of a month that the whole period earned, all versions together: what piece pay taken for monthly pay is spread over. */
const shareOfPeriod = (facts: PeriodFacts, policy: Policy): Ratio =>
  [...facts.versions.values()].reduce((acc, v) => add(acc, monthlyShare(v, facts.span, policy)), zero);

/**
 * 最低賃金との差額の対象時間 of one part. 最低賃金法4条2項; 最低賃金法施行規則2条. Base pay by hour, day or week: over the scheduled
 * minutes worked that it pays; by the month: over A in proportion to the scheduled minutes of the part (policy `actual`:
 * over these minutes); piece pay: over its hours, in proportion to the minutes worked.
 */
function hoursForShortfall(
  minutes: ClassMinutes,
  scheduled: ReadonlyMap<StandardMonth, number>,
  wages: HourlyWages,
  version: VersionFacts,
  facts: PeriodFacts,
  piece: PieceFacts | null,
  policy: Policy,
): ShortfallHours {
  switch (wages.lead) {
    case null:
      return { by: 'none' };
    case 'piece':
      return piece === null
        ? { by: 'none' }
        : { by: 'piece', hours: piece.hours, worked: totalMinutes(minutes), of: facts.workedMinutes };
    case 'hourly':
    case 'daily':
    case 'weekly':
      return { by: 'worked', minutes: coveredMinutes(minutes, coverageOf(wages.lead), version.bound) };
    case 'monthly':
    case 'annual':
      if (policy.minimumWageHours === 'actual')
        return { by: 'scheduled', minutes: [...scheduled.values()].reduce((a, b) => a + b, 0) };
      return {
        by: 'average',
        monthly: version.hours.monthly,
        months: [...scheduled].map(([month, m]) => ({ minutes: m, of: month.scheduledMinutes })),
      };
  }
}

/** The hours that a shortfall is multiplied with. */
export function shortfallHours(over: ShortfallHours): Ratio {
  switch (over.by) {
    case 'none':
      return zero;
    case 'worked':
    case 'scheduled':
      return ratio(over.minutes, 60);
    case 'average':
      return over.months.reduce(
        (acc, m) => (m.of === 0 ? acc : add(acc, mul(over.monthly, ratio(m.minutes, m.of)))),
        zero,
      );
    case 'piece':
      return over.of === 0 ? zero : mul(over.hours, ratio(over.worked, over.of));
  }
}

/** Whether housing pay and the like hide that the premium base is below the minimum wage. */
export const isHousingEdge = (part: RatePart): boolean =>
  !part.open &&
  part.minimum !== null &&
  isZero(part.shortfall) &&
  !isBelow(part.wages, part.minimum.hourly) &&
  compare(add(part.wages.time, part.wages.piece), part.minimum.hourly) < 0;
