import { basePay } from './base-pay.ts';
import { fixedPay, withFixedPay } from './fixed-pay.ts';
import { floor, halfUp, sum } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { heads, noSums } from './heads.ts';
import type { Sums } from './heads.ts';
import { closureAllowance, paidLeave } from './leave.ts';
import type { Wide } from './leave.ts';
import { premiums } from './premiums.ts';
import { shortfalls } from './shortfalls.ts';

/** What the law and the contract owe for a period, by head, each rounded once (rules 5, 6, 7, 9, 20); deductions apart. */
export function dueOf(work: Wide): { readonly due: Sums; readonly legal: Sums } {
  const round = work.model.policy('rounding') === 'floor' ? floor : halfUp;
  const exact = {
    ...noSums(),
    basePay: basePay(work),
    minimumWage: sum(shortfalls(work).map((part) => part.yen)),
    paidLeave: paidLeave(work),
    closureAllowance: closureAllowance(work),
  };
  const contract = rounded({ ...exact, ...premiums(work, 'contract') }, round);
  const due = fixedPay(work).length === 0 ? contract : withFixedPay(work, contract, round);
  return { due, legal: rounded({ ...exact, ...premiums(work, 'legal') }, round) };
}

const rounded = (sums: Sums, round: (exact: Fraction) => Fraction): Sums =>
  Object.fromEntries(heads.map((head) => [head, round(sums[head])])) as Sums;
