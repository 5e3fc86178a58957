import { randomBytes } from 'node:crypto';
import { ok } from '../../core/base/result.ts';
import type { Change, ProposedChange, StoredRecord } from '../../core/records/stored.ts';
import type {
  CaseHead,
  CaseStore,
  Commit,
  Conflict,
  EntryDraft,
  NewRecord,
  StoredFile,
} from '../../services/ports/case-store.ts';
import { refuse, type Answer } from '../answer.ts';
import type { Queries } from '../database/engine.ts';
import { contentOf, entryHash, type Written } from './chain.ts';
import { addFiles } from './files.ts';
import { addHead, lockHead, portHead, writeHead, type Head } from './heads.ts';
import { addEntry } from './history.ts';
import { readSome, writeChanges } from './records.ts';
import type { Tools } from './sealed-row.ts';

export const newCaseId = (): string => randomBytes(16).toString('hex');

export async function createCase(
  queries: Queries,
  tools: Tools,
  records: readonly NewRecord[],
  draft: EntryDraft,
  files: readonly StoredFile[],
): Answer<CaseHead> {
  const changes = records.map(({ id, ...after }): Change => ({ id, before: null, after }));
  const empty = emptyHead(newCaseId(), draft.at);
  await addHead(queries, tools, empty);
  const { head } = await writeEntry(queries, tools, empty, changes, draft, files);
  return ok(portHead(head));
}

/** The first hash is random, so that no two cases begin alike, not even copies of the same records. */
const emptyHead = (id: string, at: string): Head => ({
  id,
  revision: 0,
  createdAt: at,
  changedAt: at,
  archived: false,
  summary: null,
  summaryOf: 0,
  lastEntry: { seq: 0, hash: randomBytes(32).toString('hex') },
  files: 0,
});

export async function commit(
  queries: Queries,
  tools: Tools,
  caseId: string,
  { changes, entry, files = [], ifRevision }: Parameters<CaseStore['commit']>[1],
): Answer<Commit> {
  const head = await lockHead(queries, tools.cipher, caseId);
  if (!head.ok) return head;
  const ids = changes.map((change) => change.id);
  if (new Set(ids).size < ids.length) throw new Error('a record stands twice in one commit');
  const present = await readSome(queries, tools.cipher, caseId, ids);
  if (!present.ok) return present;
  const conflicts = changes.flatMap((change) => conflictOf(present.value.get(change.id) ?? null, change));
  const moved = ifRevision !== undefined && ifRevision !== head.value.revision;
  if (moved || conflicts.length > 0) return ok({ outcome: 'conflict', conflicts });
  if (changes.some(({ id, content }) => content === null && !present.value.has(id))) return refuse('record-not-found');
  const made = changes.map(({ id, content }) => ({
    id,
    before: contentOf(present.value.get(id)),
    after: content,
  }));
  const written = await writeEntry(queries, tools, head.value, made, entry, files);
  return ok({ ...written, outcome: 'saved', head: portHead(written.head) });
}

function conflictOf(theirs: StoredRecord | null, { id, base, content }: ProposedChange): readonly Conflict[] {
  return (theirs?.revision ?? 0) === base ? [] : [{ id, yours: content, theirs }];
}

async function writeEntry(
  queries: Queries,
  tools: Tools,
  before: Head,
  changes: readonly Change[],
  draft: EntryDraft,
  files: readonly StoredFile[],
): Promise<Written & { readonly head: Head }> {
  const revision = before.revision + 1;
  const unhashed = { ...draft, seq: revision, records: changes.length, previous: before.lastEntry.hash };
  const entry = { ...unhashed, hash: entryHash(unhashed, changes) };
  const head: Head = {
    ...before,
    revision,
    changedAt: draft.at,
    lastEntry: { seq: revision, hash: entry.hash },
    files: before.files + files.length,
  };
  await writeHead(queries, tools, head);
  await writeChanges(queries, tools.cipher, head.id, revision, changes);
  await addEntry(queries, tools.cipher, head.id, { entry, changes });
  await addFiles(queries, tools.cipher, head.id, files);
  return { head, entry, changes };
}
