import type { Problem } from '../../core/base/problem.ts';
import type { Result } from '../../core/base/result.ts';
import type { CaseStore } from './case-store.ts';
import type { Run } from '../../contract/dispatch.ts';

type Answer<T> = Promise<Result<T, readonly Problem[]>>;

/** Port: the key store of the operating system. Absent where it protects nothing (Linux `basic_text`). */
export type KeyStore = {
  readonly encrypt: (text: string) => Promise<string>;
  /** Null where the key store does not have the key. */
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
  /** Null while the database is new or locked. */
  readonly store: () => CaseStore | null;
};

export type BackupInfo = { readonly name: string; readonly at: string; readonly bytes: number };

/** Port: encrypted copies of the whole database, each checked before it counts. */
export type Backups = {
  readonly list: () => Answer<readonly BackupInfo[]>;
  readonly now: (run: Run) => Answer<BackupInfo>;
  /** Replaces the database by the backup and keeps the old one under another name. Locks. */
  readonly restore: (name: string, run: Run) => Answer<{ readonly keptAs: string }>;
};
