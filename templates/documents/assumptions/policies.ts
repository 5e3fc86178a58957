import { policyKeys, policyRow, valueFamily, type PolicyKey } from '../../../src/core/rows/policies.ts';
import { heading, notes, pairText } from '../../parts/blocks.ts';
import type { Content } from '../../parts/definition.ts';
import type { Pair } from '../../parts/language.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { policyValueText } from '../../parts/policy-text.ts';
import { contentWidth, grey, size } from '../../parts/style.ts';
import { table, text, wrapped, type Cell, type Row } from '../../parts/table.ts';

/** 計算方法の選択: every switch with the value used in words. */
export function policySection(paper: Paper, number: number): readonly Content[] {
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  return [
    heading(
      number,
      w(({ words }) => words.assumptions.policyTitle),
    ),
    table({
      width: contentWidth.portrait,
      columns: [
        { width: 122, align: 'left' },
        { width: 160, align: 'left' },
        { width: 36, align: 'center' },
        { width: 163, align: 'left' },
      ],
      head: [
        [
          text(w(({ words }) => words.assumptions.policyColumn)),
          text(w(({ words }) => words.assumptions.usedColumn)),
          text(''),
          text(w(({ words }) => words.assumptions.othersColumn)),
        ],
      ],
      groups: policyKeys.map((key) => [rowOf(paper, key)]),
    }),
    notes([w(({ words }) => words.assumptions.policyNote)]),
  ];
}

function rowOf(paper: Paper, key: PolicyKey): Row {
  const used = paper.result.policy[key];
  const { values, citations } = policyRow(key);
  const isDefault = values[0] === used;
  const families = [...new Set(values.map(valueFamily))];
  const others = families.filter((family) => family !== valueFamily(used) && !family.endsWith(':*'));
  return {
    cells: [
      named(paper, key, citations),
      wrapped(sayOn(paper, (language) => policyValueText(language, key, used))),
      text(
        sayOn(paper, ({ words }) => (isDefault ? words.assumptions.standardMark : words.assumptions.chosenMark)),
        { bold: !isDefault },
      ),
      wrapped(sayOn(paper, (language) => language.list(others.map((other) => policyValueText(language, key, other))))),
    ],
  };
}

/** The switch, with the law that leaves it open beneath. */
function named(paper: Paper, key: PolicyKey, citations: readonly string[]): Cell {
  const name = sayOn(paper, ({ words }) => words.policies[key].name);
  const law = paper.tongues.japanese.list(citations);
  return text({
    stack: [
      pairText(name, { font: 'sans', fontSize: size.table }),
      ...(law === '' ? [] : [{ text: law, font: 'sans' as const, fontSize: size.foot, color: grey.translation }]),
    ],
  });
}
