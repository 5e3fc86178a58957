import type { Problems } from '../../client/client.ts';
import type { ImportPlan } from '../../client/types.ts';

/** One row with problems. A row with an error is never imported, whatever is decided. */
export type Issue = { readonly row: number; readonly leftOut: boolean; readonly problems: Problems };

/** The decision on a row: accepted as it is, or left out for a reason. */
export type Decision = { readonly kind: 'accepted' } | { readonly kind: 'left-out'; readonly reason: string };
export type Decisions = ReadonlyMap<number, Decision>;

/** The worker's rows with problems, in the order of the file. `isOwn` tells which rows are the worker's. */
export function issuesOf(problems: Problems, plan: ImportPlan, isOwn: (row: number) => boolean): readonly Issue[] {
  const left = new Set(plan.leftOut.map(({ row }) => row));
  // A refused plan lists no rows: then rows with errors are the ones left out.
  const refused = plan.refused.length > 0;
  const found = new Map<number, Problems>();
  for (const problem of problems) {
    const row = problem.at.row;
    if (row === undefined || !(isOwn(row) || left.has(row))) continue;
    found.set(row, [...(found.get(row) ?? []), problem]);
  }
  for (const { row, codes } of plan.leftOut)
    if (!found.has(row))
      found.set(
        row,
        codes.map((code) => ({ code, severity: 'error' as const, at: { row }, data: {} })),
      );
  return [...found]
    .map(([row, list]) => ({ row, leftOut: left.has(row) || (refused && hasError(list)), problems: list }))
    .sort((a, b) => a.row - b.row);
}

const hasError = (problems: Problems): boolean => problems.some(({ severity }) => severity === 'error');

/** Problems of the file as a whole. */
export const fileProblems = (problems: Problems): Problems => problems.filter(({ at }) => at.row === undefined);

export const kindOf = ({ problems }: Issue): string => [...new Set(problems.map(({ code }) => code))].sort().join(' ');

/** Rows with the same kinds of problems. */
export const alike = (issues: readonly Issue[], issue: Issue): readonly Issue[] =>
  issues.filter((other) => other.leftOut === issue.leftOut && kindOf(other) === kindOf(issue));

export function isDecided({ row }: Issue, decisions: Decisions): boolean {
  const decision = decisions.get(row);
  return decision !== undefined && (decision.kind === 'accepted' || decision.reason.trim() !== '');
}

export const open = (issues: readonly Issue[], decisions: Decisions): readonly Issue[] =>
  issues.filter((issue) => !isDecided(issue, decisions));

/** The next undecided row after a position, continuing from the start; undefined where all are decided. */
export function nextOpen(issues: readonly Issue[], decisions: Decisions, after: number): Issue | undefined {
  const left = open(issues, decisions);
  return left.find(({ row }) => row > after) ?? left[0];
}

export const withDecision = (decisions: Decisions, rows: readonly Issue[], decision: Decision): Decisions =>
  new Map([...decisions, ...rows.map(({ row }) => [row, decision] as const)]);

/** For the commit: each row left out, with its reason. */
export const skippedRows = (decisions: Decisions): { row: number; reason: string }[] =>
  [...decisions].flatMap(([row, decision]) =>
    decision.kind === 'left-out' ? [{ row, reason: decision.reason.trim().slice(0, 200) }] : [],
  );

/** How many rows will be added, without those that the user leaves out. */
export function countAdded(plan: ImportPlan, decisions: Decisions): number {
  const out = new Set(plan.leftOut.map(({ row }) => row));
  const taken = skippedRows(decisions).filter(({ row }) => !out.has(row)).length;
  return plan.addedDays + plan.addedPayslips - taken;
}
