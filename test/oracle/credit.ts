import { add, parseFraction, smaller, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { noSums } from './due.ts';
import { coveredHeads } from './fixed-pay.ts';
import { isValidFixed } from './hourly.ts';
import { policyOf } from './model.ts';
import type { Head, Model, Sums } from './model.ts';
import type { Period } from './periods.ts';
import { isPaidByTime } from './shortfalls.ts';

const ownHead: Readonly<Record<string, Head>> = {
  base: 'basePay',
  'within-statutory': 'withinStatutory',
  overtime: 'overtime',
  'overtime-over-60': 'overtimeOver60',
  night: 'night',
  'statutory-holiday': 'statutoryHoliday',
  'paid-leave': 'paidLeave',
  'closure-allowance': 'closureAllowance',
};

/** Rule 8: what the payslips of a period credit against each head. */
export function paidOf(model: Model, period: Period, due: Sums): Sums {
  const paid = noSums();
  if (period.slips.length === 0) {
    const basePaid = policyOf(model, 'missingPayslip', 'base-paid') === 'base-paid';
    return basePaid ? { ...paid, basePay: due.basePay, paidLeave: due.paidLeave } : paid;
  }
  const purse = pursesOf(model, period);
  const credit = (from: string, to: Head): void => {
    const amount = smaller(purse.get(from) ?? zero, sub(due[to], paid[to]));
    paid[to] = add(paid[to], amount);
    purse.set(from, sub(purse.get(from) ?? zero, amount));
  };
  for (const [head, own] of Object.entries(ownHead)) credit(head, own);
  for (const [from, targets] of surplusOrder(model, period)) for (const to of targets) credit(from, to);
  return paid;
}

/** Paid amounts by head of the payslips; a line of void fixed overtime pay is base pay. */
function pursesOf(model: Model, period: Period): Map<string, Fraction> {
  const anyValid = fixedPay(model, period).length > 0;
  const lines = period.slips.flatMap((slip) => slip.payments);
  const headOf = (head: string): string => (head === 'fixed-overtime' && !anyValid ? 'base' : head);
  const names = new Set(lines.map((line) => headOf(line.head)));
  return new Map(
    [...names].map((name) => [
      name,
      sum(lines.filter((line) => headOf(line.head) === name).map((line) => parseFraction(line.yen))),
    ]),
  );
}

const termsIn = (model: Model, period: Period) =>
  model.worker.terms.filter((terms) =>
    Array.from({ length: period.to - period.from + 1 }, (_, i) => period.from + i).some(
      (day) => model.termsOn(day) === terms,
    ),
  );

const fixedPay = (model: Model, period: Period) =>
  termsIn(model, period).flatMap((terms) => terms.pay.filter((pay) => isValidFixed(model, pay)));

function surplusOrder(model: Model, period: Period): [string, Head[]][] {
  const byTime = termsIn(model, period).some(isPaidByTime);
  const timeHeads: Head[] = ['withinStatutory', 'overtime', 'overtimeOver60', 'statutoryHoliday'];
  const covered = new Set(fixedPay(model, period).flatMap(coveredHeads));
  return [
    ['base', ['minimumWage', 'paidLeave', ...(byTime ? timeHeads : [])]],
    ['overtime', ['overtimeOver60', 'withinStatutory']],
    ['overtime-over-60', ['overtime', 'withinStatutory']],
    ['statutory-holiday', ['overtime', 'overtimeOver60', 'withinStatutory']],
    ['premiums', ['overtime', 'overtimeOver60', 'statutoryHoliday', 'night', 'withinStatutory']],
    ['fixed-overtime', [...covered]],
  ];
}
