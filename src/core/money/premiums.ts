import { add, isZero, one, sub, zero, type Ratio } from '../base/ratio.ts';
import type { Employer } from '../records/case.ts';
import type { Terms } from '../records/terms.ts';
import { article41Heads, premiumHeads, type PremiumHead } from '../rows/heads.ts';
import { hoursRulesApply } from '../time/hours-rules.ts';
import { priced, timeBase, type PremiumBase } from './base-hourly.ts';
import type { Coverage } from './components.ts';
import { beyondSchedule, type ClassMinutes, type Segment } from './period-segments.ts';
import { pieceRate, type Rates } from './premium-rates.ts';

export type PremiumAmounts = { readonly [K in PremiumHead]: Ratio };

/** Minutes of a head that are priced alike. */
export type MinutesOf =
  | 'all'
  | 'off'
  | 'beyond-schedule'
  /** Of overtime: outside the scheduled minutes; inside them but past what the week's pay holds; held by the pay. */
  | 'unscheduled'
  | 'scheduled'
  | 'covered';
/** A table with one entry for each head that is minutes at a rate. */
export const eachPremium = <T>(of: (head: PremiumHead) => T): { [K in PremiumHead]: T } =>
  Object.fromEntries(premiumHeads.map((head) => [head, of(head)])) as { [K in PremiumHead]: T };

/** One product `base x minutes / 60 x rate` of a head. */
export type PremiumTerm = {
  readonly head: PremiumHead;
  readonly of: MinutesOf;
  readonly minutes: number;
  readonly rate: Ratio;
  readonly hourly: Ratio;
  /** `paid`: pay by time that holds the 1.00 of these minutes already, so that the part above 1.00 is open. */
  readonly pay: 'time' | 'paid' | 'piece';
  readonly amount: Ratio;
};

/** Pay that holds the 1.00 of minutes already, outside the class of scheduled ones. */
const paidBy: Partial<Record<MinutesOf, readonly Coverage[]>> = { scheduled: ['day'], covered: ['day', 'week'] };

export const isPaidBy = (of: MinutesOf, coverage: Coverage): boolean => paidBy[of]?.includes(coverage) ?? false;

type Counted = {
  readonly head: PremiumHead;
  readonly of: MinutesOf;
  readonly minutes: number;
  readonly rate: Ratio;
};

/** The minutes of a head that are priced alike. */
export function minutesOf(m: ClassMinutes, head: PremiumHead, of: MinutesOf): number {
  if (of === 'beyond-schedule') return beyondSchedule(m);
  if (head === 'statutoryHoliday' || head === 'night') return m[head];
  const off = m[`${head}Off`];
  if (of === 'off') return off;
  if (head === 'withinStatutory') return m[head] - off;
  const scheduled = m[`${head}Scheduled`];
  const covered = m[`${head}Covered`];
  switch (of) {
    case 'scheduled':
      return scheduled - covered;
    case 'covered':
      return covered;
    default:
      return m[head] - off - scheduled;
  }
}

/** The minutes of each head, split where the rate or what is paid of them differs. */
function countedOf(m: ClassMinutes, r: Rates, applies: AppliesTo): readonly Counted[] {
  const count = (head: PremiumHead, of: MinutesOf, rate: Ratio): Counted => ({
    head,
    of,
    minutes: minutesOf(m, head, of),
    rate,
  });
  const night = count('night', 'all', r.night);
  if (applies.withinStatutory === 'beyond-schedule') return [count('withinStatutory', 'beyond-schedule', one), night];
  const overtime = (head: 'overtime' | 'overtimeOver60'): readonly Counted[] => [
    count(head, 'unscheduled', r[head]),
    count(head, 'off', r[`${head}Off`]),
    count(head, 'scheduled', r[head]),
    count(head, 'covered', r[head]),
  ];
  return [
    count('withinStatutory', 'all', r.withinStatutory),
    count('withinStatutory', 'off', r.withinStatutoryOff),
    ...overtime('overtime'),
    ...overtime('overtimeOver60'),
    count('statutoryHoliday', 'all', r.statutoryHoliday),
    night,
  ];
}

