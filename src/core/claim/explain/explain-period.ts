import { isNoYen, subYen, yenText } from '../../base/yen.ts';
import { cite } from '../../law/cite.ts';
import type { Worker } from '../../records/case.ts';
import type { Policy } from '../../records/policy.ts';
import type { PeriodComputation } from '../period-computation.ts';
import type { Credit } from '../credit.ts';
import { headNames, type HeadName } from '../../rows/heads.ts';
import { eachHead } from '../heads.ts';
import type { Explain, PeriodExplain } from '../result.ts';
import { dueExplainers, explainLegalDue } from './explain-due.ts';
import { explainSettlement } from './explain-settlement.ts';
import { derived, given, node, sumFormula } from './node.ts';

/** 導出, the derivation of every amount of one period; built on demand. */
export function explainPeriod(p: PeriodComputation, worker: Worker, policy: Policy): PeriodExplain {
  const due = eachHead((h) => dueExplainers[h](p, worker, policy));
  const paid = eachHead((h) => explainPaid(p, h));
  const unpaid = eachHead((h) => explainUnpaid(p, h, due[h], paid[h]));
  const total = node('unpaid.total', yenText(p.unpaidTotal), 'yen', sumFormula(headNames.map((h) => unpaid[h].value)), {
    citations: [cite.fullPayment],
    inputs: headNames.map((h) => derived(h, unpaid[h])),
  });
  return {
    due,
    paid,
    unpaid: { ...unpaid, total },
    ...explainSettlement(p, policy, {
      paid,
      unpaid,
      total,
      legalDue: (head) => explainLegalDue(p, worker, policy, head),
    }),
  };
}

function explainPaid(p: PeriodComputation, head: HeadName): Explain {
  const value = yenText(p.paid[head]);
  if (p.payslips.length === 0) return node('paid.assumed', value, 'yen', value, { citations: [cite.fullPayment] });
  const credits = p.crediting.credits.filter((c) => c.head === head);
  const inputs = credits.map((c) => derived(c.payment.name, explainCredit(c, p.payday)));
  return node('paid.credited', value, 'yen', sumFormula(inputs.map((i) => i.value)), {
    citations: [cite.fullPayment],
    inputs,
  });
}

/** 充当の導出: what of a line counts for a head; the rest counts elsewhere or for nothing. */
function explainCredit({ payment, step, yen }: Credit, payday: string): Explain {
  const elsewhere = subYen(payment.yen, yen);
  const whole = isNoYen(elsewhere);
  const formula = whole ? yenText(payment.yen) : `${yenText(payment.yen)} − ${yenText(elsewhere)}`;
  return node(step === 'own' ? 'credit.own' : 'credit.surplus', yenText(yen), 'yen', formula, {
    citations: [cite.fullPayment, cite.noSetOff],
    inputs: whole ? [] : [given('line', yenText(payment.yen)), given('elsewhere', yenText(elsewhere))],
    sources: [`payslip ${payday}`],
  });
}

const explainUnpaid = (p: PeriodComputation, head: HeadName, due: Explain, paid: Explain): Explain =>
  node('unpaid.head', yenText(p.unpaid[head]), 'yen', `${due.value} − ${paid.value}`, {
    citations: due.citations,
    inputs: [derived('due', due), derived('paid', paid)],
  });
