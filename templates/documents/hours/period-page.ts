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
  const limit = terms.weeklyLimitHours;
  const beside = [annexOf(paper, `${String(paper.annex)}-${String(number)}`), ...target(paper, period)];
  return [
    { stack: titleBlock(paper, beside, 'portrait'), ...(number === 1 ? {} : { pageBreak: 'before' as const }) },
    { stack: [pairText(headLine(paper, terms), { fontSize: size.note })], margin: [0, 0, 0, mm(1.5)] },
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

function target(paper: Paper, period: PeriodResult): readonly Pair[] {
  const month = sayOn(paper, ({ words, monthOfBothCalendars }) =>
    fill(words.hours.targetMonth, { month: monthOfBothCalendars(monthOf(period)) }),
  );
  if (!crossesMonths(period)) return [month];
  const dates = sayOn(paper, ({ words, span }) =>
    fill(words.hours.targetPeriod, { period: span(slashed(period.from), slashed(period.to)) }),
  );
  return [month, dates];
}

/** The terms at the end of a period, or the last ones after the employment: a case has terms for the whole of it. */
function termsOn({ worker }: Paper, date: string): Terms {
  const inForce = worker.terms.find(({ from, to }) => from <= date && (to === null || date <= to));
  const terms = inForce ?? worker.terms.at(-1);
  if (terms === undefined) throw new Error(`a worker without terms: ${worker.id}`);
  return terms;
}
