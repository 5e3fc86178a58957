import { citationText, heading } from '../../parts/blocks.ts';
import type { Content } from '../../parts/definition.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { size } from '../../parts/style.ts';

/** Every article, notice and judgment that was applied, each once. */
export function citationsSection(paper: Paper, number: number): readonly Content[] {
  const { periods, deductions, findings } = paper.claim;
  const applied = [...periods, ...deductions, ...findings].flatMap(({ citations }) => citations);
  const all = [...new Set(applied)].sort(byText);
  if (all.length === 0) return [];
  const half = Math.ceil(all.length / 2);
  const columnOf = (texts: readonly string[]): Content => ({
    stack: texts.map((text) => ({
      stack: [citationText(paper, text, { fontSize: size.dense })],
      margin: [0, 0, 0, 2] as const,
    })),
    width: '*',
  });
  return [
    heading(
      number,
      sayOn(paper, ({ words }) => words.assumptions.citationsTitle),
    ),
    { columns: [columnOf(all.slice(0, half)), columnOf(all.slice(half))], columnGap: 14 },
  ];
}

/** By code point, so that the order is the same on every machine, but article 16 before article 115. */
function byText(a: string, b: string): number {
  const x = sortable(a);
  const y = sortable(b);
  return x < y ? -1 : x > y ? 1 : 0;
}
const sortable = (text: string): string => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
