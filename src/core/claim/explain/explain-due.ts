import { sub, toFraction, type Ratio } from '../../base/ratio.ts';
import { dateOf } from '../../base/work-date.ts';
import { circular150, roundToYen } from '../../base/rounding.ts';
import { isNoYen, subYen, yenText, type Yen } from '../../base/yen.ts';
import { cite } from '../../law/cite.ts';
import type { ClassMinutes } from '../../money/period-segments.ts';
import type { PremiumTerm } from '../../money/premiums.ts';
import type { Worker } from '../../records/case.ts';
import type { Policy } from '../../records/policy.ts';
import { headRows, type HeadName, type Heads, type PremiumHead } from '../../rows/heads.ts';
import type { PeriodComputation } from '../compute-period.ts';
import type { RatePart } from '../period-pricing.ts';
import type { Explain, ExplainInput } from '../result.ts';
import { circularAmount, headRounding } from '../round-heads.ts';
import { explainBase, explainConverted, explainMinimum } from './explain-base.ts';
import { explainMinutes, sourcesOf } from './explain-minutes.ts';
import { derived, given, node, shown, sumFormula } from './node.ts';

/** The minutes of a product: with or without those on a scheduled holiday, as it was priced. */
function pickFor(head: PremiumHead, term: PremiumTerm, m: ClassMinutes): (m: ClassMinutes) => number {
  if (head === 'statutoryHoliday' || head === 'night') return (x) => x[head];
  const off = `${head}Off` as const;
  return term.minutes === m[off] && m[off] > 0 ? (x) => x[off] : (x) => x[head] - x[off];
}

function explainTerm(p: PeriodComputation, worker: Worker, part: RatePart, term: PremiumTerm, policy: Policy): Explain {
  const all = p.due.premiums.flatMap((segment) => segment.terms);
  const circular = policy.rounding === 'circular-150' ? circularAmount(term, all) : null;
  const formula = circular
    ? `${shown(circular.premium)} × ${shown(circular.hours)}`
    : `${shown(term.hourly)} × ${String(term.minutes)} ÷ 60 × ${shown(term.rate)}`;
  return node('premium', toFraction(circular?.amount ?? term.amount), 'yen', formula, {
    citations: headRows[term.head].citations,
    inputs: [
      derived('base', explainBase(part, p, worker.terms[part.termsIndex]!)),
      derived('minutes', explainMinutes(p, part, term.head, pickFor(term.head, term, part.minutes))),
      given('rate', toFraction(term.rate)),
    ],
    ...(circular ? { rounding: circular150 } : {}),
  });
}

function explainPremium(p: PeriodComputation, worker: Worker, head: PremiumHead, policy: Policy): Explain {
  const terms = p.due.premiums.flatMap(({ segment, terms }) =>
    terms.filter((t) => t.head === head).map((t) => ({ t, part: segment as RatePart })),
  );
  const inputs = terms.map(({ t, part }) => derived('amount', explainTerm(p, worker, part, t, policy)));
  return rounded(p, head, policy, inputs);
}

/** A head: exact parts added up, rounded once; what valid fixed overtime pay buys beyond is added after. */
function rounded(p: PeriodComputation, head: HeadName, policy: Policy, inputs: readonly ExplainInput[]): Explain {
  const rule = headRounding(policy.rounding);
  const beyond = subYen(p.due.due[head], roundToYen(rule, p.due.exact[head]));
  const extra = isNoYen(beyond) ? [] : [fixedExcess(beyond, p)];
  const all = [...inputs, ...extra];
  return node(`due.${head}`, yenText(p.due.due[head]), 'yen', sumFormula(all.map((i) => i.value)), {
    citations: headRows[head].citations,
    inputs: all,
    rounding: rule,
    sources: [`${p.facts.period.from}/${p.facts.period.to}`],
  });
}

