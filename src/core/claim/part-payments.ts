import { compare, div, mul, type Ratio } from '../base/ratio.ts';
import { floorToYen, roundToYen } from '../base/rounding.ts';
import type { WorkDate } from '../base/work-date.ts';
import {
  addYen,
  compareYen,
  isNoYen,
  minYen,
  noYen,
  subYen,
  sumYen,
  yen,
  yenRatio,
  yenText,
  type Yen,
} from '../base/yen.ts';
import type { CaseEvent, DateSpan } from '../records/case.ts';
import type { Interest } from './interest.ts';
import { names } from './prescription.ts';

/** 一部弁済, a payment of a part of what is owed outside the payslips. */
export type PartPayment = CaseEvent & { readonly kind: 'payment'; readonly yen: Yen };

/** A debt as the appropriation sees it; what it owes on a day depends on what was credited to it before. */
export type PayableDebt = {
  readonly period: DateSpan;
  readonly dueDate: WorkDate;
  readonly principal: Yen;
  /** Interest up to a day, less what was credited before. */
  readonly interestOn: (day: WorkDate, credits: readonly PaymentCredit[]) => Interest;
  readonly rateOn: (day: WorkDate) => Ratio;
  /** 弁済できる債務か: whether a payment on that day that does not name this debt reaches it. */
  readonly isOpenOn: (day: WorkDate) => boolean;
};

/** One step of an appropriation, kept for the derivation. */
export type Share = {
  readonly yen: Yen;
  /** What this debt owed before. */
  readonly owed: Yen;
  /** What was left of the payment for this debt and those that rank with it. */
  readonly left: Yen;
  /** What all debts of this rank owed together. */
  readonly owedTogether: Yen;
};

/** 充当: what one payment took off one debt. */
export type PaymentCredit = {
  readonly on: WorkDate;
  readonly payment: PartPayment;
  readonly interest: Yen;
  readonly principal: Yen;
  /** The interest of the debt up to the day of payment. */
  readonly accrued: Interest;
  readonly interestShare: Share;
  readonly principalShare: Share;
};
/** Where one payment went, over all debts. */
export type Appropriation = {
  readonly payment: PartPayment;
  readonly interest: Yen;
  readonly principal: Yen;
  /** What no debt could take. */
  readonly surplus: Yen;
};

/**
 * 弁済の充当, part payments in order of time over the debts of a worker. 民法488条・489条.
 * First the interest accrued on all debts, then principal: naming a month does not change that (489条1項). Inside each
 * the debts that the payer named (488条1項), then the higher rate of that day, then the earlier due date, then in
 * proportion to what is owed (488条4項).
 * @returns the credits of each debt in the order of `debts`, and each payment in the order in which it was taken.
 */
export function appropriate(
  events: readonly CaseEvent[],
  debts: readonly PayableDebt[],
): { readonly credits: readonly (readonly PaymentCredit[])[]; readonly payments: readonly Appropriation[] } {
  const credits: PaymentCredit[][] = debts.map(() => []);
  const payments: Appropriation[] = [];
  for (const payment of inOrder(events)) {
    const { date } = payment;
    const open = debts.flatMap((debt, i) => {
      const named = names(payment.periods, debt.period);
      if (debt.dueDate > date || !(named || debt.isOpenOn(date))) return [];
      const before = credits[i]!;
      const principal = subYen(debt.principal, sumYen(before.map((c) => c.principal)));
      const rank = { named, rate: debt.rateOn(date), dueDate: debt.dueDate };
      return [{ i, rank, accrued: debt.interestOn(date, before), principal }];
    });
    const interest = shareOut(
      payment.yen,
      open.map((d) => ({ rank: d.rank, owed: d.accrued.yen })),
    );
    const principal = shareOut(
      interest.left,
      open.map((d) => ({ rank: d.rank, owed: d.principal })),
    );
    open.forEach(({ i, accrued }, at) => {
      const interestShare = interest.shares[at]!;
      const principalShare = principal.shares[at]!;
      if (isNoYen(interestShare.yen) && isNoYen(principalShare.yen)) return;
      credits[i]!.push({
        on: date,
        payment,
        interest: interestShare.yen,
        principal: principalShare.yen,
        accrued,
        interestShare,
        principalShare,
      });
    });
    payments.push({
      payment,
      interest: subYen(payment.yen, interest.left),
      principal: subYen(interest.left, principal.left),
      surplus: principal.left,
    });
  }
  return { credits, payments };
}

/** By day, and on one day in an order of their own, so that the order of rows does not matter. */
const inOrder = (events: readonly CaseEvent[]): readonly PartPayment[] =>
  events
    .filter((e): e is PartPayment => e.kind === 'payment' && e.yen !== null && !isNoYen(e.yen))
    .map((payment) => ({ payment, key: orderKey(payment) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ payment }) => payment);

/** What the payer named comes before what names nothing. */
const orderKey = ({ date, periods, yen: amount, for: purpose }: PartPayment): string =>
  JSON.stringify([date, periods.length === 0 ? 1 : 0, periods, yenText(amount).padStart(22, '0'), purpose]);

type Rank = { readonly named: boolean; readonly rate: Ratio; readonly dueDate: WorkDate };
type Owed = { readonly rank: Rank; readonly owed: Yen };

const byRank = (a: Rank, b: Rank): number =>
  Number(b.named) - Number(a.named) ||
  compare(b.rate, a.rate) ||
  (a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : 0);

/** Shares an amount out over debts by rank; those of one rank share in proportion, cut to yen, the odd yen from the first on. */
function shareOut(amount: Yen, debts: readonly Owed[]): { readonly shares: readonly Share[]; readonly left: Yen } {
  const shares = new Map<Owed, Share>();
  let left = amount;
  const sorted = [...debts].sort((a, b) => byRank(a.rank, b.rank));
  for (let at = 0; at < sorted.length;) {
    const { rank } = sorted[at]!;
    const equal = sorted.slice(at).filter((d) => byRank(d.rank, rank) === 0);
    const owedTogether = sumYen(equal.map((d) => d.owed));
    const amounts = proportionally(
      minYen(left, owedTogether),
      equal.map((d) => d.owed),
      owedTogether,
    );
    equal.forEach((debt, i) => shares.set(debt, { yen: amounts[i]!, owed: debt.owed, left, owedTogether }));
    left = subYen(left, sumYen(amounts));
    at += equal.length;
  }
  return { shares: debts.map((d) => shares.get(d)!), left };
}

/** 各債務の額に応じた充当. 民法488条4項4号. */
function proportionally(amount: Yen, owed: readonly Yen[], together: Yen): readonly Yen[] {
  if (compareYen(amount, together) === 0) return owed;
  const [only] = owed;
  if (owed.length === 1 && only !== undefined) return [amount];
  const shares = owed.map((o) =>
    isNoYen(together) ? noYen : roundToYen(floorToYen, div(mul(yenRatio(amount), yenRatio(o)), yenRatio(together))),
  );
  let odd = subYen(amount, sumYen(shares));
  return shares.map((share, i) => {
    const more = minYen(odd, minYen(yen(1), subYen(owed[i]!, share)));
    odd = subYen(odd, more);
    return addYen(share, more);
  });
}
