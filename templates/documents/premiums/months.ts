import type { PeriodResult } from '../../../src/core/claim/result.ts';
import { premiumHeads, type PremiumHead } from '../../../src/core/rows/heads.ts';
import { heading, notes } from '../../parts/blocks.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Language, type Pair } from '../../parts/language.ts';
import { durationText, isZero, sum } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { byYear, monthLabel, monthOf, withSum, type Side } from '../../parts/periods.ts';
import { contentWidth, grey, size } from '../../parts/style.ts';
import { blank, money, table, text, type Cell, type Column, type Row } from '../../parts/table.ts';
import { bridge } from './bridge.ts';
import { symbolsIn, type UnitWage } from './unit-wage.ts';

/** 月別の割増賃金: minutes and yen of the premium heads, what was paid on them and what is missing. */
export function monthsSection(paper: Paper, wages: readonly UnitWage[], number: number): readonly Content[] {
  const { periods } = paper.claim;
  if (periods.length === 0) return [notes([sayOn(paper, ({ words }) => words.summary.noPeriods)])];
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const years = byYear(periods);
  return [
    {
      stack: [
        heading(
          number,
          w(({ words }) => words.premiums.monthsTitle),
        ),
      ],
      pageBreak: 'before',
    },
    table({
      width: contentWidth.landscape,
      fontSize: size.dense,
      rowPadding: 2.2,
      columns,
      head: headRows(paper),
      groups: years.flatMap(([year, own], index) =>
        withSum(
          own.map((period) => periodRow(wages, period)),
          [
            sumRow(own, { ja: paper.tongues.japanese.yearOfBothCalendars(year), client: null }, 'sum'),
            ...(index === years.length - 1
              ? [
                  sumRow(
                    periods,
                    w(({ words }) => words.paper.total),
                    'total',
                  ),
                ]
              : []),
          ],
        ),
      ),
    }),
    notes([
      w(({ words }) => words.premiums.timeNote),
      w(({ words }) => words.premiums.rounding[paper.result.policy.rounding]),
      w(({ words }) => words.premiums.paidNote),
      ...paidPartNote(paper),
      ...(periods.some(hasUnpricedHours) ? [w(({ words }) => words.premiums.exemptNote)] : []),
    ]),
    bridge(paper),
  ];
}

/** Which months hold overtime whose 1.00 stands in base pay already, and how much. */
function paidPartNote(paper: Paper): readonly Pair[] {
  const months = paper.claim.periods.flatMap((period) => {
    const paid = period.minutes.scheduledInOvertime + period.minutes.scheduledInOvertimeOver60;
    return paid === 0 ? [] : [{ month: monthOf(period), time: durationText(paid) }];
  });
  if (months.length === 0) return [];
  const listed = (language: Language): string =>
    language.list(months.map(({ month, time }) => `${language.month(month)} ${time}`));
  return [sayOn(paper, (language) => fill(language.words.premiums.paidPartNote, { months: listed(language) }))];
}

/** Overtime or holiday work that bears no premium: the persons and trades of 労働基準法41条 and 41条の2. */
const hasUnpricedHours = ({ minutes, due }: PeriodResult): boolean =>
  (['overtime', 'overtimeOver60', 'statutoryHoliday'] as const).some((head) => minutes[head] > 0 && isZero(due[head]));

const columns: readonly Column[] = [
  { width: 46, align: 'left' },
  { width: 46, align: 'center' },
  ...Array.from({ length: 5 }, () => ({ width: 48, align: 'right' as const })),
  { width: 8, align: 'left' },
  ...Array.from({ length: 5 }, () => ({ width: 54, align: 'right' as const })),
  { width: 62, align: 'right' },
  { width: 60, align: 'right' },
  { width: 60, align: 'right' },
];

function headRows(paper: Paper): readonly (readonly Cell[])[] {
  const head = (pick: Parameters<typeof sayOn>[1]): Cell => text(sayOn(paper, pick));
  const classes = premiumHeads.map((name) => head(({ words }) => words.heads.short[name]));
  return [
    [
      blank,
      blank,
      { ...head(({ words }) => words.premiums.workingTimeGroup), colSpan: 5, align: 'center' },
      blank,
      { ...head(({ words }) => words.premiums.dueGroup), colSpan: 5, align: 'center' },
      blank,
      blank,
      blank,
    ],
    [
      head(({ words }) => words.summary.monthColumn),
      head(({ words }) => words.premiums.unitWageColumn),
      ...classes,
      blank,
      ...classes,
      head(({ words }) => words.premiums.sumColumn),
      head(({ words }) => words.premiums.paidColumn),
      head(({ words }) => words.premiums.unpaidColumn),
    ],
  ];
}

const time = (minutes: number): Cell => ({
  content: durationText(minutes),
  ...(minutes === 0 ? { color: grey.zero } : {}),
});

const premiumsOf = (period: PeriodResult, side: Side): string => sum(premiumHeads.map((head) => period[side][head]));

const periodRow = (wages: readonly UnitWage[], period: PeriodResult): Row => ({
  cells: [
    text(monthLabel(period)),
    text(
      symbolsIn(wages, period)
        .map(({ symbol }) => symbol)
        .join('・'),
    ),
    ...premiumHeads.map((head) => time(period.minutes[head])),
    blank,
    ...premiumHeads.map((head) => money(period.due[head])),
    money(premiumsOf(period, 'due')),
    money(premiumsOf(period, 'paid')),
    money(premiumsOf(period, 'unpaid'), { bold: true }),
  ],
});

function sumRow(periods: readonly PeriodResult[], label: Pair, kind: 'sum' | 'total'): Row {
  const minutes = (head: PremiumHead): number => periods.reduce((all, period) => all + period.minutes[head], 0);
  const all = (side: Side): string => sum(periods.map((period) => premiumsOf(period, side)));
  return {
    cells: [
      text(label, { colSpan: 2 }),
      ...premiumHeads.map((head) => time(minutes(head))),
      blank,
      ...premiumHeads.map((head) => money(sum(periods.map((period) => period.due[head])))),
      money(all('due')),
      money(all('paid')),
      money(all('unpaid')),
    ],
    kind,
  };
}
