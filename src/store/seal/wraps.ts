import type { Answer } from '../answer.ts';

/** The data key, wrapped by one lock. `params` is JSON: kind of lock, scrypt parameters, salt. */
export type Wrap = {
  readonly id: 'passphrase' | 'recovery' | 'key-store';
  readonly params: string;
  readonly payload: Uint8Array;
};

/** The table of wraps of an open database; `write` is one transaction. */
export type WrapTable = {
  readonly read: () => Answer<readonly Wrap[]>;
  /** The first wraps. `database-exists` where another program created the database first: its key must not be overwritten. */
  readonly create: (wraps: readonly Wrap[]) => Answer<null>;
  readonly write: (put: readonly Wrap[], remove: readonly Wrap['id'][]) => Answer<null>;
};
