import { toFraction } from '../../base/ratio.ts';
import { circular150, roundToHours, roundToYen } from '../../base/rounding.ts';
import { dateOf } from '../../base/work-date.ts';
import { yenText } from '../../base/yen.ts';
import { cite } from '../../law/cite.ts';
import { isBelow } from '../../money/base-hourly.ts';
import type { LeaveTerm } from '../../money/base-pay.ts';
import { coverageOf } from '../../money/components.ts';
import type { MinimumWage } from '../../money/minimum-wage.ts';
import { coveredMinutes } from '../../money/period-segments.ts';
import { minutesOf, type PremiumTerm, type PricedSegment } from '../../money/premiums.ts';
import type { Worker } from '../../records/case.ts';
import type { Policy } from '../../records/policy.ts';
import type { Terms } from '../../records/terms.ts';
import { headRows, type HeadName, type Heads, type PremiumHead } from '../../rows/heads.ts';
import type { PeriodComputation } from '../period-computation.ts';
import type { RatePart } from '../period-pricing.ts';
import type { Explain, ExplainInput } from '../result.ts';
import { circularAmount, headRounding, minutesOfHead } from '../round-heads.ts';
import { explainAverageHours, explainBase, explainConverted, explainMinimum, termsSource } from './explain-base.ts';
import { explainBasePayTerm } from './explain-base-pay.ts';
import { explainDeductions } from './explain-deductions.ts';
import { explainMinutes, sourcesOf } from './explain-minutes.ts';
import { derived, given, node, shown, sumOf } from './node.ts';

/** What is added to base pay that holds the 1.00 of scheduled minutes, and what the contract owes at 1.00. */
const ruleOf = (term: PremiumTerm): 'premium' | 'premium.paid' | 'premium.plain' =>
  term.pay === 'paid' ? 'premium.paid' : term.of === 'beyond-schedule' ? 'premium.plain' : 'premium';

const citationsOf = (term: PremiumTerm): readonly string[] =>
  term.pay === 'paid'
    ? [...headRows[term.head].citations, cite.fullPayment, cite.workingHours]
    : headRows[term.head].citations;

function explainTerm(
  p: PeriodComputation,
  worker: Worker,
  part: RatePart,
  term: PremiumTerm,
  priced: readonly PricedSegment[],
  policy: Policy,
): Explain {
  const base = explainBase(part, p, worker.terms[part.termsIndex]!, term, policy);
  const minutes = explainMinutes(p, part, term.head, (m) => minutesOf(m, term.head, term.of));
  const details = { citations: citationsOf(term) };
  if (policy.rounding !== 'circular-150')
    return node(
      ruleOf(term),
      toFraction(term.amount),
      'yen',
      `${shown(term.hourly)} × ${String(term.minutes)} ÷ 60 × ${shown(term.rate)}`,
      {
        ...details,
        inputs: [derived('base', base), derived('minutes', minutes), given('rate', toFraction(term.rate))],
      },
    );
  const { premium, hours, amount } = circularAmount(term, priced);
  const all = minutesOfHead(term.head, priced);
  const wholeBase = roundToYen(circular150, term.hourly);
  const rate = given('rate', toFraction(term.rate));
  return node(ruleOf(term), toFraction(amount), 'yen', `${shown(premium)} × ${shown(hours)}`, {
    ...details,
    inputs: [
      derived(
        'base',
        node('circular.premium', toFraction(premium), 'yen-per-hour', `${yenText(wholeBase)} × ${shown(term.rate)}`, {
          inputs: [
            derived(
              'base',
              node('circular.base', yenText(wholeBase), 'yen-per-hour', shown(term.hourly), {
                inputs: [derived('base', base)],
                rounding: circular150,
              }),
            ),
            rate,
          ],
          rounding: circular150,
        }),
      ),
      derived(
        'hours',
        node(
          'circular.hours',
          toFraction(hours),
          'hours',
          `${String(roundToHours(all))} × ${String(term.minutes)} ÷ ${String(all)}`,
          { citations: [circular150.citation], inputs: [derived('minutes', minutes)] },
        ),
      ),
    ],
  });
}

