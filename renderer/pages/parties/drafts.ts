import type { JsonObject, StoredRecord } from '../../client/types.ts';
import type { Edit } from '../../session/case-session.ts';
import type { Records } from '../../session/case-state.ts';
import { textOf } from '../../session/records.ts';
import type { Version } from './timeline.ts';

/** A first contract version without any choice; missing values are reported at their fields. */
export const emptyTerms = (from: string): JsonObject => ({
  from,
  to: null,
  prefecture: '',
  pay: [{ name: '基本給', basis: '', yen: '', kind: 'base' }],
  scheduled: { weekdays: [] },
});

export function freeWorkerId(workers: readonly StoredRecord[]): string {
  const used = new Set(workers.map(({ body }) => textOf(body, 'id')));
  let n = workers.length + 1;
  while (used.has(`w${String(n)}`)) n += 1;
  return `w${String(n)}`;
}

/** Removes a worker with all its records. */
export const removalOf = (records: Records, worker: string): readonly Edit[] =>
  [...records.values()]
    .filter(({ id, parent }) => id === worker || parent === worker)
    .map(({ id }) => ({ id, content: null }));

export const versionOf = ({ id, body }: StoredRecord): Version => ({
  id,
  from: textOf(body, 'from'),
  to: typeof body['to'] === 'string' && body['to'] !== '' ? body['to'] : null,
});
