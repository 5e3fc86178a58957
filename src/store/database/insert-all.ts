import type { Row } from '../backup/tables.ts';
import type { Queries } from './engine.ts';

/** SQLite joins at most 500 rows into one statement. */
const atOnce = 200;

/** With `replace`, an existing row with the same `key` gets the new values of these columns. */
export async function insertAll(
  queries: Queries,
  table: string,
  rows: readonly Row[],
  replace?: { readonly key: readonly string[]; readonly columns: readonly string[] },
): Promise<void> {
  for (let at = 0; at < rows.length; at += atOnce) {
    const insert = queries(table).insert(rows.slice(at, at + atOnce));
    await (replace === undefined ? insert : insert.onConflict([...replace.key]).merge([...replace.columns]));
  }
}
