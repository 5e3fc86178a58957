import { verdicts, type Verdict } from '../../../src/core/rows/deduction-kinds.ts';
import type { DeductionResult } from '../../client/types.ts';
import type { BadgeTone } from '../../parts/Badge.tsx';
import { sum } from '../../words/figures.ts';
import type { SlipLine } from './slip-lines.ts';

/** The colour of a verdict; what passes a cap is as unlawful as the rest. */
export const verdictTones: Readonly<Record<Verdict, BadgeTone>> = {
  unlawful: 'unlawful',
  over: 'unlawful',
  'cannot-judge': 'cannot-judge',
  'needs-agreement': 'needs-agreement',
  'not-checked': 'plain',
  lawful: 'plain',
};

export const verdictsOf = (line: SlipLine, all: readonly DeductionResult[]): readonly DeductionResult[] =>
  line.side === 'deductions' ? all.filter(({ name, kind }) => name === line.name && kind === line.kind) : [];

/** One verdict for the whole line: the gravest of its months. */
export const gravest = (results: readonly DeductionResult[]): Verdict | null =>
  verdicts.find((verdict) => results.some((result) => result.verdict === verdict)) ?? null;

export type VerdictGroup = {
  readonly verdict: Verdict;
  readonly reason: DeductionResult['reason'];
  readonly citations: readonly string[];
  readonly months: number;
  readonly taken: string;
  readonly reclaim: string;
  readonly fallback: string;
};

/** The months of a line that were judged alike, together. */
export function verdictGroups(results: readonly DeductionResult[]): readonly VerdictGroup[] {
  const keys = [...new Set(results.map(({ verdict, reason }) => `${verdict} ${reason}`))];
  return keys.flatMap((key) => {
    const alike = results.filter(({ verdict, reason }) => `${verdict} ${reason}` === key);
    const [first] = alike;
    if (first === undefined) return [];
    const total = (field: 'taken' | 'reclaim' | 'fallback'): string => sum(alike.map((result) => result[field]));
    return [
      {
        verdict: first.verdict,
        reason: first.reason,
        citations: [...new Set(alike.flatMap(({ citations }) => citations))],
        months: alike.length,
        taken: total('taken'),
        reclaim: total('reclaim'),
        fallback: total('fallback'),
      },
    ];
  });
}
