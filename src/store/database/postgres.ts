import knex, { type Knex } from 'knex';
import { ok, type Result } from '../../core/base/result.ts';
import type { Problem } from '../../core/base/problem.ts';
import type { Answer } from '../answer.ts';
import { quiet, type Dialect, type Engine, type Queries } from './engine.ts';
import { withFaults } from './faults.ts';

/** Beside other tables of an office's server. */
const schema = 'mibarai';

const dialect: Dialect = {
  bytes: 'BYTEA',
  integer: 'BIGINT',
  options: '',
  // Two programs that are started at once define nothing twice: the second waits. The number is arbitrary.
  first: ['SELECT pg_advisory_xact_lock(20261125)', `CREATE SCHEMA IF NOT EXISTS ${schema}`],
  tableNames: (queries) => queries('pg_catalog.pg_tables').where({ schemaname: schema }).pluck<string[]>('tablename'),
};

/** The one file that knows pg. Several programs work on one server; a case is locked while it is written. */
export async function openPostgres(url: string): Answer<Engine> {
  const db = knex({
    client: 'pg',
    connection: { connectionString: url, connectionTimeoutMillis: 5000, application_name: 'mibarai' },
    searchPath: [schema],
    // A few, so that a long backup holds nobody up.
    pool: { min: 0, max: 4 },
    ...quiet,
  });
  const opened = await withFaults(null, async () => (await db.raw('SELECT 1'), ok(null)));
  if (!opened.ok) {
    await db.destroy();
    return opened;
  }
  return ok({
    dialect,
    read: (work) => withFaults(null, () => inTransaction(db, work, { isolationLevel: 'repeatable read' })),
    write: (work) =>
      withFaults(null, () =>
        inTransaction(db, async (queries) => {
          // A server may be set to answer before a commit is on its disk.
          await queries.raw('SET LOCAL synchronous_commit = on');
          return work(queries);
        }),
      ),
    integrity: () => withFaults(null, () => readAll(db)),
    close: () => db.destroy(),
  });
}

const rollBack = new Error('rolled back on purpose');

async function inTransaction<T>(
  db: Knex,
  work: (queries: Queries) => Answer<T>,
  config?: Knex.TransactionConfig,
): Answer<T> {
  let result: Result<T, readonly Problem[]> | null = null;
  let first: unknown = null;
  try {
    await db.transaction(async (queries) => {
      try {
        result = await work(queries);
      } catch (fault) {
        first = fault;
        throw fault;
      }
      // knex rolls back only for what is thrown.
      if (!result.ok) throw rollBack;
    }, config);
  } catch (fault) {
    // Where the connection was lost, the rollback fails too; the first fault says why.
    if (fault !== rollBack) throw first ?? fault;
  }
  return result!;
}

/** A server has no check of pages that everybody may run; reading every row finds what can not be read. */
async function readAll(db: Knex): Answer<null> {
  const tables = await dialect.tableNames(db);
  for (const table of tables.filter((name) => name !== 'schema_version'))
    await db(table).select(db.raw('sum(length(payload))'));
  return ok(null);
}
