import type { Change, Entry, JsonObject, RecordContent, StoredRecord } from '../../core/records/stored.ts';
import { isWorkerPart } from '../case-records/lists.ts';
import type { CaseHead } from '../ports/case-store.ts';
import { textOf } from './json.ts';
import { journalOf, withEntry, type Journal } from './journal.ts';
import type { SharedPart, WorkerPart } from './worker-part.ts';

/** A case in memory: records, history, and the results that are still valid. Changed only by commits. */
export type CaseMemory = {
  readonly head: () => CaseHead;
  readonly journal: () => Journal;
  readonly records: () => ReadonlyMap<string, StoredRecord>;
  /** Case, employer, workers, evidence, packets. */
  readonly ownRecords: (kind: RecordContent['kind']) => readonly StoredRecord[];
  readonly recordsOfWorker: (worker: string) => readonly StoredRecord[];
  readonly shared: () => SharedPart | null;
  readonly part: (worker: string) => WorkerPart | undefined;
  readonly keepShared: (shared: SharedPart) => void;
  readonly keepPart: (worker: string, part: WorkerPart) => void;
  readonly summarised: (summary: JsonObject, of: number) => void;
  /** Applies one commit. */
  readonly take: (head: CaseHead, entry: Entry, changes: readonly Change[]) => void;
  /** Replaces everything by the case as it is now; results of unchanged workers are kept. */
  readonly reload: (head: CaseHead, records: readonly StoredRecord[], entries: readonly Entry[]) => void;
};

export function createCaseMemory(
  first: CaseHead,
  stored: readonly StoredRecord[],
  entries: readonly Entry[],
): CaseMemory {
  let head = first;
  let journal = journalOf(entries);
  const records = new Map<string, StoredRecord>();
  /** By worker; records that belong to no worker are under ''. */
  const owned = new Map<string, Map<string, StoredRecord>>();
  let shared: SharedPart | null = null;
  const parts = new Map<string, WorkerPart>();

  function put(id: string, record: StoredRecord | null): void {
    const before = records.get(id);
    if (before) owned.get(before.parent ?? '')?.delete(id);
    records.delete(id);
    if (record === null) return;
    records.set(id, record);
    const siblings = owned.get(record.parent ?? '');
    if (siblings) siblings.set(id, record);
    else owned.set(record.parent ?? '', new Map([[id, record]]));
  }

  /** Drops the results that depend on a record. */
  function touch(id: string, content: RecordContent | null): void {
    if (content === null) return;
    const { kind, parent, body } = content;
    if (kind === 'case' || kind === 'employer') parts.clear();
    if (kind === 'case' || kind === 'employer' || kind === 'evidence') shared = null;
    if (kind === 'worker') parts.delete(id);
    if (kind === 'evidence')
      for (const [worker, part] of parts) if (part.evidence.has(textOf(body, 'id'))) parts.delete(worker);
    if (parent !== null && isWorkerPart(kind) && kind !== 'note' && kind !== 'decision') parts.delete(parent);
  }

  function change(id: string, after: StoredRecord | null): void {
    touch(id, records.get(id) ?? null);
    touch(id, after);
    put(id, after);
  }

  for (const record of stored) put(record.id, record);

  return {
    head: () => head,
    journal: () => journal,
    records: () => records,
    ownRecords: (kind) => [...(owned.get('')?.values() ?? [])].filter((record) => record.kind === kind),
    recordsOfWorker: (worker) => [...(owned.get(worker)?.values() ?? [])],
    shared: () => shared,
    part: (worker) => parts.get(worker),
    keepShared: (made) => (shared = made),
    keepPart: (worker, part) => parts.set(worker, part),
    summarised: (summary, summaryOf) => (head = { ...head, summary, summaryOf }),
    take: (next, entry, changes) => {
      for (const { id, after } of changes)
        change(id, after === null ? null : { ...after, id, revision: next.revision });
      head = next;
      journal = withEntry(journal, entry);
    },
    reload: (next, all, history) => {
      const present = new Set(all.map(({ id }) => id));
      for (const id of [...records.keys()]) if (!present.has(id)) change(id, null);
      for (const record of all) if (records.get(record.id)?.revision !== record.revision) change(record.id, record);
      head = next;
      journal = journalOf(history);
    },
  };
}
