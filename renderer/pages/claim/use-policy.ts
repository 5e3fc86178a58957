import { useRecordEdit, withField } from '../../parts/record-edit.ts';
import type { StoredRecord } from '../../client/types.ts';
import { useCase } from '../../session/case-context.ts';
import { objectOf, recordsOf } from '../../session/records.ts';
import type { PolicyKey } from '../../words/claim-text.ts';

export type PolicyChoice = Readonly<Record<string, string>>;

/** What the case itself states of the switches; the rest is standard. */
export function useCaseRecord(): StoredRecord | null {
  return useCase((state) => recordsOf(state.records, 'case')[0] ?? null);
}

export const statedPolicy = (record: StoredRecord): PolicyChoice =>
  Object.fromEntries(
    Object.entries(objectOf(record.body['policy'])).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  );

/** Sets one switch of the case, as one step that can be undone. */
export function useSetPolicy(record: StoredRecord): (key: PolicyKey, value: string) => void {
  const { put } = useRecordEdit(record, 'case-change');
  return (key, value) => put(withField(record.body, ['policy', key], value), { policy: key, value });
}
