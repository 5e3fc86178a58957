import { useMemo } from 'react';
import type { DeductionResult, PeriodResult, StoredRecord } from '../../client/types.ts';
import { useCase } from '../../session/case-context.ts';
import { recordsOf, textOf } from '../../session/records.ts';
import { periodOf } from './slip-sums.ts';

/** One worker's payslips and their results. */
export type Slips = {
  readonly worker: StoredRecord;
  readonly resultId: string;
  /** Ordered by period. */
  readonly slips: readonly StoredRecord[];
  readonly notes: readonly StoredRecord[];
  readonly periods: readonly PeriodResult[];
  readonly deductions: readonly DeductionResult[];
};

const none: readonly never[] = [];

export function useSlips(worker: StoredRecord): Slips {
  const records = useCase((state) => recordsOf(state.records, 'payslip', worker.id));
  const notes = useCase((state) => recordsOf(state.records, 'note', worker.id));
  const resultId = textOf(worker.body, 'id');
  const result = useCase((state) => state.computed?.result?.workers.find(({ id }) => id === resultId));
  const slips = useMemo(
    () => [...records].sort((a, b) => (periodOf(a.body).from < periodOf(b.body).from ? -1 : 1)),
    [records],
  );
  return {
    worker,
    resultId,
    slips,
    notes,
    periods: result?.periods ?? none,
    deductions: result?.deductions ?? none,
  };
}
