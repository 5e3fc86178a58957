import type { Problem } from '../../core/base/problem.ts';
import type { Result } from '../../core/base/result.ts';
import type { CaseStore } from './case-store.ts';
import type { Run } from '../../contract/dispatch.ts';

type Answer<T> = Promise<Result<T, readonly Problem[]>>;

/** Port: what the operating system keeps a secret in. Absent where it protects nothing (Linux `basic_text`). */
export type KeyStore = {
  readonly encrypt: (text: string) => Promise<string>;
  /** Null where the key store has lost or never had the key. */
  readonly decrypt: (sealed: string) => Promise<string | null>;
};

/** Port: a database whose key is wrapped. `state` is `new` before `create`. Problems: `wrong-passphrase`, `key-store-lost`, `passphrase-too-short`, `wrong-recovery-code`. */
export type Vault = {
  readonly state: () => Promise<'new' | 'locked' | 'open'>;
  readonly create: (passphrase: string) => Answer<{ readonly recoveryCode: string }>;
  readonly unlock: (passphrase: string) => Answer<null>;
  readonly unlockWithKeyStore: () => Answer<null>;
  /** Opens with the recovery code, sets a new passphrase and gives a new code; the old code is void. */
  readonly recover: (code: string, newPassphrase: string) => Answer<{ readonly recoveryCode: string }>;
  readonly changePassphrase: (old: string, next: string) => Answer<null>;
  readonly useKeyStore: (use: boolean) => Answer<null>;
  readonly usesKeyStore: () => Promise<boolean>;
  readonly lock: () => void;
  /** Null while it is new or locked. */
  readonly store: () => CaseStore | null;
};

export type BackupInfo = { readonly name: string; readonly at: string; readonly bytes: number };

/** Port: encrypted copies of the whole database, each checked before it counts. */
export type Backups = {
  readonly list: () => Answer<readonly BackupInfo[]>;
  readonly now: (run: Run) => Answer<BackupInfo>;
  /** Puts the backup in the place of the database, which is kept beside it under another name. Locks. */
  readonly restore: (name: string, run: Run) => Answer<{ readonly keptAs: string }>;
};
