import { add, div, floor, frac, less, mul, parseFraction, smaller, sub, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { eventsOf, names } from './events.ts';
import type { DayEvent } from './events.ts';
import { interestParts, interestSum, rateOn } from './interest.ts';
import type { Debt } from './interest.ts';
import type { Model } from './model.ts';
import type { Period } from './periods.ts';
import type { Prescription } from './prescription.ts';

export type OpenDebt = Debt & {
  readonly period: Period;
  readonly prescription: Prescription;
  paidInterest: Fraction;
  paidPrincipal: Fraction;
};

/**
 * Rule 16, 民法488条・489条: "each `payment` in date order goes to debts due on or before it that it names or that are not prescribed that day
 * (with the defence off: all). … First the accrued interest of all (to the day of payment, each cut to yen, the fraction stays owed), then
 * principal". Returns what was left over.
 */
export function creditPayments(model: Model, debts: readonly OpenDebt[]): Fraction {
  let surplus = zero;
  for (const payment of eventsOf(model).filter(({ kind }) => kind === 'payment')) {
    const open = debts.filter((debt) => debt.due <= payment.day && isOpenTo(model, debt, payment));
    const ordered = inOrder(model, open, payment);
    let rest = parseFraction(payment.yen ?? '0');
    const accrued = (debt: OpenDebt): Fraction =>
      floor(sub(interestSum(interestParts(model, debt, payment.day)), debt.paidInterest));
    for (const equal of ordered)
      for (const [debt, paid] of dividedOver(rest, equal, accrued)) {
        rest = sub(rest, paid);
        debt.paidInterest = add(debt.paidInterest, paid);
      }
    for (const equal of ordered)
      for (const [debt, paid] of dividedOver(rest, equal, ({ owed, paidPrincipal }) => sub(owed, paidPrincipal))) {
        rest = sub(rest, paid);
        debt.paidPrincipal = add(debt.paidPrincipal, paid);
        if (paid.n > 0n) debt.steps.push({ day: payment.day, principal: paid });
      }
    surplus = add(surplus, rest);
  }
  return surplus;
}

const isOpenTo = (model: Model, { period, prescription }: OpenDebt, payment: DayEvent): boolean =>
  model.policy('prescriptionDefence') === 'off' ||
  names(payment, period) ||
  !prescription.paidWhenPrescribed.has(payment);

/** "Inside each: named periods, then higher rate of that day, then earlier due date"; debts that none of these parts are one rank. */
function inOrder(model: Model, debts: readonly OpenDebt[], payment: DayEvent): readonly (readonly OpenDebt[])[] {
  const named = (debt: OpenDebt): number => (names(payment, debt.period) ? 0 : 1);
  const compared = (a: OpenDebt, b: OpenDebt): number => {
    if (named(a) !== named(b)) return named(a) - named(b);
    const [rateA, rateB] = [rateOn(model, a, payment.day), rateOn(model, b, payment.day)];
    if (less(rateA, rateB) || less(rateB, rateA)) return less(rateA, rateB) ? 1 : -1;
    return a.due - b.due;
  };
  const ranks: OpenDebt[][] = [];
  for (const debt of [...debts].sort(compared)) {
    const last = ranks.at(-1);
    if (last !== undefined && compared(last[0]!, debt) === 0) last.push(debt);
    else ranks.push([debt]);
  }
  return ranks;
}

/** 民法488条4項4号: debts of one rank share "in proportion to the amount of each"; whole yen, those left over one by one from the first (READINGS.md). */
function dividedOver(
  rest: Fraction,
  equal: readonly OpenDebt[],
  owedOf: (debt: OpenDebt) => Fraction,
): readonly (readonly [OpenDebt, Fraction])[] {
  const owed = equal.map(owedOf);
  const all = owed.reduce(add, zero);
  if (!less(rest, all)) return equal.map((debt, i) => [debt, owed[i]!]);
  const whole = owed.map((part) => floor(div(mul(rest, part), all)));
  let over = sub(rest, whole.reduce(add, zero));
  return equal.map((debt, i) => {
    const more = smaller(smaller(over, frac(1)), sub(owed[i]!, whole[i]!));
    over = sub(over, more);
    return [debt, add(whole[i]!, more)];
  });
}

/** What a debt carries on `asOf`: "their sum less `payments.interest` (what is still owed) is floored once". */
export function openInterest(model: Model, debt: OpenDebt) {
  const parts = interestParts(model, debt, model.asOf);
  return { parts, yen: floor(sub(interestSum(parts), debt.paidInterest)) };
}

export const remainingOf = ({ owed, paidPrincipal }: OpenDebt): Fraction => sub(owed, paidPrincipal);
