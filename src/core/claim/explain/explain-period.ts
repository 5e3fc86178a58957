import { floorToYen } from '../../base/rounding.ts';
import { workDate } from '../../base/work-date.ts';
import { isNoYen, subYen, yenText } from '../../base/yen.ts';
import { cite } from '../../law/cite.ts';
import type { Worker } from '../../records/case.ts';
import type { Policy } from '../../records/policy.ts';
import type { PeriodComputation } from '../compute-period.ts';
import type { Credit } from '../credit.ts';
import { additionalHeads, headNames, type HeadName } from '../../rows/heads.ts';
import { eachHead } from '../heads.ts';
import { yearsOf } from '../interest.ts';
import type { Explain, InterestPart, PeriodExplain } from '../result.ts';
import { dueExplainers } from './explain-due.ts';
import { derived, given, node, shown, sumFormula } from './node.ts';

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
    interest: explainInterest(p, policy),
    additionalPayment: explainAdditional(p, unpaid),
    prescription: node('prescription', p.prescription.lastDay, 'date', p.prescription.original, {
      citations: p.prescription.citations,
      inputs: [given('payday', p.payday)],
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

function explainInterest(p: PeriodComputation, policy: Policy): Explain {
  const inputs = p.interest.parts.map((part) =>
    derived(
      `${part.from}/${part.to}`,
      node(
        'interest.part',
        part.amount,
        'yen',
        `${part.principal} × ${part.ratePercent} ÷ 100 × ${yearsText(part, policy)}`,
        {
          citations: part.citations,
          inputs: [
            given('principal', part.principal),
            given('rate', `${part.ratePercent} %`),
            given('days', String(part.days)),
          ],
        },
      ),
    ),
  );
  return node('interest', yenText(p.interest.yen), 'yen', sumFormula(inputs.map((i) => i.value)), {
    citations: [cite.statutoryInterest],
    inputs,
    rounding: floorToYen,
  });
}

/** The span in years, as the policy `interestDays` counts it. */
const yearsText = (part: InterestPart, policy: Policy): string =>
  policy.interestDays === '365'
    ? `${String(part.days)} ÷ 365`
    : shown(yearsOf(workDate(part.from), workDate(part.to), policy.interestDays));

/** 付加金の導出: the heads of 労働基準法114条 at the legal rates. */
const explainAdditional = (p: PeriodComputation, unpaid: { readonly [K in HeadName]: Explain }): Explain =>
  node(
    'additional-payment',
    yenText(p.additionalPayment),
    'yen',
    isNoYen(p.additionalPayment) ? '0' : sumFormula(additionalHeads.map((h) => yenText(p.legalUnpaid[h]))),
    {
      citations: [cite.additionalPayment],
      inputs: isNoYen(p.additionalPayment) ? [] : additionalHeads.map((h) => derived(h, unpaid[h])),
    },
  );
