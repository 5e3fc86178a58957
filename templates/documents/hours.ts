import { notes } from '../parts/blocks.ts';
import type { PdfDefinition } from '../parts/definition.ts';
import { annexOf, definition, sayOn, titleBlock, type Paper } from '../parts/page.ts';
import { periodPage } from './hours/period-page.ts';

/** 時間計算書: one page a period, one row a day; what the minutes of the premiums are made of. */
export function hours(paper: Paper): PdfDefinition {
  const { periods } = paper.claim;
  const nothing = [
    ...titleBlock(paper, [annexOf(paper)], 'portrait'),
    notes([sayOn(paper, ({ words }) => words.hours.nothing)]),
  ];
  return definition(
    paper,
    'portrait',
    periods.length === 0 ? nothing : periods.flatMap((period, index) => periodPage(paper, period, index + 1)),
  );
}
