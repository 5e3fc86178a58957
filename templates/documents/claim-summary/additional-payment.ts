import { prose, section } from '../../parts/blocks.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Language } from '../../parts/language.ts';
import { isZero } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';

/** 付加金: outside the claim, because the court decides on it. 労働基準法114条. */
export function additionalPaymentSection(paper: Paper, number: number): Content {
  const title = sayOn(paper, ({ words }) => words.summary.additionalTitle);
  const periods = paper.claim.periods.filter(({ additionalPayment }) => !isZero(additionalPayment));
  const first = periods.map(({ payday }) => payday).sort()[0];
  const statement = sayOn(paper, (language) => {
    const { summary } = language.words;
    if (first === undefined) return summary.additionalNone;
    return fill(summary.additionalText, {
      filing: filing(paper, language),
      from: language.date(first),
      count: String(periods.length),
      yen: language.amount(paper.claim.totals.additionalPayment),
    });
  });
  return section(number, title, [prose(statement)]);
}

const filings: readonly string[] = ['suit-filed', 'tribunal-filed'];

/** The first filing, or supposed on the day of the calculation when nothing is filed. */
function filing({ worker, result }: Paper, { words: { summary }, date }: Language): string {
  const filed = worker.events
    .filter((event) => filings.includes(event.kind))
    .map((event): string => event.date)
    .sort()[0];
  return filed === undefined
    ? fill(summary.additionalFiled, { date: date(result.asOf) })
    : fill(summary.additionalFiledOn, { date: date(filed) });
}
