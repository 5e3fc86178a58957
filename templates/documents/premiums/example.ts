import type { PeriodResult } from '../../../src/core/claim/result.ts';
import { premiumHeads, type PremiumHead } from '../../../src/core/rows/heads.ts';
import { section } from '../../parts/blocks.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Pair } from '../../parts/language.ts';
import { aboveOne, cutToSen, durationText, sum, wholeYenOf } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { monthOf, withSum } from '../../parts/periods.ts';
import { blank, money, table, text, type Row } from '../../parts/table.ts';
import { symbolsIn, type Rates, type UnitWage } from './unit-wage.ts';

type Example = { readonly period: PeriodResult; readonly wage: UnitWage; readonly rates: Rates };

/** One month worked out. Only a month that wage, rate and time give to the yen is shown as an example. */
export function exampleSection(paper: Paper, wages: readonly UnitWage[], number: number): readonly Content[] {
  const example = paper.claim.periods
    .flatMap((period) => exampleOf(wages, period))
    .sort((a, b) => headsOf(b.period).length - headsOf(a.period).length)[0];
  return example === undefined ? [] : [section(number, title(paper, example), [exampleTable(paper, example)])];
}

const title = (paper: Paper, { period, wage }: Example): Pair =>
  sayOn(paper, (language) =>
    fill(language.words.premiums.exampleTitle, {
      month: language.monthOfBothCalendars(monthOf(period)),
      symbol: wage.symbol,
    }),
  );

const headsOf = (period: PeriodResult): readonly PremiumHead[] =>
  premiumHeads.filter((head) => period.minutes[head] > 0);

function exampleOf(wages: readonly UnitWage[], period: PeriodResult): readonly Example[] {
  const [wage, ...others] = symbolsIn(wages, period);
  if (wage === undefined || others.length > 0 || wage.rates === null || headsOf(period).length === 0) return [];
  const { rates } = wage;
  const exact = premiumHeads.every((head) => {
    const terms = termsOf(period, head, rates).map(({ minutes, rate }) => ({ minutes, rate, fraction: wage.fraction }));
    return wholeYenOf(terms) === period.due[head];
  });
  return exact ? [{ period, wage, rates }] : [];
}

type Term = { readonly minutes: number; readonly rate: string; readonly paid: boolean };

/** The products of a head: scheduled time that is overtime bears the part above 1.00 alone, its 1.00 is in base pay. */
function termsOf({ minutes }: PeriodResult, head: PremiumHead, rates: Rates): readonly Term[] {
  const paid =
    head === 'overtime'
      ? minutes.scheduledInOvertime
      : head === 'overtimeOver60'
        ? minutes.scheduledInOvertimeOver60
        : 0;
  const whole: Term = { minutes: minutes[head] - paid, rate: rates[head], paid: false };
  const part: Term = { minutes: paid, rate: aboveOne(rates[head]), paid: true };
  return paid === 0 ? [whole] : [whole, part].filter((term) => term.minutes > 0);
}

function exampleTable(paper: Paper, { period, wage, rates }: Example): Content {
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const heads = headsOf(period);
  const total = (side: 'due' | 'paid' | 'unpaid'): string => sum(heads.map((head) => period[side][head]));
  const rows = heads.flatMap((head) =>
    termsOf(period, head, rates).map((term, index, all): Row => {
      const last = index === all.length - 1;
      const name = w(({ words }) => words.heads.name[head]);
      const paidPart = w(({ words }) => words.premiums.paidPart);
      const label: Pair = {
        ja: `${name.ja}${paidPart.ja}`,
        client: name.client === null ? null : `${name.client} ${paidPart.client ?? ''}`,
      };
      return {
        cells: [
          text(term.paid ? label : name),
          text(cutToSen([wage.fraction])),
          text(`× ${term.rate}`),
          text(`× ${durationText(term.minutes)}`),
          text(last ? '=' : '+'),
          ...(last
            ? [money(period.due[head]), money(period.paid[head]), money(period.unpaid[head], { bold: true })]
            : [blank, blank, blank]),
        ],
      };
    }),
  );
  return table({
    width: 480,
    columns: [
      { width: 130, align: 'left' },
      { width: 66, align: 'right' },
      { width: 50, align: 'right' },
      { width: 56, align: 'right' },
      { width: 20, align: 'center' },
      { width: 66, align: 'right' },
      { width: 60, align: 'right' },
      { width: 60, align: 'right' },
    ],
    head: [
      [
        text(w(({ words }) => words.premiums.headColumn)),
        text(w(({ words }) => words.premiums.unitWageColumn)),
        text(w(({ words }) => words.premiums.rateColumn)),
        text(w(({ words }) => words.premiums.timeColumn)),
        blank,
        text(w(({ words }) => words.summary.columnDue)),
        text(w(({ words }) => words.summary.columnPaid)),
        text(w(({ words }) => words.summary.columnUnpaid)),
      ],
    ],
    groups: withSum(rows, [
      {
        cells: [
          text(
            w(({ words }) => words.premiums.sumColumn),
            { colSpan: 5 },
          ),
          money(total('due')),
          money(total('paid')),
          money(total('unpaid')),
        ],
        kind: 'sum',
      },
    ]),
  });
}
