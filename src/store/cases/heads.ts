import type { Problem } from '../../core/base/problem.ts';
import { ok, type Result } from '../../core/base/result.ts';
import type { JsonObject } from '../../core/records/stored.ts';
import type { CaseHead } from '../../services/ports/case-store.ts';
import { refuse, type Answer } from '../answer.ts';
import type { Queries } from '../database/engine.ts';
import type { Cipher, Place } from '../seal/cipher.ts';
import { openEach, openJson, sealJson, type Tools } from './sealed-row.ts';

type HeadRow = {
  readonly id: string;
  readonly revision: number | string;
  readonly created_at: string;
  readonly changed_at: string;
  readonly saved_at: string;
  readonly payload: Uint8Array;
  readonly summary: Uint8Array | null;
  readonly summary_of: number | string;
};

/** `hash` is that of the last entry; `files` is their number, so that a missing file is noticed. */
type SealedHead = { readonly hash: string; readonly archived: boolean; readonly files: number };

/** A head as the store keeps it. */
export type Head = CaseHead & { readonly files: number };

const headPlace = (id: string, revision: number): Place => ({ table: 'cases', id, revision });
const summaryPlace = (id: string, revision: number): Place => ({ table: 'summaries', id, revision });

export async function listHeads(queries: Queries, cipher: Cipher): Answer<readonly CaseHead[]> {
  const rows = await queries<HeadRow>('cases').select().orderBy(['created_at', 'id']);
  const heads = openEach(rows, (row) => openHead(cipher, row));
  return heads.ok ? ok(heads.value.map(portHead)) : heads;
}

/** Problem: `case-not-found`. */
export async function readHead(queries: Queries, cipher: Cipher, id: string): Answer<Head> {
  const row = await queries<HeadRow>('cases').where({ id }).first();
  return row === undefined ? refuse('case-not-found') : openHead(cipher, row);
}

/** Other writers of this case wait until the transaction ends. */
export async function lockHead(queries: Queries, cipher: Cipher, id: string): Answer<Head> {
  const row = await queries<HeadRow>('cases').where({ id }).forUpdate().first();
  return row === undefined ? refuse('case-not-found') : openHead(cipher, row);
}

function openHead(cipher: Cipher, row: HeadRow): Result<Head, readonly Problem[]> {
  const [revision, summaryOf] = [Number(row.revision), Number(row.summary_of)];
  const sealed = openJson<SealedHead>(cipher, headPlace(row.id, revision), row.payload);
  if (!sealed.ok) return sealed;
  const summary =
    row.summary === null ? ok(null) : openJson<JsonObject>(cipher, summaryPlace(row.id, summaryOf), row.summary);
  if (!summary.ok) return summary;
  const { hash, archived, files } = sealed.value;
  return ok({
    id: row.id,
    revision,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    archived,
    summary: summary.value,
    summaryOf,
    lastEntry: { seq: revision, hash },
    files,
  });
}

/** False where a case with this id exists, or another program is writing it. */
export async function addHead(queries: Queries, tools: Tools, head: Head): Promise<boolean> {
  const row = rowOf(tools, head);
  await queries('cases').insert(row).onConflict('id').ignore();
  const written = await queries<HeadRow>('cases').where({ id: head.id }).first();
  // Every sealed payload is unique, even of equal heads: so this tells whether our row was the one inserted.
  return written !== undefined && Buffer.from(written.payload).equals(row.payload);
}

export async function writeHead(queries: Queries, tools: Tools, head: Head): Promise<void> {
  const { id, revision, changed_at, saved_at, payload } = rowOf(tools, head);
  await queries('cases').where({ id }).update({ revision, changed_at, saved_at, payload });
}

/** Each revision has its entry, so the number of the last entry is the revision. A new case has no summary. */
function rowOf({ cipher, now }: Tools, { id, revision, archived, files, lastEntry, ...head }: Head) {
  const sealed: SealedHead = { hash: lastEntry.hash, archived, files };
  return {
    id,
    revision,
    created_at: head.createdAt,
    changed_at: head.changedAt,
    saved_at: now(),
    payload: sealJson(cipher, headPlace(id, revision), sealed),
    summary: null,
    summary_of: 0,
  };
}

/** An older summary never replaces a newer one. */
export async function writeSummary(queries: Queries, cipher: Cipher, id: string, summary: JsonObject, of: number) {
  await queries('cases')
    .where({ id })
    .where('summary_of', '<=', of)
    .update({ summary: sealJson(cipher, summaryPlace(id, of), summary), summary_of: of });
}

export const portHead = ({ files: _files, ...head }: Head): CaseHead => head;
