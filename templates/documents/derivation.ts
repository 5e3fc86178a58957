import type { PeriodExplain, PeriodResult } from '../../src/core/claim/result.ts';
import { headNames } from '../../src/core/rows/heads.ts';
import { heading, prose } from '../parts/blocks.ts';
import type { Content, PdfDefinition } from '../parts/definition.ts';
import { fill } from '../parts/language.ts';
import { isZero } from '../parts/number.ts';
import { annexOf, definition, sayOn, titleBlock, type Paper } from '../parts/page.ts';
import { monthOf } from '../parts/periods.ts';
import { contentWidth, size } from '../parts/style.ts';
import { table, text, type Cell } from '../parts/table.ts';
import { derivationRows, type Shown } from './derivation/rows.ts';

type Explained = PeriodResult & { readonly explain: PeriodExplain };

/** The period to walk through: the last of those with the most heads. Null where the result was made without derivations. */
export function explainedPeriod(periods: readonly PeriodResult[]): Explained | null {
  const explained = periods.flatMap((period) =>
    period.explain === undefined ? [] : [{ ...period, explain: period.explain }],
  );
  const heads = (period: PeriodResult): number => headNames.filter((head) => !isZero(period.unpaid[head])).length;
  return explained.reduce<Explained | null>(
    (best, period) => (best === null || heads(period) >= heads(best) ? period : best),
    null,
  );
}

/** 計算の導出: one period from its yen down to the punches and the rows that they stand in. */
export function derivation(paper: Paper, period: Explained): PdfDefinition {
  const intro = sayOn(paper, (language) =>
    fill(language.words.derivations.intro, { month: language.monthOfBothCalendars(monthOf(period)) }),
  );
  const shown: Shown = new Set();
  const heads = headNames.filter((head) => !isZero(period.unpaid[head]));
  const trees = [
    ...heads.map((head) => ({
      title: sayOn(paper, ({ words }) => words.heads.name[head]),
      root: period.explain.unpaid[head],
    })),
    ...(isZero(period.payments.principal)
      ? []
      : [{ title: sayOn(paper, ({ words }) => words.summary.partPayments), root: period.explain.payments.principal }]),
    { title: sayOn(paper, ({ words }) => words.summary.interestTitle), root: period.explain.interest },
    { title: sayOn(paper, ({ words }) => words.summary.prescriptionTitle), root: period.explain.prescription },
  ];
  return definition(paper, 'portrait', [
    ...titleBlock(paper, [annexOf(paper)], 'portrait'),
    prose(intro),
    ...trees.flatMap(({ title, root }, index): readonly Content[] => [
      heading(index + 1, title),
      table({
        width: contentWidth.portrait,
        fontSize: size.dense,
        rowPadding: 1.6,
        columns: [
          { width: 140, align: 'left' },
          { width: 160, align: 'left' },
          { width: 76, align: 'right' },
          { width: 105, align: 'left', inset: 8 },
        ],
        head: [headCells(paper)],
        groups: derivationRows(paper, root, shown).map((row) => [row]),
      }),
    ]),
  ]);
}

const headCells = (paper: Paper): readonly Cell[] => [
  text(sayOn(paper, ({ words }) => words.derivations.itemColumn)),
  text(sayOn(paper, ({ words }) => words.derivations.formulaColumn)),
  text(sayOn(paper, ({ words }) => words.derivations.valueColumn)),
  text(sayOn(paper, ({ words }) => words.derivations.basisColumn)),
];
