import type { Action, Json, JsonObject, StoredRecord } from '../client/types.ts';
import { useCaseSession } from '../session/case-context.ts';
import { objectOf } from '../session/records.ts';

/** The body with one field set; undefined removes it. Other fields stay, known or not. */
export function withField(body: JsonObject, path: readonly string[], value: Json | undefined): JsonObject {
  const [first, ...rest] = path;
  if (first === undefined) return body;
  const next = rest.length === 0 ? value : withField(objectOf(body[first]), rest, value);
  if (next !== undefined) return { ...body, [first]: next };
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== first));
}

/** Changes one record, as one entry of the history. */
export function useRecordEdit(record: StoredRecord, code: string, data: Action['data'] = {}) {
  const session = useCaseSession();
  const put = (body: JsonObject, more: Action['data'] = {}): void => {
    const { id, kind, parent, position } = record;
    session.edit([{ id, content: { kind, parent, position, body } }], { code, data: { ...data, ...more } });
  };
  return {
    put,
    set: (path: string, value: Json | undefined): void =>
      put(withField(record.body, path.split('.'), value), { field: path }),
  };
}