const fixedExcess = (beyond: Yen, p: PeriodComputation): ExplainInput =>
  derived(
    'amount',
    node('fixed-overtime.excess', yenText(beyond), 'yen', sumFormula(p.due.fixed.map((f) => yenText(f.yen))), {
      citations: [cite.overtime],
      inputs: p.due.fixed.map((f) => ({ name: f.component.name, value: yenText(f.yen) })),
    }),
  );

function explainBasePay(p: PeriodComputation, worker: Worker, policy: Policy): Explain {
  const inputs: ExplainInput[] = p.due.basePay.map((t) =>
    derived(
      t.component.name,
      node('base-pay.component', toFraction(t.amount), 'yen', `${yenText(t.component.yen)} × ${shown(t.share)}`, {
        citations: [cite.fullPayment],
        inputs: [given('share', toFraction(t.share))],
        sources: [`terms ${worker.terms[t.termsIndex]!.from}`],
      }),
    ),
  );
  const piece = p.due.piece;
  if (piece !== null)
    inputs.push(derived('piece', node('base-pay.piece', toFraction(piece.yen), 'yen', shown(piece.yen), {})));
  return rounded(p, 'basePay', policy, inputs);
}

function explainMinimumWage(p: PeriodComputation, worker: Worker, policy: Policy): Explain {
  const inputs = p.due.pricing.parts.flatMap((part) => {
    if (part.minimum === null) return [];
    const terms = worker.terms[part.termsIndex]!;
    const gap: Ratio = sub(part.minimum.hourly, part.wages.converted);
    return [
      derived(
        'amount',
        node(
          'minimum-wage.shortfall',
          toFraction(part.shortfall),
          'yen',
          `max(0, ${shown(gap)}) × ${shown(part.shortfallHours)}`,
          {
            citations: [cite.minimumWage, cite.minimumWageConversion],
            inputs: [
              derived('minimum', explainMinimum(part.minimum)),
              derived('converted', explainConverted(part, p, terms)),
              given('hours', toFraction(part.shortfallHours)),
            ],
          },
        ),
      ),
    ];
  });
  return rounded(p, 'minimumWage', policy, inputs);
}

function explainLeave(p: PeriodComputation, policy: Policy): Explain {
  const inputs = p.due.leave.map((l) => {
    const day = p.facts.days.find((d) => d.n === l.n);
    return derived(
      dateOf(l.n),
      node('paid-leave.day', toFraction(l.amount), 'yen', `${String(l.minutes)} ÷ 60`, {
        citations: [cite.paidLeave],
        sources: day ? sourcesOf(day) : [],
      }),
    );
  });
  return rounded(p, 'paidLeave', policy, inputs);
}

function explainDeductions(p: PeriodComputation): Explain {
  const inputs = p.reclaims.lines.map((line) =>
    derived(
      line.name,
      node('deduction', line.reclaim, 'yen', line.reclaim, {
        citations: line.citations,
        inputs: [given('taken', line.taken)],
        sources: [`payslip ${line.period.from}/${line.period.to}`],
      }),
    ),
  );
  return node('due.deductions', yenText(p.due.due.deductions), 'yen', sumFormula(inputs.map((i) => i.value)), {
    citations: headRows.deductions.citations,
    inputs,
  });
}

type DueExplainer = (p: PeriodComputation, worker: Worker, policy: Policy) => Explain;
const ofPremium =
  (head: PremiumHead): DueExplainer =>
  (p, worker, policy) =>
    explainPremium(p, worker, head, policy);

/** 支払われるべき額の導出, one function a head: from the yen down to the punch. */
export const dueExplainers: Heads<DueExplainer> = {
  basePay: explainBasePay,
  minimumWage: explainMinimumWage,
  withinStatutory: ofPremium('withinStatutory'),
  overtime: ofPremium('overtime'),
  overtimeOver60: ofPremium('overtimeOver60'),
  statutoryHoliday: ofPremium('statutoryHoliday'),
  night: ofPremium('night'),
  paidLeave: (p, _, policy) => explainLeave(p, policy),
  closureAllowance: (p, _, policy) => rounded(p, 'closureAllowance', policy, []),
  deductions: explainDeductions,
};
