import { useMemo } from 'react';
import type { DayResult, Finding, JsonObject, PeriodResult, StoredRecord } from '../../client/types.ts';
import { useCase } from '../../session/case-context.ts';
import { recordsOf, textOf } from '../../session/records.ts';
import { groupBy } from './group-by.ts';

/** One worker's time record and its result. */
export type WorkerTime = {
  readonly worker: StoredRecord;
  /** The worker's id in the result. */
  readonly resultId: string;
  readonly terms: readonly StoredRecord[];
  readonly days: readonly StoredRecord[];
  readonly periods: readonly PeriodResult[];
  readonly resultOn: (date: string) => DayResult | undefined;
  readonly findingsOn: (date: string) => readonly Finding[];
};

const none: readonly never[] = [];
const nowhere: JsonObject = {};

export function useWorkerTime(worker: StoredRecord): WorkerTime {
  const terms = useCase((state) => recordsOf(state.records, 'terms', worker.id));
  const days = useCase((state) => recordsOf(state.records, 'day', worker.id));
  const resultId = textOf(worker.body, 'id');
  const result = useCase((state) => state.computed?.result?.workers.find(({ id }) => id === resultId));
  return useMemo(() => {
    const byDate = new Map((result?.days ?? none).map((day) => [day.date, day]));
    const findings = groupBy(result?.findings ?? none, ({ date }) => date);
    const ordered = [...terms].sort((a, b) => (textOf(a.body, 'from') < textOf(b.body, 'from') ? -1 : 1));
    return {
      worker,
      resultId,
      terms: ordered,
      days,
      periods: result?.periods ?? none,
      resultOn: (date) => byDate.get(date),
      findingsOn: (date) => findings.get(date) ?? none,
    };
  }, [worker, resultId, terms, days, result]);
}

export const useCaseBody = (): JsonObject => useCase((state) => recordsOf(state.records, 'case')[0]?.body ?? nowhere);
