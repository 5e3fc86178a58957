import type { PeriodResult } from '../../../src/core/claim/result.ts';
import type { Terms } from '../../../src/core/records/terms.ts';
import { notes, pairText } from '../../parts/blocks.ts';
import { slashed } from '../../parts/calendar.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Pair } from '../../parts/language.ts';
import { annexOf, sayOn, titleBlock, type Paper } from '../../parts/page.ts';
import { crossesMonths, monthOf } from '../../parts/periods.ts';
import { mm, size } from '../../parts/style.ts';
import { checkLines } from './checks.ts';
import { dayTable } from './day-table.ts';
import { scheduleLine } from './schedule-line.ts';

/** The page of one period; the first opens the paper, each other starts a page of its own. */
export function periodPage(paper: Paper, period: PeriodResult, number: number): readonly Content[] {
  const days = paper.claim.days.filter(({ date }) => period.from <= date && date <= period.to);
  const terms = termsOn(paper, period.to);
  const limit = terms === undefined ? 40 : terms.weeklyLimitHours;
  const beside = [annexOf(paper, `${String(paper.annex)}-${String(number)}`), target(paper, period)];
  return [
    { stack: titleBlock(paper, beside, 'portrait'), ...(number === 1 ? {} : { pageBreak: 'before' as const }) },
    ...(terms === undefined
      ? []
      : [{ stack: [pairText(headLine(paper, terms), { fontSize: size.note })], margin: [0, 0, 0, mm(1.5)] as const }]),
    dayTable(paper, period, days, limit),
    ...checkLines(paper, period, days, limit),
    notes([sayOn(paper, ({ words }) => words.hours.note)]),
  ];
}

function headLine(paper: Paper, terms: Terms): Pair {
  const schedule = scheduleLine(paper, terms);
  const unit = sayOn(paper, ({ words }) => words.paper.unitTime);
  const client = schedule.client === null || unit.client === null ? null : `${schedule.client}　${unit.client}`;
  return { ja: `${schedule.ja}　${unit.ja}`, client };
}

function target(paper: Paper, period: PeriodResult): Pair {
  return sayOn(paper, (language) => {
    const { hours } = language.words;
    const month = fill(hours.targetMonth, { month: language.monthOfBothCalendars(monthOf(period)) });
    if (!crossesMonths(period)) return month;
    return language.list([
      month,
      fill(hours.targetPeriod, { period: language.span(slashed(period.from), slashed(period.to)) }),
    ]);
  });
}

const termsOn = ({ worker }: Paper, date: string): Terms | undefined =>
  worker.terms.find(({ from, to }) => from <= date && (to === null || date <= to)) ?? worker.terms.at(-1);
