import type { PayComponent, Terms } from '../../../src/core/records/terms.ts';
import { heading } from '../../parts/blocks.ts';
import { slashed } from '../../parts/calendar.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Language, type Pair } from '../../parts/language.ts';
import { durationText } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { prefectures } from '../../parts/prefectures.ts';
import { contentWidth } from '../../parts/style.ts';
import { table, text, wrapped, type Row } from '../../parts/table.ts';
import { closingAndPayday } from '../../parts/terms-text.ts';
import { scheduleLine } from '../hours/schedule-line.ts';

/** 事実についての前提: the contract as recorded, version by version, and the agreement on deductions. */
export function factsSection(paper: Paper, number: number): readonly Content[] {
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const agreement: Row = {
    cells: [
      wrapped(w(({ words }) => words.assumptions.agreement24)),
      wrapped(
        w(({ words: { assumptions } }) =>
          paper.worker.article24.exists ? assumptions.agreementExists : assumptions.agreementMissing,
        ),
      ),
    ],
  };
  return [
    heading(
      number,
      w(({ words }) => words.assumptions.factsTitle),
    ),
    table({
      width: contentWidth.portrait,
      columns: [
        { width: 130, align: 'left' },
        { width: 351, align: 'left' },
      ],
      head: [
        [text(w(({ words }) => words.assumptions.itemColumn)), text(w(({ words }) => words.assumptions.contentColumn))],
      ],
      groups: [...paper.worker.terms.flatMap((terms) => termsRows(paper, terms)), agreement].map((row) => [row]),
    }),
  ];
}

function termsRows(paper: Paper, terms: Terms): readonly Row[] {
  const row = (label: (l: Language) => string, content: Pair): Row => ({
    cells: [wrapped(sayOn(paper, label)), wrapped(content)],
  });
  const period: Row = {
    cells: [
      text(
        sayOn(paper, ({ words, span }) =>
          fill(words.assumptions.periodOfTerms, { period: termsSpan(terms, words, span) }),
        ),
        { colSpan: 2, bold: true },
      ),
    ],
    ruled: true,
  };
  return [
    period,
    row(({ words }) => words.assumptions.pay, payText(paper, terms.pay)),
    row(
      ({ words }) => words.assumptions.closing,
      sayOn(paper, (l) => closingAndPayday(terms.payPeriod, l)),
    ),
    row(({ words }) => words.assumptions.schedule, scheduleLine(paper, terms)),
    row(({ words }) => words.assumptions.yearly, yearly(paper, terms)),
    row(({ words }) => words.assumptions.placeOfWork, prefecture(paper, terms.prefecture)),
    ...(terms.exempt === null ? [] : [row(({ words }) => words.assumptions.exemption, exemption(paper, terms.exempt))]),
  ];
}

/** A code that is none stands as it was recorded. */
const prefecture = ({ tongues }: Paper, code: string): Pair => {
  const named = prefectures[code];
  return named === undefined
    ? { ja: code, client: null }
    : { ja: named.ja, client: tongues.client === null ? null : named.latin };
};

const termsSpan = ({ from, to }: Terms, words: Language['words'], span: Language['span']): string =>
  to === null ? fill(words.assumptions.openEnd, { from: slashed(from) }) : span(slashed(from), slashed(to));

const payText = (paper: Paper, pay: readonly PayComponent[]): Pair =>
  sayOn(paper, (language) => language.list(pay.map((component) => componentText(component, language))));

/** Amounts of the terms are opaque to the papers except as the text they were recorded in. */
function componentText({ name, basis, yen, kind, valid }: PayComponent, { words, amount }: Language): string {
  const { assumptions } = words;
  if (basis === 'piece') return fill(assumptions.payItemPiece, { name });
  const item = fill(assumptions.payItem, { name, yen: amount(String(yen)), basis: assumptions.basis[basis] });
  if (kind !== 'fixed-overtime') return item;
  const validity = valid ? assumptions.fixedValid : assumptions.fixedVoid;
  return `${item} ${fill(assumptions.fixedOvertime, { validity })}`;
}

function yearly(paper: Paper, { scheduled }: Terms): Pair {
  const { annualHolidays, annualWorkdays, monthlyAverageMinutes } = scheduled;
  return sayOn(paper, ({ words: { assumptions }, list }) => {
    const stated = [
      ...(annualHolidays === null ? [] : [fill(assumptions.annualHolidays, { count: String(annualHolidays) })]),
      ...(annualWorkdays === null ? [] : [fill(assumptions.annualWorkdays, { count: String(annualWorkdays) })]),
      ...(monthlyAverageMinutes === null
        ? []
        : [fill(assumptions.monthlyAverage, { hours: durationText(monthlyAverageMinutes) })]),
    ];
    return stated.length === 0 ? assumptions.noCalendar : list(stated);
  });
}

const exemption = (paper: Paper, exempt: NonNullable<Terms['exempt']>): Pair =>
  sayOn(paper, ({ words }) => words.assumptions.exempt[exempt]);
