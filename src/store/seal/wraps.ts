import type { Problem } from '../../core/base/problem.ts';
import type { Result } from '../../core/base/result.ts';

/** The data key under one lock. `params` is JSON: kind of lock, scrypt's numbers, salt. */
export type Wrap = {
  readonly id: 'passphrase' | 'recovery' | 'key-store';
  readonly params: string;
  readonly payload: Uint8Array;
};

type Answer<T> = Promise<Result<T, readonly Problem[]>>;

/** The table of wraps of an open database; `write` is one transaction. */
export type WrapTable = {
  readonly read: () => Answer<readonly Wrap[]>;
  readonly write: (put: readonly Wrap[], remove: readonly Wrap['id'][]) => Answer<null>;
};
