import { createHash, randomBytes } from 'node:crypto';
import { problem, type Problem } from '../../src/core/base/problem.ts';
import { err, ok, type Result } from '../../src/core/base/result.ts';
import type { Change, Entry, JsonObject, ProposedChange, StoredRecord } from '../../src/core/records/stored.ts';
import type {
  CaseHead,
  CaseStore,
  Commit,
  Conflict,
  EntryDraft,
  StoredFile,
} from '../../src/services/ports/case-store.ts';

export const newId = (): string => randomBytes(16).toString('hex');

type Written = { readonly entry: Entry; readonly changes: readonly Change[] };
type MemoryCase = {
  head: CaseHead;
  readonly records: Map<string, StoredRecord>;
  readonly history: Written[];
  readonly files: Map<string, Uint8Array>;
};
type Answer<T> = Promise<Result<T, readonly Problem[]>>;

const answer = <T>(value: T): Answer<T> => Promise.resolve(ok(value));
const refused = (code: string): Answer<never> => Promise.resolve(err([problem('error', code, {})]));

/** A case store in memory, with the revisions, conflicts, history and files of the database. */
export function memoryStore(): CaseStore & { readonly loads: () => number } {
  const cases = new Map<string, MemoryCase>();
  let settings: JsonObject = {};
  let loads = 0;
  const withCase = <T>(id: string, use: (found: MemoryCase) => Answer<T>): Answer<T> => {
    const found = cases.get(id);
    return found === undefined ? refused('case-not-found') : use(found);
  };

  return {
    loads: () => loads,
    list: () => answer([...cases.values()].map((c) => c.head)),
    create: (records, draft, files) => {
      const created = emptyCase(newId(), draft.at);
      const changes = records.map(({ id, ...after }): Change => ({ id, before: null, after }));
      write(created, changes, draft, files);
      cases.set(created.head.id, created);
      return answer(created.head);
    },
    head: (id) => withCase(id, (c) => answer(c.head)),
    load: (id) =>
      withCase(id, (c) => {
        loads += 1;
        return answer({ head: c.head, records: [...c.records.values()] });
      }),
    commit: (id, { changes, entry, files = [], ifRevision }) =>
      withCase(id, (c): Answer<Commit> => {
        const conflicts = changes.flatMap((change) => conflictOf(c, change));
        const moved = ifRevision !== undefined && ifRevision !== c.head.revision;
        if (moved || conflicts.length > 0) return answer({ outcome: 'conflict', conflicts });
        if (changes.some((change) => change.content === null && !c.records.has(change.id)))
          return refused('record-not-found');
        const made = changes.map(({ id: record, content }) => ({
          id: record,
          before: contentOf(c.records.get(record)),
          after: content,
        }));
        const written = write(c, made, entry, files);
        return answer({ outcome: 'saved', head: c.head, ...written });
      }),
    entries: (id, { before, limit }) =>
      withCase(id, (c) =>
        answer(
          c.history
            .map((h) => h.entry)
            .filter((e) => before === undefined || e.seq < before)
            .reverse()
            .slice(0, limit),
        ),
      ),
    changesOf: (id, seq) =>
      withCase(id, (c) => {
        const found = c.history.find((h) => h.entry.seq === seq);
        return found === undefined ? refused('entry-not-found') : answer(found.changes);
      }),
    setSummary: (id, summary, of) =>
      withCase(id, (c) => {
        if (of >= c.head.summaryOf) c.head = { ...c.head, summary, summaryOf: of };
        return answer(null);
      }),
    setArchived: (id, archived) =>
      withCase(id, (c) => {
        c.head = { ...c.head, archived };
        return answer(null);
      }),
    readFile: (id, file) =>
      withCase(id, (c) => {
        const bytes = c.files.get(file);
        return bytes === undefined ? refused('record-not-found') : answer(bytes);
      }),
    remove: (id) =>
      withCase(id, () => {
        cases.delete(id);
        return answer(null);
      }),
    verify: (id) => withCase(id, (c) => (isWhole(c) ? answer(counts(c)) : refused('database-damaged'))),
    exportSealed: (id, passphrase) => withCase(id, (c) => answer(sealed(c, passphrase))),
    importSealed: (bytes, passphrase, asCopy) => {
      const opened = openSealed(bytes, passphrase);
      if (opened === null) return refused('wrong-passphrase');
      if (cases.has(opened.head.id) && !asCopy) return refused('case-exists');
      const id = asCopy ? newId() : opened.head.id;
      opened.head = { ...opened.head, id, summary: null, summaryOf: 0 };
      cases.set(id, opened);
      return answer(opened.head);
    },
    settings: {
      read: () => answer(settings),
      write: (next) => {
        settings = next;
        return answer(null);
      },
    },
  };
}

