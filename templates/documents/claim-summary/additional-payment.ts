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
      filing: fill(summary.additionalFiled, { date: language.date(filedOn(paper)) }),
      from: language.date(first),
      count: String(periods.length),
      yen: language.amount(paper.claim.totals.additionalPayment),
    });
  });
  return section(number, title, [prose(statement)]);
}

const filings: readonly string[] = ['suit-filed', 'tribunal-filed'];

/** The first filing, or the day of the calculation when nothing is filed. */
const filedOn = ({ worker, result }: Paper): Parameters<Language['date']>[0] =>
  worker.events
    .filter(({ kind }) => filings.includes(kind))
    .map(({ date }): string => date)
    .sort()[0] ?? result.asOf;
