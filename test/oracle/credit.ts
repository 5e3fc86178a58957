import { isValidFixed } from './base-pay.ts';
import { coveredHeads } from './fixed-pay.ts';
import { add, parseFraction, smaller, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { noSums } from './heads.ts';
import type { Head, Sums } from './heads.ts';
import type { Model } from './model.ts';
import type { Period } from './periods.ts';
import type { RawPay } from './raw.ts';
import { termsIn } from './work.ts';

/** In the order of crediting: piece pay, which can credit nothing else, before base pay (READINGS.md). */
const ownHead: Readonly<Record<string, Head>> = {
  piece: 'basePay',
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
export const paidOf = (model: Model, period: Period, due: Sums): Sums => credited(model, period, due).paid;

/** "What a line pays beyond is the finding `more-paid-than-due`." */
export const openPurses = (model: Model, period: Period, due: Sums): boolean =>
  [...credited(model, period, due).purse].some(([head, yen]) => !creditsNothing.includes(head) && yen.n > 0n);

const creditsNothing = ['other', 'tax-refund', 'dismissal-notice'];

function credited(model: Model, period: Period, due: Sums) {
  const paid = noSums();
  const purse = pursesOf(model, period);
  if (period.slips.length === 0) {
    // Rule 0: "with `missingPayslip: base-paid`, its base pay and paid leave count as paid"
    const basePaid = model.policy('missingPayslip') === 'base-paid';
    return { paid: basePaid ? { ...paid, basePay: due.basePay, paidLeave: due.paidLeave } : paid, purse };
  }
  const credit = (from: string, to: Head): void => {
    const amount = smaller(purse.get(from) ?? zero, sub(due[to], paid[to]));
    paid[to] = add(paid[to], amount);
    purse.set(from, sub(purse.get(from) ?? zero, amount));
  };
  // "Each line first credits its own head up to what is due there. Then surpluses, in this order"
  for (const [head, own] of Object.entries(ownHead)) credit(head, own);
  for (const [from, targets] of surplusOrder(model, period)) for (const to of targets) credit(from, to);
  return { paid, purse };
}

/** Paid amounts by head of the payslips. A line of void fixed overtime pay is base pay. */
function pursesOf(model: Model, period: Period): Map<string, Fraction> {
  const purses = new Map<string, Fraction>();
  for (const line of period.slips.flatMap((slip) => slip.payments)) {
    const name = line.head === 'fixed-overtime' ? fixedPurse(model, period, line.name) : line.head;
    purses.set(name, sum([purses.get(name) ?? zero, parseFraction(line.yen)]));
  }
  return purses;
}

/** The component that a line of fixed overtime pay names; where it names none, any valid one, else base pay. */
function fixedPurse(model: Model, period: Period, line: string): string {
  const fixed = termsIn(model, period)
    .flatMap((terms) => terms.pay)
    .filter(({ kind }) => kind === 'fixed-overtime');
  const named = fixed.filter(({ name }) => name === line);
  const valid = (named.length > 0 ? named : fixed).find((pay) => isValidFixed(model, pay));
  return valid === undefined ? 'base' : purseOf(valid);
}

/** "in the order overtime, over-60 (part of overtime), statutory holiday, night"; by what all versions of the period let it cover. */
const fixedOrder = ['overtime', 'overtimeOver60', 'statutoryHoliday', 'night'] as const;

const purseOf = (pay: RawPay): string => `fixed ${pay.name}`;

function surplusOrder(model: Model, period: Period): [string, readonly Head[]][] {
  const versions = termsIn(model, period);
  const baseOf = (pay: readonly RawPay[]): RawPay | undefined => pay.find(({ kind }) => kind === 'base') ?? pay[0];
  const byTime = versions.some(({ pay }) => ['hourly', 'daily'].includes(baseOf(pay)?.basis ?? ''));
  const byMonth = versions.some(({ pay }) => pay.some(({ basis }) => basis === 'monthly' || basis === 'annual'));
  const premiums: readonly Head[] = ['withinStatutory', 'overtime', 'overtimeOver60', 'statutoryHoliday'];
  const valid = versions.flatMap(({ pay }) => pay.filter((one) => isValidFixed(model, one)));
  return [
    ['base', ['minimumWage', 'paidLeave', ...(byTime ? premiums : []), 'closureAllowance']],
    ['closure-allowance', byMonth ? ['basePay'] : []],
    ['overtime', ['overtimeOver60', 'withinStatutory']],
    ['overtime-over-60', ['overtime', 'withinStatutory']],
    ['statutory-holiday', ['overtime', 'overtimeOver60', 'withinStatutory']],
    ['premiums', ['overtime', 'overtimeOver60', 'statutoryHoliday', 'night', 'withinStatutory']],
    ...valid.map((pay): [string, readonly Head[]] => {
      const covered = valid.filter(({ name }) => name === pay.name).flatMap(coveredHeads);
      return [purseOf(pay), fixedOrder.filter((head) => covered.includes(head))];
    }),
  ];
}
