import { randomBytes, randomInt } from 'node:crypto';
import { join } from 'node:path';
import { argv } from 'node:process';
import type { ProposedChange, RecordContent } from '../../../src/core/records/stored.ts';
import type { EntryDraft, StoredFile } from '../../../src/services/ports/case-store.ts';
import { removeDatabaseFile } from '../../../src/store/backup/disk.ts';
import { valueOf } from '../seal/results.ts';
import { open } from '../support/open.ts';
import { draft } from '../support/records.ts';
import { digestOf, openDesk, type CaseState, type State } from './desk.ts';
import { append, readJournal } from './journal.ts';
import { writeOldFile } from './old-file.ts';

// Does one kind of work over and over until it is killed.

const run = { signal: new AbortController().signal, progress: () => undefined };
const folder = argv[2]!;
const desk = await openDesk(folder);
const newId = (): string => randomBytes(16).toString('hex');
const pick = <T>(list: readonly T[]): T => list[randomInt(list.length)]!;
const contentOf = (kind: 'day' | 'packet'): RecordContent => ({
  kind,
  parent: null,
  position: randomInt(3000),
  body: { date: '2024-05-01', start: `${String(randomInt(24))}:00`, text: randomBytes(60).toString('base64') },
});

/** Two cases, none with a history so long that a check of all of it takes its time. */
async function tidy(): Promise<State> {
  for (const head of valueOf(await desk.store.list()))
    if (head.revision > 30) valueOf(await desk.store.remove(head.id));
  while (valueOf(await desk.store.list()).length < 2) {
    const records = Array.from({ length: 50 }, () => ({ id: newId(), ...contentOf('day') }));
    valueOf(await desk.store.create(records, draft('create'), []));
  }
  return desk.state();
}

/** What is there now; after each commit as it must be, so that the next is not held up by reading all. */
let state = await tidy();

async function commit(
  action: string,
  caseId: string,
  changes: readonly ProposedChange[],
  entry: EntryDraft,
  files: readonly StoredFile[] = [],
): Promise<void> {
  const before = state[caseId]!;
  const after = { ...state, [caseId]: changed(before, changes, files) };
  append(folder, { kind: 'will', action, after: digestOf(after) });
  const done = valueOf(await desk.store.commit(caseId, { changes, entry, files }));
  if (done.outcome !== 'saved') throw new Error('a conflict with nobody');
  append(folder, { kind: 'did', action, state: digestOf(after) });
  state = after;
}

function changed(before: CaseState, changes: readonly ProposedChange[], files: readonly StoredFile[]): CaseState {
  const revision = before.revision + 1;
  const gone = new Set(changes.map((change) => change.id));
  const kept = Object.entries(before.records).filter(([id]) => !gone.has(id));
  const put = changes.flatMap(({ id, content }) => (content === null ? [] : [[id, { ...content, revision }] as const]));
  return {
    revision,
    records: Object.fromEntries([...kept, ...put]),
    files: [...before.files, ...files.map((file) => file.id)].sort(),
  };
}

async function edit(): Promise<void> {
  const caseId = pick(Object.keys(state));
  const days = Object.entries(state[caseId]!.records).filter(([, record]) => record.kind === 'day');
  const [id, record] = pick(days);
  await commit('edit', caseId, [{ id, base: record.revision, content: contentOf('day') }], draft('edit'));
}

/** A thousand days come in; where there are many already, the old ones make room in the same commit. */
async function importDays(): Promise<void> {
  const caseId = pick(Object.keys(state));
  const days = Object.entries(state[caseId]!.records).filter(([, record]) => record.kind === 'day');
  const old = days.length > 2000 ? days.map(([id, { revision }]) => ({ id, base: revision, content: null })) : [];
  const fresh = Array.from({ length: 1000 }, () => ({ id: newId(), base: 0, content: contentOf('day') }));
  await commit('import', caseId, [...old, ...fresh], draft('import'));
}

async function issuePacket(): Promise<void> {
  const caseId = pick(Object.keys(state));
  const id = newId();
  const files = [{ id, bytes: randomBytes(300_000) }];
  await commit(
    'packet',
    caseId,
    [{ id, base: 0, content: contentOf('packet') }],
    draft('issue', { kind: 'mark' }),
    files,
  );
}

async function backUp(): Promise<void> {
  const now = digestOf(state);
  append(folder, { kind: 'will', action: 'backup', after: now });
  const { name } = valueOf(await desk.backups.now(run));
  append(folder, { kind: 'did', action: 'backup', state: now, backup: name });
}

async function restore(): Promise<void> {
  const known = readJournal(folder).flatMap((line) =>
    line.kind === 'did' && line.backup !== undefined ? [{ name: line.backup, state: line.state }] : [],
  );
  if (known.length === 0) return backUp();
  const { name, state: after } = pick(known.slice(-20));
  append(folder, { kind: 'will', action: 'restore', after });
  valueOf(await desk.backups.restore(name, run));
  state = await desk.state();
  append(folder, { kind: 'did', action: 'restore', state: digestOf(state) });
}

/** Another file, that an older program wrote, is opened by this one. */
async function migrate(): Promise<void> {
  const name = `old-${newId()}.db`;
  const path = join(folder, name);
  const digest = await writeOldFile(path);
  append(folder, { kind: 'will', action: 'migration', after: digestOf(state), old: { name, digest } });
  const opened = await open(path);
  append(folder, { kind: 'did', action: 'migration', state: digestOf(state) });
  await opened.close();
  for (const file of [path, `${path}.schema-1`]) await removeDatabaseFile(file);
}

const work = pick([edit, importDays, issuePacket, backUp, restore, migrate]);
append(folder, { kind: 'ready', state: digestOf(state) });
for (;;) await work();