const emptyCase = (id: string, at: string): MemoryCase => ({
  head: {
    id,
    revision: 0,
    createdAt: at,
    changedAt: at,
    archived: false,
    summary: null,
    summaryOf: 0,
    lastEntry: { seq: 0, hash: randomBytes(32).toString('hex') },
  },
  records: new Map(),
  history: [],
  files: new Map(),
});

function write(c: MemoryCase, changes: readonly Change[], draft: EntryDraft, files: readonly StoredFile[]): Written {
  const revision = c.head.revision + 1;
  apply(c.records, changes, revision);
  const unhashed = {
    ...draft,
    seq: c.head.lastEntry.seq + 1,
    records: changes.length,
    previous: c.head.lastEntry.hash,
  };
  const entry: Entry = { ...unhashed, hash: hashOf(unhashed, changes) };
  c.history.push({ entry, changes });
  for (const file of files) c.files.set(file.id, file.bytes);
  c.head = { ...c.head, revision, changedAt: draft.at, lastEntry: { seq: entry.seq, hash: entry.hash } };
  return { entry, changes };
}

function apply(records: Map<string, StoredRecord>, changes: readonly Change[], revision: number): void {
  for (const { id, after } of changes)
    if (after === null) records.delete(id);
    else records.set(id, { ...after, id, revision });
}

function contentOf(record: StoredRecord | undefined): Change['before'] {
  if (record === undefined) return null;
  const { id: _id, revision: _revision, ...content } = record;
  return content;
}

function conflictOf(c: MemoryCase, { id, base, content }: ProposedChange): readonly Conflict[] {
  const theirs = c.records.get(id) ?? null;
  return (theirs?.revision ?? 0) === base ? [] : [{ id, yours: content, theirs }];
}

/** Keys in alphabetical order, so that equal values have equal text. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashOf = (entry: Omit<Entry, 'hash'>, changes: readonly Change[]): string =>
  sha256(canonical({ ...entry, changes: sha256(canonical(changes)) }));

/** Whether the hash chain holds and the replayed history gives the present records. */
function isWhole(c: MemoryCase): boolean {
  const replayed = new Map<string, StoredRecord>();
  let previous = c.history[0]?.entry.previous;
  for (const { entry, changes } of c.history) {
    const { hash, ...rest } = entry;
    if (entry.previous !== previous || hash !== hashOf(rest, changes)) return false;
    previous = hash;
    apply(replayed, changes, entry.seq);
  }
  const byId = (records: Map<string, StoredRecord>): string =>
    canonical(Object.fromEntries([...records].map(([id, record]) => [id, contentOf(record)])));
  return previous === c.head.lastEntry.hash && byId(replayed) === byId(c.records);
}

const counts = (c: MemoryCase): { readonly entries: number; readonly records: number } => ({
  entries: c.history.length,
  records: c.records.size,
});

function sealed(c: MemoryCase, passphrase: string): Uint8Array {
  const { head, records, history, files } = c;
  const content = {
    passphrase,
    head,
    records: [...records],
    history,
    files: [...files].map(([id, b]) => [id, [...b]]),
  };
  return new TextEncoder().encode(JSON.stringify(content));
}

function openSealed(bytes: Uint8Array, passphrase: string): MemoryCase | null {
  const content = JSON.parse(new TextDecoder().decode(bytes)) as {
    readonly passphrase: string;
    readonly head: CaseHead;
    readonly records: readonly (readonly [string, StoredRecord])[];
    readonly history: readonly Written[];
    readonly files: readonly (readonly [string, readonly number[]])[];
  };
  if (content.passphrase !== passphrase) return null;
  return {
    head: content.head,
    records: new Map(content.records),
    history: [...content.history],
    files: new Map(content.files.map(([id, b]) => [id, Uint8Array.from(b)])),
  };
}
