import type { KaroshiResult } from '../../../src/core/claim/result.ts';
import { section } from '../../parts/blocks.ts';
import type { Content } from '../../parts/definition.ts';
import { fill, type Pair } from '../../parts/language.ts';
import { durationText } from '../../parts/number.ts';
import { sayOn, type Paper } from '../../parts/page.ts';
import { contentWidth } from '../../parts/style.ts';
import { table, text } from '../../parts/table.ts';

/** その他の負荷要因: what of the other factors can be counted. */
export function otherFactorsSection(paper: Paper, karoshi: KaroshiResult, number: number): Content {
  const { longestRunDays, onsetDayMinutes, shortIntervals } = karoshi;
  const w = (pick: Parameters<typeof sayOn>[1]): Pair => sayOn(paper, pick);
  const intervals = w(({ words }) =>
    shortIntervals.shortestMinutes === null
      ? words.paper.none
      : fill(words.longHours.intervalCount, {
          count: String(shortIntervals.count),
          shortest: durationText(shortIntervals.shortestMinutes),
        }),
  );
  const onsetCounted = paper.result.policy.karoshiCountOnsetDay === 'true';
  const onsetDay = w(() => durationText(onsetDayMinutes));
  return section(
    number,
    w(({ words }) => words.longHours.otherTitle),
    [
      table({
        width: contentWidth.portrait,
        columns: [
          { width: 180, align: 'left' },
          { width: 301, align: 'left' },
        ],
        head: [],
        groups: [
          [
            {
              cells: [
                text(w(({ words }) => words.longHours.longestRun)),
                text(w(({ words }) => fill(words.longHours.days, { count: String(longestRunDays) }))),
              ],
            },
          ],
          [{ cells: [text(w(({ words }) => words.longHours.shortIntervals)), text(intervals)] }],
          ...(onsetCounted ? [] : [[{ cells: [text(w(({ words }) => words.longHours.onsetDay)), text(onsetDay)] }]]),
        ],
      }),
    ],
  );
}
