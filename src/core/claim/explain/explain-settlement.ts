import { div, mul } from '../../base/ratio.ts';
import { fiftySenUp, floorToYen, roundToYen } from '../../base/rounding.ts';
import { workDate } from '../../base/work-date.ts';
import { compareYen, isNoYen, subYen, sumYen, yenRatio, yenText, type Yen } from '../../base/yen.ts';
import { cite } from '../../law/cite.ts';
import type { Policy } from '../../records/policy.ts';
import type { PeriodComputation } from '../period-computation.ts';
import { yearsOf, type Interest } from '../interest.ts';
import type { PaymentCredit, Share } from '../part-payments.ts';
import { additionalHeads, type HeadName, type Heads } from '../../rows/heads.ts';
import type { Explain, ExplainInput, InterestPart, PeriodExplain } from '../result.ts';
import { derived, given, node, shown, sumFormula } from './node.ts';

type SettlementExplain = Pick<
  PeriodExplain,
  'dueDate' | 'payments' | 'remaining' | 'interest' | 'additionalPayment' | 'prescription'
>;

/** What the heads of a period come to, by head and in all. */
type HeadExplains = {
  readonly paid: Heads<Explain>;
  readonly unpaid: Heads<Explain>;
  readonly total: Explain;
  /** A head at the rates of the law alone. */
  readonly legalDue: (head: HeadName) => Explain;
};

/** 導出, what time and part payments made of the unpaid total of one period. */
export function explainSettlement(p: PeriodComputation, policy: Policy, heads: HeadExplains): SettlementExplain {
  const { total } = heads;
  const dueDate = explainDueDate(p);
  const payments = {
    interest: explainPayments(p, 'interest', (credit) => [
      derived('owed', explainInterest(credit.accrued, policy)),
      ...shareInputs(credit.interestShare),
    ]),
    principal: explainPayments(p, 'principal', (credit) => [
      given('owed', yenText(credit.principalShare.owed)),
      ...shareInputs(credit.principalShare),
    ]),
  };
  const remaining = node('remaining', yenText(p.remaining), 'yen', `${total.value} − ${payments.principal.value}`, {
    citations: [cite.fullPayment, cite.appropriation],
    inputs: [derived('unpaid', total), derived('principal-paid', payments.principal)],
  });
  return {
    dueDate,
    payments,
    remaining,
    interest: explainInterest(p.interest, policy),
    additionalPayment: explainAdditional(p, heads),
    prescription: explainPrescription(p, dueDate),
  };
}

const explainDueDate = ({ payday, dueDate, broughtForward }: PeriodComputation): Explain =>
  broughtForward === null
    ? node('due-date', dueDate, 'date', payday, { citations: [cite.payday] })
    : node('due-date', dueDate, 'date', dueDate, {
        citations: [cite.paymentOnLeaving, cite.counting],
        inputs: [
          given('payday', payday),
          given('left-on', broughtForward.leftOn),
          given('requested-on', broughtForward.requestedOn),
        ],
      });

function explainPrescription(
  { prescription: p, payday, dueDate, broughtForward }: PeriodComputation,
  due: Explain,
): Explain {
  return node('prescription', p.lastDay, 'date', p.original, {
    citations: p.citations,
    inputs: [
      broughtForward === null ? given('payday', payday) : derived('due-date', due),
      ...(p.runsAfter === dueDate ? [] : [given('acknowledged', p.runsAfter)]),
      ...(p.heldBy === null ? [] : [given('held-until', p.lastDay)]),
    ],
  });
}

function explainPayments(
  p: PeriodComputation,
  what: 'interest' | 'principal',
  inputsOf: (credit: PaymentCredit) => readonly ExplainInput[],
): Explain {
  const inputs = p.credits
    .filter((credit) => !isNoYen(credit[what]))
    .map((credit) =>
      derived(
        credit.on,
        shareNode(what, what === 'interest' ? credit.interestShare : credit.principalShare, inputsOf(credit)),
      ),
    );
  return node(`payments.${what}`, yenText(p.payments[what]), 'yen', sumFormula(inputs.map((i) => i.value)), {
    citations: [cite.appropriation],
    inputs,
  });
}

