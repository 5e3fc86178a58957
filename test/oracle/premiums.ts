import type { Block } from './classify.ts';
import { add, frac, halfUp, larger, mul, parseFraction, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { baseComponent, covers, hourlyOn, isPieceAlone } from './hourly.ts';
import type { Component } from './hourly.ts';
import { lsa32Applies, nightIsPaid } from './model.ts';
import type { RawTerms } from './raw.ts';
import type { Work } from './work.ts';

export const premiumHeads = ['withinStatutory', 'overtime', 'overtimeOver60', 'statutoryHoliday', 'night'] as const;
export type PremiumHead = (typeof premiumHeads)[number];
export type Rates = 'legal' | 'contract';

/** 労働基準法37条1項, 4項 and 平成6年政令5号: what a minute of time pay is worth, as a multiple of the base. */
const legalRates: Readonly<Record<PremiumHead, Fraction>> = {
  withinStatutory: frac(1),
  overtime: frac(5, 4),
  overtimeOver60: frac(3, 2),
  statutoryHoliday: frac(27, 20),
  night: frac(1, 4),
};

/** "or the contract's rate where higher …. A contract rate for scheduled holidays lifts within-statutory, overtime and over-60 of such a day, not night." */
function rateOf(head: PremiumHead, terms: RawTerms, onHoliday: boolean, rates: Rates): Fraction {
  const legal = legalRates[head];
  const { premiumRates } = terms;
  if (rates === 'legal' || premiumRates === null || premiumRates === undefined) return legal;
  const own = head === 'withinStatutory' ? undefined : premiumRates[head];
  const ofHoliday =
    onHoliday && head !== 'night' && head !== 'statutoryHoliday' ? premiumRates.scheduledHoliday : undefined;
  return [own, ofHoliday].map((text) => (text === undefined ? zero : parseFraction(text))).reduce(larger, legal);
}

export const contractRate = (head: PremiumHead, terms: RawTerms): Fraction => rateOf(head, terms, false, 'contract');

/** Minutes of one head with the parts of their base: what an hour is worth, and how often it is owed. */
type Priced = {
  readonly head: PremiumHead;
  readonly count: number;
  readonly parts: readonly { readonly base: Fraction; readonly factor: Fraction }[];
};

function priced(work: Work, block: Block, rates: Rates): Priced[] {
  const { model } = work;
  const terms = model.termsOn(block.owner);
  const night = block.night && nightIsPaid(model, terms) ? [at(work, block, 'night', rates)] : [];
  if (!lsa32Applies(model, terms)) return [...beyondSchedule(work, block), ...night];
  return block.class === 'scheduled' ? night : [at(work, block, block.class, rates), ...night];
}

/**
 * Rule 6: "time pay 1.00 within-statutory, 1.25 overtime …; piece pay 0, 0.25, 0.50, 0.35, + 0.25. … An overtime minute that is covered for a
 * component owes rate - 1.00 on that component and the whole rate on the others. … What this adds goes with the first component of kind
 * base: rate - 1.00 where the minute is covered for it …, else the rate; with piece pay alone at piece rates."
 */
function at(work: Work, block: Block, head: PremiumHead, rates: Rates): Priced {
  const { model } = work;
  const terms = model.termsOn(block.owner);
  const { components, raise } = hourlyOn(work, terms, block.calendar);
  const rate = rateOf(head, terms, model.kindOf(block.owner) === 'scheduled-holiday', rates);
  const less = sub(rate, frac(1));
  const factorOf = (component: Component): Fraction =>
    head === 'night' || !(component.basis === 'piece' || covers(work, component, block)) ? rate : less;
  const base = baseComponent(components);
  const raised = head === 'night' || !(isPieceAlone(components) || covers(work, base, block)) ? rate : less;
  const parts = components
    .filter(({ forPremiums }) => forPremiums)
    .map((component) => ({ base: component.value, factor: factorOf(component) }));
  return { head, count: block.count, parts: [...parts, { base: raise, factor: raised }] };
}

/**
 * LSA 32 does not apply: "Minutes beyond schedule (any class): with an hourly base 1.00 x base in the head withinStatutory …; with daily,
 * weekly, monthly or annual pay no amount …; piece pay: nothing."
 */
function beyondSchedule(work: Work, block: Block): Priced[] {
  if (block.scheduled) return [];
  const { components, raise } = hourlyOn(work, work.model.termsOn(block.owner), block.calendar);
  if (baseComponent(components).basis !== 'hourly') return [];
  const time = components.filter(({ forPremiums, basis }) => forPremiums && basis !== 'piece');
  const parts = [...time.map(({ value }) => value), raise].map((base) => ({ base, factor: frac(1) }));
  return [{ head: 'withinStatutory', count: block.count, parts }];
}

/** Rule 6: the premium heads of a period, not yet rounded to yen. */
export function premiums(work: Work, rates: Rates): Record<PremiumHead, Fraction> {
  const all = work.blocks.flatMap((block) => priced(work, block, rates));
  const price = work.model.policy('rounding') === 'circular-150' ? byCircular : exactly;
  return Object.fromEntries(
    premiumHeads.map((head) => [head, price(all.filter((one) => one.head === head))]),
  ) as Record<PremiumHead, Fraction>;
}

const exactly = (all: readonly Priced[]): Fraction =>
  sum(all.map(({ count, parts }) => mul(sum(parts.map(({ base, factor }) => mul(base, factor))), frac(count, 60))));

/**
 * Rule 7: "`circular-150`: month minutes per class to hours (30 minutes up), hourly base and hourly premium to yen (50 sen up), month amounts
 * to yen; covered minutes share the hours of their class in proportion and have their own hourly premium (base to yen, x (rate - 1), to yen)."
 */
function byCircular(all: readonly Priced[]): Fraction {
  const minutes = all.reduce((total, { count }) => total + count, 0);
  if (minutes === 0) return zero;
  const hours = Math.floor((minutes + 30) / 60);
  return sum(all.map(({ count, parts }) => mul(hourlyPremium(parts), frac(hours * count, minutes))));
}

/** The parts of a base that are owed equally often are one hourly base. */
function hourlyPremium(parts: Priced['parts']): Fraction {
  const byFactor = new Map<string, { base: Fraction; readonly factor: Fraction }>();
  for (const { base, factor } of parts) {
    const key = `${factor.n}/${factor.d}`;
    const group = byFactor.get(key) ?? { base: zero, factor };
    group.base = add(group.base, base);
    byFactor.set(key, group);
  }
  return sum([...byFactor.values()].map(({ base, factor }) => halfUp(mul(halfUp(base), factor))));
}

/** Are there minutes beyond schedule that the contract alone would have to price (undecided `exempt-plain-pay`). */
export const hasPlainPayOpen = (work: Work): boolean =>
  work.blocks.some((block) => {
    const terms = work.model.termsOn(block.owner);
    if (lsa32Applies(work.model, terms) || block.scheduled) return false;
    const { basis } = baseComponent(hourlyOn(work, terms, block.calendar).components);
    return basis !== 'hourly' && basis !== 'piece';
  });
