import { fiftySenDown, floorToYen } from '../../base/rounding.ts';
import { isNoYen, sumYen, yenText } from '../../base/yen.ts';
import { cite } from '../../law/cite.ts';
import type { CostShare } from '../../money/deductions/actual-cost.ts';
import type { CapBasis } from '../../money/deductions/judgement.ts';
import type { PayCut } from '../../money/deductions/pay-cut.ts';
import type { Premium } from '../../money/deductions/statutory.ts';
import { headRows } from '../../rows/heads.ts';
import type { PeriodComputation } from '../compute-period.ts';
import type { JudgedDeduction } from '../reclaims.ts';
import type { Explain, ExplainInput } from '../result.ts';
import { derived, given, node, shown, sumFormula } from './node.ts';

/** 返還すべき控除の導出: each line from what is claimed back down to the facts of its cap. */
export function explainDeductions(p: PeriodComputation): Explain {
  const inputs = p.reclaims.lines.map((line) => derived(line.line.name, explainLine(line)));
  return node('due.deductions', yenText(p.due.due.deductions), 'yen', sumFormula(inputs.map((i) => i.value)), {
    citations: headRows.deductions.citations,
    inputs,
  });
}

/** Nothing, the whole line, or what passes the cap. */
function explainLine({ slip, line, judged }: JudgedDeduction): Explain {
  const { verdict, reclaim, cap, basis, citations } = judged;
  const taken = yenText(line.yen);
  const formula = verdict === 'over' && cap !== null ? `${taken} − ${yenText(cap)}` : yenText(reclaim);
  return node('deduction', yenText(reclaim), 'yen', formula, {
    citations,
    inputs: [given('taken', taken), ...(basis === null ? [] : [derived('cap', explainCap(basis))])],
    sources: [`payslip ${slip.period.from}/${slip.period.to}`],
  });
}

function explainCap(basis: CapBasis): Explain {
  switch (basis.kind) {
    case 'cost':
      return explainCost(basis.share);
    case 'premiums':
      return explainPremiums(basis.premiums);
    case 'pay-cut':
      return explainPayCut(basis.payCut);
  }
}

const explainCost = ({ actualCost, occupants, cap }: CostShare): Explain =>
  node('deduction.cost', yenText(cap), 'yen', `${yenText(actualCost)} ÷ ${String(occupants)}`, {
    inputs: [given('actual-cost', yenText(actualCost)), given('occupants', String(occupants))],
    rounding: floorToYen,
  });

function explainPremiums(premiums: readonly Premium[]): Explain {
  const [only, ...more] = premiums.map(explainPremium);
  if (only === undefined) throw new Error('a cap without premiums');
  if (more.length === 0) return only;
  const inputs = [only, ...more].map((premium) => derived('amount', premium));
  const total = sumYen(premiums.map(({ yen }) => yen));
  return node('deduction.premiums', yenText(total), 'yen', sumFormula(inputs.map((i) => i.value)), { inputs });
}

function explainPremium({ base, of, date, rates, yen }: Premium): Explain {
  const parts = rates.map(({ rate }) => shown(rate));
  const rate = parts.length === 1 ? parts[0]! : `(${parts.join(' + ')})`;
  const inputs: readonly ExplainInput[] = [
    given(of, yenText(base)),
    given(of === 'pay' ? 'last-day' : 'premium-month', of === 'pay' ? date : date.slice(0, 7)),
    ...rates.map(({ rate: each, law }) =>
      derived('rate', node('deduction.rate', shown(each), 'ratio', shown(each), { citations: [law.citation] })),
    ),
  ];
  return node('deduction.premium', yenText(yen), 'yen', `${yenText(base)} × ${rate}`, {
    inputs,
    rounding: fiftySenDown,
  });
}

function explainPayCut({ cases, wages, tenth, used, allowed }: PayCut): Explain {
  const ofCases = cases.map(({ date, taken, averageWage, allowed: kept }) =>
    derived(
      date,
      node('deduction.pay-cut-case', yenText(kept), 'yen', `min(${yenText(taken)}, ${yenText(averageWage)} ÷ 2)`, {
        citations: [cite.payCut],
        inputs: [given('taken', yenText(taken)), given('average-wage', yenText(averageWage))],
        rounding: floorToYen,
      }),
    ),
  );
  const ofPeriod = node('deduction.pay-cut-tenth', yenText(tenth), 'yen', `${yenText(wages)} ÷ 10`, {
    citations: [cite.payCut],
    inputs: [given('period-wages', yenText(wages))],
    rounding: floorToYen,
  });
  const limit = isNoYen(used) ? yenText(tenth) : `max(0, ${yenText(tenth)} − ${yenText(used)})`;
  return node(
    'deduction.pay-cut',
    yenText(allowed),
    'yen',
    `min(${sumFormula(ofCases.map((c) => c.value))}, ${limit})`,
    {
      citations: [cite.payCut],
      inputs: [
        ...ofCases,
        derived('tenth', ofPeriod),
        ...(isNoYen(used) ? [] : [given('earlier-cuts', yenText(used))]),
      ],
    },
  );
}
