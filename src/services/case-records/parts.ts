import type { StoredRecord } from '../../core/records/stored.ts';
import type { NewRecord } from '../ports/case-store.ts';
import { inOrder, isWorkerPart, type WorkerPart } from './lists.ts';

/** The records of one case by kind, in the order of the format. */
export type CaseParts<T extends NewRecord = NewRecord> = {
  readonly case: T;
  readonly employer: T;
  readonly workers: readonly T[];
  readonly evidence: readonly T[];
  readonly packets: readonly T[];
  /** Records of each worker, by the id of the worker's record. */
  readonly ofWorker: ReadonlyMap<string, Readonly<Partial<Record<WorkerPart, readonly T[]>>>>;
};

/** @throws where there is not exactly one case and one employer; checkChanges prevents that. */
export function partsOf<T extends NewRecord | StoredRecord>(records: readonly T[]): CaseParts<T> {
  const of = (kind: T['kind']): readonly T[] => inOrder(records.filter((r) => r.kind === kind));
  const single = (kind: T['kind']): T => {
    const [only, second] = of(kind);
    if (only === undefined || second !== undefined) throw new Error(`not one record of kind ${kind}`);
    return only;
  };
  const ofWorker = new Map<string, Partial<Record<WorkerPart, T[]>>>();
  for (const record of inOrder(records)) {
    if (record.parent === null || !isWorkerPart(record.kind)) continue;
    const lists = ofWorker.get(record.parent) ?? {};
    (lists[record.kind] ??= []).push(record);
    ofWorker.set(record.parent, lists);
  }
  return {
    case: single('case'),
    employer: single('employer'),
    workers: of('worker'),
    evidence: of('evidence'),
    packets: of('packet'),
    ofWorker,
  };
}

export const childrenOf = <T extends NewRecord>(parts: CaseParts<T>, worker: string, kind: WorkerPart): readonly T[] =>
  parts.ofWorker.get(worker)?.[kind] ?? [];
