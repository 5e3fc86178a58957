import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  copyFileSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import knex, { type Knex } from 'knex';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import type { StoredRecord } from '../../../src/core/records/stored.ts';
import { migrations } from '../../../src/store/database/migrations/index.ts';
import { openDatabase, type Database } from '../../../src/store/open-database.ts';
import { temporaryFolder } from '../backup/folders.ts';
import { codesOf, valueOf } from '../seal/results.ts';
import { cipher, clock, fileIn, open } from '../support/open.ts';
import { day, dayContent, draft, edited, id } from '../support/records.ts';
import { testCost } from '../support/test-cost.ts';

const local = (name: string): string => fileURLToPath(new URL(`../safety/${name}`, import.meta.url));

let path = '';
let caseId = '';
let otherId = '';

/** Two cases; the first with four entries, a file, and records that were changed and removed. */
beforeEach(async () => {
  path = fileIn(temporaryFolder());
  const database = await open(path);
  const store = database.caseStore(cipher);
  const days = Array.from({ length: 200 }, (_, n) => day(n, '08:00'));
  ({ id: caseId } = valueOf(await store.create(days, draft('create'), [{ id: id(500), bytes: Buffer.from('scan') }])));
  ({ id: otherId } = valueOf(await store.create(days, draft('create'), [])));
  const seen = valueOf(await store.load(caseId)).records;
  for (const start of ['08:10', '08:20']) {
    const [first] = valueOf(await store.load(caseId)).records;
    await store.commit(caseId, { changes: [edited(first!, start)], entry: draft(start) });
  }
  await store.commit(caseId, {
    changes: [{ id: seen[1]!.id, base: 1, content: null }],
    entry: draft('remove'),
  });
  expect(valueOf(await store.verify(caseId))).toEqual({ entries: 4, records: 199 });
  await database.close();
});

const openAgain = () => openDatabase(path, clock, testCost);

/** As somebody does who has the file and no key. */
async function tamper(work: (db: Knex) => Promise<unknown>): Promise<void> {
  const db = knex({ client: 'sqlite3', connection: { filename: path }, useNullAsDefault: true });
  await work(db);
  await db.destroy();
}

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await open(path);
  const result = await work(database);
  await database.close();
  return result;
}

