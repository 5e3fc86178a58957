import type { KaroshiLine, KaroshiResult } from '../../../src/core/claim/result.ts';
import { textFor } from '../../messages/text.ts';
import { notes, section } from '../../parts/blocks.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Pair } from '../../parts/language.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { contentWidth } from '../../parts/style.ts';
import { table, text, wrapped, type Row } from '../../parts/table.ts';

/** The hours against each line: over, at or below, always "about". */
export function linesSection(paper: Paper, { lines }: KaroshiResult, number: number): Content {
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const fromArticle = lines.some(({ id }) => id.startsWith('article-'));
  return section(
    number,
    w(({ words }) => words.longHours.linesTitle),
    [
      table({
        width: contentWidth.portrait,
        columns: [
          { width: 250, align: 'left' },
          { width: 75, align: 'right' },
          { width: 156, align: 'left', inset: 10 },
        ],
        head: [
          [
            text(w(({ words }) => words.longHours.lineColumn)),
            text(w(({ words }) => words.longHours.valueColumn)),
            text(w(({ words }) => words.longHours.stateColumn)),
          ],
        ],
        groups: lines.map((line) => [lineRow(paper, line)]),
      }),
      notes([
        w(({ words }) => words.longHours.linesNote),
        ...(fromArticle ? [w(({ words }) => words.longHours.articleNote)] : []),
      ]),
    ],
  );
}

const lineRow = (paper: Paper, { id, value, line, state }: KaroshiLine): Row => ({
  cells: [
    wrapped(sayOn(paper, ({ words }) => textFor(words.longHours.line, id) ?? id)),
    text(sayOn(paper, ({ words }) => fill(words.longHours.chartLine, { hours: value }))),
    text(
      sayOn(paper, ({ words }) => fill(words.longHours.state[state], { line })),
      { bold: state !== 'below' },
    ),
  ],
});
