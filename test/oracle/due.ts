import { basePay, paidLeave } from './base-pay.ts';
import type { Work } from './base-pay.ts';
import { withFixedPay } from './fixed-pay.ts';
import { floor, halfUp, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { heads, policyOf } from './model.ts';
import type { Sums } from './model.ts';
import { premiums } from './premiums.ts';
import { shortfalls } from './shortfalls.ts';

export const noSums = (): Sums => Object.fromEntries(heads.map((head) => [head, zero])) as Sums;

/** What the law and the contract owe for a period, by head, each rounded once (rules 5, 6, 7, 9). */
export function dueOf(work: Work): { due: Sums; legal: Sums } {
  const round = policyOf(work.model, 'rounding', 'exact') === 'floor' ? floor : halfUp;
  const exact = {
    ...noSums(),
    basePay: basePay(work),
    minimumWage: sum(shortfalls(work).map((part) => part.yen)),
    paidLeave: paidLeave(work),
  };
  const contract = rounded({ ...exact, ...premiums(work, 'contract') }, round);
  return { due: withFixedPay(work, contract, round), legal: rounded({ ...exact, ...premiums(work, 'legal') }, round) };
}

const rounded = (sums: Sums, round: (exact: Fraction) => Fraction): Sums =>
  Object.fromEntries(heads.map((head) => [head, round(sums[head])])) as Sums;