/** All that was owed, or all that was left; where others rank with it, its part of what was left, an odd yen besides. */
function shareNode(what: 'interest' | 'principal', share: Share, inputs: readonly ExplainInput[]): Explain {
  const { yen, owed, left, owedTogether } = share;
  const rest = { citations: [cite.appropriation], inputs };
  const rule = `payment.${what}` as const;
  if (compareYen(yen, owed) === 0) return node(rule, yenText(yen), 'yen', yenText(owed), rest);
  if (compareYen(owed, owedTogether) === 0) return node(rule, yenText(yen), 'yen', yenText(left), rest);
  const formula = `${yenText(left)} × ${yenText(owed)} ÷ ${yenText(owedTogether)}`;
  const part = roundToYen(floorToYen, div(mul(yenRatio(left), yenRatio(owed)), yenRatio(owedTogether)));
  const proportional = node(rule, yenText(part), 'yen', formula, { ...rest, rounding: floorToYen });
  const odd = subYen(yen, part);
  if (isNoYen(odd)) return proportional;
  return node(rule, yenText(yen), 'yen', `${yenText(part)} + ${yenText(odd)}`, {
    citations: [cite.appropriation],
    inputs: [derived('share', proportional)],
  });
}

const shareInputs = ({ left, owed, owedTogether }: Share): readonly ExplainInput[] => [
  given('left-of-payment', yenText(left)),
  ...(compareYen(owed, owedTogether) === 0 ? [] : [given('owed-together', yenText(owedTogether))]),
];

function explainInterest(interest: Interest, policy: Policy): Explain {
  const parts = interest.parts.map((part) => derived(`${part.from}/${part.to}`, partNode(part, policy)));
  const less = isNoYen(interest.paid) || parts.length === 0 ? '' : ` − ${yenText(interest.paid)}`;
  return node('interest', yenText(interest.yen), 'yen', sumFormula(parts.map((i) => i.value)) + less, {
    citations: [cite.statutoryInterest],
    inputs: less === '' ? parts : [...parts, given('paid-before', yenText(interest.paid))],
    rounding: floorToYen,
  });
}

const partNode = (part: InterestPart, policy: Policy): Explain =>
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
  );

/** The span in years, as the policy `interestDays` counts it. */
const yearsText = (part: InterestPart, policy: Policy): string =>
  policy.interestDays === '365'
    ? `${String(part.days)} ÷ 365`
    : shown(yearsOf(workDate(part.from), workDate(part.to), policy.interestDays));

/** 付加金の導出: the heads of 労働基準法114条 at the legal rates, in the proportion that part payments left. */
function explainAdditional(
  p: PeriodComputation,
  { unpaid, paid, legalDue }: Pick<HeadExplains, 'unpaid' | 'paid' | 'legalDue'>,
): Explain {
  const value = yenText(p.additionalPayment);
  const citations = [cite.additionalPayment];
  if (isNoYen(p.additionalPayment)) return node('additional-payment', value, 'yen', '0', { citations });
  const inputs = additionalHeads.map((h) => {
    const legal = p.legalUnpaid[h];
    return derived(
      h,
      compareYen(legal, p.unpaid[h]) === 0 ? unpaid[h] : explainLegalUnpaid(legal, legalDue(h), paid[h]),
    );
  });
  const formula = sumFormula(inputs.map((i) => i.value));
  if (isNoYen(p.payments.principal)) return node('additional-payment', value, 'yen', formula, { citations, inputs });
  const legal = yenText(sumYen(additionalHeads.map((h) => p.legalUnpaid[h])));
  const whole = node('additional-payment.legal', legal, 'yen', formula, { citations, inputs });
  const [remaining, total] = [yenText(p.remaining), yenText(p.unpaidTotal)];
  return node('additional-payment', value, 'yen', `${legal} × ${remaining} ÷ ${total}`, {
    citations,
    inputs: [derived('unpaid', whole), given('remaining', remaining), given('total', total)],
    rounding: fiftySenUp,
  });
}

/** 法定の率による未払額: what the contract or fixed overtime pay gives beyond the law bears no additional payment. */
const explainLegalUnpaid = (legal: Yen, due: Explain, paid: Explain): Explain =>
  node('additional-payment.head', yenText(legal), 'yen', `${due.value} − ${paid.value}`, {
    citations: [cite.additionalPayment],
    inputs: [derived('due', due), derived('paid', paid)],
  });
