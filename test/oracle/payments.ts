import { add, floor, less, parseFraction, smaller, sub, zero } from './fraction.ts';
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
    const touched = new Map<OpenDebt, Fraction>();
    for (const debt of ordered) {
      const accrued = floor(sub(interestSum(interestParts(model, debt, payment.day)), debt.paidInterest));
      const paid = smaller(rest, accrued);
      rest = sub(rest, paid);
      debt.paidInterest = add(debt.paidInterest, paid);
      if (paid.n > 0n) touched.set(debt, zero);
    }
    for (const debt of ordered) {
      const paid = smaller(rest, sub(debt.owed, debt.paidPrincipal));
      rest = sub(rest, paid);
      debt.paidPrincipal = add(debt.paidPrincipal, paid);
      if (paid.n > 0n) touched.set(debt, paid);
    }
    for (const [debt, principal] of touched) debt.steps.push({ day: payment.day, principal });
    surplus = add(surplus, rest);
  }
  return surplus;
}

const isOpenTo = (model: Model, { period, prescription }: OpenDebt, payment: DayEvent): boolean =>
  model.policy('prescriptionDefence') === 'off' ||
  names(payment, period) ||
  !prescription.paidWhenPrescribed.has(payment);

/** "Inside each: named periods, then higher rate of that day, then earlier due date." */
function inOrder(model: Model, debts: readonly OpenDebt[], payment: DayEvent): OpenDebt[] {
  const named = (debt: OpenDebt): number => (names(payment, debt.period) ? 0 : 1);
  return [...debts].sort((a, b) => {
    if (named(a) !== named(b)) return named(a) - named(b);
    const [rateA, rateB] = [rateOn(model, a, payment.day), rateOn(model, b, payment.day)];
    if (less(rateA, rateB) || less(rateB, rateA)) return less(rateA, rateB) ? 1 : -1;
    return a.due - b.due;
  });
}

/** What a debt carries on `asOf`: "their sum less `payments.interest` (what is still owed) is floored once". */
export function openInterest(model: Model, debt: OpenDebt) {
  const parts = interestParts(model, debt, model.asOf);
  return { parts, yen: floor(sub(interestSum(parts), debt.paidInterest)) };
}

export const remainingOf = ({ owed, paidPrincipal }: OpenDebt): Fraction => sub(owed, paidPrincipal);
