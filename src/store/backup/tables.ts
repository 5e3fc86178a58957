import { createHash } from 'node:crypto';
import type { Answer } from '../answer.ts';

/** A row as the database keeps it: sealed payloads, ids, numbers. A number and its text are treated as equal. */
export type Row = Readonly<Record<string, string | number | Uint8Array | null>>;
export type Batch = { readonly table: string; readonly rows: readonly Row[] };
type Take = (batch: Batch) => Answer<null>;

/**
 * All rows of a database, including the wrapped keys.
 * `copyOut` passes on every table from one snapshot, parents before children, and stops at the first problem.
 * `replaceAll` removes every row and inserts what `fill` gives, in one transaction: a problem rolls back.
 */
export type Tables = {
  readonly count: () => Answer<number>;
  readonly copyOut: (take: Take) => Answer<null>;
  readonly replaceAll: (fill: (put: Take) => Answer<null>) => Answer<null>;
};

/** A database in a file, at the schema of this program. `integrity` is the database's own check of every page. */
export type FileDatabase = {
  readonly tables: Tables;
  readonly integrity: () => Answer<null>;
  /** Afterwards everything is in the one file, without a journal. */
  readonly close: () => Promise<void>;
};

/** Opens or creates the file; migrates an older schema; refuses a newer one. */
export type OpenFile = (path: string) => Answer<FileDatabase>;

/** A sum over rows that does not depend on their order: two databases sort texts differently. */
export function rowSum(): { readonly add: (batch: Batch) => void; readonly digest: () => string } {
  const sums: string[] = [];
  return {
    add: ({ table, rows }) => {
      for (const row of rows) sums.push(sumOf(table, row));
    },
    digest: () => createHash('sha256').update(sums.sort().join('\n')).digest('hex'),
  };
}

function sumOf(table: string, row: Row): string {
  const hash = createHash('sha256').update(JSON.stringify(table));
  for (const column of Object.keys(row).sort()) {
    const value = row[column] ?? null;
    const text =
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value === null ? null : String(value);
    hash.update(JSON.stringify([column, text]));
  }
  return hash.digest('hex');
}
