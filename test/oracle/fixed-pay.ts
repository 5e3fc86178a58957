import { monthlyDue } from './base-pay.ts';
import type { Work } from './base-pay.ts';
import { add, parseFraction, smaller, sub, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { isValidFixed } from './hourly.ts';
import type { Sums } from './model.ts';
import type { RawPay } from './raw.ts';

/** Heads that fixed overtime pay covers, in the order of rule 8. */
export function coveredHeads(pay: RawPay): ('overtime' | 'overtimeOver60' | 'statutoryHoliday' | 'night')[] {
  const covers = pay.covers ?? [];
  return [
    ...(covers.includes('overtime') ? (['overtime', 'overtimeOver60'] as const) : []),
    ...(covers.includes('statutory-holiday') ? (['statutoryHoliday'] as const) : []),
    ...(covers.includes('night') ? (['night'] as const) : []),
  ];
}

/** Valid fixed overtime pay: the larger of it and the premiums that it covers is due. READINGS 30-32. */
export function withFixedPay(work: Work, sums: Sums, round: (exact: Fraction) => Fraction): Sums {
  const result = { ...sums };
  const open = { ...sums };
  for (const { pay, yen } of fixedPay(work)) {
    let rest = round(yen);
    for (const head of coveredHeads(pay)) {
      const bought = smaller(rest, open[head]);
      open[head] = sub(open[head], bought);
      rest = sub(rest, bought);
    }
    const first = coveredHeads(pay)[0];
    if (first !== undefined) result[first] = add(result[first], rest);
  }
  return result;
}

/** One amount a component: what its versions earned of it in the period. */
function fixedPay(work: Work): { readonly pay: RawPay; readonly yen: Fraction }[] {
  const all = work.model.worker.terms.flatMap((terms) =>
    terms.pay
      .filter((pay) => isValidFixed(work.model, pay))
      .map((pay) => ({ pay, yen: monthlyDue(work, terms, parseFraction(pay.yen)) })),
  );
  const names = new Set(all.map(({ pay }) => pay.name));
  return [...names].flatMap((name) => {
    const parts = all.filter(({ pay }) => pay.name === name);
    const first = parts[0];
    return first === undefined ? [] : [{ pay: first.pay, yen: parts.map((p) => p.yen).reduce(add, zero) }];
  });
}
