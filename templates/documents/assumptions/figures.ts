import { heading } from '../../parts/blocks.ts';
import { slashed } from '../../parts/calendar.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Pair } from '../../parts/language.ts';
import { grouped } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { contentWidth } from '../../parts/style.ts';
import { blank, table, text, wrapped, type Row } from '../../parts/table.ts';

type Figure = {
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly citations: readonly string[];
};

/** 適用した数値: the minimum wages and rates of interest that were used, and from when to when. */
export function figuresSection(paper: Paper, number: number): readonly Content[] {
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const { periods } = paper.claim;
  const wages = spans(
    periods.flatMap((period) =>
      period.minimumWage.map((part) => ({
        ...part,
        value: part.hourly,
        citations: specifiedOf(paper, part) ?? noticeOf(period, part.from),
      })),
    ),
  );
  const rates = ratesOf(periods.flatMap(({ interest }) => interest.parts));
  if (wages.length + rates.length === 0) return [];
  const yen = (figure: Figure): string =>
    fill(paper.tongues.japanese.words.assumptions.figureYen, { yen: grouped(figure.value) });
  const percent = (figure: Figure): string =>
    fill(paper.tongues.japanese.words.assumptions.figurePercent, { rate: figure.value });
  return [
    heading(
      number,
      w(({ words }) => words.assumptions.figuresTitle),
    ),
    table({
      width: contentWidth.portrait,
      columns: [
        { width: 120, align: 'left' },
        { width: 130, align: 'left' },
        { width: 56, align: 'right' },
        { width: 175, align: 'left', inset: 10 },
      ],
      head: [
        [
          text(w(({ words }) => words.assumptions.figureColumn)),
          text(w(({ words }) => words.assumptions.appliedColumn)),
          text(w(({ words }) => words.assumptions.valueColumn)),
          text(w(({ words }) => words.assumptions.basisColumn)),
        ],
      ],
      groups: [
        ...rowsOf(
          paper,
          w(({ words }) => words.assumptions.minimumWage),
          wages,
          yen,
        ),
        ...rowsOf(
          paper,
          w(({ words }) => words.assumptions.interestRate),
          rates,
          percent,
        ),
      ].map((row) => [row]),
    }),
  ];
}

const rowsOf = (
  paper: Paper,
  name: Pair,
  figures: readonly Figure[],
  value: (figure: Figure) => string,
): readonly Row[] =>
  figures.map((figure, index) => ({
    cells: [
      index === 0 ? wrapped(name) : blank,
      text(paper.tongues.japanese.span(slashed(figure.from), slashed(figure.to))),
      text(value(figure)),
      figure.citations.length === 0
        ? blank
        : wrapped(sayOn(paper, ({ list, citation }) => list(figure.citations.map(citation)))),
    ],
    ruled: index === 0,
  }));

/** Neighbours with the same value are one span. */
function spans(parts: readonly Figure[]): readonly Figure[] {
  const found: Figure[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last?.value === part.value) found[found.length - 1] = { ...last, to: part.to };
    else found.push({ value: part.value, from: part.from, to: part.to, citations: part.citations });
  }
  return found;
}

/** 特定最低賃金: where the terms state one and it is the figure that was applied. 最低賃金法6条1項. */
function specifiedOf({ worker }: Paper, { from, hourly }: Period['minimumWage'][number]): readonly string[] | null {
  const terms = worker.terms.find((version) => version.from <= from && (version.to === null || from <= version.to));
  const specified = terms?.specifiedMinimumWage ?? null;
  if (specified === null || String(specified.yen) !== hourly) return null;
  return ['最低賃金法6条1項', ...(specified.source === '' ? [] : [specified.source])];
}

/** The notice of the minimum wage in force on a day, among those that were applied in the period. */
function noticeOf({ citations }: Period, day: string): readonly string[] {
  const notices = citations.flatMap((text) => {
    const [, year = '', month = '', date = ''] = /最低賃金（(\d+)年(\d+)月(\d+)日発効）$/.exec(text) ?? [];
    return year === '' ? [] : [{ text, from: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` }];
  });
  const inForce = notices.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1));
  return inForce.slice(0, 1).map(({ text }) => text);
}

type Period = Paper['claim']['periods'][number];
type RatePart = Period['interest']['parts'][number];

/** Each rate from the first to the last day on which any principal bore it. */
function ratesOf(parts: readonly RatePart[]): readonly Figure[] {
  return [...new Set(parts.map(({ ratePercent }) => ratePercent))].map((value) => {
    const own = parts.filter(({ ratePercent }) => ratePercent === value);
    return {
      value,
      from: own.map(({ from }) => from).sort()[0] ?? '',
      to:
        own
          .map(({ to }) => to)
          .sort()
          .at(-1) ?? '',
      citations: [...new Set(own.flatMap(({ citations }) => citations))],
    };
  });
}
