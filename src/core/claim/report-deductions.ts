import { mul, ratio, toDecimal } from '../base/ratio.ts';
import { isNoYen, yenText } from '../base/yen.ts';
import type { CapBasis, DeductionJudgement } from '../money/deductions/judgement.ts';
import type { Premium } from '../money/deductions/statutory.ts';
import type { Worker } from '../records/case.ts';
import { finding, type Finding } from '../rows/findings.ts';
import { undecided, type Undecided } from '../rows/undecided.ts';
import type { JudgedDeduction, Reclaims } from './reclaims.ts';
import type { DeductionBasis, DeductionResult } from './result.ts';

/** 控除の判定の結果, the deductions of one payday in the open format. */
export const reportDeductions = ({ lines }: Reclaims): readonly DeductionResult[] =>
  lines.map(({ slip, line, judged }) => ({
    period: { from: slip.period.from, to: slip.period.to },
    name: line.name,
    kind: line.kind,
    taken: yenText(line.yen),
    reclaim: yenText(judged.reclaim),
    fallback: judged.fallback === null ? null : yenText(judged.fallback),
    cap: judged.cap === null ? null : yenText(judged.cap),
    verdict: judged.verdict,
    citations: judged.citations,
    reason: judged.reason,
    fallbackReason: judged.fallbackReason,
    missing: judged.missing,
    basis: judged.basis === null ? null : basisOf(judged.basis),
  }));

function basisOf(basis: CapBasis): DeductionBasis {
  switch (basis.kind) {
    case 'cost': {
      const { actualCost, occupants, exact } = basis.share;
      return { kind: 'cost', actualCost: yenText(actualCost), occupants, share: toDecimal(exact) };
    }
    case 'premiums':
      return { kind: 'premiums', premiums: basis.premiums.map(premiumOf) };
    case 'pay-cut': {
      const { cases, wages, tenth, used } = basis.payCut;
      return {
        kind: 'pay-cut',
        cases: cases.map(({ date, taken, averageWage, limit }) => ({
          date,
          taken: yenText(taken),
          averageWage: yenText(averageWage),
          limit: yenText(limit),
        })),
        wages: yenText(wages),
        tenth: yenText(tenth),
        used: yenText(used),
      };
    }
  }
}

const premiumOf = ({
  base,
  of,
  date,
  rates,
  yen,
}: Premium): Extract<DeductionBasis, { kind: 'premiums' }>['premiums'][number] => ({
  base: yenText(base),
  of,
  date,
  ratesPercent: rates.map(({ rate }) => toDecimal(mul(rate, ratio(100)))),
  yen: yenText(yen),
});

/** What the deductions of one payday show: one finding for each line that is claimed back or was not checked. */
export const deductionFindings = ({ lines }: Reclaims): readonly Finding[] =>
  lines.flatMap((line) => [...findingsOfLine(line), ...(restsOnOneCopy(line.judged) ? [oneCopy(line)] : [])]);

function findingsOfLine({ slip, line, judged }: JudgedDeduction): readonly Finding[] {
  const { verdict, citations, missing, reclaim, cap } = judged;
  const period = `${slip.period.from}/${slip.period.to}`;
  const { name } = line;
  const yen = yenText(reclaim);
  if (verdict === 'not-checked')
    return [finding('deduction-not-checked', { citations, data: { period, name, missing: missing.join(' ') } })];
  if (isNoYen(reclaim)) return [];
  if (verdict === 'over' && cap !== null)
    return [finding('deduction-over-cap', { citations, data: { period, name, yen, cap: yenText(cap) } })];
  const code = verdict === 'needs-agreement' ? 'deduction-no-agreement' : 'deduction-unlawful';
  return [finding(code, { citations, data: { period, name, yen } })];
}

/** A claim that rests on a rate of which only one copy was seen. */
const restsOnOneCopy = ({ verdict, basis }: DeductionJudgement): boolean =>
  verdict === 'over' &&
  basis?.kind === 'premiums' &&
  basis.premiums.some(({ rates }) => rates.some(({ law }) => law.confidence !== 'high'));

const oneCopy = ({ slip, judged }: JudgedDeduction): Finding =>
  finding('law-data-medium-confidence', {
    citations: judged.citations,
    data: { period: `${slip.period.from}/${slip.period.to}` },
  });

/** Lines that cannot be judged: what hangs on them is between nothing and the whole line. */
export const deductionUndecided = ({ lines }: Reclaims): readonly Undecided[] =>
  lines
    .filter(({ judged }) => judged.verdict === 'cannot-judge')
    .map(({ slip, line, judged }) =>
      undecided(
        'deduction-cannot-judge',
        { period: `${slip.period.from}/${slip.period.to}`, name: line.name, missing: judged.missing.join(' ') },
        { least: '0', most: yenText(line.yen) },
      ),
    );

/** 育成就労: its own rules on charges and deductions are not in the tables, so the lines are judged as for any worker. */
const skillTerms = ({ terms }: Worker): string | undefined =>
  terms.find(({ programme }) => programme === 'employment-for-skill')?.from;

export function programmeFindings(worker: Worker): readonly Finding[] {
  const from = skillTerms(worker);
  return from === undefined ? [] : [finding('programme-rules-missing', { date: from, data: { from } })];
}

export function programmeUndecided(worker: Worker): readonly Undecided[] {
  const from = skillTerms(worker);
  return from === undefined ? [] : [undecided('programme-rules-missing', { from })];
}