/**
 * 割増賃金, the premium heads of minutes that share one base. 労働基準法37条; 施行規則20条. Pay by time: the full rate, since its
 * 1.00 is still unpaid outside scheduled hours; where base pay holds the 1.00 of a scheduled minute already, and of piece
 * pay, the part above 1.00. Night is added for every night minute.
 */
export function premiumTerms(
  minutes: ClassMinutes,
  base: PremiumBase,
  rates: Rates,
  applies: AppliesTo,
): PremiumTerm[] {
  const terms: PremiumTerm[] = [];
  const whole = timeBase(base.byCoverage);
  for (const { head, of, minutes: count, rate } of countedOf(minutes, rates, applies)) {
    if (count === 0 || applies[head] === 'none') continue;
    const push = (pay: PremiumTerm['pay'], hourly: Ratio, factor: Ratio): void => {
      if (!isZero(hourly) && !isZero(factor))
        terms.push({ head, of, minutes: count, rate: factor, hourly, pay, amount: priced(hourly, count, factor) });
    };
    const paid = (paidBy[of] ?? []).reduce((acc, coverage) => add(acc, base.byCoverage[coverage]), zero);
    push('time', sub(whole, paid), rate);
    push('paid', paid, pieceRate(rate));
    push('piece', base.piece, head === 'night' ? rate : pieceRate(rate));
  }
  return terms;
}

export function sumPremiums(terms: readonly PremiumTerm[]): PremiumAmounts {
  const total = eachPremium(() => zero);
  for (const t of terms) total[t.head] = add(total[t.head], t.amount);
  return total;
}

/** Whether a contract owes a head; `beyond-schedule`: minutes outside the schedule at 1.00, whatever their class. */
export type AppliesTo = { readonly [K in PremiumHead]: 'all' | 'beyond-schedule' | 'none' };

const bound: AppliesTo = eachPremium(() => 'all');
const exempt: AppliesTo = eachPremium((head) =>
  (article41Heads as readonly PremiumHead[]).includes(head) ? 'none' : 'all',
);

/**
 * 適用除外, 労働基準法41条・41条の2: no overtime, over-60 or holiday premium; night stays, except for the highly professional.
 * The contract still owes the hours beyond the schedule: at 1.00 where it pays by the hour; where it pays otherwise no
 * figure follows from it (`exempt-plain-pay` in the undecided), and none here.
 */
export function headsThatApply(terms: Terms, employer: Pick<Employer, 'industry'>, paysByHour: boolean): AppliesTo {
  if (hoursRulesApply(terms, employer)) return bound;
  const night = terms.exempt === 'highly-professional' ? 'none' : 'all';
  return { ...exempt, night, withinStatutory: paysByHour ? 'beyond-schedule' : 'none' };
}

/** Facts that the pricing of a period needs about each version of the terms. */
export type TermsRates = {
  /** Whether the limits on hours bind it (労働基準法41条). */
  readonly bound: boolean;
  readonly legal: Rates;
  readonly contract: Rates;
  readonly applies: AppliesTo;
};

export type PricedSegment = {
  readonly segment: Segment;
  readonly applies: AppliesTo;
  readonly terms: readonly PremiumTerm[];
};

/** Every product of a period, at the contract's or the law's rates. */
export const priceSegments = (
  segments: readonly Segment[],
  ratesOf: (termsIndex: number) => TermsRates,
  which: 'legal' | 'contract',
): PricedSegment[] =>
  segments.map((segment) => {
    const rates = ratesOf(segment.termsIndex);
    return {
      segment,
      applies: rates.applies,
      terms: premiumTerms(segment.minutes, segment.base, rates[which], rates.applies),
    };
  });
