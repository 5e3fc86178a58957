import type { Dialect, Queries } from '../engine.ts';

/** Brings the database from the previous schema to the next, within the given transaction. */
export type Migration = (queries: Queries, dialect: Dialect) => Promise<void>;
