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
  const isClaimed = (line: DeductionLine): boolean => !isZero(line.reclaim);
  const claimed = lines.filter(isClaimed);
  const open = lines.filter((line) => !isClaimed(line) && line.verdict === 'cannot-judge');
  const lawful = lines.filter((line) => !isClaimed(line) && line.verdict !== 'cannot-judge');
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const part =
    (title: Pair, own: readonly DeductionLine[], kind: 'claimed' | 'other'): ((number: number) => readonly Content[]) =>
    (number) => [heading(number, title), deductionTable(paper, own, kind)];
  const parts = [
    ...(claimed.length === 0
      ? []
      : [
          part(
            w(({ words }) => words.deductions.claimedTitle),
            claimed,
            'claimed',
          ),
        ]),
    ...(open.length === 0
      ? []
      : [
          part(
            w(({ words }) => words.deductions.openTitle),
            open,
            'other',
          ),
        ]),
    ...(lawful.length === 0
      ? []
      : [
          part(
            w(({ words }) => words.deductions.lawfulTitle),
            lawful,
            'other',
          ),
        ]),
  ];
  return [
    prose(w(({ words }) => (claimed.length === 0 ? words.deductions.noneClaimed : words.deductions.columnsNote))),
    ...parts.flatMap((make, index) => make(index + 1)),
    ...(lawful.length === 0 ? [] : [notes([w(({ words }) => words.deductions.lawfulNote)])]),
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
