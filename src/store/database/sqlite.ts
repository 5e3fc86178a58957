import knex, { type Knex } from 'knex';
import { ok } from '../../core/base/result.ts';
import { refuse, type Answer } from '../answer.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { quiet, type Dialect, type Engine } from './engine.ts';
import { withFaults } from './faults.ts';

/** See docs/decisions/0013-case-database.md. */
const settings = [
  // A program that is closing still holds the file.
  'busy_timeout = 2000',
  // A second program must not write into the same file. The system releases this lock when the process ends, even by a kill.
  'locking_mode = EXCLUSIVE',
  // A commit is one append and one sync; after a kill the next opening completes or discards it.
  'journal_mode = WAL',
  // Synced to the disk before it answers: with NORMAL the last commits are lost in a power cut.
  'synchronous = FULL',
  // Off by default, which would allow orphaned rows.
  'foreign_keys = ON',
  // What is deleted is overwritten. The payloads are sealed, but the key may become known later.
  'secure_delete = ON',
  // The schema of a foreign file cannot run functions.
  'trusted_schema = OFF',
  // A damaged page is detected when it is read.
  'cell_size_check = ON',
  // No temporary files.
  'temp_store = MEMORY',
];

const dialect: Dialect = {
  bytes: 'BLOB',
  integer: 'INTEGER',
  // Refuses text in a number column.
  options: ' STRICT',
  first: [],
  tableNames: (queries) => queries('sqlite_master').where({ type: 'table' }).pluck<string[]>('name'),
};

export type SqliteEngine = Engine & {
  /** A copy of the committed state in a new file. */
  readonly copyTo: (path: string) => Answer<null>;
};

/** The only file that uses sqlite3. One connection, so that transactions run one after the other. */
export async function openSqlite(path: string): Answer<SqliteEngine> {
  const db = knex({
    client: 'sqlite3',
    connection: { filename: path },
    pool: { min: 1, max: 1 },
    useNullAsDefault: true,
    ...quiet,
  });
  const opened = await withFaults(path, () => prepare(db));
  if (!opened.ok) {
    await db.destroy();
    return opened;
  }
  const queue = oneAtATime();
  const one = <T>(work: () => Answer<T>): Answer<T> => queue(() => withFaults(path, work));
  return ok({
    dialect,
    read: (work) => one(() => inTransaction(db, 'BEGIN', work)),
    write: (work) => one(() => inTransaction(db, 'BEGIN IMMEDIATE', work)),
    integrity: () => one(() => integrityOf(db)),
    copyTo: (copy) => one(async () => (await db.raw('VACUUM INTO ?', [copy]), ok(null))),
    close: () => queue(() => close(db)),
  });
}

async function prepare(db: Knex): Answer<null> {
  for (const setting of settings) await db.raw(`PRAGMA ${setting}`);
  // The lock is taken by the first write.
  await db.raw('BEGIN IMMEDIATE');
  await db.raw('COMMIT');
  return ok(null);
}

async function inTransaction<T>(db: Knex, begin: string, work: (queries: Knex) => Answer<T>): Answer<T> {
  await db.raw(begin);
  try {
    const result = await work(db);
    await db.raw(result.ok ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (fault) {
    // After some errors SQLite has rolled back already, and this fails; the first error is the one to report.
    await db.raw('ROLLBACK').catch(() => undefined);
    throw fault;
  }
}

async function integrityOf(db: Knex): Answer<null> {
  const [page] = await db.raw<readonly { readonly integrity_check: string }[]>('PRAGMA integrity_check(1)');
  const orphans = await db.raw<readonly unknown[]>('PRAGMA foreign_key_check');
  return page?.integrity_check === 'ok' && orphans.length === 0 ? ok(null) : refuse('database-damaged');
}

/** Writes everything into the one file. If that fails, the journal stays and is read at the next opening. */
async function close(db: Knex): Promise<void> {
  await db.raw('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined);
  await db.destroy();
}
