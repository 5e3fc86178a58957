import { pairText } from '../../parts/blocks.ts';
import type { Content, StackNode } from '../../parts/definition.ts';
import { fill, type Pair } from '../../parts/language.ts';
import { grouped } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { contentWidth, mm, size } from '../../parts/style.ts';

/** The claim, the interest on it, and apart from both the additional payment, which is not part of the claim. */
export function totalsBox(paper: Paper): StackNode {
  const { claimable, interest, additionalPayment } = paper.claim.totals;
  const yen = paper.tongues.japanese.words.summary.yenSuffix;
  const amount = (label: Pair, value: string, fontSize: number): StackNode & { readonly width: string } => ({
    stack: [
      pairText(label, { fontSize: size.note }),
      {
        text: [
          { text: grouped(value), font: 'sans', fontSize, bold: fontSize === size.claimed },
          { text: ` ${yen}`, font: 'sans', fontSize: 9 },
        ],
        margin: [0, fontSize === size.claimed ? 0 : mm(2.2), 0, 0],
      },
    ],
    width: '*',
  });
  const words = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  return {
    stack: [
      line,
      {
        columns: [
          amount(
            words(({ words: { summary } }) => summary.boxPrincipal),
            claimable,
            size.claimed,
          ),
          amount(
            words((l) => fill(l.words.summary.boxInterest, { date: l.date(paper.result.asOf) })),
            interest,
            size.beside,
          ),
          separator(),
          amount(
            words(({ words: { summary } }) => summary.boxAdditional),
            additionalPayment,
            size.beside,
          ),
        ],
        columnGap: mm(3),
        margin: [0, mm(2.2), 0, mm(1.5)],
      },
      line,
    ],
    margin: [0, mm(3), 0, 0],
  };
}

const line: Content = {
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: contentWidth.portrait, y2: 0, lineWidth: 1 }],
};

/** Parts the additional payment from the claim. */
const separator = (): StackNode => ({
  stack: [
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: 0, y2: mm(17), lineWidth: 0.5, dash: { length: 2, space: 2 } }],
    },
  ],
  width: 1,
});
