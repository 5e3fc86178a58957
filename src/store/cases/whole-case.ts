import { ok } from '../../core/base/result.ts';
import type { CaseHead, StoredFile } from '../../services/ports/case-store.ts';
import { refuse, type Answer } from '../answer.ts';
import type { Queries } from '../database/engine.ts';
import type { CaseContent } from '../seal/case-content.ts';
import type { Cipher } from '../seal/cipher.ts';
import { areSame, replay, type Written } from './chain.ts';
import { addFiles, eachFile } from './files.ts';
import { addHead, portHead, readHead, type Head } from './heads.ts';
import { addEntry, readHistory } from './history.ts';
import { readRecords, writeRecords } from './records.ts';
import type { Tools } from './sealed-row.ts';
import { newCaseId } from './write-case.ts';

/** Reads all, follows the chain, replays the history and compares. Problem: `database-damaged`. */
export async function verifyCase(
  queries: Queries,
  cipher: Cipher,
  caseId: string,
): Answer<{ readonly entries: number; readonly records: number }> {
  let files = 0;
  const read = await readCase(queries, cipher, caseId, () => files++);
  if (!read.ok) return read;
  const { head, history, content } = read.value;
  const last = history.at(-1)?.entry;
  const fits =
    last?.hash === head.lastEntry.hash &&
    last.seq === head.revision &&
    last.at === head.changedAt &&
    files === head.files &&
    isWhole(content);
  return fits ? ok({ entries: history.length, records: content.records.length }) : refuse('database-damaged');
}

/** The whole case, for another database. */
export async function exportCase(queries: Queries, cipher: Cipher, caseId: string): Answer<CaseContent> {
  const files: StoredFile[] = [];
  const read = await readCase(queries, cipher, caseId, (file) => files.push(file));
  return read.ok ? ok({ ...read.value.content, files }) : read;
}

async function readCase(
  queries: Queries,
  cipher: Cipher,
  caseId: string,
  visit: (file: StoredFile) => void,
): Answer<{ readonly head: Head; readonly history: readonly Written[]; readonly content: CaseContent }> {
  const head = await readHead(queries, cipher, caseId);
  if (!head.ok) return head;
  const records = await readRecords(queries, cipher, caseId);
  if (!records.ok) return records;
  const history = await readHistory(queries, cipher, caseId);
  if (!history.ok) return history;
  const seen = await eachFile(queries, cipher, caseId, visit);
  if (!seen.ok) return seen;
  const { id, revision, createdAt, changedAt } = head.value;
  const origin = history.value[0]?.entry.previous ?? head.value.lastEntry.hash;
  const content = {
    id,
    revision,
    createdAt,
    changedAt,
    origin,
    records: records.value,
    entries: history.value,
    files: [],
  };
  return ok({ head: head.value, history: history.value, content });
}

/** Whether replaying the history gives the records. */
function isWhole({ records, entries, origin, revision }: CaseContent): boolean {
  const replayed = replay(entries);
  return (
    replayed !== null &&
    entries.length > 0 &&
    entries.length === revision &&
    entries[0]!.entry.previous === origin &&
    areSame(replayed, records)
  );
}

/** Problems: `case-exists`, and `sealed-case-damaged` where the history does not lead to the records. */
export async function importCase(
  queries: Queries,
  tools: Tools,
  content: CaseContent,
  asCopy: boolean,
): Answer<CaseHead> {
  const { revision, createdAt, changedAt, records, entries, files } = content;
  if (!isWhole(content)) return refuse('sealed-case-damaged');
  const head: Head = {
    id: asCopy ? newCaseId() : content.id,
    revision,
    createdAt,
    changedAt,
    archived: false,
    summary: null,
    summaryOf: 0,
    lastEntry: { seq: revision, hash: entries.at(-1)!.entry.hash },
    files: files.length,
  };
  if (!(await addHead(queries, tools, head))) return refuse('case-exists');
  await writeRecords(queries, tools.cipher, head.id, records);
  for (const written of entries) await addEntry(queries, tools.cipher, head.id, written);
  await addFiles(queries, tools.cipher, head.id, files);
  return ok(portHead(head));
}
