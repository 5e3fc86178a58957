import type { Answer } from '../answer.ts';

/** The data key under one lock. `params` is JSON: kind of lock, scrypt's numbers, salt. */
export type Wrap = {
  readonly id: 'passphrase' | 'recovery' | 'key-store';
  readonly params: string;
  readonly payload: Uint8Array;
};

/** The table of wraps of an open database; `write` is one transaction. */
export type WrapTable = {
  readonly read: () => Answer<readonly Wrap[]>;
  /** The first wraps. `database-exists` where another program was faster: its key must not be lost. */
  readonly create: (wraps: readonly Wrap[]) => Answer<null>;
  readonly write: (put: readonly Wrap[], remove: readonly Wrap['id'][]) => Answer<null>;
};
