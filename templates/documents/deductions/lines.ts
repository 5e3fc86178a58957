import type { DeductionResult, PeriodResult, Verdict } from '../../../src/core/claim/result.ts';
import { minus, sum } from '../../parts/number.ts';
import type { Paper } from '../../parts/page.ts';
import { isPrescribed } from '../../parts/periods.ts';

/** All deductions of one name that were judged alike. `claimed` and `fallback` leave prescribed periods out. */
export type DeductionLine = {
  readonly name: string;
  readonly kind: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly citations: readonly string[];
  readonly times: number;
  readonly taken: string;
  readonly reclaim: string;
  readonly prescribed: string;
  readonly claimed: string;
  readonly fallback: string;
};

export function deductionLines(paper: Paper): readonly DeductionLine[] {
  const groups = new Map<string, DeductionResult[]>();
  for (const deduction of paper.claim.deductions) {
    const { name, kind, verdict, reason, citations } = deduction;
    const key = JSON.stringify([name, kind, verdict, reason, citations]);
    groups.set(key, [...(groups.get(key) ?? []), deduction]);
  }
  return [...groups.values()].map((group) =>
    lineOf(
      paper.claim.periods.filter((period) => isPrescribed(period, paper.result.policy)),
      group,
    ),
  );
}

/** @param dead the periods that are left out as prescribed. */
function lineOf(dead: readonly PeriodResult[], group: readonly DeductionResult[]): DeductionLine {
  const [first] = group;
  if (first === undefined) throw new Error('a group without deductions');
  const lost = group.filter((deduction) => isLost(dead, deduction));
  const alive = group.filter((deduction) => !lost.includes(deduction));
  const reclaim = sum(group.map((deduction) => deduction.reclaim));
  const prescribed = sum(lost.map((deduction) => deduction.reclaim));
  const { name, kind, verdict, reason, citations } = first;
  return {
    name,
    kind,
    verdict,
    reason,
    citations,
    times: group.length,
    taken: sum(group.map((deduction) => deduction.taken)),
    reclaim,
    prescribed,
    claimed: minus(reclaim, prescribed),
    fallback: sum(alive.map((deduction) => deduction.fallback)),
  };
}

/** A deduction shares the prescription of the period that it was taken in: the one in which its own period closes. */
const isLost = (dead: readonly PeriodResult[], { period }: DeductionResult): boolean =>
  dead.some((own) => own.from <= period.to && period.to <= own.to);
