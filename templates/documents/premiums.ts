import type { PdfDefinition } from '../parts/definition.ts';
import { annexOf, definition, sayOn, titleBlock, type Paper } from '../parts/page.ts';
import { exampleSection } from './premiums/example.ts';
import { monthsSection } from './premiums/months.ts';
import { unitWages } from './premiums/unit-wage.ts';
import { unitWageSection } from './premiums/unit-wage-table.ts';

/** 割増賃金計算書: the hourly wage of each span, an example, and minutes, yen due, paid and unpaid of every period. */
export function premiums(paper: Paper): PdfDefinition {
  const wages = unitWages(paper);
  const example = exampleSection(paper, wages, 2);
  const unit = sayOn(paper, ({ words }) => words.paper.unitYenAndTime);
  return definition(paper, 'landscape', [
    ...titleBlock(paper, [annexOf(paper), unit], 'landscape'),
    unitWageSection(paper, wages, 1),
    ...example,
    ...monthsSection(paper, wages, example.length === 0 ? 2 : 3),
  ]);
}
