import type { PeriodResult } from '../../../src/core/claim/result.ts';
import { headNames, type HeadName } from '../../../src/core/rows/heads.ts';
import { heading, paragraph, unit } from '../../parts/blocks.ts';
import { slashed } from '../../parts/calendar.ts';
import type { Content } from '../../parts/definition.ts';
import type { Pair } from '../../parts/language.ts';
import { isZero, minus, negative, sum } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import {
  byYear,
  crossesMonths,
  isPrescribed,
  monthLabel,
  paidPrincipal,
  sumOf,
  unpaidHeads,
  withSum,
} from '../../parts/periods.ts';
import { contentWidth, size } from '../../parts/style.ts';
import { blank, money, table, text, type Cell, type Column, type Row } from '../../parts/table.ts';

/** 月別の未払額, on landscape pages: every period by head, years with their sums, the bridge from unpaid to claimed. */
export function monthsSection(paper: Paper, number: number): readonly Content[] {
  const { periods } = paper.claim;
  const heads = unpaidHeads(periods);
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  return [
    {
      stack: [
        heading(
          number,
          w(({ words }) => words.summary.monthsTitle),
        ),
        unit(w(({ words }) => words.paper.unitYen)),
      ],
      pageBreak: 'before',
      pageOrientation: 'landscape',
    },
    table({
      width: contentWidth.landscape,
      fontSize: size.dense,
      rowPadding: 2.2,
      columns: columns(heads),
      head: [headCells(paper, heads)],
      groups: groups(paper, heads),
    }),
    paragraph([
      ...stateNotes(paper),
      ...(periods.some(crossesMonths) ? [w(({ words }) => words.summary.closingMonthNote)] : []),
      ...(heads.length < headNames.length ? [w(({ words }) => words.summary.emptyHeadsNote)] : []),
    ]),
  ];
}

const noteOf = {
  prescribed: 'hatchedNote',
  'held-by-demand': 'heldNote',
  suspended: 'suspendedNote',
} as const;

/** The signs that the rows bear, as far as any row bears them. */
const stateNotes = (paper: Paper): readonly Pair[] =>
  (['prescribed', 'held-by-demand', 'suspended'] as const)
    .filter((state) =>
      paper.claim.periods.some((period) =>
        state === 'prescribed' ? isPrescribed(period, paper.result.policy) : period.prescription.state === state,
      ),
    )
    .map((state) => sayOn(paper, ({ words }) => words.summary[noteOf[state]]));

const columns = (heads: readonly HeadName[]): readonly Column[] => [
  { width: 42, align: 'left' },
  { width: 56, align: 'left' },
  ...heads.map(() => ({ width: 56, align: 'right' as const })),
  { width: 62, align: 'right' },
  { width: 62, align: 'right' },
  { width: 60, align: 'right' },
  { width: 86, align: 'left', inset: 10 },
];

function headCells(paper: Paper, heads: readonly HeadName[]): readonly Cell[] {
  const head = (pick: Parameters<typeof sayOn>[1]): Cell => ({ content: sayOn(paper, pick), wrap: true });
  return [
    head(({ words }) => words.summary.monthColumn),
    head(({ words }) => words.summary.paydayColumn),
    ...heads.map((name) => head(({ words }) => words.heads.short[name])),
    head(({ words }) => words.summary.unpaidTotalColumn),
    head(({ words }) => words.summary.interestColumn),
    head(({ words }) => words.summary.additionalColumn),
    head(({ words }) => words.summary.lastDayShortColumn),
  ];
}

function groups(paper: Paper, heads: readonly HeadName[]): readonly (readonly Row[])[] {
  const { periods } = paper.claim;
  const years = byYear(periods);
  return years.flatMap(([year, own], index) => {
    const yearSum = sumRow(heads, own, { ja: paper.tongues.japanese.yearOfBothCalendars(year), client: null }, 'sum');
    const closing = index === years.length - 1 ? totals(paper, heads) : [];
    return withSum(
      own.map((period) => periodRow(paper, heads, period)),
      [yearSum, ...closing],
    );
  });
}

function totals(paper: Paper, heads: readonly HeadName[]): readonly Row[] {
  const { periods } = paper.claim;
  const lost = periods.filter((period) => isPrescribed(period, paper.result.policy));
  const label = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  return [
    sumRow(
      heads,
      periods,
      label(({ words }) => words.paper.total),
      'total',
    ),
    ...(lost.length === 0
      ? []
      : [
          sumRow(
            heads,
            lost,
            label(({ words }) => words.paper.ofWhichPrescribed),
          ),
        ]),
    ...paymentRow(paper, heads),
    claimedRow(paper, heads),
  ];
}

function periodRow(paper: Paper, heads: readonly HeadName[], period: PeriodResult): Row {
  const { state, lastDay } = period.prescription;
  const mark = paper.tongues.japanese.words.summary.stateShort[state];
  return {
    cells: [
      text(monthLabel(period)),
      text(slashed(period.dueDate)),
      ...heads.map((head) => money(period.unpaid[head])),
      money(period.unpaid.total, { bold: true }),
      isPrescribed(period, paper.result.policy) ? text('–') : money(period.interest.yen),
      money(period.additionalPayment),
      text(`${slashed(lastDay)} ${mark}`.trim()),
    ],
    ...(isPrescribed(period, paper.result.policy) ? { shade: 'prescribed' as const } : {}),
  };
}

function sumRow(heads: readonly HeadName[], periods: readonly PeriodResult[], label: Pair, kind?: Row['kind']): Row {
  return {
    cells: [
      text(label, { colSpan: 2 }),
      ...heads.map((head) => money(sumOf(periods, 'unpaid', head))),
      money(sumOf(periods, 'unpaid', 'total')),
      money(sum(periods.map(({ interest }) => interest.yen))),
      money(sum(periods.map(({ additionalPayment }) => additionalPayment))),
      blank,
    ],
    ...(kind === undefined ? {} : { kind }),
  };
}

/** 一部弁済 of the periods that are claimed: the principal that it paid, which is not divided by head. */
const claimedPayments = ({ claim: { periods }, result: { policy } }: Paper): string =>
  paidPrincipal(periods.filter((period) => !isPrescribed(period, policy)));

function paymentRow(paper: Paper, heads: readonly HeadName[]): readonly Row[] {
  const paid = claimedPayments(paper);
  if (isZero(paid)) return [];
  const label = sayOn(paper, ({ words }) => words.summary.partPayments);
  return [
    {
      cells: [text(label, { colSpan: 2 }), ...heads.map(() => blank), money(negative(paid)), blank, blank, blank],
    },
  ];
}

function claimedRow(paper: Paper, heads: readonly HeadName[]): Row {
  const { periods, totals: result } = paper.claim;
  const lost = periods.filter((period) => isPrescribed(period, paper.result.policy));
  const claimed = (head: HeadName | 'total'): string =>
    minus(sumOf(periods, 'unpaid', head), sumOf(lost, 'unpaid', head));
  return {
    cells: [
      text(
        sayOn(paper, ({ words }) => words.paper.claimed),
        { colSpan: 2 },
      ),
      ...heads.map((head) => money(claimed(head))),
      money(minus(claimed('total'), claimedPayments(paper))),
      money(result.interest),
      money(result.additionalPayment),
      blank,
    ],
    kind: 'total',
  };
}
