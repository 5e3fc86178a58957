import { isValidFixed, monthlyShare } from './base-pay.ts';
import { add, div, frac, mul, parseFraction, smaller, sub, sum } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import type { Sums } from './heads.ts';
import type { RawPay } from './raw.ts';
import type { Work } from './work.ts';

type Covered = 'overtime' | 'overtimeOver60' | 'statutoryHoliday' | 'night';

/** "the heads it covers in the order overtime, over-60 (part of overtime), statutory holiday, night"; "none stated: overtime". */
export function coveredHeads(pay: RawPay): Covered[] {
  const stated = pay.covers ?? [];
  const covers = stated.length === 0 ? ['overtime'] : stated;
  return [
    ...(covers.includes('overtime') ? (['overtime', 'overtimeOver60'] as const) : []),
    ...(covers.includes('statutory-holiday') ? (['statutoryHoliday'] as const) : []),
    ...(covers.includes('night') ? (['night'] as const) : []),
  ];
}

/**
 * Rule 6, valid fixed overtime pay: "the larger of it and the premiums it covers … is due (what is left goes to the first head it covers)".
 * READINGS 33.
 */
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

/** "prorated as in 5, rounded as one amount a name". */
export function fixedPay(work: Work): { readonly pay: RawPay; readonly yen: Fraction }[] {
  const { model } = work;
  const all = model.terms.flatMap((terms) =>
    terms.pay
      .filter((pay) => isValidFixed(model, pay))
      .map((pay) => ({ pay, share: monthlyShare(work, terms) }))
      .filter(({ share }) => share.n > 0n)
      .map(({ pay, share }) => ({ pay, yen: mul(monthlyYen(pay), share) })),
  );
  const keyOf = ({ pay }: { readonly pay: RawPay }): string => `${pay.name}/${coveredHeads(pay).join()}`;
  return [...new Set(all.map(keyOf))].flatMap((key) => {
    const parts = all.filter((part) => keyOf(part) === key);
    const first = parts[0];
    return first === undefined ? [] : [{ pay: first.pay, yen: sum(parts.map(({ yen }) => yen)) }];
  });
}

function monthlyYen({ basis, yen = '0' }: RawPay): Fraction {
  return basis === 'annual' ? div(parseFraction(yen), frac(12)) : parseFraction(yen);
}
