import type { Problem } from '../../core/base/problem.ts';
import type { Result } from '../../core/base/result.ts';
import type { Change, RecordContent, StoredRecord } from '../../core/records/stored.ts';
import { ok } from '../../core/base/result.ts';
import type { Answer } from '../answer.ts';
import { insertAll } from '../database/insert-all.ts';
import type { Queries } from '../database/engine.ts';
import type { Cipher, Place } from '../seal/cipher.ts';
import { openEach, openJson, sealJson } from './sealed-row.ts';

type RecordRow = {
  readonly case_id: string;
  readonly id: string;
  readonly place: number | string;
  readonly revision: number | string;
  readonly payload: Uint8Array;
};

/** An imported copy of a case has the same record ids, so the case id is part of the place. */
const placeOf = (caseId: string, id: string, revision: number): Place => ({
  table: 'records',
  id: `${caseId}/${id}`,
  revision,
});

/** In the order in which they were added. */
export async function readRecords(queries: Queries, cipher: Cipher, caseId: string): Answer<readonly StoredRecord[]> {
  const rows = await queries<RecordRow>('records').where({ case_id: caseId }).orderBy('place');
  return openEach(rows, (row) => openRecord(cipher, row));
}

/** Ids that do not exist are left out. */
export async function readSome(
  queries: Queries,
  cipher: Cipher,
  caseId: string,
  ids: readonly string[],
): Answer<ReadonlyMap<string, StoredRecord>> {
  const found = new Map<string, StoredRecord>();
  for (const some of chunks(ids)) {
    const rows = await queries<RecordRow>('records').where({ case_id: caseId }).whereIn('id', some);
    const opened = openEach(rows, (row) => openRecord(cipher, row));
    if (!opened.ok) return opened;
    for (const record of opened.value) found.set(record.id, record);
  }
  return ok(found);
}

function openRecord(cipher: Cipher, row: RecordRow): Result<StoredRecord, readonly Problem[]> {
  const revision = Number(row.revision);
  const content = openJson<RecordContent>(cipher, placeOf(row.case_id, row.id, revision), row.payload);
  return content.ok ? ok({ ...content.value, id: row.id, revision }) : content;
}

/** `after` null removes. An existing record keeps its place in the order. */
export async function writeChanges(
  queries: Queries,
  cipher: Cipher,
  caseId: string,
  revision: number,
  changes: readonly Change[],
): Promise<void> {
  const gone = changes.filter((change) => change.after === null).map((change) => change.id);
  for (const some of chunks(gone)) await queries('records').where({ case_id: caseId }).whereIn('id', some).delete();
  const put = changes.flatMap(({ id, after }) => (after === null ? [] : [{ ...after, id, revision }]));
  await writeRecords(queries, cipher, caseId, put);
}

export async function writeRecords(
  queries: Queries,
  cipher: Cipher,
  caseId: string,
  records: readonly StoredRecord[],
): Promise<void> {
  const last = await queries('records')
    .where({ case_id: caseId })
    .max<{ place: number | string | null }>('place as place')
    .first();
  const next = Number(last?.place ?? -1) + 1;
  const rows = records.map(({ id, revision, ...content }, index) => ({
    case_id: caseId,
    id,
    place: next + index,
    revision,
    payload: sealJson(cipher, placeOf(caseId, id, revision), content),
  }));
  await insertAll(queries, 'records', rows, { key: ['case_id', 'id'], columns: ['revision', 'payload'] });
}

/** Both engines limit the number of bindings of a query. */
function* chunks(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += 500) yield ids.slice(at, at + 500);
}
