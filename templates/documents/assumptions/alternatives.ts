import type { Alternative } from '../../../src/core/claim/result.ts';
import { policyKeys } from '../../../src/core/rows/policies.ts';
import { notes, section } from '../../parts/blocks.ts';
import type { Content } from '../../parts/definition.ts';
import type { Language, Pair } from '../../parts/language.ts';
import { grouped, isNegative } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { policyValueText } from '../../parts/policy-text.ts';
import { contentWidth } from '../../parts/style.ts';
import { money, table, text, wrapped, type Row } from '../../parts/table.ts';

/** The other reading of every defence in the case, with what it would change in the claim of all workers together. */
export function alternativesSection(paper: Paper, number: number): Content {
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const title = w(({ words }) => words.assumptions.alternativesTitle);
  const { alternatives } = paper.result;
  if (alternatives.length === 0)
    return section(number, title, [notes([w(({ words }) => words.assumptions.alternativesNone)])]);
  return section(number, title, [
    table({
      width: contentWidth.portrait,
      columns: [
        { width: 237, align: 'left' },
        { width: 81, align: 'right' },
        { width: 81, align: 'right' },
        { width: 81, align: 'right' },
      ],
      head: [
        [
          text(w(({ words }) => words.assumptions.alternativeColumn)),
          text(w(({ words }) => words.assumptions.alternativeClaimed)),
          text(w(({ words }) => words.assumptions.alternativeDifference)),
          text(w(({ words }) => words.assumptions.alternativeInterest)),
        ],
      ],
      groups: alternatives.map((alternative) => [alternativeRow(paper, alternative)]),
    }),
    ...(paper.result.workers.length === 1 ? [] : [notes([w(({ words }) => words.assumptions.alternativesAllWorkers)])]),
  ]);
}

function alternativeRow(paper: Paper, { policy, totals, difference }: Alternative): Row {
  return {
    cells: [
      wrapped(sayOn(paper, (language) => policyText(language, policy))),
      money(totals.claimable),
      text(isNegative(difference) ? grouped(difference) : `+${grouped(difference)}`),
      money(totals.interest),
    ],
  };
}

const policyText = (language: Language, policy: Alternative['policy']): string =>
  language.list(
    policyKeys.flatMap((key) => {
      const value = policy[key];
      if (value === undefined) return [];
      return [`${language.words.policies[key].name}: ${policyValueText(language, key, value)}`];
    }),
  );
