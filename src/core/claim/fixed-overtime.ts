import { add, min, sub, type Ratio } from '../base/ratio.ts';
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

/**
 * 固定残業代（有効）: the larger of it and the premiums that it covers is due; what it buys beyond them stays due.
 * 最一小判平成30年7月19日（日本ケミカル）.
 * @param exact heads before the one rounding; so is the result.
 */
export function withFixedOvertime(exact: Heads<Ratio>, fixed: readonly FixedAmount[]): Heads<Ratio> {
  const result: { -readonly [K in HeadName]: Ratio } = { ...exact };
  const open: { -readonly [K in HeadName]: Ratio } = { ...exact };
  for (const { component, amount } of fixed) {
    let rest = amount;
    const heads = coveredHeads(component);
    for (const head of heads) {
      const used = min(open[head], rest);
      open[head] = sub(open[head], used);
      rest = sub(rest, used);
    }
    result[heads[0]!] = add(result[heads[0]!], rest);
  }
  return result;
}

/** What a fixed overtime component comes to in a period, exact. */
export type FixedAmount = { readonly component: PayComponent; readonly amount: Ratio };
