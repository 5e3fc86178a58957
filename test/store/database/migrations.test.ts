import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../../src/core/base/result.ts';
import type { Row } from '../../../src/store/backup/tables.ts';
import type { Engine } from '../../../src/store/database/engine.ts';
import { migrate } from '../../../src/store/database/migrate.ts';
import { migrations } from '../../../src/store/database/migrations/index.ts';
import type { Migration } from '../../../src/store/database/migrations/migration.ts';
import { openFileEngine } from '../../../src/store/database/open-file.ts';
import { openPostgres } from '../../../src/store/database/postgres.ts';
import { openSqlite } from '../../../src/store/database/sqlite.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import { temporaryFolder } from '../backup/folders.ts';
import { codesOf, valueOf } from '../seal/results.ts';
import { clock, fileIn } from '../support/open.ts';
import { startPostgres, type Server } from '../support/postgres.ts';
import { id } from '../support/records.ts';
import { testCost } from '../support/test-cost.ts';

let server: Server;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const [a, b] = [id(1), id(2)];
const payload = (text: string): Buffer => Buffer.from(text);
type Content = Readonly<Record<string, readonly Row[]>>;

/** Rows as the first schema has them. */
const schema1: Content = {
  wraps: [{ id: 'passphrase', params: '{"n":1}', payload: payload('wrap') }],
  settings: [{ id: 'all', revision: 3, payload: payload('settings') }],
  cases: [
    { id: a, revision: 2, created_at: 't1', changed_at: 't2', payload: payload('a'), summary: null, summary_of: 0 },
    {
      id: b,
      revision: 1,
      created_at: 't3',
      changed_at: 't3',
      payload: payload('b'),
      summary: payload('s'),
      summary_of: 1,
    },
  ],
  records: [
    { case_id: a, id: id(3), place: 0, revision: 2, payload: payload('r3') },
    { case_id: b, id: id(3), place: 0, revision: 1, payload: payload('r3 of b') },
  ],
  entries: [
    { case_id: a, seq: 1, payload: payload('e1') },
    { case_id: a, seq: 2, payload: payload('e2') },
  ],
  changes: [{ case_id: a, seq: 1, payload: payload('c1') }],
};
const schema2: Content = { ...schema1, files: [{ case_id: a, id: id(4), payload: payload('file') }] };
/** When a case was saved is taken from when it was changed; of settings nobody knows. */
const schema3: Content = {
  ...schema2,
  settings: schema2['settings']!.map((row) => ({ ...row, saved_at: '' })),
  cases: schema2['cases']!.map((row) => ({ ...row, saved_at: row['changed_at']! })),
};

/** For each migration: what stands before it, and what must stand after it. */
const steps: readonly (readonly [number, Content, Content])[] = [
  [1, {}, { wraps: [], settings: [], cases: [], records: [], entries: [], changes: [] }],
  [2, schema1, { ...schema1, files: [] }],
  [3, schema2, schema3],
];

const insert = (engine: Engine, content: Content) =>
  engine.write(async (queries) => {
    for (const [table, rows] of Object.entries(content)) await queries(table).insert(rows.map((row) => ({ ...row })));
    return ok(null);
  });

/** Numbers as numbers: PostgreSQL gives large ones as text. */
const read = (engine: Engine, tables: readonly string[]) =>
  engine.read(async (queries) => {
    const content: Record<string, readonly Row[]> = {};
    for (const table of tables) {
      const rows = await queries<Row>(table).select().orderBy('payload');
      content[table] = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            /^(revision|place|seq|summary_of)$/.test(name) ? Number(value) : value,
          ]),
        ),
      );
    }
    return ok(content);
  });

const engines: readonly (readonly [string, () => Promise<Engine>])[] = [
  ['SQLite', async () => valueOf(await openSqlite(fileIn(temporaryFolder())))],
  ['PostgreSQL', async () => valueOf(await openPostgres(await server.createDatabase()))],
];

test('every migration has its step here', () => {
  expect(steps.map(([number]) => number)).toEqual(migrations.map((_, index) => index + 1));
});

describe.each(engines)('in %s', (_name, openEngine) => {
  test.each(steps)('migration %i keeps every row of the schema before it', async (number, before, after) => {
    const engine = await openEngine();
    valueOf(await migrate(engine, migrations.slice(0, number - 1)));
    valueOf(await insert(engine, before));
    valueOf(await migrate(engine, migrations.slice(0, number)));
    expect(valueOf(await read(engine, Object.keys(after)))).toEqual(after);
    expect((await engine.integrity()).ok).toBe(true);
    await engine.close();
  });

  test('a migration that fails leaves the schema and the rows before it', async () => {
    const engine = await openEngine();
    valueOf(await migrate(engine, migrations));
    valueOf(await insert(engine, schema3));
    await expect(migrate(engine, [...migrations, failing])).rejects.toThrow('a bug in a migration');
    expect(valueOf(await read(engine, Object.keys(schema3)))).toEqual(schema3);
    valueOf(await migrate(engine, migrations));
    await engine.close();
  });
});

const failing: Migration = async (queries) => {
  await queries('records').delete();
  await queries.raw('ALTER TABLE cases ADD COLUMN half TEXT');
  throw new Error('a bug in a migration');
};
async function fileOfSchema1(): Promise<string> {
  const path = fileIn(temporaryFolder());
  const engine = valueOf(await openFileEngine(path, migrations.slice(0, 1), true));
  valueOf(await insert(engine, schema1));
  await engine.close();
  return path;
}

test('before an older file is migrated a copy of it is kept, which an older program opens', async () => {
  const path = await fileOfSchema1();
  const database = valueOf(await openDatabase(path, clock, testCost));
  await database.close();
  const old = valueOf(await openFileEngine(`${path}.schema-1`, migrations.slice(0, 1), true));
  expect(valueOf(await read(old, Object.keys(schema1)))).toEqual(schema1);
  await old.close();
  expect(readdirSync(dirname(path)).sort()).toEqual(['cases.db', 'cases.db.schema-1']);
});

test('a new file, and one of the present schema, leave no copy', async () => {
  const path = fileIn(temporaryFolder());
  for (let times = 0; times < 2; times++) await valueOf(await openDatabase(path, clock, testCost)).close();
  expect(readdirSync(dirname(path))).toEqual(['cases.db']);
});

test('an older program refuses the migrated file', async () => {
  const path = await fileOfSchema1();
  await valueOf(await openDatabase(path, clock, testCost)).close();
  expect(codesOf(await openDatabase(path, clock, testCost, migrations.slice(0, 1)))).toEqual(['database-newer']);
});

test('two programs that open an empty server at once make one database', async () => {
  const url = await server.createDatabase();
  const both = await Promise.all([openDatabase(url, clock, testCost), openDatabase(url, clock, testCost)]);
  for (const database of both) {
    expect(valueOf(await valueOf(database).changedAt())).toBeNull();
    await valueOf(database).close();
  }
});
