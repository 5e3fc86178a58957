import { add, compare, isZero, mul, positivePart, ratio, sub, zero, type Ratio } from '../base/ratio.ts';
import { dateOf, type DayNumber, type WorkDate } from '../base/work-date.ts';
import { hourlyWages, premiumBase, type HourlyWages, type PieceFacts, type PremiumBase } from '../money/base-hourly.ts';
import { isBaseByHourOrDay } from '../money/components.ts';
import { minimumStretches, type MinimumStretch, type MinimumWage } from '../money/minimum-wage.ts';
import { addDayMinutes, noClassMinutes, type ClassMinutes, type Segment } from '../money/period-segments.ts';
import type { Worker } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { isScheduledDay } from '../time/calendar.ts';
import type { PeriodFacts } from './period-facts.ts';

/** A stretch of a period in which terms and minimum wage are constant. */
export type RatePart = {
  readonly termsIndex: number;
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly minimum: MinimumWage | null;
  readonly wages: HourlyWages;
  readonly base: PremiumBase;
  readonly minutes: ClassMinutes;
  /** 最低賃金との差額 of the part, exact yen. */
  readonly shortfall: Ratio;
  /** Minutes (hour or day pay, piece pay) or share of A (monthly pay) that the shortfall was taken over, in hours. */
  readonly shortfallHours: Ratio;
};

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
  scheduledMinutes: number;
};

/** Cuts a period wherever terms or minimum wage change and gives each part its hourly base. 労働基準法施行規則19条; 最低賃金法4条. */
export function priceBases(
  worker: Worker,
  facts: PeriodFacts,
  piece: PieceFacts | null,
  policy: Policy,
): PeriodPricing {
  const stretches = new Map<number, readonly MinimumStretch[]>();
  const wages = new Map<number, HourlyWages>();
  for (const version of facts.versions.values()) {
    const terms = worker.terms[version.termsIndex]!;
    stretches.set(version.termsIndex, minimumStretches(terms, facts.first, facts.last + 2));
    wages.set(version.termsIndex, hourlyWages(terms.pay, version.hours, piece, policy));
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
      scheduledMinutes: 0,
    };
    drafts.push(draft);
    return draft;
  };
  for (const day of facts.calendar) {
    if (!day.employed) continue;
    const draft = draftFor(day.termsIndex, day.n);
    draft.last = day.n;
    if (isScheduledDay(day.kind) && day.kind !== 'absence') draft.scheduledMinutes += day.scheduled;
  }
  for (const day of facts.days) addDayMinutes(day, (n) => draftFor(day.day.termsIndex, n).minutes);

  const parts = drafts.map((draft) => {
    const of = wages.get(draft.termsIndex)!;
    const base = premiumBase(of, draft.minimum?.hourly ?? null, policy.minimumWageBase);
    return { ...draft, wages: of, base, ...shortfallOf(draft, of, worker, facts, piece, policy) };
  });
  const partOf = (termsIndex: number, n: DayNumber): RatePart => parts[drafts.indexOf(draftFor(termsIndex, n))]!;
  return { parts, segments: parts, partOf };
}

/**
 * 最低賃金との差額 of one part. 最低賃金法4条2項; 最低賃金法施行規則2条. Base pay by hour or day: over the scheduled minutes
 * worked; monthly: over A in proportion to the scheduled minutes of the part (policy `actual`: over these minutes);
 * piece pay alone: over its hours, in proportion to the minutes worked.
 */
function shortfallOf(
  draft: Draft,
  wages: HourlyWages,
  worker: Worker,
  facts: PeriodFacts,
  piece: PieceFacts | null,
  policy: Policy,
): { readonly shortfall: Ratio; readonly shortfallHours: Ratio } {
  if (draft.minimum === null) return { shortfall: zero, shortfallHours: zero };
  const gap = positivePart(sub(draft.minimum.hourly, wages.converted));
  const hours = hoursForShortfall(draft, wages, worker, facts, piece, policy);
  return { shortfall: mul(gap, hours), shortfallHours: hours };
}

function hoursForShortfall(
  draft: Draft,
  wages: HourlyWages,
  worker: Worker,
  facts: PeriodFacts,
  piece: PieceFacts | null,
  policy: Policy,
): Ratio {
  const { pay } = worker.terms[draft.termsIndex]!;
  if (wages.parts.length === 0 && piece !== null) {
    const worked = totalMinutes(draft.minutes);
    return facts.workedMinutes === 0 ? zero : mul(piece.hours, ratio(worked, facts.workedMinutes));
  }
  if (isBaseByHourOrDay(pay) || pay.some((c) => c.kind === 'base' && c.basis === 'weekly'))
    return ratio(draft.minutes.scheduled, 60);
  if (policy.minimumWageHours === 'actual') return ratio(draft.scheduledMinutes, 60);
  if (facts.scheduledMinutes === 0) return zero;
  const { monthly } = facts.versions.get(draft.termsIndex)!.hours;
  return mul(monthly, ratio(draft.scheduledMinutes, facts.scheduledMinutes));
}

export const totalMinutes = (m: ClassMinutes): number =>
  m.scheduled + m.withinStatutory + m.overtime + m.overtimeOver60 + m.statutoryHoliday;

export const datesOf = (
  part: Pick<RatePart, 'first' | 'last'>,
): { readonly from: WorkDate; readonly to: WorkDate } => ({
  from: dateOf(part.first),
  to: dateOf(part.last),
});

/** The whole hourly base, by time and piece together. */
export const wholeBase = (base: PremiumBase): Ratio => add(base.time, base.piece);

/** Whether housing pay and the like hide that the premium base is below the minimum wage. */
export const isHousingEdge = (part: RatePart): boolean =>
  part.minimum !== null &&
  isZero(part.shortfall) &&
  compare(part.wages.converted, part.minimum.hourly) >= 0 &&
  compare(wholeBase(part.base), part.minimum.hourly) < 0;
