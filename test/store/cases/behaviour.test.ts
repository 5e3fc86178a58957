import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StoredRecord } from '../../../src/core/records/stored.ts';
import type { CaseHead, CaseStore, Commit } from '../../../src/services/ports/case-store.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { temporaryFolder } from '../backup/folders.ts';
import { codesOf, valueOf } from '../seal/results.ts';
import { cipher, fileIn, open } from '../support/open.ts';
import { startPostgres, type Server } from '../support/postgres.ts';
import { day, dayContent, draft, edited, id } from '../support/records.ts';

let server: Server;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

type Opened = { readonly store: CaseStore; readonly close: () => Promise<void> };
const openAt = async (place: string): Promise<Opened> => {
  const database = await open(place);
  return { store: database.caseStore(cipher), close: database.close };
};
const kinds: readonly (readonly [string, () => Promise<Opened>])[] = [
  ['memory', () => Promise.resolve({ store: memoryStore(), close: () => Promise.resolve() })],
  ['SQLite', () => openAt(fileIn(temporaryFolder()))],
  ['PostgreSQL', async () => openAt(await server.createDatabase())],
];

const unknown = id(0xdead);
const passphrase = 'sono kotoba';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(kinds)('cases in %s', (_kind, openStore) => {
  let store: CaseStore;
  let head: CaseHead;

  beforeEach(async () => {
    const opened = await openStore();
    store = opened.store;
    const files = [{ id: id(500), bytes: bytes('scan') }];
    head = valueOf(await store.create([day(1, '08:00'), day(2, '09:00'), day(3, '10:00')], draft('create'), files));
    return opened.close;
  });

  const load = async (): Promise<readonly StoredRecord[]> => valueOf(await store.load(head.id)).records;
  const record = async (number: number): Promise<StoredRecord> => (await load()).find((r) => r.id === id(number))!;
  const starts = async (): Promise<readonly unknown[]> => (await load()).map((r) => r.body['start']);
  const edit = async (number: number, start: string): Promise<Commit> =>
    valueOf(
      await store.commit(head.id, { changes: [edited(await record(number), start)], entry: draft(`edit ${start}`) }),
    );

  test('a new case stands in the list as its head', async () => {
    expect(valueOf(await store.list())).toEqual([head]);
    expect(head).toMatchObject({
      revision: 1,
      createdAt: '2026-04-01T09:00:00.000Z',
      changedAt: '2026-04-01T09:00:00.000Z',
      archived: false,
      summary: null,
      summaryOf: 0,
      lastEntry: { seq: 1 },
    });
    expect(valueOf(await store.head(head.id))).toEqual(head);
  });

  test('its records come back as they went in, in their order', async () => {
    const expected = [day(1, '08:00'), day(2, '09:00'), day(3, '10:00')].map((r) => ({ ...r, revision: 1 }));
    expect(valueOf(await store.load(head.id))).toEqual({ head, records: expected });
  });

  test('a commit changes, adds and removes at once, and gives the case a new revision', async () => {
    const { outcome, ...saved } = valueOf(
      await store.commit(head.id, {
        changes: [
          edited(await record(2), '09:30'),
          { id: id(4), base: 0, content: dayContent(4, '11:00') },
          { id: id(1), base: 1, content: null },
        ],
        entry: draft('mixed', { at: '2026-04-02T00:00:00.000Z' }),
      }),
    );
    expect(outcome).toBe('saved');
    expect(saved).toMatchObject({ head: { revision: 2, changedAt: '2026-04-02T00:00:00.000Z' } });
    expect((await load()).map((r) => [r.id, r.revision, r.body['start']])).toEqual([
      [id(2), 2, '09:30'],
      [id(3), 1, '10:00'],
      [id(4), 2, '11:00'],
    ]);
    expect(valueOf(await store.changesOf(head.id, 2))).toEqual([
      { id: id(2), before: dayContent(2, '09:00'), after: dayContent(2, '09:30') },
      { id: id(4), before: null, after: dayContent(4, '11:00') },
      { id: id(1), before: dayContent(1, '08:00'), after: null },
    ]);
  });

  test('who changes what another person changed meanwhile gets a conflict, and nothing is written', async () => {
    const seen = await record(1);
    await edit(1, '08:15');
    const late = await store.commit(head.id, {
      changes: [edited(seen, '08:45'), { id: id(7), base: 0, content: dayContent(7, '12:00') }],
      entry: draft('late'),
      files: [{ id: id(501), bytes: bytes('late') }],
    });
    expect(valueOf(late)).toEqual({
      outcome: 'conflict',
      conflicts: [{ id: id(1), yours: dayContent(1, '08:45'), theirs: { ...day(1, '08:15'), revision: 2 } }],
    });
    expect(await starts()).toEqual(['08:15', '09:00', '10:00']);
    expect(valueOf(await store.head(head.id)).revision).toBe(2);
    expect(codesOf(await store.readFile(head.id, id(501)))).toEqual(['record-not-found']);
  });

  test('who changes what another person removed gets a conflict', async () => {
    const seen = await record(1);
    await store.commit(head.id, { changes: [{ id: id(1), base: 1, content: null }], entry: draft('remove') });
    expect(valueOf(await store.commit(head.id, { changes: [edited(seen, '08:45')], entry: draft('late') }))).toEqual({
      outcome: 'conflict',
      conflicts: [{ id: id(1), yours: dayContent(1, '08:45'), theirs: null }],
    });
  });

  test('a record that is added where there is one already is a conflict', async () => {
    const twice = await store.commit(head.id, {
      changes: [{ id: id(1), base: 0, content: dayContent(1, '07:00') }],
      entry: draft('again'),
    });
    expect(valueOf(twice)).toMatchObject({ outcome: 'conflict', conflicts: [{ theirs: { revision: 1 } }] });
  });

  test('what must be done to the whole case as it was seen is a conflict when anything moved', async () => {
    await edit(1, '08:15');
    const request = { changes: [edited(await record(2), '09:30')], entry: draft('undo') };
    expect(valueOf(await store.commit(head.id, { ...request, ifRevision: 1 }))).toEqual({
      outcome: 'conflict',
      conflicts: [],
    });
    expect(valueOf(await store.commit(head.id, { ...request, ifRevision: 2 })).outcome).toBe('saved');
  });

  test('a record that is not there can not be removed, and what stood beside that is not done', async () => {
    const changes = [edited(await record(1), '08:15'), { id: id(77), base: 0, content: null }];
    expect(codesOf(await store.commit(head.id, { changes, entry: draft('remove') }))).toEqual(['record-not-found']);
    expect(await starts()).toEqual(['08:00', '09:00', '10:00']);
    expect(valueOf(await store.entries(head.id, { limit: 9 })).length).toBe(1);
  });

  test('the history has who, when and what, newest first, page by page', async () => {
    for (const start of ['08:01', '08:02', '08:03']) await edit(1, start);
    const page = valueOf(await store.entries(head.id, { limit: 2 }));
    expect(page.map((e) => [e.seq, e.who, e.action.code, e.records])).toEqual([
      [4, '佐藤', 'edit 08:03', 1],
      [3, '佐藤', 'edit 08:02', 1],
    ]);
    const next = valueOf(await store.entries(head.id, { before: 3, limit: 2 }));
    expect(next.map((e) => [e.seq, e.action.code, e.records])).toEqual([
      [2, 'edit 08:01', 1],
      [1, 'create', 3],
    ]);
    expect(valueOf(await store.entries(head.id, { before: 1, limit: 2 }))).toEqual([]);
  });

  test('each entry carries the hash of the one before, and the head that of the last', async () => {
    await edit(1, '08:01');
    await edit(2, '09:01');
    const entries = valueOf(await store.entries(head.id, { limit: 9 })).toReversed();
    expect(entries.slice(1).map((e) => e.previous)).toEqual(entries.slice(0, -1).map((e) => e.hash));
    expect(valueOf(await store.head(head.id)).lastEntry).toEqual({ seq: 3, hash: entries.at(-1)!.hash });
    for (const hash of entries.map((e) => e.hash)) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('two cases of the same content begin with different hashes', async () => {
    const twin = valueOf(await store.create([day(1, '08:00')], draft('create'), []));
    const first = valueOf(await store.entries(head.id, { limit: 1 }))[0]!;
    expect(valueOf(await store.entries(twin.id, { limit: 1 }))[0]!.previous).not.toBe(first.previous);
  });

  test('undo, redo and marks keep which entry they are of', async () => {
    await edit(1, '08:01');
    await store.commit(head.id, {
      changes: [edited(await record(1), '08:00')],
      entry: draft('undo', { kind: 'undo', of: 2 }),
    });
    await store.commit(head.id, { changes: [], entry: draft('issue', { kind: 'mark' }) });
    const entries = valueOf(await store.entries(head.id, { limit: 2 }));
    expect(entries.map((e) => [e.kind, e.of, e.records])).toEqual([
      ['mark', null, 0],
      ['undo', 2, 1],
    ]);
  });

  test('an entry that is not there has no changes', async () => {
    expect(codesOf(await store.changesOf(head.id, 2))).toEqual(['entry-not-found']);
  });

  test('an older summary never replaces a newer one, one of the same revision does', async () => {
    const summaryOf = async () => {
      const { summary, summaryOf: of } = valueOf(await store.head(head.id));
      return [summary, of];
    };
    valueOf(await store.setSummary(head.id, { yen: '1' }, 2));
    valueOf(await store.setSummary(head.id, { yen: '2' }, 1));
    expect(await summaryOf()).toEqual([{ yen: '1' }, 2]);
    valueOf(await store.setSummary(head.id, { yen: '3' }, 2));
    expect(await summaryOf()).toEqual([{ yen: '3' }, 2]);
    await edit(1, '08:01');
    expect(await summaryOf()).toEqual([{ yen: '3' }, 2]);
    expect(valueOf(await store.list())[0]!.summary).toEqual({ yen: '3' });
  });

  test('a case is archived and taken out again without an entry in its history', async () => {
    valueOf(await store.setArchived(head.id, true));
    expect(valueOf(await store.head(head.id))).toEqual({ ...head, archived: true });
    await edit(1, '08:01');
    expect(valueOf(await store.head(head.id)).archived).toBe(true);
    valueOf(await store.setArchived(head.id, false));
    expect(valueOf(await store.head(head.id)).archived).toBe(false);
  });

  test('files are there byte for byte, each in its case alone', async () => {
    const other = valueOf(await store.create([], draft('create'), []));
    const large = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 251);
    valueOf(
      await store.commit(other.id, { changes: [], entry: draft('file'), files: [{ id: id(502), bytes: large }] }),
    );
    expect(Buffer.from(valueOf(await store.readFile(other.id, id(502)))).equals(large)).toBe(true);
    expect(Buffer.from(valueOf(await store.readFile(head.id, id(500)))).toString()).toBe('scan');
    expect(codesOf(await store.readFile(head.id, id(502)))).toEqual(['record-not-found']);
  });

  test('a removed case is gone with its history and files; the others stay', async () => {
    const other = valueOf(await store.create([day(1, '06:00')], draft('create'), []));
    valueOf(await store.remove(head.id));
    expect(valueOf(await store.list()).map((c) => c.id)).toEqual([other.id]);
    expect(valueOf(await store.load(other.id)).records.length).toBe(1);
    expect(valueOf(await store.verify(other.id))).toEqual({ entries: 1, records: 1 });
  });

  test('a case that is not there is a problem for every call', async () => {
    const answers = await Promise.all([
      store.head(unknown),
      store.load(unknown),
      store.commit(unknown, { changes: [], entry: draft('x') }),
      store.entries(unknown, { limit: 1 }),
      store.changesOf(unknown, 1),
      store.setSummary(unknown, {}, 1),
      store.setArchived(unknown, true),
      store.readFile(unknown, id(500)),
      store.remove(unknown),
      store.verify(unknown),
      store.exportSealed(unknown, passphrase),
    ]);
    expect(answers.map(codesOf)).toEqual(answers.map(() => ['case-not-found']));
  });

  test('a case that was worked on is whole', async () => {
    await edit(1, '08:01');
    await edit(1, '08:02');
    await store.commit(head.id, { changes: [{ id: id(2), base: 1, content: null }], entry: draft('remove') });
    expect(valueOf(await store.verify(head.id))).toEqual({ entries: 4, records: 2 });
  });

  test('moved to another database as a sealed file, a case is the same with history and files', async () => {
    await edit(1, '08:01');
    const sealed = valueOf(await store.exportSealed(head.id, passphrase));
    const elsewhere = await openStore();
    expect(codesOf(await elsewhere.store.importSealed(sealed, 'another kotoba', false))).toEqual(['wrong-passphrase']);
    expect(valueOf(await elsewhere.store.list())).toEqual([]);
    const arrived = valueOf(await elsewhere.store.importSealed(sealed, passphrase, false));
    expect(arrived).toEqual(valueOf(await store.head(head.id)));
    expect(valueOf(await elsewhere.store.load(head.id)).records).toEqual(await load());
    expect(valueOf(await elsewhere.store.entries(head.id, { limit: 9 }))).toEqual(
      valueOf(await store.entries(head.id, { limit: 9 })),
    );
    expect(valueOf(await elsewhere.store.changesOf(head.id, 2))).toEqual(valueOf(await store.changesOf(head.id, 2)));
    expect(Buffer.from(valueOf(await elsewhere.store.readFile(head.id, id(500)))).toString()).toBe('scan');
    expect(valueOf(await elsewhere.store.verify(head.id))).toEqual({ entries: 2, records: 3 });
    await elsewhere.close();
  });

  test('a sealed case that is here already is taken in as a copy alone, and the two go separate ways', async () => {
    valueOf(await store.setSummary(head.id, { yen: '1' }, 1));
    const sealed = valueOf(await store.exportSealed(head.id, passphrase));
    await edit(1, '08:01');
    expect(codesOf(await store.importSealed(sealed, passphrase, false))).toEqual(['case-exists']);
    const copy = valueOf(await store.importSealed(sealed, passphrase, true));
    expect(copy).toMatchObject({ revision: 1, summary: null, summaryOf: 0 });
    expect(copy.id).not.toBe(head.id);
    expect(valueOf(await store.load(copy.id)).records.map((r) => r.body['start'])).toEqual(['08:00', '09:00', '10:00']);
    expect(await starts()).toEqual(['08:01', '09:00', '10:00']);
    for (const caseId of [head.id, copy.id]) expect((await store.verify(caseId)).ok).toBe(true);
  });

  test('settings are empty at first, then what was written last', async () => {
    expect(valueOf(await store.settings.read())).toEqual({});
    valueOf(await store.settings.write({ who: '佐藤', backups: 3 }));
    valueOf(await store.settings.write({ who: '鈴木' }));
    expect(valueOf(await store.settings.read())).toEqual({ who: '鈴木' });
  });
});
