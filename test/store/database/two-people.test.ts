import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StoredRecord } from '../../../src/core/records/stored.ts';
import type { CaseStore } from '../../../src/services/ports/case-store.ts';
import { openDatabase, type Database } from '../../../src/store/open-database.ts';
import { createVault } from '../../../src/store/seal/vault.ts';
import { codesOf, valueOf } from '../seal/results.ts';
import { cipher, clock, open } from '../support/open.ts';
import { startPostgres, type Server } from '../support/postgres.ts';
import { day, dayContent, draft, edited, id } from '../support/records.ts';
import { testCost } from '../support/test-cost.ts';

// Two programs of an office on one server. Each has connections of its own.

let server: Server;
let url = '';
let sato: { readonly database: Database; readonly store: CaseStore };
let suzuki: { readonly database: Database; readonly store: CaseStore };
let caseId = '';

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());
beforeEach(async () => {
  url = await server.createDatabase();
  const person = async () => {
    const database = await open(url);
    return { database, store: database.caseStore(cipher) };
  };
  [sato, suzuki] = [await person(), await person()];
  const days = Array.from({ length: 50 }, (_, n) => day(n, '08:00'));
  caseId = valueOf(await sato.store.create(days, draft('create'), [])).id;
  return async () => {
    await sato.database.close();
    await suzuki.database.close();
  };
});

const seenBy = async (store: CaseStore, number: number): Promise<StoredRecord> =>
  valueOf(await store.load(caseId)).records.find((record) => record.id === id(number))!;

test('what one has saved the other sees', async () => {
  const change = edited(await seenBy(sato.store, 1), '08:30');
  valueOf(await sato.store.commit(caseId, { changes: [change], entry: draft('edit') }));
  expect((await seenBy(suzuki.store, 1)).body['start']).toBe('08:30');
});

test('two edits of one day at the same moment: one is saved, the other is told, forty times over', async () => {
  for (let round = 0; round < 40; round++) {
    const seen = await seenBy(sato.store, 1);
    const starts = [`sato ${String(round)}`, `suzuki ${String(round)}`];
    const both = await Promise.all(
      [sato, suzuki].map(({ store }, who) =>
        store.commit(caseId, { changes: [edited(seen, starts[who]!)], entry: draft('edit') }),
      ),
    );
    const outcomes = both.map((done) => valueOf(done));
    expect(outcomes.map((done) => done.outcome).sort()).toEqual(['conflict', 'saved']);
    const winner = starts[outcomes.findIndex((done) => done.outcome === 'saved')];
    expect((await seenBy(sato.store, 1)).body['start']).toBe(winner);
    const told = outcomes.find((done) => done.outcome === 'conflict')!;
    expect(told).toMatchObject({ conflicts: [{ id: id(1), theirs: { body: { start: winner } } }] });
  }
  expect(valueOf(await sato.store.verify(caseId))).toEqual({ entries: 41, records: 50 });
});

test('edits of different days at the same moment are all saved, one after the other in the history', async () => {
  const records = valueOf(await sato.store.load(caseId)).records;
  const done = await Promise.all(
    records.map((seen, at) =>
      (at % 2 === 0 ? sato : suzuki).store.commit(caseId, { changes: [edited(seen, '07:00')], entry: draft('edit') }),
    ),
  );
  expect(done.map((one) => valueOf(one).outcome)).toEqual(records.map(() => 'saved'));
  expect(valueOf(await suzuki.store.load(caseId)).records.map((r) => r.body['start'])).toEqual(
    records.map(() => '07:00'),
  );
  expect(valueOf(await suzuki.store.verify(caseId))).toEqual({ entries: 51, records: 50 });
});

test('a case that one reads while the other writes is read as it was at one moment', async () => {
  const records = valueOf(await sato.store.load(caseId)).records;
  let seen = records;
  for (let round = 0; round < 15; round++) {
    const start = `round ${String(round)}`;
    const [written, read] = await Promise.all([
      sato.store.commit(caseId, { changes: seen.map((record) => edited(record, start)), entry: draft(start) }),
      suzuki.store.load(caseId),
    ]);
    valueOf(written);
    const { head, records: found } = valueOf(read);
    expect(new Set(found.map((record) => record.body['start'])).size).toBe(1);
    expect(Math.max(...found.map((record) => record.revision))).toBe(head.revision);
    seen = valueOf(await sato.store.load(caseId)).records;
  }
});

test('a case that the other removed is gone, and nothing is written into nothing', async () => {
  const change = edited(await seenBy(sato.store, 1), '08:30');
  valueOf(await suzuki.store.remove(caseId));
  expect(codesOf(await sato.store.commit(caseId, { changes: [change], entry: draft('edit') }))).toEqual([
    'case-not-found',
  ]);
});

test('one sealed case that both take in at once is there once, whole', async () => {
  const sealed = valueOf(await sato.store.exportSealed(caseId, 'sono kotoba'));
  valueOf(await sato.store.remove(caseId));
  const both = await Promise.all([sato, suzuki].map(({ store }) => store.importSealed(sealed, 'sono kotoba', false)));
  expect(both.flatMap(codesOf)).toEqual(['case-exists']);
  expect(valueOf(await suzuki.store.verify(caseId))).toEqual({ entries: 1, records: 50 });
});

test('two programs that make the vault at once: one key is made, and both open with its passphrase', async () => {
  const vaults = [sato, suzuki].map(({ database }) => createVault(database.wraps, null, (key) => key, testCost));
  const made = await Promise.all(vaults.map((vault, who) => vault.create(`passphrase of ${String(who)}`)));
  expect(made.flatMap(codesOf)).toEqual(['database-exists']);
  const first = made.findIndex((one) => one.ok);
  for (const vault of vaults) valueOf(await vault.unlock(`passphrase of ${String(first)}`));
  const place = { table: 'records', id: 'a', revision: 1 };
  const sealed = vaults[0]!.store()!.seal(place, Buffer.from('日報'));
  const opened = vaults[1]!.store()!.open(place, sealed);
  expect(opened.ok && Buffer.from(opened.value).toString()).toBe('日報');
});

test('a connection that the server ends is a problem in words; the next call has a new one', async () => {
  const change = { id: id(900), base: 0, content: dayContent(900, '09:00') };
  const commit = () => sato.store.commit(caseId, { changes: [change], entry: draft('add') });
  await server.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'mibarai'`);
  const done = await commit();
  if (!done.ok) expect(codesOf(done)).toEqual(['server-unreachable']);
  const again = done.ok ? done : await commit();
  expect(valueOf(again).outcome).toBe('saved');
  expect(valueOf(await sato.store.verify(caseId))).toEqual({ entries: 2, records: 51 });
});

test('a server that is not there, and one that does not let in, are problems without the address', async () => {
  const away = await openDatabase('postgres://sato:himitsu@127.0.0.1:1/office', clock, testCost);
  expect(codesOf(away)).toEqual(['server-unreachable']);
  const unknown = await openDatabase(url.replace(/office_\d+/, 'nobody'), clock, testCost);
  expect(codesOf(unknown)).toEqual(['server-refused']);
  expect(JSON.stringify([away, unknown])).not.toMatch(/himitsu|127\.0\.0\.1|nobody/);
});