test('a newer schema is refused, and the file stays as it is', async () => {
  await tamper((db) => db('schema_version').update({ version: migrations.length + 1 }));
  const bytes = readFileSync(path);
  expect(codesOf(await openAgain())).toEqual(['database-newer']);
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test("another program's database is refused, and stays as it is", async () => {
  const foreign = join(temporaryFolder(), 'accounts.db');
  const db = knex({ client: 'sqlite3', connection: { filename: foreign }, useNullAsDefault: true });
  await db.raw('CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT)');
  await db.destroy();
  expect(codesOf(await openDatabase(foreign, clock, testCost))).toEqual(['database-foreign']);
});

test.each([
  ['no database at all', () => writeFileSync(path, 'a letter to the labour standards inspection office'.repeat(100))],
  ['cut short', () => truncateSync(path, 100)],
])('a file that is %s is a problem in words', async (_name, harm) => {
  harm();
  expect(codesOf(await openAgain())).toEqual(['database-damaged']);
});

test('a page that rotted is found, and no case is taken from it', async () => {
  const pages = Math.floor(statSync(path).size / 4096);
  const file = openSync(path, 'r+');
  // All but the first pages, which say how the file is built.
  for (let page = 10; page < pages; page++) writeSync(file, Buffer.alloc(200, 0xa5), 0, 200, page * 4096);
  closeSync(file);
  await withDatabase(async (database) => {
    expect(codesOf(await database.integrity())).toEqual(['database-damaged']);
    expect(codesOf(await database.caseStore(cipher).load(caseId))).toEqual(['database-damaged']);
    expect(codesOf(await database.caseStore(cipher).verify(caseId))).toEqual(['database-damaged']);
  });
});

const payloadIn = async (db: Knex, table: string, where: Readonly<Record<string, string>>): Promise<Buffer> =>
  (await db<{ payload: Buffer }>(table).where(where).first())!.payload;

const [first, second] = [id(0), id(2)];
const tampered: readonly (readonly [string, (db: Knex) => Promise<unknown>])[] = [
  [
    'two records that changed places',
    async (db) => {
      const [a, b] = [
        await payloadIn(db, 'records', { case_id: caseId, id: first }),
        await payloadIn(db, 'records', { case_id: caseId, id: second }),
      ];
      await db('records').where({ case_id: caseId, id: first }).update({ payload: b });
      await db('records').where({ case_id: caseId, id: second }).update({ payload: a });
    },
  ],
  ['a record that was taken away', (db) => db('records').where({ case_id: caseId, id: second }).delete()],
  [
    'a record of another case',
    async (db) => {
      const payload = await payloadIn(db, 'records', { case_id: otherId, id: second });
      await db('records').where({ case_id: caseId, id: second }).update({ payload });
    },
  ],
  ['an entry that was taken away', (db) => db('entries').where({ case_id: caseId, seq: 2 }).delete()],
  [
    'an entry and its changes that were taken away',
    async (db) => {
      for (const table of ['entries', 'changes']) await db(table).where({ case_id: caseId, seq: 2 }).delete();
    },
  ],
  [
    'the last entry that was cut off',
    async (db) => {
      for (const table of ['entries', 'changes']) await db(table).where({ case_id: caseId, seq: 4 }).delete();
    },
  ],
  [
    'the first entries that were cut off',
    async (db) => {
      for (const table of ['entries', 'changes'])
        await db(table).where({ case_id: caseId }).where('seq', '<', 3).delete();
    },
  ],
  ['an entry under another number', (db) => db('entries').where({ case_id: caseId, seq: 4 }).update({ seq: 5 })],
  ['a time of change', (db) => db('cases').where({ id: caseId }).update({ changed_at: '2020-01-01T00:00:00.000Z' })],
  ['a file that was taken away', (db) => db('files').where({ case_id: caseId }).delete()],
  [
    'one byte of a file',
    async (db) => {
      const payload = await payloadIn(db, 'files', { case_id: caseId });
      payload[20]! ^= 1;
      await db('files').where({ case_id: caseId }).update({ payload });
    },
  ],
];

test.each(tampered)('altered from outside, %s: the check of the case finds it', async (_name, work) => {
  await tamper(work);
  await withDatabase(async (database) => {
    expect(codesOf(await database.caseStore(cipher).verify(caseId))).toEqual(['database-damaged']);
    expect((await database.caseStore(cipher).verify(otherId)).ok).toBe(true);
  });
});

test('a record put back from an earlier revision of the same row is refused when the case is opened', async () => {
  let payload: Buffer = Buffer.alloc(0);
  await tamper(async (db) => (payload = await payloadIn(db, 'records', { case_id: caseId, id: second })));
  await withDatabase(async (database) => {
    const store = database.caseStore(cipher);
    const records = valueOf(await store.load(caseId)).records;
    const seen = records.find((record: StoredRecord) => record.id === second)!;
    valueOf(await store.commit(caseId, { changes: [edited(seen, '07:00')], entry: draft('edit') }));
  });
  await tamper((db) => db('records').where({ case_id: caseId, id: second }).update({ payload }));
  await withDatabase(async (database) => {
    expect(codesOf(await database.caseStore(cipher).load(caseId))).toEqual(['database-damaged']);
  });
});

test('a case that is damaged can be removed, and the others stay', async () => {
  await tamper((db) =>
    db('cases')
      .where({ id: caseId })
      .update({ payload: Buffer.from('rotten') }),
  );
  await withDatabase(async (database) => {
    const store = database.caseStore(cipher);
    expect(codesOf(await store.head(caseId))).toEqual(['database-damaged']);
    valueOf(await store.remove(caseId));
    expect(valueOf(await store.list()).map((head) => head.id)).toEqual([otherId]);
  });
});

/** Another process that has the database, until it is told to end. */
async function holder() {
  const script = ['--import', local('run-typescript.mjs'), local('holder.ts'), path];
  const child = spawn(execPath, script, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('open');
  return {
    end: async (signal: NodeJS.Signals) => {
      const ended = once(child, 'close');
      child.kill(signal);
      await ended;
    },
  };
}

test('a second instance is told that the first has the database, until the first ends, killed or not', async () => {
  const other = await holder();
  expect(codesOf(await openAgain())).toEqual(['database-in-use']);
  await other.end('SIGKILL');
  await withDatabase(async (database) => {
    expect((await database.caseStore(cipher).verify(caseId)).ok).toBe(true);
  });
});

test('a file that another program has locked is a problem in words, and opens when it is free', async () => {
  const db = knex({ client: 'sqlite3', connection: { filename: path }, useNullAsDefault: true });
  await db.raw('BEGIN EXCLUSIVE');
  expect(codesOf(await openAgain())).toEqual(['database-in-use']);
  await db.raw('ROLLBACK');
  await db.destroy();
  expect((await withDatabase((database) => database.integrity())).ok).toBe(true);
});

test('after it is closed all is in the one file: a copy of it alone opens', async () => {
  const copy = join(temporaryFolder(), 'copy.db');
  await withDatabase(async (database) => {
    const change = { id: id(900), base: 0, content: dayContent(900, '09:00') };
    valueOf(await database.caseStore(cipher).commit(caseId, { changes: [change], entry: draft('add') }));
  });
  copyFileSync(path, copy);
  const database = await open(copy);
  expect(valueOf(await database.caseStore(cipher).verify(caseId))).toEqual({ entries: 5, records: 200 });
  await database.close();
});
