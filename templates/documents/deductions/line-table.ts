import { pairText, translation } from '../../parts/blocks.ts';
import { deductionKindText } from '../../parts/codes.ts';
import type { Content } from '../../parts/definition.ts';
import { capText, factsText, fallbackText } from '../../parts/deduction-text.ts';
import { fill, type Language, type Pair } from '../../parts/language.ts';
import { grouped, sum } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { withSum } from '../../parts/periods.ts';
import { contentWidth, size } from '../../parts/style.ts';
import { money, table, text, wrapped, type Cell, type Row } from '../../parts/table.ts';
import type { PaperWords } from '../../messages/ja/papers/index.ts';
import { textFor } from '../../messages/text.ts';
import type { DeductionLine } from './lines.ts';

/** The lines with verdict and ground; what is not claimed has no claim columns. */
export function deductionTable(paper: Paper, lines: readonly DeductionLine[], kind: 'claimed' | 'other'): Content {
  const claimed = kind === 'claimed';
  const head = (pick: Parameters<typeof sayOn>[1]): Cell => text(sayOn(paper, pick));
  return table({
    width: contentWidth.portrait,
    columns: [
      { width: claimed ? 138 : 200, align: 'left' },
      { width: claimed ? 130 : 215, align: 'left' },
      { width: 57, align: 'right' },
      ...(claimed ? Array.from({ length: 3 }, () => ({ width: 52, align: 'right' as const })) : []),
    ],
    head: [
      [
        head(({ words }) => words.deductions.itemColumn),
        head(({ words }) => words.deductions.verdictColumn),
        head(({ words }) => words.deductions.takenColumn),
        ...(claimed
          ? [
              head(({ words }) => words.deductions.prescribedColumn),
              head(({ words }) => words.deductions.claimedColumn),
              head(({ words }) => words.deductions.fallbackColumn),
            ]
          : []),
      ],
    ],
    groups: claimed
      ? withSum(
          lines.map((line) => row(paper, line, true)),
          [total(paper, lines)],
        )
      : lines.map((line) => [row(paper, line, false)]),
  });
}

const row = (paper: Paper, line: DeductionLine, claimed: boolean): Row => ({
  cells: [
    wrapped({ stack: item(paper, line) }),
    wrapped({ stack: [verdict(paper, line), ...facts(paper, line), ...grounds(paper, line)] }),
    text({ stack: [{ text: grouped(line.taken), fontSize: size.table, alignment: 'right' }, times(paper, line)] }),
    ...(claimed ? [money(line.prescribed), money(line.claimed, { bold: true }), money(line.fallback)] : []),
  ],
});

function item(paper: Paper, { name, kind, reason }: DeductionLine): readonly Content[] {
  const kindName = sayOn(paper, ({ words }) => deductionKindText(words, kind)).client;
  const why = sayOn(paper, ({ words }) => reasonText(words, kind, reason));
  return [
    {
      text: [
        { text: name, font: 'sans', fontSize: size.table, bold: true },
        ...(kindName === null ? [] : [translation(`  ${kindName}`, 7)]),
      ],
    },
    { text: why.ja, font: 'mincho', fontSize: 8, lineHeight: 1.3 },
    ...(why.client === null ? [] : [{ ...translation(why.client, 7), lineHeight: 1.25 }]),
  ];
}

function reasonText(words: PaperWords, kind: string, reason: string): string {
  const own = reason === 'never-allowed' ? textFor(words.neverAllowed, kind) : undefined;
  return own ?? textFor(words.deductionReasons, reason) ?? reason;
}

function verdict(paper: Paper, line: DeductionLine): Content {
  const sign = paper.tongues.japanese.words.deductions.verdictSign[line.verdict];
  const word = sayOn(paper, ({ words }) => words.deductions.verdict[line.verdict]);
  return pairText({ ja: `${sign} ${word.ja}`, client: word.client }, { fontSize: size.table, bold: true });
}

/** The cap and how it was found, what is missing, and why the alternative claim is what it is. */
function facts(paper: Paper, line: DeductionLine): readonly Content[] {
  const said = [
    sayWhere(paper, (language) => capText(language, line.months)),
    sayWhere(paper, (language) => factsText(language, line)),
    sayWhere(paper, (language) => fallbackText(language, line)),
  ];
  return said.flatMap((text) => (text === null ? [] : [pairText(text, { fontSize: 7.5, lineHeight: 1.3 })]));
}

/** Null where there is nothing to say. */
function sayWhere(paper: Paper, words: (language: Language) => string | null): Pair | null {
  return words(paper.tongues.japanese) === null ? null : sayOn(paper, (language) => words(language) ?? '');
}

function grounds(paper: Paper, { citations }: DeductionLine): readonly Content[] {
  const translated = sayOn(paper, ({ citation }) => citations.map(citation).join('; ')).client;
  return [
    ...citations.map((text) => ({ text, fontSize: 7.5, lineHeight: 1.3 })),
    ...(translated === null ? [] : [{ ...translation(translated, size.translation), lineHeight: 1.25 }]),
  ];
}

const times = (paper: Paper, line: DeductionLine): Content =>
  pairText(
    sayOn(paper, ({ words }) => fill(words.deductions.times, { count: String(line.months.length) })),
    { fontSize: 7, alignment: 'right' },
  );

function total(paper: Paper, lines: readonly DeductionLine[]): Row {
  const all = (amount: (line: DeductionLine) => string): string => sum(lines.map(amount));
  const label: Pair = sayOn(paper, ({ words }) => words.paper.total);
  return {
    cells: [
      text(label, { colSpan: 2 }),
      money(all((line) => line.taken)),
      money(all((line) => line.prescribed)),
      money(all((line) => line.claimed)),
      money(all((line) => line.fallback)),
    ],
    kind: 'sum',
  };
}
