import type { InterestPart } from '../../../src/core/claim/result.ts';
import { notes, section } from '../../parts/blocks.ts';
import { addDays, slashed } from '../../parts/calendar.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Language, type Pair } from '../../parts/language.ts';
import { compare, dailyInterest, isZero, sum } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { withSum } from '../../parts/periods.ts';
import { contentWidth } from '../../parts/style.ts';
import { blank, money, table, text, wrapped, type Row } from '../../parts/table.ts';

/** 遅延損害金: the rates that were applied, the sum, and what each further day adds. */
export function interestSection(paper: Paper, number: number): Content {
  const title = sayOn(paper, ({ words }) => words.summary.interestTitle);
  const rates = ratesOf(paper);
  if (rates.length === 0)
    return section(number, title, [notes([sayOn(paper, ({ words }) => words.summary.interestNone)])]);
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  return section(number, title, [
    table({
      width: contentWidth.portrait,
      columns: [
        { width: 210, align: 'left' },
        { width: 45, align: 'center' },
        { width: 160, align: 'left' },
        { width: 66, align: 'right' },
      ],
      head: [
        [
          text(w(({ words }) => words.summary.interestPeriod)),
          text(w(({ words }) => words.summary.interestRate)),
          text(w(({ words }) => words.summary.interestBasis)),
          text(w(({ words }) => words.summary.interestAmount)),
        ],
      ],
      groups: withSum(
        rates.map((rate) => rateRow(paper, rates, rate)),
        [sumRow(paper)],
      ),
    }),
    notes([w(({ words }) => words.summary.interestRounding), ...paidLine(paper), ...dailyLine(paper)]),
  ]);
}

type Rate = {
  readonly percent: string;
  readonly citations: readonly string[];
  readonly afterLeaving: boolean;
  readonly paydays: readonly [string, string];
};

const allParts = ({ claim }: Paper): readonly InterestPart[] => claim.periods.flatMap(({ interest }) => interest.parts);

/** A rate that only ever starts after the day of leaving is the rate for wages after leaving. */
function ratesOf(paper: Paper): readonly Rate[] {
  const parts = allParts(paper);
  const end = paper.worker.employment.end;
  const percents = [...new Set(parts.map(({ ratePercent }) => ratePercent))].sort(compare);
  return percents.map((percent) => {
    const own = parts.filter(({ ratePercent }) => ratePercent === percent);
    return {
      percent,
      citations: [...new Set(own.flatMap(({ citations }) => citations))],
      afterLeaving: end !== null && percents.length > 1 && own.every(({ from }) => from > end),
      paydays: paydaysAt(paper, percent),
    };
  });
}

function paydaysAt({ claim }: Paper, percent: string): readonly [string, string] {
  const paydays = claim.periods
    .filter(({ interest }) => interest.parts.some(({ ratePercent }) => ratePercent === percent))
    .map(({ dueDate }) => dueDate)
    .sort();
  return [paydays[0] ?? '', paydays.at(-1) ?? ''];
}

/** The span of a rate; where paydays before and after a change of the law bear different rates, also which paydays. */
function spanText(
  rates: readonly Rate[],
  rate: Rate,
  asOf: string,
  { words: { summary }, date, span }: Language,
): string {
  if (rate.afterLeaving) return fill(summary.interestAfterLeaving, { date: date(asOf) });
  const leaves = rates.some(({ afterLeaving }) => afterLeaving);
  const period = leaves ? summary.interestUntilLeaving : fill(summary.interestUntilAsOf, { date: date(asOf) });
  if (rates.filter(({ afterLeaving }) => !afterLeaving).length === 1) return period;
  const [first, last] = rate.paydays;
  return fill(summary.interestOfPaydays, { period, paydays: span(slashed(first), slashed(last)) });
}

function rateRow(paper: Paper, rates: readonly Rate[], rate: Rate): Row {
  const { percent, citations } = rate;
  const period = sayOn(paper, (language) => spanText(rates, rate, paper.result.asOf, language));
  return {
    cells: [
      wrapped(period),
      text(`${percent}%`),
      wrapped(sayOn(paper, ({ list, citation }) => list(citations.map(citation)))),
      blank,
    ],
  };
}

const sumRow = (paper: Paper): Row => ({
  cells: [
    text(
      sayOn(paper, ({ words }) => words.paper.total),
      { colSpan: 3 },
    ),
    money(paper.claim.totals.interest),
  ],
  kind: 'sum',
});

/** 一部弁済 that went to interest is off the sum. */
function paidLine(paper: Paper): readonly Pair[] {
  const paid = sum(paper.claim.periods.map(({ payments }) => payments.interest));
  if (isZero(paid)) return [];
  return [sayOn(paper, ({ words, amount }) => fill(words.summary.interestPaid, { yen: amount(paid) }))];
}

/** Only with the 365-day year is the daily amount the same on every day. */
function dailyLine(paper: Paper): readonly Pair[] {
  const { asOf, policy } = paper.result;
  const running = allParts(paper).filter(({ to }) => to === asOf);
  const perDay = dailyInterest(running);
  if (policy.interestDays !== '365' || isZero(perDay)) return [];
  return [
    sayOn(paper, ({ words, date, amount }) =>
      fill(words.summary.interestDaily, { date: date(addDays(asOf, 1)), yen: amount(perDay) }),
    ),
  ];
}
