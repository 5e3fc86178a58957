import type { Line } from './lines.ts';
import { otherRecords } from './sources.ts';
import type { WorkerTime } from './use-worker-time.ts';
import { termsOn, weekLimitOf, weekStartOf } from './terms-on.ts';
import { weekOf, weekSum } from './week.ts';
import type { WeekMark } from './WeekCell.tsx';
import { addDays } from '../../words/dates.ts';

/** The bracket of each week, by its first line in the table. */
export function weekMarks(
  lines: readonly Line[],
  { terms, resultOn }: Pick<WorkerTime, 'terms' | 'resultOn'>,
  unreadOn: (date: string) => boolean,
): ReadonlyMap<number, WeekMark> {
  const weeks = new Map<string, { readonly at: number; readonly dates: readonly string[]; readonly height: number }>();
  lines.forEach(({ date, record }, at) => {
    const first = weekOf(date, weekStartOf(termsOn(terms, date)));
    const height = 1 + (record === null ? 0 : otherRecords(record.body).length);
    const known = weeks.get(first);
    weeks.set(first, {
      at: known?.at ?? at,
      dates: [...(known?.dates ?? []), date],
      height: (known?.height ?? 0) + height,
    });
  });
  return new Map(
    [...weeks].map(([first, { at, dates, height }]): [number, WeekMark] => {
      const last = addDays(first, 6);
      return [
        at,
        {
          ...weekSum(first, resultOn, unreadOn),
          limit: weekLimitOf(termsOn(terms, last)),
          lines: height,
          cut: dates[0] === first ? (dates.at(-1) === last ? 'no' : 'below') : 'above',
        },
      ];
    }),
  );
}
