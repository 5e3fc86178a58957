import type { ResultFile, StoredRecord } from '../../client/types.ts';
import type { Records } from '../../session/case-state.ts';
import { listOf, objectOf, recordsOf, textOf } from '../../session/records.ts';

/** The records that name a file as their source, by worker. */
export type Resting = {
  readonly worker: StoredRecord;
  readonly days: readonly StoredRecord[];
  /** Days where the file is only an alternative record, not the one used. */
  readonly beside: readonly StoredRecord[];
  readonly minutes: number;
  readonly overtime: number;
  /** Unpaid yen of the pay periods of these days: the most that can depend on the file. */
  readonly periods: readonly { readonly from: string; readonly to: string; readonly unpaid: string }[];
};

const names = (source: string, evidence: string): boolean => source === evidence || source.startsWith(`${evidence}#`);

export function restsOn(records: Records, result: ResultFile | null, evidence: string): readonly Resting[] {
  if (evidence === '') return [];
  return recordsOf(records, 'worker').flatMap((worker) => {
    const all = recordsOf(records, 'day', worker.id);
    const days = all.filter(({ body }) => names(textOf(body, 'source'), evidence));
    const beside = all.filter(
      ({ body }) =>
        !names(textOf(body, 'source'), evidence) &&
        listOf(body['alternatives']).some((other) => names(textOf(objectOf(other), 'source'), evidence)),
    );
    if (days.length + beside.length === 0) return [];
    const dates = new Set(days.map(({ body }) => textOf(body, 'date')));
    const own = result?.workers.find(({ id }) => id === textOf(worker.body, 'id'));
    const counted = own?.days.filter(({ date }) => dates.has(date)) ?? [];
    const periods = own?.periods.filter(({ from, to }) => [...dates].some((date) => from <= date && date <= to)) ?? [];
    return [
      {
        worker,
        days,
        beside,
        minutes: counted.reduce((sum, { worked }) => sum + worked, 0),
        overtime: counted.reduce((sum, day) => sum + day.overtime + day.overtimeOver60, 0),
        periods: periods.map(({ from, to, unpaid }) => ({ from, to, unpaid: unpaid.total })),
      },
    ];
  });
}
