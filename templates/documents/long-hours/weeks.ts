import type { DayResult, KaroshiMonth } from '../../../src/core/claim/result.ts';
import { heading, notes } from '../../parts/blocks.ts';
import { datesFrom, dayOfMonth, weekdayOf } from '../../parts/calendar.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Pair } from '../../parts/language.ts';
import { clockText, durationText, minutesOf } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { withSum } from '../../parts/periods.ts';
import { contentWidth, size } from '../../parts/style.ts';
import { blank, table, text, type Cell, type Column, type Row } from '../../parts/table.ts';

/** One month of thirty days on a page: four weeks and the two days left over, counted back from the onset. */
export function weekPages(paper: Paper, month: KaroshiMonth): readonly Content[] {
  const title = sayOn(paper, ({ words, span, date }) =>
    fill(words.longHours.monthTitle, { month: String(month.month), period: span(date(month.from), date(month.to)) }),
  );
  const countsOnset = paper.result.policy.karoshiCountOnsetDay === 'true';
  return [
    { stack: [heading(null, title)], pageBreak: 'before' },
    table({
      width: contentWidth.portrait,
      fontSize: size.dense,
      rowPadding: 1.4,
      columns,
      head: [headCells(paper)],
      groups: withSum(
        blocksOf(paper, month).flatMap((block) => blockRows(paper, block)),
        [totalRow(paper, month)],
      ),
    }),
    notes([
      sayOn(paper, ({ words }) => (countsOnset ? words.longHours.weekNoteOnset : words.longHours.weekNote)),
      ...(month.coverage === 'full' ? [] : [sayOn(paper, ({ words }) => words.longHours.partialNote)]),
    ]),
  ];
}

const column = (width: number, align: Column['align'] = 'right'): Column => ({ width, align });
const columns: readonly Column[] = [
  column(56, 'left'),
  column(38, 'left'),
  column(28, 'center'),
  column(42),
  column(42),
  column(56),
  column(56),
  column(62),
  column(50),
  column(60),
];

function headCells(paper: Paper): readonly Cell[] {
  const head = (pick: Parameters<typeof sayOn>[1]): Cell => ({ content: sayOn(paper, pick), wrap: true });
  return [
    head(({ words }) => words.longHours.weekColumn),
    head(({ words }) => words.hours.dateColumn),
    head(({ words }) => words.hours.weekdayColumn),
    head(({ words }) => words.hours.startColumn),
    head(({ words }) => words.hours.endColumn),
    head(({ words }) => words.longHours.bindingColumn),
    head(({ words }) => words.longHours.workedColumn),
    head(({ words }) => words.longHours.totalColumn),
    head(({ words }) => words.longHours.allowanceColumn),
    head(({ words }) => words.longHours.overtimeColumn),
  ];
}

type Block = {
  readonly label: Pair;
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly allowance: number | string;
  readonly overtime: number | string;
};

/** 労働基準法32条1項: the forty hours of a week, in minutes. */
const weekMinutes = 40 * 60;

const blocksOf = (paper: Paper, { weeks, remainder }: KaroshiMonth): readonly Block[] => [
  ...weeks.map((week, index) => ({
    label: sayOn(paper, ({ words }) => fill(words.longHours.week, { number: String(index + 1) })),
    from: week.from,
    to: week.to,
    total: week.totalMinutes,
    allowance: weekMinutes,
    overtime: week.overtimeMinutes,
  })),
  {
    label: sayOn(paper, ({ words }) => words.longHours.remainder),
    from: remainder.from,
    to: remainder.to,
    total: remainder.totalMinutes,
    allowance: remainder.allowanceMinutes,
    overtime: remainder.overtimeMinutes,
  },
];

/** The days run back from the onset; the sums of a block stand on its first row. */
const blockRows = (paper: Paper, block: Block): readonly Row[] =>
  datesFrom(block.from, block.to)
    .reverse()
    .map((date, index): Row => {
      const day = paper.claim.days.find((recorded) => recorded.date === date);
      const first = index === 0;
      const weekday = sayOn(paper, ({ words }) => words.hours.weekday[weekdayOf(date)]);
      return {
        cells: [
          first ? text(block.label.ja, { bold: true }) : blank,
          text(dayOfMonth(date)),
          text(weekday.ja),
          ...dayCells(day),
          ...(first
            ? [
                text(durationText(block.total)),
                text(`− ${durationText(block.allowance)}`),
                text(durationText(block.overtime), { bold: true }),
              ]
            : [blank, blank, blank]),
        ],
        ruled: first,
        ...(day === undefined || day.worked === 0 ? { shade: 'off-day' as const } : {}),
      };
    });

function dayCells(day: DayResult | undefined): readonly Cell[] {
  if (day === undefined || day.start === null || day.end === null)
    return [blank, blank, blank, text(durationText(day?.worked ?? 0))];
  return [
    text(clockText(day.start)),
    text(clockText(day.end)),
    text(durationText(minutesOf(day.end) - minutesOf(day.start))),
    text(durationText(day.worked)),
  ];
}

const totalRow = (paper: Paper, { totalMinutes, overtimeMinutes }: KaroshiMonth): Row => ({
  cells: [
    text(sayOn(paper, ({ words }) => words.paper.total).ja, { colSpan: 6 }),
    blank,
    text(durationText(totalMinutes)),
    blank,
    text(durationText(overtimeMinutes)),
  ],
  kind: 'sum',
});
