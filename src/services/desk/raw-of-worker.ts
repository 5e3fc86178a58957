import type { JsonObject, StoredRecord } from '../../core/records/stored.ts';
import { fromRecords } from '../case-records/index.ts';
import type { CaseMemory } from './case-memory.ts';

/** The records of a case with only this worker. */
export const rawRecords = (memory: CaseMemory, worker: StoredRecord): readonly StoredRecord[] => [
  ...(['case', 'employer', 'evidence'] as const).flatMap(memory.ownRecords),
  worker,
  ...memory.recordsOfWorker(worker.id),
];

export const rawOfWorker = (memory: CaseMemory, worker: StoredRecord): JsonObject =>
  fromRecords(rawRecords(memory, worker)).raw;
