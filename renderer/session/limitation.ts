import type { ResultFile } from '../client/types.ts';
import { isZero, sum } from '../words/figures.ts';

export type ClockRow = {
  readonly lastDay: string;
  readonly state: string;
  readonly yen: string;
  readonly periods: readonly { readonly worker: string; readonly from: string; readonly to: string }[];
};

/** 時効まで: the sums by time limit, the nearest first, from the result; past ones are left out. */
export function limitationClock(result: ResultFile): readonly ClockRow[] {
  const rows = new Map<string, ClockRow>();
  for (const worker of result.workers)
    for (const { from, to, remaining, prescription } of worker.periods) {
      if (prescription.state === 'prescribed' || isZero(remaining)) continue;
      const key = `${prescription.lastDay} ${prescription.state}`;
      const row = rows.get(key);
      rows.set(key, {
        lastDay: prescription.lastDay,
        state: prescription.state,
        yen: sum([row?.yen ?? '0', remaining]),
        periods: [...(row?.periods ?? []), { worker: worker.id, from, to }],
      });
    }
  return [...rows.values()].sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}

/** The next time limit; suspended periods have none. */
export const nextToDie = (result: ResultFile): ClockRow | undefined =>
  limitationClock(result).find(({ state }) => state !== 'suspended');
