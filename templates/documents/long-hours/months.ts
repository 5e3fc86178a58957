import type { KaroshiMonth, KaroshiResult } from '../../../src/core/claim/result.ts';
import { notes, section } from '../../parts/blocks.ts';
import { slashed } from '../../parts/calendar.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Pair } from '../../parts/language.ts';
import { durationText } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { contentWidth } from '../../parts/style.ts';
import { blank, table, text, type Cell, type Row } from '../../parts/table.ts';
import { chart } from './chart.ts';

/** The six months as bars and as a table with the averages of 2 to 6 months. */
export function monthsSection(paper: Paper, karoshi: KaroshiResult, number: number): Content {
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const partial = karoshi.months.some(({ coverage }) => coverage !== 'full');
  return section(
    number,
    w(({ words }) => words.longHours.monthsTitle),
    [
      chart(paper, karoshi.months),
      table({
        width: contentWidth.portrait,
        columns: [
          { width: 58, align: 'left' },
          { width: 130, align: 'left' },
          { width: 52, align: 'left' },
          { width: 62, align: 'right' },
          { width: 62, align: 'right' },
          { width: 74, align: 'left', inset: 8 },
          { width: 58, align: 'right' },
        ],
        head: [headCells(paper)],
        groups: karoshi.months.map((month) => [monthRow(paper, karoshi, month)]),
      }),
      notes([
        w(({ words }) => words.longHours.averageNote),
        ...(partial ? [w(({ words }) => words.longHours.partialNote)] : []),
      ]),
    ],
  );
}

function headCells(paper: Paper): readonly Cell[] {
  const head = (pick: Parameters<typeof sayOn>[1]): Cell => ({ content: sayOn(paper, pick), wrap: true });
  return [
    head(({ words }) => words.longHours.beforeOnsetColumn),
    head(({ words }) => words.longHours.periodColumn),
    head(({ words }) => words.longHours.coverageColumn),
    head(({ words }) => words.longHours.totalColumn),
    head(({ words }) => words.longHours.overtimeColumn),
    head(({ words }) => words.longHours.averageSpanColumn),
    head(({ words }) => words.longHours.averageColumn),
  ];
}

export const monthLabel = (paper: Paper, month: number): Pair =>
  sayOn(paper, ({ words }) => fill(words.longHours.monthLabel, { month: String(month) }));

function monthRow(paper: Paper, { averages }: KaroshiResult, month: KaroshiMonth): Row {
  const average = averages.find(({ months }) => months === month.month);
  return {
    cells: [
      text(monthLabel(paper, month.month)),
      text(paper.tongues.japanese.span(slashed(month.from), slashed(month.to))),
      text(sayOn(paper, ({ words }) => words.longHours.coverage[month.coverage])),
      text(durationText(month.totalMinutes)),
      text(durationText(month.overtimeMinutes), { bold: true }),
      ...(average === undefined
        ? [blank, blank]
        : [
            text(sayOn(paper, ({ words }) => fill(words.longHours.averageSpan, { months: String(average.months) }))),
            text(durationText(average.minutes), { bold: true }),
          ]),
    ],
  };
}
