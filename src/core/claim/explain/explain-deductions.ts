import { fiftySenDown, floorToYen } from '../../base/rounding.ts';
import { compareYen, isNoYen, sumYen, yenText } from '../../base/yen.ts';
import { cite } from '../../law/cite.ts';
import type { CostShare } from '../../money/deductions/actual-cost.ts';
import type { CapBasis } from '../../money/deductions/judgement.ts';
import type { PayCut, PayCutCase } from '../../money/deductions/pay-cut.ts';
import type { Premium } from '../../money/deductions/statutory.ts';
import { headRows } from '../../rows/heads.ts';
import type { PeriodComputation } from '../period-computation.ts';
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

/** What passes the cap, where one decides; else the whole line or nothing. */
function explainLine({ slip, line, judged }: JudgedDeduction): Explain {
  const { verdict, reclaim, cap, basis, citations } = judged;
  const taken = given('taken', yenText(line.yen));
  const sources = [`payslip ${slip.period.from}/${slip.period.to}`];
  if (basis === null || cap === null || verdict === 'needs-agreement')
    return node('deduction', yenText(reclaim), 'yen', yenText(reclaim), { citations, inputs: [taken], sources });
  return node('deduction.excess', yenText(reclaim), 'yen', `${yenText(line.yen)} − ${yenText(cap)}`, {
    citations,
    inputs: [taken, derived('cap', explainCap(basis, citations))],
    sources,
  });
}

function explainCap(basis: CapBasis, citations: readonly string[]): Explain {
  switch (basis.kind) {
    case 'cost':
      return explainCost(basis.share, citations);
    case 'premiums':
      return explainPremiums(basis.premiums);
    case 'pay-cut':
      return explainPayCut(basis.payCut);
  }
}

const explainCost = ({ actualCost, occupants, cap }: CostShare, citations: readonly string[]): Explain =>
  node('deduction.cost', yenText(cap), 'yen', `${yenText(actualCost)} ÷ ${String(occupants)}`, {
    citations,
    inputs: [given('actual-cost', yenText(actualCost)), given('occupants', String(occupants))],
    rounding: floorToYen,
  });

function explainPremiums(premiums: readonly Premium[]): Explain {
  const [only, ...more] = premiums.map(explainPremium);
  if (only === undefined) throw new Error('a cap without premiums');
  if (more.length === 0) return only;
  const inputs = [only, ...more].map((premium) => derived('amount', premium));
  const total = sumYen(premiums.map(({ yen }) => yen));
  return node('deduction.premiums', yenText(total), 'yen', sumFormula(inputs.map((i) => i.value)), {
    citations: [...new Set(inputs.flatMap(({ explain }) => explain?.citations ?? []))],
    inputs,
  });
}

function explainPremium({ base, of, date, rates, yen }: Premium): Explain {
  const parts = rates.map(({ rate }) => shown(rate));
  const rate = parts.length === 1 ? parts[0]! : `( ${parts.join(' + ')} )`;
  const inputs: readonly ExplainInput[] = [
    given(of, yenText(base)),
    given(of === 'pay' ? 'last-day' : 'premium-month', of === 'pay' ? date : date.slice(0, 7)),
    ...rates.map(({ rate: each, law }) =>
      derived('rate', node('deduction.rate', shown(each), 'ratio', shown(each), { citations: [law.citation] })),
    ),
  ];
  return node('deduction.premium', yenText(yen), 'yen', `${yenText(base)} × ${rate}`, {
    citations: [...new Set(rates.map(({ law }) => law.citation))],
    inputs,
    rounding: fiftySenDown,
  });
}

/** The smaller of both limits: the cases, each at most half an average wage, or what is left of the tenth. */
function explainPayCut({ cases, wages, tenth, used, allowed }: PayCut): Explain {
  const ofCases = cases.map(explainCase);
  const byCase = sumYen(cases.map((c) => c.allowed));
  const ofPeriod = node('deduction.pay-cut-tenth', yenText(tenth), 'yen', `${yenText(wages)} ÷ 10`, {
    citations: [cite.payCut],
    inputs: [given('period-wages', yenText(wages))],
    rounding: floorToYen,
  });
  if (compareYen(byCase, allowed) === 0)
    return node('deduction.pay-cut', yenText(allowed), 'yen', sumFormula(ofCases.map((c) => c.value)), {
      citations: [cite.payCut],
      inputs: [...cases.map(({ date }, i) => derived(date, ofCases[i]!)), given('tenth', yenText(tenth))],
    });
  const before = isNoYen(used) ? [] : [given('earlier-cuts', yenText(used))];
  return node(
    'deduction.pay-cut',
    yenText(allowed),
    'yen',
    [tenth, ...(isNoYen(used) ? [] : [used])].map(yenText).join(' − '),
    {
      citations: [cite.payCut],
      inputs: [
        derived('tenth', ofPeriod),
        ...before,
        ...cases.map((c) => ({ name: c.date, value: yenText(c.allowed) })),
      ],
    },
  );
}

function explainCase({ taken, averageWage, limit, allowed }: PayCutCase): Explain {
  const passes = compareYen(taken, limit) > 0;
  return node(
    'deduction.pay-cut-case',
    yenText(allowed),
    'yen',
    passes ? `${yenText(averageWage)} ÷ 2` : yenText(taken),
    {
      citations: [cite.payCut],
      inputs: [given('taken', yenText(taken)), given('average-wage', yenText(averageWage))],
      rounding: floorToYen,
    },
  );
}
