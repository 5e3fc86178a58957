import { ok } from '../../core/base/result.ts';
import type { StoredFile } from '../../services/ports/case-store.ts';
import { refuse, type Answer } from '../answer.ts';
import type { Queries } from '../database/engine.ts';
import type { Cipher, Place } from '../seal/cipher.ts';

type FileRow = { readonly case_id: string; readonly id: string; readonly payload: Uint8Array };

/** A file never changes. */
const placeOf = (caseId: string, id: string): Place => ({ table: 'files', id: `${caseId}/${id}`, revision: 1 });

export async function addFiles(
  queries: Queries,
  cipher: Cipher,
  caseId: string,
  files: readonly StoredFile[],
): Promise<void> {
  for (const { id, bytes } of files)
    await queries('files').insert({ case_id: caseId, id, payload: cipher.seal(placeOf(caseId, id), bytes) });
}

/** Problem: `record-not-found`. */
export async function readFile(queries: Queries, cipher: Cipher, caseId: string, id: string): Answer<Uint8Array> {
  const row = await queries<FileRow>('files').where({ case_id: caseId, id }).first();
  if (row === undefined) return refuse('record-not-found');
  const opened = cipher.open(placeOf(caseId, id), row.payload);
  return opened.ok ? opened : refuse('database-damaged');
}

/** One after the other, so that a check does not hold all files in memory. */
export async function eachFile(
  queries: Queries,
  cipher: Cipher,
  caseId: string,
  visit: (file: StoredFile) => void,
): Answer<null> {
  const ids = await queries('files').where({ case_id: caseId }).orderBy('id').pluck<string[]>('id');
  for (const id of ids) {
    const bytes = await readFile(queries, cipher, caseId, id);
    if (!bytes.ok) return bytes;
    visit({ id, bytes: bytes.value });
  }
  return ok(null);
}
