import type { Knex } from 'knex';
import type { Answer } from '../answer.ts';

/** Builds and runs queries. What a case holds goes in as bindings, never into the text of a query. */
export type Queries = Knex;

/** Where the two engines differ in the definition of tables. */
export type Dialect = {
  readonly bytes: string;
  readonly integer: string;
  readonly options: string;
  /** Runs before any definition, in the same transaction. */
  readonly first: readonly string[];
  readonly tableNames: (queries: Queries) => Promise<readonly string[]>;
};

/** One database, whichever engine keeps it. What disk, file or server refuse is a problem; all else that is thrown is a bug. */
export type Engine = {
  readonly dialect: Dialect;
  /** Sees one state of the database from its beginning to its end. */
  readonly read: <T>(work: (queries: Queries) => Answer<T>) => Answer<T>;
  /** One transaction, on the disk when it answers. A problem rolls back, as does a fault. */
  readonly write: <T>(work: (queries: Queries) => Answer<T>) => Answer<T>;
  /** The engine's own check of all that it keeps. */
  readonly integrity: () => Answer<null>;
  readonly close: () => Promise<void>;
};

/** knex would write warnings to the terminal, and a failed query with all that was in it. */
export const quiet = {
  compileSqlOnError: false,
  log: { warn: () => undefined, error: () => undefined, deprecate: () => undefined, debug: () => undefined },
};
