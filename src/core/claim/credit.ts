import { isNoYen, minYen, subYen, type Yen } from '../base/yen.ts';
import type { Payment } from '../records/payslip.ts';
import { headRows, type HeadName, type Heads, type OtherHeadName } from '../rows/heads.ts';
import { paymentHeadRow, surplusOrder, type PaymentHead, type SurplusCondition } from '../rows/payment-heads.ts';
import { addTo, headTable } from './heads.ts';

/** What decides where a payment may count. */
export type CreditRules = {
  /** The component of kind base is paid by the hour or day: then base pay also paid the 1.00 of further hours. */
  readonly baseByHourOrDay: boolean;
  /** Monthly or annual pay runs on while work is stopped: then closure allowance paid part of it. */
  readonly monthlyOrAnnualPay: boolean;
  /** Heads that valid fixed overtime pay covers, in order; null where it is void and so counts as base pay. */
  readonly fixedCovers: readonly HeadName[] | null;
};

/** One step of crediting, kept for the derivation. */
export type Credit = {
  readonly payment: Payment;
  readonly head: HeadName;
  readonly yen: Yen;
  readonly step: 'own' | 'surplus';
};
export type Crediting = {
  readonly paid: Heads<Yen>;
  readonly credits: readonly Credit[];
  /** What no head of the period could take. */
  readonly left: readonly { readonly payment: Payment; readonly yen: Yen }[];
};

const holds: Record<SurplusCondition, (rules: CreditRules) => boolean> = {
  always: () => true,
  'base-by-hour-or-day': (rules) => rules.baseByHourOrDay,
  'monthly-or-annual-pay': (rules) => rules.monthlyOrAnnualPay,
};

function surplusHeads(head: PaymentHead, rules: CreditRules): readonly HeadName[] {
  const { surplus } = paymentHeadRow(head);
  if (surplus === 'covered') return rules.fixedCovers ?? [];
  return surplus.filter(({ when }) => holds[when](rules)).flatMap(({ heads }) => heads);
}

const isHead = (name: HeadName | OtherHeadName): name is HeadName => name in headRows;

/** 期間によらない費目の支払: it credits nothing in a pay period. */
function paysOtherHead(head: PaymentHead): boolean {
  const { own } = paymentHeadRow(head);
  return own !== null && !isHead(own);
}

/** The head of a pay period that a line credits first. */
function ownHead(head: PaymentHead): HeadName | null {
  const { own } = paymentHeadRow(head);
  return own !== null && isHead(own) ? own : null;
}

/** Void fixed overtime pay is base pay by another name. */
const countsAs = (head: PaymentHead, rules: CreditRules): PaymentHead =>
  head === 'fixed-overtime' && rules.fixedCovers === null ? 'base' : head;

/**
 * 既払額の充当, what the payslips of one period credit against each head. Each line first credits its own head up to what
 * is due there, then its surplus goes on in a fixed order; nothing moves to another period.
 * 労働基準法24条1項; 最一小判昭和44年12月18日（福島県教組）.
 */
export function creditPayments(due: Heads<Yen>, payments: readonly Payment[], rules: CreditRules): Crediting {
  const paid = headTable();
  const credits: Credit[] = [];
  const rest = payments
    .filter(({ head }) => !paysOtherHead(head))
    .map((payment) => ({ payment, as: countsAs(payment.head, rules), yen: payment.yen }));

  const credit = (line: { readonly payment: Payment; yen: Yen }, head: HeadName, step: Credit['step']): void => {
    const amount = minYen(line.yen, subYen(due[head], paid[head]));
    if (isNoYen(amount)) return;
    addTo(paid, head, amount);
    line.yen = subYen(line.yen, amount);
    credits.push({ payment: line.payment, head, yen: amount, step });
  };
  // Base pay is owed for time and piece work together: a line that can count for nothing else counts first (民法488条1項).
  const movable = (line: { readonly as: PaymentHead }): number => Math.min(1, surplusHeads(line.as, rules).length);
  for (const line of rest.toSorted((a, b) => movable(a) - movable(b))) {
    const own = ownHead(line.as);
    if (own !== null) credit(line, own, 'own');
  }
  for (const head of surplusOrder)
    for (const line of rest.filter((l) => l.as === head))
      for (const target of surplusHeads(head, rules)) credit(line, target, 'surplus');
  return { paid, credits, left: rest.filter((l) => !isNoYen(l.yen)) };
}
