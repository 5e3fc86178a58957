import { compareYen, minYen, subYen, sumYen, type Yen } from '../base/yen.ts';
import type { PayComponent } from '../records/terms.ts';
import { addTo, headTable } from './heads.ts';
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
 */
export function withFixedOvertime(
  due: Heads<Yen>,
  fixed: readonly { readonly component: PayComponent; readonly yen: Yen }[],
): Heads<Yen> {
  const result = headTable(due);
  const open = headTable(due);
  for (const { component, yen } of fixed) {
    const heads = coveredHeads(component);
    const all = sumYen(heads.map((h) => open[h]));
    let rest = yen;
    for (const head of heads) {
      const used = minYen(open[head], rest);
      open[head] = subYen(open[head], used);
      rest = subYen(rest, used);
    }
    if (compareYen(yen, all) > 0) addTo(result, heads[0]!, subYen(yen, all));
  }
  return result;
}
