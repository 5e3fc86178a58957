import { verdicts, type Verdict } from '../../../src/core/rows/deduction-kinds.ts';
import type { DeductionResult } from '../../client/types.ts';
import { sum } from '../../words/figures.ts';
import type { SlipLine } from './slip-lines.ts';

/** As the head of the page explains them. */
export const legend: readonly Verdict[] = [
  'lawful',
  'not-checked',
  'over',
  'needs-agreement',
  'unlawful',
  'cannot-judge',
];

export const verdictsOf = (line: SlipLine, all: readonly DeductionResult[]): readonly DeductionResult[] =>
  line.side === 'deductions' ? all.filter(({ name, kind }) => name === line.name && kind === line.kind) : [];

/** One verdict for the whole line: the most serious of its months. */
export const gravest = (results: readonly DeductionResult[]): Verdict | null =>
  verdicts.find((verdict) => results.some((result) => result.verdict === verdict)) ?? null;

export type VerdictGroup = Pick<DeductionResult, 'verdict' | 'reason' | 'fallbackReason' | 'missing'> & {
  readonly citations: readonly string[];
  readonly months: readonly DeductionResult[];
  readonly taken: string;
  readonly reclaim: string;
  /** Null where nothing can be said. */
  readonly fallback: string | null;
};

const keyOf = ({ verdict, reason, fallbackReason, missing }: DeductionResult): string =>
  JSON.stringify([verdict, reason, fallbackReason, missing]);

/** The months of a line that were judged alike, together. */
export function verdictGroups(results: readonly DeductionResult[]): readonly VerdictGroup[] {
  const keys = [...new Set(results.map(keyOf))];
  return keys.flatMap((key) => {
    const months = results.filter((result) => keyOf(result) === key);
    const [first] = months;
    if (first === undefined) return [];
    const total = (field: 'taken' | 'reclaim'): string => sum(months.map((result) => result[field]));
    const fallbacks = months.flatMap(({ fallback }) => fallback ?? []);
    return [
      {
        ...first,
        citations: [...new Set(months.flatMap(({ citations }) => citations))],
        months,
        taken: total('taken'),
        reclaim: total('reclaim'),
        fallback: fallbacks.length === 0 ? null : sum(fallbacks),
      },
    ];
  });
}
