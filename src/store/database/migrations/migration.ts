import type { Dialect, Queries } from '../engine.ts';

/** Brings the database from the schema before it to its own, within the transaction that it is given. */
export type Migration = (queries: Queries, dialect: Dialect) => Promise<void>;
