import type { Knex } from 'knex';
import type { Answer } from '../answer.ts';

/** Builds and runs queries. Values are passed as bindings, never as text of a query. */
export type Queries = Knex;

/** Differences of the two engines in the definition of tables. */
export type Dialect = {
  readonly bytes: string;
  readonly integer: string;
  readonly options: string;
  /** Runs before any definition, in the same transaction. */
  readonly first: readonly string[];
  readonly tableNames: (queries: Queries) => Promise<readonly string[]>;
};

/** A database, in either engine. Errors of disk, file or server are problems; any other error is a bug. */
export type Engine = {
  readonly dialect: Dialect;
  /** Reads one consistent state of the database. */
  readonly read: <T>(work: (queries: Queries) => Answer<T>) => Answer<T>;
  /** One transaction, on the disk when it returns. A problem or a thrown error rolls back. */
  readonly write: <T>(work: (queries: Queries) => Answer<T>) => Answer<T>;
  /** The engine's own integrity check. */
  readonly integrity: () => Answer<null>;
  readonly close: () => Promise<void>;
};

/** By default knex writes warnings and failed queries, with their values, to the terminal. */
export const quiet = {
  compileSqlOnError: false,
  log: { warn: () => undefined, error: () => undefined, deprecate: () => undefined, debug: () => undefined },
};
