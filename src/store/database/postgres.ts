import knex, { type Knex } from 'knex';
import { ok, type Result } from '../../core/base/result.ts';
import type { Problem } from '../../core/base/problem.ts';
import type { Answer } from '../answer.ts';
import { quiet, type Dialect, type Engine, type Queries } from './engine.ts';
import { withFaults } from './faults.ts';

/** A schema of its own beside other tables of the server. */
const schema = 'mibarai';

const dialect: Dialect = {
  bytes: 'BYTEA',
  integer: 'BIGINT',
  options: '',
  // Of two programs that start at the same time, the second waits and does not create the tables again. The number is arbitrary.
  first: ['SELECT pg_advisory_xact_lock(20261125)', `CREATE SCHEMA IF NOT EXISTS ${schema}`],
  tableNames: (queries) => queries('pg_catalog.pg_tables').where({ schemaname: schema }).pluck<string[]>('tablename'),
};

/** The only file that uses pg. Several programs share a server; a case is locked while it is written. */
export async function openPostgres(url: string): Answer<Engine> {
  const db = knex({
    client: 'pg',
    connection: { connectionString: url, connectionTimeoutMillis: 5000, application_name: 'mibarai' },
    searchPath: [schema],
    // More than one, so that a long backup does not block other work.
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
          // The server may be configured to answer before a commit is on disk.
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
      // knex rolls back only on a thrown error.
      if (!result.ok) throw rollBack;
    }, config);
  } catch (fault) {
    // If the connection is lost the rollback fails too; the first error says why.
    if (fault !== rollBack) throw first ?? fault;
  }
  return result!;
}

/** PostgreSQL has no page check without administrator rights; reading every row finds unreadable ones. */
async function readAll(db: Knex): Answer<null> {
  const tables = await dialect.tableNames(db);
  for (const table of tables.filter((name) => name !== 'schema_version'))
    await db(table).select(db.raw('sum(length(payload))'));
  return ok(null);
}
