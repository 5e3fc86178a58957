import { isNoYen, minYen, subYen, type Yen } from '../base/yen.ts';
import type { Payment, PaymentHead } from '../records/payslip.ts';
import { addTo, headTable } from './heads.ts';
import type { HeadName, Heads } from './result.ts';

/** What decides where a payment may count. */
export type CreditRules = {
  /** The component of kind base is paid by the hour or day: then base pay also paid the 1.00 of further hours. */
  readonly baseByHourOrDay: boolean;
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

const ownHead: Partial<Record<PaymentHead, HeadName>> = {
  base: 'basePay',
  piece: 'basePay',
  'within-statutory': 'withinStatutory',
  overtime: 'overtime',
  'overtime-over-60': 'overtimeOver60',
  night: 'night',
  'statutory-holiday': 'statutoryHoliday',
  'paid-leave': 'paidLeave',
  'closure-allowance': 'closureAllowance',
};

const ofHours: readonly HeadName[] = ['withinStatutory', 'overtime', 'overtimeOver60', 'statutoryHoliday'];

function surplusHeads(head: PaymentHead, rules: CreditRules): readonly HeadName[] {
  switch (head) {
    case 'base':
      return ['minimumWage', 'paidLeave', ...(rules.baseByHourOrDay ? ofHours : [])];
    case 'overtime':
      return ['overtimeOver60', 'withinStatutory'];
    case 'overtime-over-60':
      return ['overtime', 'withinStatutory'];
    case 'statutory-holiday':
      return ['overtime', 'overtimeOver60', 'withinStatutory'];
    case 'premiums':
      return ['overtime', 'overtimeOver60', 'statutoryHoliday', 'night', 'withinStatutory'];
    case 'fixed-overtime':
      return rules.fixedCovers ?? [];
    default:
      return [];
  }
}

/** Void fixed overtime pay is base pay by another name. */
const countsAs = (head: PaymentHead, rules: CreditRules): PaymentHead =>
  head === 'fixed-overtime' && rules.fixedCovers === null ? 'base' : head;

/** The order in which surpluses are spent. */
const surplusOrder: readonly PaymentHead[] = [
  'base',
  'overtime',
  'overtime-over-60',
  'statutory-holiday',
  'premiums',
  'fixed-overtime',
];

/**
 * 既払額の充当, what the payslips of one period credit against each head. Each line first credits its own head up to what
 * is due there, then its surplus goes on in a fixed order; nothing moves to another period.
 * 労働基準法24条1項; 最一小判昭和44年12月18日（福島県教組）.
 */
export function creditPayments(due: Heads<Yen>, payments: readonly Payment[], rules: CreditRules): Crediting {
  const paid = headTable();
  const credits: Credit[] = [];
  const rest = payments.map((payment) => ({ payment, as: countsAs(payment.head, rules), yen: payment.yen }));

  const credit = (line: { readonly payment: Payment; yen: Yen }, head: HeadName, step: Credit['step']): void => {
    const amount = minYen(line.yen, subYen(due[head], paid[head]));
    if (isNoYen(amount)) return;
    addTo(paid, head, amount);
    line.yen = subYen(line.yen, amount);
    credits.push({ payment: line.payment, head, yen: amount, step });
  };
  for (const line of rest) {
    const own = ownHead[line.as];
    if (own !== undefined) credit(line, own, 'own');
  }
  for (const head of surplusOrder)
    for (const line of rest.filter((l) => l.as === head))
      for (const target of surplusHeads(head, rules)) credit(line, target, 'surplus');
  return { paid, credits, left: rest.filter((l) => !isNoYen(l.yen)) };
}
