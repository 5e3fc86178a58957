import { randomBytes, randomInt } from 'node:crypto';
import { ok } from '../../../src/core/base/result.ts';
import type { Row } from '../../../src/store/backup/tables.ts';
import type { Engine } from '../../../src/store/database/engine.ts';
import { insertAll } from '../../../src/store/database/insert-all.ts';
import { migrations } from '../../../src/store/database/migrations/index.ts';
import { openFileEngine } from '../../../src/store/database/open-file.ts';
import { openSqlite } from '../../../src/store/database/sqlite.ts';
import { valueOf } from '../seal/results.ts';
import { open } from '../support/open.ts';
import { digestOf } from './desk.ts';

const tables = ['cases', 'records', 'entries', 'changes'] as const;
const time = '2025-04-01T00:00:00.000Z';

/** A database file of the first schema with some thousand rows; gives the digest of all of them. */
export async function writeOldFile(path: string): Promise<string> {
  const engine = valueOf(await openFileEngine(path, migrations.slice(0, 1), false));
  const id = randomBytes(16).toString('hex');
  const payload = (): Buffer => randomBytes(200 + randomInt(200));
  const rows: Readonly<Record<(typeof tables)[number], readonly Row[]>> = {
    cases: [{ id, revision: 9, created_at: time, changed_at: time, payload: payload(), summary: null, summary_of: 0 }],
    records: Array.from({ length: 2000 }, (_, place) => ({
      case_id: id,
      id: randomBytes(16).toString('hex'),
      place,
      revision: 1 + randomInt(9),
      payload: payload(),
    })),
    entries: Array.from({ length: 9 }, (_, at) => ({ case_id: id, seq: at + 1, payload: payload() })),
    changes: Array.from({ length: 9 }, (_, at) => ({ case_id: id, seq: at + 1, payload: randomBytes(30_000) })),
  };
  valueOf(
    await engine.write(async (queries) => {
      for (const table of tables) await insertAll(queries, table, rows[table]);
      return ok(null);
    }),
  );
  const digest = await rowsDigest(engine);
  await engine.close();
  return digest;
}

const rowsDigest = async (engine: Engine): Promise<string> =>
  valueOf(
    await engine.read(async (queries) => {
      const all: unknown[] = [];
      for (const table of tables) {
        const rows = await queries<Row>(table).select().orderBy('payload');
        all.push(rows.map(({ saved_at: _savedAt, ...row }) => row));
      }
      return ok(digestOf(all));
    }),
  );

/** Throws unless the file is wholly at the old schema or wholly at the new, and opens with the same rows. */
export async function checkOldFile(path: string, digest: string): Promise<void> {
  const raw = valueOf(await openSqlite(path));
  const schema = await schemaOf(raw);
  await raw.close();
  if (!wholeSchemas.includes(schema)) throw new Error(`half a migration: ${schema}`);
  const opened = await open(path);
  if (!(await opened.integrity()).ok) throw new Error('the migrated file is damaged');
  await opened.close();
  const migrated = valueOf(await openSqlite(path));
  const [now, rows] = [await schemaOf(migrated), await rowsDigest(migrated)];
  await migrated.close();
  if (now !== wholeSchemas[1] || rows !== digest) throw new Error(`the migrated file has other rows, schema ${now}`);
}

/** The first and the present one, as number, tables and whether times of saving are there. */
const wholeSchemas = [
  '1 without files, without times of saving',
  `${String(migrations.length)} with files, with times of saving`,
];

const schemaOf = async (engine: Engine): Promise<string> =>
  valueOf(
    await engine.read(async (queries) => {
      const row = await queries<{ version: number }>('schema_version').first();
      const has = (there: boolean): string => (there ? 'with' : 'without');
      const files = await queries.schema.hasTable('files');
      const times = await queries.schema.hasColumn('cases', 'saved_at');
      return ok(`${String(row?.version)} ${has(files)} files, ${has(times)} times of saving`);
    }),
  );
