import { ok } from '../../core/base/result.ts';
import { refuse, type Answer } from '../answer.ts';
import type { Batch, Row, Tables } from '../backup/tables.ts';
import type { Engine, Queries } from './engine.ts';
import { insertAll } from './insert-all.ts';

/** Parents before children. Batches are small enough for the largest payloads to fit into memory. */
const tables = [
  { name: 'wraps', key: ['id'], batch: 500 },
  { name: 'settings', key: ['id'], batch: 500 },
  { name: 'cases', key: ['id'], batch: 500 },
  { name: 'records', key: ['case_id', 'id'], batch: 500 },
  { name: 'entries', key: ['case_id', 'seq'], batch: 500 },
  { name: 'changes', key: ['case_id', 'seq'], batch: 10 },
  { name: 'files', key: ['case_id', 'id'], batch: 1 },
] as const;
type Table = (typeof tables)[number];

/** All rows as they are, still sealed, for backups. */
export const createTables = ({ read, write }: Engine): Tables => ({
  count: () =>
    read(async (queries) => {
      let total = 0;
      for (const { name } of tables) total += await countOf(queries, name);
      return ok(total);
    }),
  copyOut: (take) =>
    read(async (queries) => {
      for (const table of tables) {
        const taken = await copyTable(queries, table, take);
        if (!taken.ok) return taken;
      }
      return ok(null);
    }),
  replaceAll: (fill) =>
    write(async (queries) => {
      for (const { name } of tables.toReversed()) await queries(name).delete();
      return fill(async ({ table, rows }) => {
        if (!tables.some(({ name }) => name === table)) return refuse('database-damaged');
        await insertAll(queries, table, rows);
        return ok(null);
      });
    }),
});

async function countOf(queries: Queries, table: string): Promise<number> {
  const row = await queries(table).count<{ rows: number | string }>({ rows: '*' }).first();
  return Number(row?.rows);
}

/** Each batch begins after the key of the last row. */
async function copyTable(
  queries: Queries,
  { name, key, batch }: Table,
  take: (batch: Batch) => Answer<null>,
): Answer<null> {
  const columns = `(${key.join(', ')})`;
  const marks = `(${key.map(() => '?').join(', ')})`;
  let last: Row | undefined;
  do {
    const query = queries<Row>(name)
      .orderBy([...key])
      .limit(batch);
    if (last !== undefined)
      void query.whereRaw(
        `${columns} > ${marks}`,
        key.map((column) => last![column] as string | number),
      );
    const rows: Row[] = await query;
    if (rows.length > 0) {
      const taken = await take({ table: name, rows });
      if (!taken.ok) return taken;
    }
    last = rows.length === batch ? rows.at(-1) : undefined;
  } while (last !== undefined);
  return ok(null);
}
