import type { Terms } from '../../src/core/records/terms.ts';
import { facts } from './blocks.ts';
import type { StackNode } from './definition.ts';
import { fill, type Language, type Pair } from './language.ts';
import { sayOn, type Paper } from './page.ts';
import { crossesMonths, monthOf } from './periods.ts';
import { closingAndPayday } from './terms-text.ts';

/** Who claims from whom, and for which periods. */
export function parties(paper: Paper): StackNode {
  const label = (words: (language: Language) => string): Pair => sayOn(paper, words);
  const { supervisingBody } = paper.caseFile.employer;
  return facts([
    { label: label(({ words }) => words.summary.claimant), lines: claimant(paper) },
    { label: label(({ words }) => words.summary.employer), lines: employer(paper) },
    ...(supervisingBody === null
      ? []
      : [
          {
            label: label(({ words }) => words.summary.supervisingBody),
            lines: [untranslated([supervisingBody.name, supervisingBody.address])],
          },
        ]),
    ...(paper.claim.periods.length === 0
      ? []
      : [{ label: label(({ words }) => words.summary.claimPeriod), lines: [claimPeriod(paper)] }]),
  ]);
}

/** Names and addresses stand as recorded. */
const untranslated = (texts: readonly string[]): Pair => ({
  ja: texts.filter((t) => t !== '').join('　'),
  client: null,
});

function claimant(paper: Paper): readonly Pair[] {
  const { worker } = paper;
  const { start, end } = worker.employment;
  const named =
    worker.nameLatin === ''
      ? worker.name
      : fill(paper.tongues.japanese.words.summary.nameWithLatin, { name: worker.name, latin: worker.nameLatin });
  const employed = sayOn(paper, ({ words, date }) =>
    end === null
      ? fill(words.summary.employedSince, { start: date(start) })
      : fill(words.summary.employedUntil, { start: date(start), end: date(end) }),
  );
  const programme = latestTerms(paper)?.programme ?? 'none';
  return [
    untranslated([named]),
    ...(programme === 'none' ? [] : [sayOn(paper, ({ words }) => words.summary.programme[programme])]),
    employed,
  ];
}

function employer(paper: Paper): readonly Pair[] {
  const { name, representative, address } = paper.caseFile.employer;
  return [untranslated([name, representative, address])];
}

const latestTerms = ({ worker }: Paper): Terms | undefined => worker.terms.at(-1);

function claimPeriod(paper: Paper): Pair {
  const { periods } = paper.claim;
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) throw new Error('a claim period without periods');
  return sayOn(paper, (language) => {
    const { summary } = language.words;
    const span = fill(periods.some(crossesMonths) ? summary.periodSpanParts : summary.periodSpan, {
      from: language.month(monthOf(first)),
      to: language.month(monthOf(last)),
      count: String(periods.length),
    });
    const terms = latestTerms(paper);
    return terms === undefined ? span : language.list([span, closingAndPayday(terms.payPeriod, language)]);
  });
}
