import type { Json, StoredRecord } from '../../client/types.ts';
import { useRecordEdit } from '../../parts/record-edit.ts';
import { attention } from '../../session/attention.ts';
import { useCase } from '../../session/case-context.ts';
import { objectOf } from '../../session/records.ts';
import { reasonOf } from '../../words/field-problems.ts';
import { useWords } from '../../words/language-context.ts';

/** The fields of one record by path: value, reason why it cannot be used, and setter. */
export type Bound = ReturnType<typeof useBound>;

type Write = (text: string) => Json | undefined;
const asText: Write = (text) => text;

export function useBound(record: StoredRecord, code: string, data: Readonly<Record<string, string>>) {
  const words = useWords();
  const reason = reasonOf(useCase(attention), record, words);
  const { put, set } = useRecordEdit(record, code, data);
  const value = (path: string): Json | undefined =>
    path.split('.').reduce<Json | undefined>((at, name) => objectOf(at)[name], record.body);
  const text = (path: string): string => {
    const found = value(path);
    return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : '';
  };
  return {
    body: record.body,
    put,
    set,
    value,
    text,
    reason,
    /** Props of a field component. `write` converts the text for storing; undefined removes the field. */
    field: (path: string, write: Write = asText) => ({
      value: text(path),
      onCommit: (typed: string): void => set(path, write(typed)),
      reason: reason(path),
    }),
  };
}
