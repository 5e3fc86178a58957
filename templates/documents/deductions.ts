import { checkLine, heading, notes, prose } from '../parts/blocks.ts';
import { deductionKindText } from '../parts/codes.ts';
import type { Content, PdfDefinition } from '../parts/definition.ts';
import { fill, type Pair } from '../parts/language.ts';
import { isZero, minus, sum } from '../parts/number.ts';
import { annexOf, definition, sayOn, titleBlock, type Paper } from '../parts/page.ts';
import { isPrescribed, sumOf } from '../parts/periods.ts';
import { deductionLines, type DeductionLine } from './deductions/lines.ts';
import { deductionTable } from './deductions/line-table.ts';

/** 賃金控除一覧表: every deduction with its verdict, its ground and what is claimed back. */
export function deductions(paper: Paper): PdfDefinition {
  const lines = deductionLines(paper);
  return definition(paper, 'portrait', [
    ...titleBlock(paper, [annexOf(paper), sayOn(paper, ({ words }) => words.paper.unitYen)], 'portrait'),
    prose(principle(paper)),
    ...(lines.length === 0 ? [notes([sayOn(paper, ({ words }) => words.deductions.none)])] : tables(paper, lines)),
  ]);
}

function principle(paper: Paper): Pair {
  const { exists, kinds } = paper.worker.article24;
  return sayOn(paper, ({ words, list }) => {
    const { deductions } = words;
    const agreement = exists
      ? fill(deductions.agreementExists, {
          kinds: kinds.length === 0 ? '—' : list(kinds.map((kind) => deductionKindText(words, kind))),
        })
      : deductions.agreementMissing;
    return `${deductions.principle}${agreement}`;
  });
}

function tables(paper: Paper, lines: readonly DeductionLine[]): readonly Content[] {
  const claimed = lines.filter((line) => !isZero(line.reclaim));
  const others = lines.filter((line) => isZero(line.reclaim));
  const judged = (verdict: DeductionLine['verdict']): readonly DeductionLine[] =>
    others.filter((line) => line.verdict === verdict);
  const lawful = others.filter((line) => line.verdict !== 'cannot-judge' && line.verdict !== 'not-checked');
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const parts = [
    { title: w(({ words }) => words.deductions.claimedTitle), own: claimed, kind: 'claimed' },
    { title: w(({ words }) => words.deductions.openTitle), own: judged('cannot-judge'), kind: 'other' },
    { title: w(({ words }) => words.deductions.uncheckedTitle), own: judged('not-checked'), kind: 'other' },
    { title: w(({ words }) => words.deductions.lawfulTitle), own: lawful, kind: 'other' },
  ] as const;
  return [
    prose(w(({ words }) => (claimed.length === 0 ? words.deductions.noneClaimed : words.deductions.columnsNote))),
    ...parts
      .filter(({ own }) => own.length > 0)
      .flatMap(({ title, own, kind }, index) => [heading(index + 1, title), deductionTable(paper, own, kind)]),
    checkLine(bridge(paper, claimed)),
  ];
}

/** The total of this paper against the same head of the summary. */
function bridge(paper: Paper, claimed: readonly DeductionLine[]): Pair {
  const { periods } = paper.claim;
  const here = sum(claimed.map((line) => line.claimed));
  const summary = minus(
    sumOf(periods, 'unpaid', 'deductions'),
    sumOf(
      periods.filter((period) => isPrescribed(period, paper.result.policy)),
      'unpaid',
      'deductions',
    ),
  );
  return sayOn(paper, ({ words, amount }) =>
    fill(words.deductions.bridge, {
      yen: amount(here),
      summary: amount(summary),
      verdict: here === summary ? words.paper.agrees : words.paper.differs,
    }),
  );
}
