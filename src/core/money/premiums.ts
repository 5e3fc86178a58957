import { add, isZero, zero, type Ratio } from '../base/ratio.ts';
import type { Employer } from '../records/case.ts';
import type { Terms } from '../records/terms.ts';
import { article41Heads, premiumHeads, type PremiumHead } from '../rows/heads.ts';
import { priced, type PremiumBase } from './base-hourly.ts';
import type { ClassMinutes, Segment } from './period-segments.ts';
import { pieceRate, type Rates } from './premium-rates.ts';

export type PremiumAmounts = { readonly [K in PremiumHead]: Ratio };

/** A table with one entry for each head that is minutes at a rate. */
export const eachPremium = <T>(of: (head: PremiumHead) => T): { [K in PremiumHead]: T } =>
  Object.fromEntries(premiumHeads.map((head) => [head, of(head)])) as { [K in PremiumHead]: T };

/** One product `base x minutes / 60 x rate` of a head. */
export type PremiumTerm = {
  readonly head: PremiumHead;
  readonly minutes: number;
  readonly rate: Ratio;
  readonly hourly: Ratio;
  readonly pay: 'time' | 'piece';
  readonly amount: Ratio;
};

/** The minutes of a head at one rate. */
const classesOf = (m: ClassMinutes, r: Rates): readonly (readonly [PremiumHead, number, Ratio])[] => [
  ['withinStatutory', m.withinStatutory - m.withinStatutoryOff, r.withinStatutory],
  ['withinStatutory', m.withinStatutoryOff, r.withinStatutoryOff],
  ['overtime', m.overtime - m.overtimeOff, r.overtime],
  ['overtime', m.overtimeOff, r.overtimeOff],
  ['overtimeOver60', m.overtimeOver60 - m.overtimeOver60Off, r.overtimeOver60],
  ['overtimeOver60', m.overtimeOver60Off, r.overtimeOver60Off],
  ['statutoryHoliday', m.statutoryHoliday, r.statutoryHoliday],
  ['night', m.night, r.night],
];

/**
 * 割増賃金, the premium heads of minutes that share one base. 労働基準法37条; 施行規則20条. Pay by time: the full rate (its
 * 1.00 is still unpaid outside scheduled hours); piece pay: the part above 1.00. Night is added for every night minute.
 */
export function premiumTerms(
  minutes: ClassMinutes,
  base: PremiumBase,
  rates: Rates,
  applies: AppliesTo,
): PremiumTerm[] {
  const terms: PremiumTerm[] = [];
  for (const [head, count, rate] of classesOf(minutes, rates)) {
    if (count === 0 || !applies[head]) continue;
    const push = (pay: 'time' | 'piece', hourly: Ratio, factor: Ratio): void => {
      if (!isZero(hourly) && !isZero(factor))
        terms.push({ head, minutes: count, rate: factor, hourly, pay, amount: priced(hourly, count, factor) });
    };
    push('time', base.time, rate);
    push('piece', base.piece, head === 'night' ? rate : pieceRate(rate));
  }
  return terms;
}

export function sumPremiums(terms: readonly PremiumTerm[]): PremiumAmounts {
  const total = eachPremium(() => zero);
  for (const t of terms) total[t.head] = add(total[t.head], t.amount);
  return total;
}

/** Which heads of premium exist for a contract. */
export type AppliesTo = { readonly [K in PremiumHead]: boolean };

const all: AppliesTo = eachPremium(() => true);
const exempt: AppliesTo = eachPremium((head) => !(article41Heads as readonly PremiumHead[]).includes(head));

/** Farm work under an intern programme: contracts must follow the hours rules, so the heads are owed by contract. 平成12年3月農林水産省通知. */
export const isContractualFarmWork = (terms: Terms, employer: Pick<Employer, 'industry'>): boolean =>
  employer.industry !== 'general' && terms.programme === 'technical-intern' && terms.exempt === null;

/** 適用除外, 労働基準法41条・41条の2: no overtime, over-60 or holiday premium; night stays, except for the highly professional. */
export function headsThatApply(terms: Terms, employer: Pick<Employer, 'industry'>): AppliesTo {
  if (terms.exempt === 'highly-professional') return { ...exempt, night: false };
  if (terms.exempt !== null) return exempt;
  if (employer.industry === 'general' || isContractualFarmWork(terms, employer)) return all;
  return exempt;
}

/** Facts that the pricing of a period needs about each version of the terms. */
export type TermsRates = {
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
