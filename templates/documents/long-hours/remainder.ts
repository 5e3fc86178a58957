import type { KaroshiMonth, KaroshiResult } from '../../../src/core/claim/result.ts';
import { section } from '../../parts/blocks.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Pair } from '../../parts/language.ts';
import { durationText, sum } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { contentWidth } from '../../parts/style.ts';
import { table, text, wrapped, type Row } from '../../parts/table.ts';
import { monthLabel } from './months.ts';

/** 一律に16時間: the plainest other way to treat the two days that four weeks leave of thirty. */
const flatAllowanceMinutes = 16 * 60;

/** What the choice of method for the two days left over changes; it can move a month across a line. */
export function remainderSection(paper: Paper, { months }: KaroshiResult, number: number): Content {
  const used = paper.result.policy.karoshiRemainder;
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const usedName = w(({ words }) => fill(words.longHours.methodUsed, { method: words.longHours.method[used] }));
  const rows = [
    methodRow(
      usedName,
      months.map(({ overtimeMinutes }) => String(overtimeMinutes)),
    ),
    ...(used === 'flat-16'
      ? []
      : [
          methodRow(
            w(({ words }) => words.longHours.method['flat-16']),
            months.map(withFlatAllowance),
          ),
        ]),
  ];
  return section(
    number,
    w(({ words }) => words.longHours.remainderTitle),
    [
      table({
        width: contentWidth.portrait,
        columns: [
          { width: 128, align: 'left' },
          ...months.map(() => ({ width: 50, align: 'right' as const })),
          { width: 52, align: 'right' },
        ],
        head: [
          [
            text(w(({ words }) => words.longHours.methodColumn)),
            ...months.map(({ month }) => text(monthLabel(paper, month))),
            text(w(({ words }) => words.longHours.sixMonthAverage)),
          ],
        ],
        groups: rows.map((row) => [row]),
      }),
    ],
  );
}

const methodRow = (name: Pair, minutes: readonly string[]): Row => ({
  cells: [
    wrapped(name),
    ...minutes.map((own) => text(durationText(own))),
    text(durationText(average(minutes)), { bold: true }),
  ],
});

/** A fraction of minutes; what is shown is cut to whole minutes. */
function average(minutes: readonly string[]): string {
  const [whole = '0', decimals = ''] = sum(minutes).split('.');
  return `${whole}${decimals}/${String(minutes.length)}${'0'.repeat(decimals.length)}`;
}

const withFlatAllowance = ({ weeks, remainder }: KaroshiMonth): string =>
  String(
    weeks.reduce((all, { overtimeMinutes }) => all + overtimeMinutes, 0) +
      Math.max(0, remainder.totalMinutes - flatAllowanceMinutes),
  );
