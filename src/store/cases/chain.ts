import { createHash } from 'node:crypto';
import type { Change, Entry, RecordContent, StoredRecord } from '../../core/records/stored.ts';

/** One entry of the history with all that it changed. */
export type Written = { readonly entry: Entry; readonly changes: readonly Change[] };

/** Covers the entry, its changes and the hash of the previous entry. */
export const entryHash = (entry: Omit<Entry, 'hash'>, changes: readonly Change[]): string =>
  sha256(canonical({ ...entry, changes: sha256(canonical(changes)) }));

/**
 * Follows the chain from the first entry and replays the changes. Null where a hash does not match, or a record differs
 * from the `before` of a change.
 */
export function replay(history: readonly Written[]): ReadonlyMap<string, StoredRecord> | null {
  const records = new Map<string, StoredRecord>();
  let previous = history[0]?.entry.previous;
  for (const [index, { entry, changes }] of history.entries()) {
    const { hash, ...rest } = entry;
    if (entry.seq !== index + 1 || entry.previous !== previous || entry.records !== changes.length) return null;
    if (hash !== entryHash(rest, changes)) return null;
    for (const { id, before, after } of changes) {
      if (canonical(contentOf(records.get(id))) !== canonical(before)) return null;
      if (after === null) records.delete(id);
      else records.set(id, { ...after, id, revision: entry.seq });
    }
    previous = hash;
  }
  return records;
}

export function areSame(replayed: ReadonlyMap<string, StoredRecord>, present: readonly StoredRecord[]): boolean {
  return (
    replayed.size === present.length &&
    present.every((record) => canonical(record) === canonical(replayed.get(record.id) ?? null))
  );
}

export function contentOf(record: StoredRecord | undefined): RecordContent | null {
  if (record === undefined) return null;
  const { id: _id, revision: _revision, ...content } = record;
  return content;
}

/** Keys in the order of their code units, so that equal values have equal text on every machine. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
