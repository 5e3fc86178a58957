import type { PolicyKey } from '../../../src/core/rows/policies.ts';
import { useRecordEdit, withField } from '../../parts/record-edit.ts';
import type { StoredRecord } from '../../client/types.ts';
import { useCase } from '../../session/case-context.ts';
import { recordsOf } from '../../session/records.ts';

export function useCaseRecord(): StoredRecord | null {
  return useCase((state) => recordsOf(state.records, 'case')[0] ?? null);
}

/** Sets one switch of the case, as one step of undo. */
export function useSetPolicy(record: StoredRecord): (key: PolicyKey, value: string) => void {
  const { put } = useRecordEdit(record, 'case-change');
  return (key, value) => put(withField(record.body, ['policy', key], value), { policy: key, value });
}
