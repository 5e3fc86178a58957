import type { Problem } from '../../core/base/problem.ts';
import { ok, type Result } from '../../core/base/result.ts';
import type { Change, Entry } from '../../core/records/stored.ts';
import { refuse, type Answer } from '../answer.ts';
import type { Queries } from '../database/engine.ts';
import type { Cipher, Place } from '../seal/cipher.ts';
import type { Written } from './chain.ts';
import { openEach, openJson, sealJson } from './sealed-row.ts';

type HistoryRow = { readonly case_id: string; readonly seq: number | string; readonly payload: Uint8Array };
type Table = 'entries' | 'changes';

const placeOf = (table: Table, caseId: string, seq: number): Place => ({ table, id: caseId, revision: seq });

const open = <T>(cipher: Cipher, table: Table, row: HistoryRow): Result<T, readonly Problem[]> =>
  openJson<T>(cipher, placeOf(table, row.case_id, Number(row.seq)), row.payload);

/** Entries are only ever added. */
export async function addEntry(queries: Queries, cipher: Cipher, caseId: string, written: Written): Promise<void> {
  const { entry, changes } = written;
  const row = (table: Table, value: unknown) => ({
    case_id: caseId,
    seq: entry.seq,
    payload: sealJson(cipher, placeOf(table, caseId, entry.seq), value),
  });
  await queries('entries').insert(row('entries', entry));
  await queries('changes').insert(row('changes', changes));
}

export async function readEntries(
  queries: Queries,
  cipher: Cipher,
  caseId: string,
  page: { readonly before?: number; readonly limit: number },
): Answer<readonly Entry[]> {
  const query = queries<HistoryRow>('entries').where({ case_id: caseId });
  if (page.before !== undefined) void query.where('seq', '<', page.before);
  const rows: readonly HistoryRow[] = await query.orderBy('seq', 'desc').limit(page.limit);
  return openEach(rows, (row) => open<Entry>(cipher, 'entries', row));
}

/** Problem: `entry-not-found`. */
export async function readChanges(
  queries: Queries,
  cipher: Cipher,
  caseId: string,
  seq: number,
): Answer<readonly Change[]> {
  const row = await queries<HistoryRow>('changes').where({ case_id: caseId, seq }).first();
  return row === undefined ? refuse('entry-not-found') : open(cipher, 'changes', row);
}

/** The whole history, oldest first. */
export async function readHistory(queries: Queries, cipher: Cipher, caseId: string): Answer<readonly Written[]> {
  const read = <T>(table: Table): Answer<readonly T[]> =>
    queries<HistoryRow>(table)
      .where({ case_id: caseId })
      .orderBy('seq')
      .then((rows) => openEach(rows, (row) => open<T>(cipher, table, row)));
  const entries = await read<Entry>('entries');
  if (!entries.ok) return entries;
  const changes = await read<readonly Change[]>('changes');
  if (!changes.ok) return changes;
  if (entries.value.length !== changes.value.length) return refuse('database-damaged');
  return ok(entries.value.map((entry, index) => ({ entry, changes: changes.value[index]! })));
}
