import type { DayResult, PeriodResult } from '../../../src/core/claim/result.ts';
import { datesFrom, dayOfMonth, weekdayOf } from '../../parts/calendar.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Pair } from '../../parts/language.ts';
import { clockText, durationText, minutesOf } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { withSum } from '../../parts/periods.ts';
import { contentWidth, size } from '../../parts/style.ts';
import { blank, table, text, type Cell, type Column, type Row } from '../../parts/table.ts';
import { isDayOff, remark } from './remark.ts';

/** One row for every calendar day of the period; zero cells stay blank, weeks start under a dark line, days off are grey. */
export function dayTable(paper: Paper, period: PeriodResult, days: readonly DayResult[], weeklyLimit: number): Content {
  const weekStart = paper.worker.terms.at(-1)?.scheduled.weekStart ?? 'SUN';
  const rows = datesFrom(period.from, period.to).map((date): Row => {
    const day = days.find((recorded) => recorded.date === date);
    return {
      cells: [...dateCells(paper, date), ...dayCells(day), remarkCell(paper, date, day)],
      ruled: weekdayOf(date) === weekStart,
      ...(isDayOff(paper, date, day) ? { shade: 'off-day' as const } : {}),
    };
  });
  return table({
    width: contentWidth.portrait,
    fontSize: size.dense,
    rowPadding: 1.1,
    columns,
    head: headRows(paper, weeklyLimit),
    groups: withSum(rows, [totalRow(paper, days)]),
  });
}

const column = (width: number, align: Column['align'] = 'right'): Column => ({ width, align });
const columns: readonly Column[] = [
  column(32, 'left'),
  column(24, 'center'),
  column(34),
  column(34),
  column(32),
  column(40),
  column(36),
  column(40),
  column(40),
  column(40),
  column(34),
  column(42),
  column(62, 'left'),
];

function headRows(paper: Paper, weeklyLimit: number): readonly (readonly Cell[])[] {
  const head = (pick: Parameters<typeof sayOn>[1]): Cell => ({ content: sayOn(paper, pick), wrap: true });
  return [
    [
      ...Array.from({ length: 7 }, () => blank),
      { ...head(({ words }) => words.hours.overtimeGroup), colSpan: 3, align: 'center' },
      blank,
      blank,
      blank,
    ],
    [
      head(({ words }) => words.hours.dateColumn),
      head(({ words }) => words.hours.weekdayColumn),
      head(({ words }) => words.hours.startColumn),
      head(({ words }) => words.hours.endColumn),
      head(({ words }) => words.hours.breakColumn),
      head(({ words }) => words.hours.workedColumn),
      head(({ words }) => words.hours.withinColumn),
      head(({ words }) => words.hours.over8Column),
      head(({ words }) => fill(words.hours.over40Column, { limit: String(weeklyLimit) })),
      head(({ words }) => words.hours.over60Column),
      head(({ words }) => words.hours.nightColumn),
      head(({ words }) => words.hours.holidayColumn),
      head(({ words }) => words.hours.remarkColumn),
    ],
  ];
}

function dateCells(paper: Paper, date: string): readonly Cell[] {
  const weekday: Pair = sayOn(paper, ({ words }) => words.hours.weekday[weekdayOf(date)]);
  return [text(dayOfMonth(date)), text(weekday.ja)];
}

const time = (minutes: number): Cell => (minutes === 0 ? blank : text(durationText(minutes)));
const clock = (value: string | null): Cell => (value === null ? blank : text(clockText(value)));

const breakMinutes = (day: DayResult): number =>
  day.breaks.reduce((all, [from, to]) => all + minutesOf(to) - minutesOf(from), 0);

const dayCells = (day: DayResult | undefined): readonly Cell[] =>
  day === undefined
    ? Array.from({ length: 10 }, () => blank)
    : [
        clock(day.start),
        clock(day.end),
        time(breakMinutes(day)),
        { ...time(day.worked), bold: true },
        ...classCells(day),
      ];

type ClassMinutes = Pick<
  DayResult,
  'withinStatutory' | 'byDayRule' | 'byWeekRule' | 'overtimeOver60' | 'night' | 'statutoryHoliday'
>;
const classCells = (m: ClassMinutes): readonly Cell[] => [
  time(m.withinStatutory),
  time(m.byDayRule),
  time(m.byWeekRule),
  time(m.overtimeOver60),
  time(m.night),
  time(m.statutoryHoliday),
];

const remarkCell = (paper: Paper, date: string, day: DayResult | undefined): Cell => ({
  content: remark(paper, date, day),
  fontSize: 7,
});

function totalRow(paper: Paper, days: readonly DayResult[]): Row {
  const all = (minutes: (day: DayResult) => number): number => days.reduce((sum, day) => sum + minutes(day), 0);
  return {
    cells: [
      text(sayOn(paper, ({ words }) => words.paper.total).ja, { colSpan: 4 }),
      time(all(breakMinutes)),
      time(all((day) => day.worked)),
      ...classCells({
        withinStatutory: all((day) => day.withinStatutory),
        byDayRule: all((day) => day.byDayRule),
        byWeekRule: all((day) => day.byWeekRule),
        overtimeOver60: all((day) => day.overtimeOver60),
        night: all((day) => day.night),
        statutoryHoliday: all((day) => day.statutoryHoliday),
      }),
      blank,
    ],
    kind: 'sum',
  };
}
