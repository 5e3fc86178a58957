import type { JsonObject, StoredRecord } from '../../../renderer/client/types.ts';

let last = 0;

/** A row of a time record as the database has it. */
export const dayRecord = (body: JsonObject): StoredRecord => {
  last += 1;
  return { id: String(last).padStart(32, '0'), kind: 'day', parent: 'w', position: last, revision: 1, body };
};
