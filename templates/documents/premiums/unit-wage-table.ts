import { premiumHeads } from '../../../src/core/rows/heads.ts';
import { notes, section } from '../../parts/blocks.ts';
import { slashed } from '../../parts/calendar.ts';
import type { Content } from '../../parts/definition.ts';
import type { Pair } from '../../parts/language.ts';
import { cutToSen, grouped } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { contentWidth } from '../../parts/style.ts';
import { table, text, type Cell, type Row } from '../../parts/table.ts';
import type { UnitWage } from './unit-wage.ts';

/** The hourly wages under their letters, cut to two places for showing and computed exactly. */
export function unitWageSection(paper: Paper, wages: readonly UnitWage[], number: number): Content {
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const floored = wages.some((wage) => wage.floored);
  const withoutRates = wages.some((wage) => wage.rates === null);
  return section(
    number,
    w(({ words }) => words.premiums.unitWageTitle),
    [
      notes([
        w(({ words }) => words.premiums.unitWageRule),
        ...(floored ? [w(({ words }) => words.premiums.unitWageRaised)] : []),
        w(({ words }) => words.premiums.unitWageExact),
      ]),
      table({
        width: contentWidth.landscape,
        columns: [
          { width: 34, align: 'center' },
          { width: 150, align: 'left' },
          ...Array.from({ length: 8 }, () => ({ width: 68, align: 'right' as const })),
        ],
        head: [headCells(paper)],
        groups: wages.map((wage) => [wageRow(paper, wage)]),
      }),
      notes([
        ...(floored ? [w(({ words }) => words.premiums.flooredNote)] : []),
        w(({ words }) => words.premiums.ratesNote),
        ...(withoutRates ? [w(({ words }) => words.premiums.pieceNote)] : []),
      ]),
    ],
  );
}

function headCells(paper: Paper): readonly Cell[] {
  const head = (pick: Parameters<typeof sayOn>[1]): Cell => text(sayOn(paper, pick));
  return [
    head(({ words }) => words.premiums.symbolColumn),
    head(({ words }) => words.premiums.periodColumn),
    head(({ words }) => words.premiums.convertedColumn),
    head(({ words }) => words.premiums.minimumWageColumn),
    head(({ words }) => words.premiums.unitWageColumn),
    ...premiumHeads.map((name) => head(({ words }) => words.heads.short[name])),
  ];
}

function wageRow(paper: Paper, wage: UnitWage): Row {
  const { flooredMark } = paper.tongues.japanese.words.premiums;
  const unit = cutToSen([wage.fraction]);
  return {
    cells: [
      text(wage.symbol, { bold: true }),
      text(paper.tongues.japanese.span(slashed(wage.from), slashed(wage.to))),
      text(wage.converted === null ? '—' : cutToSen([wage.converted])),
      text(wage.minimum === null ? '—' : grouped(wage.minimum)),
      text(wage.floored ? `${flooredMark} ${unit}` : unit, { bold: true }),
      ...premiumHeads.map((head) => text(wage.rates === null ? '—' : cutToSen([wage.fraction, wage.rates[head]]))),
    ],
  };
}
