import type { DeductionResult, PeriodResult } from '../../../src/core/claim/result.ts';
import { minus, sum } from '../../parts/number.ts';
import type { Paper } from '../../parts/page.ts';
import { isPrescribed } from '../../parts/periods.ts';

/** All deductions of one name that were judged alike. `claimed` and `fallback` leave prescribed periods out. */
export type DeductionLine = Pick<
  DeductionResult,
  'name' | 'kind' | 'verdict' | 'reason' | 'citations' | 'fallbackReason' | 'missing'
> & {
  readonly months: readonly DeductionResult[];
  readonly taken: string;
  readonly reclaim: string;
  readonly prescribed: string;
  readonly claimed: string;
  readonly fallback: string;
};

export function deductionLines(paper: Paper): readonly DeductionLine[] {
  const groups = new Map<string, DeductionResult[]>();
  for (const deduction of paper.claim.deductions) {
    const { name, kind, verdict, reason, citations, fallbackReason, missing } = deduction;
    const key = JSON.stringify([name, kind, verdict, reason, citations, fallbackReason, missing]);
    groups.set(key, [...(groups.get(key) ?? []), deduction]);
  }
  return [...groups.values()].map((group) =>
    lineOf(
      paper.claim.periods.filter((period) => isPrescribed(period, paper.result.policy)),
      group,
    ),
  );
}

function lineOf(periods: readonly PeriodResult[], months: readonly DeductionResult[]): DeductionLine {
  const [first] = months;
  if (first === undefined) throw new Error('a group without deductions');
  const lost = months.filter((deduction) => isLost(periods, deduction));
  const alive = months.filter((deduction) => !lost.includes(deduction));
  const reclaim = sum(months.map((deduction) => deduction.reclaim));
  const prescribed = sum(lost.map((deduction) => deduction.reclaim));
  return {
    ...first,
    months,
    taken: sum(months.map((deduction) => deduction.taken)),
    reclaim,
    prescribed,
    claimed: minus(reclaim, prescribed),
    fallback: sum(alive.map((deduction) => deduction.fallback ?? '0')),
  };
}

/** A deduction shares the prescription of the period that it was taken in: the one in which its own period closes. */
const isLost = (dead: readonly PeriodResult[], { period }: DeductionResult): boolean =>
  dead.some((own) => own.from <= period.to && period.to <= own.to);
