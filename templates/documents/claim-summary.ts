import { notes, section } from '../parts/blocks.ts';
import type { Content, PdfDefinition } from '../parts/definition.ts';
import { fill } from '../parts/language.ts';
import { definition, sayOn, titleBlock, type Paper } from '../parts/page.ts';
import { parties } from '../parts/parties.ts';
import { additionalPaymentSection } from './claim-summary/additional-payment.ts';
import { headsTable } from './claim-summary/heads.ts';
import { interestSection } from './claim-summary/interest.ts';
import { monthsSection } from './claim-summary/months.ts';
import { prescriptionSection } from './claim-summary/prescription.ts';
import { totalsBox } from './claim-summary/totals-box.ts';

/** 請求額計算書: what is claimed, by head and by month; interest and additional payment stand apart. */
export function claimSummary(paper: Paper): PdfDefinition {
  const preparedOn = sayOn(paper, ({ words, date }) => fill(words.paper.preparedOn, { date: date(paper.result.asOf) }));
  return definition(paper, 'portrait', [
    ...titleBlock(paper, [preparedOn], 'portrait'),
    parties(paper),
    totalsBox(paper),
    ...(paper.claim.periods.length === 0 ? [nothingToCompute(paper)] : sections(paper)),
  ]);
}

const nothingToCompute = (paper: Paper): Content => notes([sayOn(paper, ({ words }) => words.summary.noPeriods)]);

const sections = (paper: Paper): readonly Content[] => [
  section(
    1,
    sayOn(paper, ({ words }) => words.summary.headsTitle),
    headsTable(paper),
  ),
  interestSection(paper, 2),
  additionalPaymentSection(paper, 3),
  prescriptionSection(paper, 4),
  ...monthsSection(paper, 5),
];
