import knex, { type Knex } from 'knex';
import { problem } from '../../../src/core/base/problem.ts';
import { err, ok } from '../../../src/core/base/result.ts';
import type { Answer, Batch, FileDatabase, Row, Tables } from '../../../src/store/backup/tables.ts';

/** A refusal that must leave a transaction, which knex rolls back only for what is thrown. */
class Refused extends Error {
  readonly answer: Awaited<Answer<null>>;
  constructor(answer: Awaited<Answer<null>>) {
    super('refused');
    this.answer = answer;
  }
}

const tableNames = ['cases', 'wraps'];

/** Two tables in a real SQLite file: what backups know of a database, and no more. */
export async function openPlain(path: string): Answer<FileDatabase & { readonly db: Knex }> {
  const db = knex({
    client: 'sqlite3',
    connection: { filename: path },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  try {
    await db.raw('PRAGMA journal_mode = WAL');
    for (const table of tableNames)
      if (!(await db.schema.hasTable(table)))
        await db.schema.createTable(table, (t) => {
          t.string('id').primary();
          t.integer('revision');
          t.binary('payload');
        });
  } catch {
    await db.destroy();
    return err([problem('error', 'database-damaged', {})]);
  }
  return ok({ db, tables: tablesOf(db), integrity: () => integrityOf(db), close: () => db.destroy() });
}

async function integrityOf(db: Knex): Answer<null> {
  const [row] = await db.raw<readonly { readonly integrity_check: string }[]>('PRAGMA integrity_check');
  return row?.integrity_check === 'ok' ? ok(null) : err([problem('error', 'database-damaged', {})]);
}

function tablesOf(db: Knex): Tables {
  return {
    count: async () => {
      let total = 0;
      for (const table of tableNames) total += (await db<Row>(table).select()).length;
      return ok(total);
    },
    copyOut: async (take) => {
      for (const table of tableNames) {
        const taken = await take({ table, rows: await db<Row>(table).select() });
        if (!taken.ok) return taken;
      }
      return ok(null);
    },
    replaceAll: async (fill) => {
      try {
        await db.transaction(async (transaction) => {
          for (const table of tableNames) await transaction(table).delete();
          const filled = await fill(async ({ table, rows }: Batch) => {
            for (const row of rows) await transaction(table).insert(row);
            return ok(null);
          });
          if (!filled.ok) throw new Refused(filled);
        });
        return ok(null);
      } catch (fault) {
        if (fault instanceof Refused) return fault.answer;
        throw fault;
      }
    },
  };
}
