import type { KaroshiMonth } from '../../../src/core/claim/result.ts';
import type { Content, TableLayout, Vector } from '../../parts/definition.ts';
import { fill } from '../../parts/language.ts';
import { durationText, minutesOf } from '../../parts/number.ts';
import type { Paper } from '../../parts/page.ts';
import { contentWidth, grey, mm } from '../../parts/style.ts';
import { slashed } from '../../parts/calendar.ts';

const rowHeight = 21;
const labelWidth = 112;
const valueWidth = 44;
const plotWidth = contentWidth.portrait - labelWidth - valueWidth;

/** The lines are told apart without colour: dotted, dashed and solid, each named at its head. */
const lines = [
  { hours: 45, dash: { length: 1, space: 2 } },
  { hours: 80, dash: { length: 4, space: 2 } },
  { hours: 100, dash: null },
] as const;

/** Bars of the overtime of the six months, the oldest above, with the lines of 45, 80 and 100 hours across. */
export function chart(paper: Paper, months: readonly KaroshiMonth[]): Content {
  const longest = Math.max(120 * 60, ...months.map(barMinutes));
  const scale = (minutes: number): number => (minutes * (plotWidth - 4)) / longest;
  const oldestFirst = [...months].reverse();
  return {
    table: {
      widths: [labelWidth, plotWidth, valueWidth],
      headerRows: 0,
      dontBreakRows: true,
      body: [
        [{ text: '' }, { stack: lineLabels(paper, scale) }, { text: '' }],
        ...oldestFirst.map((month) => [
          { text: label(paper, month), fontSize: 8, margin: [0, 4, 0, 0] as const },
          { canvas: bar(scale(barMinutes(month)), month, scale) },
          { text: durationText(month.overtimeMinutes), fontSize: 8.5, bold: true, margin: [4, 4, 0, 0] as const },
        ]),
      ],
    },
    layout: bare,
    margin: [0, 0, 0, mm(3)],
  };
}

/** The method `pro-rata` leaves a fraction of minutes, which a bar cannot show. */
const barMinutes = ({ overtimeMinutes }: KaroshiMonth): number => minutesOf(durationText(overtimeMinutes));

const label = (paper: Paper, { month, from, to }: KaroshiMonth): string => {
  const { japanese } = paper.tongues;
  const short = (date: string): string => slashed(date).slice(5);
  return `${fill(japanese.words.longHours.monthLabel, { month: String(month) })}  ${japanese.span(short(from), short(to))}`;
};

const lineLabels = (paper: Paper, scale: (minutes: number) => number): readonly Content[] => [
  {
    columns: lines.map(({ hours }, index) => ({
      text: fill(paper.tongues.japanese.words.longHours.chartLine, { hours: String(hours) }),
      fontSize: 7.5,
      bold: true,
      alignment: 'right' as const,
      width: scale((hours - (lines[index - 1]?.hours ?? 0)) * 60) + (index === 0 ? 16 : 0),
    })),
  },
];

function bar(length: number, month: KaroshiMonth, scale: (minutes: number) => number): readonly Vector[] {
  return [
    ...lines.map(({ hours, dash }): Vector => {
      const x = scale(hours * 60);
      return { type: 'line', x1: x, y1: 0, x2: x, y2: rowHeight, lineWidth: 0.7, ...(dash === null ? {} : { dash }) };
    }),
    { type: 'line', x1: 0, y1: 0, x2: 0, y2: rowHeight, lineWidth: 0.7 },
    {
      type: 'rect',
      x: 0,
      y: 4,
      w: length,
      h: rowHeight - 8,
      lineWidth: 0.5,
      lineColor: '#000000',
      color: month.coverage === 'full' ? grey.hatch : '#ffffff',
    },
  ];
}

const none = (): number => 0;
const bare: TableLayout = {
  hLineWidth: none,
  hLineColor: () => grey.hair,
  vLineWidth: none,
  paddingLeft: none,
  paddingRight: none,
  paddingTop: none,
  paddingBottom: none,
};