const explainPremium =
  (head: PremiumHead): DueExplainer =>
  (p, worker, policy) =>
    rounded(p, head, policy, premiumInputs(p, worker, policy, head, p.due.premiums));

const premiumInputs = (
  p: PeriodComputation,
  worker: Worker,
  policy: Policy,
  head: HeadName,
  priced: readonly PricedSegment[],
): readonly ExplainInput[] =>
  priced.flatMap(({ segment, terms }) =>
    terms
      .filter((t) => t.head === head)
      .map((t) => derived('amount', explainTerm(p, worker, segment as RatePart, t, priced, policy))),
  );

/** 法定の率による割増賃金の導出: a head without what the contract adds to the rate of the law. 労働基準法37条. */
export function explainLegalDue(p: PeriodComputation, worker: Worker, policy: Policy, head: HeadName): Explain {
  const inputs = premiumInputs(p, worker, policy, head, p.due.legalPremiums);
  return node('legal.due', yenText(p.due.legal[head]), 'yen', sumOf(inputs), {
    citations: headRows[head].citations,
    inputs,
    rounding: headRounding(policy.rounding),
  });
}

/** A head: exact parts added up, rounded once; what valid fixed overtime pay buys beyond is added after. */
function rounded(p: PeriodComputation, head: HeadName, policy: Policy, inputs: readonly ExplainInput[]): Explain {
  const all = [...inputs, ...fixedExcesses(p, head)];
  return node(`due.${head}`, yenText(p.due.due[head]), 'yen', sumOf(all), {
    citations: headRows[head].citations,
    inputs: all,
    rounding: headRounding(policy.rounding),
    sources: [`${p.facts.period.from}/${p.facts.period.to}`],
  });
}

/** 固定残業代の残額 under the first head that a component covers: it less the premiums that it paid. */
const fixedExcesses = (p: PeriodComputation, head: HeadName): readonly ExplainInput[] =>
  p.due.excesses
    .filter((e) => e.head === head && yenText(e.excess) !== '0')
    .map((e) =>
      derived(
        'amount',
        node('fixed-overtime.excess', yenText(e.excess), 'yen', `${yenText(e.yen)} − ${yenText(e.used)}`, {
          citations: [cite.overtime],
          inputs: [{ name: e.component.name, value: yenText(e.yen) }, given('used', yenText(e.used))],
        }),
      ),
    );

function explainBasePay(p: PeriodComputation, worker: Worker, policy: Policy): Explain {
  const inputs: ExplainInput[] = p.due.basePay.map((t) =>
    derived(t.component.name, explainBasePayTerm(p, worker, t, policy)),
  );
  const { piece, entries } = p.due.piece;
  if (piece !== null) {
    const earned = entries.map((e) => ({ name: e.name, value: yenText(e.yen) }));
    inputs.push(
      derived(
        'piece',
        node('base-pay.piece', yenText(piece.yen), 'yen', sumOf(earned), {
          citations: [cite.fullPayment],
          inputs: earned,
        }),
      ),
    );
  }
  return rounded(p, 'basePay', policy, inputs);
}

function explainMinimumWage(p: PeriodComputation, worker: Worker, policy: Policy): Explain {
  const inputs = p.due.pricing.parts.flatMap((part) =>
    part.minimum === null || part.over.by === 'none'
      ? []
      : [derived('amount', explainShortfall(p, part, part.minimum, worker.terms[part.termsIndex]!))],
  );
  return rounded(p, 'minimumWage', policy, inputs);
}

