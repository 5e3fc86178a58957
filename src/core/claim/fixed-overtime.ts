import { sum } from '../base/ratio.ts';
import { roundToYen, type RoundingRule } from '../base/rounding.ts';
import { addYen, minYen, subYen, type Yen } from '../base/yen.ts';
import type { BasePayTerm } from '../money/base-pay.ts';
import type { PayComponent } from '../records/terms.ts';
import type { HeadName, Heads } from './result.ts';

const covered: Record<PayComponent['covers'][number], readonly HeadName[]> = {
  overtime: ['overtime', 'overtimeOver60'],
  'statutory-holiday': ['statutoryHoliday'],
  night: ['night'],
};
const order = Object.keys(covered) as readonly PayComponent['covers'][number][];

/** The heads that fixed overtime pay covers, in the order of crediting; overtime includes the part over 60 hours. */
export const coveredHeads = (component: PayComponent): readonly HeadName[] =>
  component.covers.length === 0
    ? covered.overtime
    : order.filter((c) => component.covers.includes(c)).flatMap((c) => covered[c]);

/** The heads that any of the components covers, in the order of crediting. */
export const headsCoveredByAny = (components: readonly PayComponent[]): readonly HeadName[] =>
  order.flatMap((c) => covered[c]).filter((head) => components.some((one) => coveredHeads(one).includes(head)));

/** What a fixed overtime component comes to in a period: its versions added up, rounded once. */
export type FixedAmount = { readonly component: PayComponent; readonly yen: Yen };

/** One amount a component: what the versions of the terms earned of it that name it and let it cover the same. */
export function fixedAmounts(terms: readonly BasePayTerm[], rule: RoundingRule): readonly FixedAmount[] {
  const keyOf = ({ component }: BasePayTerm): string => JSON.stringify([component.name, coveredHeads(component)]);
  return [...new Set(terms.map(keyOf))].map((key) => {
    const same = terms.filter((t) => keyOf(t) === key);
    return { component: same[0]!.component, yen: roundToYen(rule, sum(same.map((t) => t.amount))) };
  });
}

/** 固定残業代の残額: what a component buys beyond the premiums it covers; due under the first head that it covers. */
export type FixedExcess = {
  readonly component: PayComponent;
  readonly head: HeadName;
  readonly yen: Yen;
  readonly used: Yen;
  readonly excess: Yen;
};

/**
 * 固定残業代（有効）: the larger of it and the premiums that it covers is due; what it buys beyond them stays due.
 * 最一小判平成30年7月19日（日本ケミカル）. Taken on whole yen, so that fixed pay that covers all is due to the yen.
 */
export function fixedExcesses(due: Heads<Yen>, fixed: readonly FixedAmount[]): readonly FixedExcess[] {
  const open: { -readonly [K in HeadName]: Yen } = { ...due };
  return fixed.map(({ component, yen }) => {
    let rest = yen;
    const heads = coveredHeads(component);
    for (const head of heads) {
      const used = minYen(open[head], rest);
      open[head] = subYen(open[head], used);
      rest = subYen(rest, used);
    }
    return { component, head: heads[0]!, yen, used: subYen(yen, rest), excess: rest };
  });
}

/** What is due with the fixed overtime pay that stays due beyond the premiums. */
export function withExcesses(due: Heads<Yen>, excesses: readonly FixedExcess[]): Heads<Yen> {
  const result: { -readonly [K in HeadName]: Yen } = { ...due };
  for (const { head, excess } of excesses) result[head] = addYen(result[head], excess);
  return result;
}
