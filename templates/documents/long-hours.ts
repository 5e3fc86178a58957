import type { KaroshiResult } from '../../src/core/claim/result.ts';
import { pairText } from '../parts/blocks.ts';
import { addDays } from '../parts/calendar.ts';
import type { PdfDefinition } from '../parts/definition.ts';
import { fill, type Pair } from '../parts/language.ts';
import { annexOf, definition, sayOn, titleBlock, type Paper } from '../parts/page.ts';
import { mm, size } from '../parts/style.ts';
import { linesSection } from './long-hours/lines.ts';
import { monthsSection } from './long-hours/months.ts';
import { otherFactorsSection } from './long-hours/other-factors.ts';
import { remainderSection } from './long-hours/remainder.ts';
import { weekPages } from './long-hours/weeks.ts';

/** 労働時間集計表: hours before the onset against the lines of the ministry's standards. It counts and judges no cause. */
export function longHours(paper: Paper, karoshi: KaroshiResult): PdfDefinition {
  const onset = sayOn(paper, ({ words, date }) => fill(words.longHours.onset, { date: date(karoshi.onset) }));
  return definition(paper, 'portrait', [
    ...titleBlock(paper, [annexOf(paper), onset], 'portrait'),
    { stack: [pairText(windowLine(paper, karoshi), { fontSize: size.note })], margin: [0, 0, 0, mm(1)] },
    monthsSection(paper, karoshi, 1),
    linesSection(paper, karoshi, 2),
    remainderSection(paper, karoshi, 3),
    otherFactorsSection(paper, karoshi, 4),
    ...karoshi.months.flatMap((month) => weekPages(paper, month)),
  ]);
}

function windowLine(paper: Paper, { onset, months }: KaroshiResult): Pair {
  const from = months.at(-1)?.from ?? onset;
  const to = months[0]?.to ?? addDays(onset, -1);
  return sayOn(paper, ({ words, date, span }) => {
    const { longHours: w } = words;
    const window = fill(w.window, {
      period: span(date(from), date(to)),
      counting: paper.result.policy.karoshiCountOnsetDay === 'true' ? w.countingOnset : w.countingBefore,
    });
    return `${window}　${words.paper.unitTime}`;
  });
}