function explainShortfall(p: PeriodComputation, part: RatePart, minimum: MinimumWage, terms: Terms): Explain {
  const { converted } = part.wages;
  const below = isBelow(part.wages, minimum.hourly);
  const hours = hoursOf(p, part, termsSource(terms));
  const formula = `( ${yenText(minimum.yen)} − ${shown(converted)} ) × ${hours.formula}`;
  return node('minimum-wage.shortfall', toFraction(part.shortfall), 'yen', below ? formula : '0', {
    citations: [cite.minimumWage, cite.minimumWageConversion],
    inputs: [
      derived('minimum', explainMinimum(minimum)),
      derived('converted', explainConverted(part, p, terms)),
      ...(below ? hours.inputs : []),
    ],
    sources: [termsSource(terms)],
  });
}

type Hours = { readonly formula: string; readonly inputs: readonly ExplainInput[] };

/** The hours of a shortfall as they came about. */
function hoursOf(p: PeriodComputation, part: RatePart, source: string): Hours {
  const { over } = part;
  const { hours, bound } = p.facts.versions.get(part.termsIndex)!;
  switch (over.by) {
    case 'none':
      return { formula: '0', inputs: [] };
    case 'worked': {
      const coverage = coverageOf(part.wages.lead!);
      const minutes = explainMinutes(p, part, 'scheduled', (m) => coveredMinutes(m, coverage, bound));
      return { formula: `${String(over.minutes)} ÷ 60`, inputs: [derived('minutes', minutes)] };
    }
    case 'scheduled':
      return { formula: `${String(over.minutes)} ÷ 60`, inputs: [given('minutes', String(over.minutes))] };
    case 'average': {
      const months = over.months.filter((m) => m.of > 0);
      const share = months.map((m) => `${String(m.minutes)} ÷ ${String(m.of)}`).join(' + ');
      return {
        formula: months.length === 0 ? '0' : `${shown(over.monthly)} × ( ${share} )`,
        inputs: [derived('hours', explainAverageHours(hours, source))],
      };
    }
    case 'piece':
      return {
        formula: over.of === 0 ? '0' : `${shown(over.hours)} × ${String(over.worked)} ÷ ${String(over.of)}`,
        inputs: [given('hours', toFraction(over.hours))],
      };
  }
}

/** One day of leave, component by component. */
function explainLeave(p: PeriodComputation, worker: Worker, policy: Policy): Explain {
  const inputs = p.due.leave.map((l) => {
    const day = p.facts.days.find((d) => d.n === l.n)!;
    const terms = worker.terms[day.day.termsIndex]!;
    const parts = l.terms.map((t) => derived(nameOf(t), explainLeaveTerm(t, termsSource(terms))));
    const isPriced = policy.paidLeaveMethod === 'normal';
    return derived(
      dateOf(l.n),
      node('paid-leave.day', toFraction(l.amount), 'yen', isPriced ? sumOf(parts) : '0', {
        citations: [cite.paidLeave],
        inputs: isPriced ? parts : [],
        sources: sourcesOf(day),
      }),
    );
  });
  return rounded(p, 'paidLeave', policy, inputs);
}

const nameOf = ({ of }: LeaveTerm): string => (typeof of === 'string' ? of : of.name);

const explainLeaveTerm = (term: LeaveTerm, source: string): Explain =>
  node('paid-leave.component', toFraction(term.amount), 'yen', `${shown(term.yen)} × ${shown(term.factor)}`, {
    citations: [cite.paidLeave],
    sources: [source],
  });

type DueExplainer = (p: PeriodComputation, worker: Worker, policy: Policy) => Explain;

/** 支払われるべき額の導出, one function a head: from the yen down to the punch. */
export const dueExplainers: Heads<DueExplainer> = {
  basePay: explainBasePay,
  minimumWage: explainMinimumWage,
  withinStatutory: explainPremium('withinStatutory'),
  overtime: explainPremium('overtime'),
  overtimeOver60: explainPremium('overtimeOver60'),
  statutoryHoliday: explainPremium('statutoryHoliday'),
  night: explainPremium('night'),
  paidLeave: explainLeave,
  closureAllowance: (p, _, policy) => rounded(p, 'closureAllowance', policy, []),
  deductions: explainDeductions,
};
