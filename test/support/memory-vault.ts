import { problem } from '../../src/core/base/problem.ts';
import { err, ok } from '../../src/core/base/result.ts';
import type { CaseStore } from '../../src/services/ports/case-store.ts';
import type { Backups, Vault } from '../../src/services/ports/vault.ts';

const refused = (code: string): Promise<ReturnType<typeof err<readonly ReturnType<typeof problem>[]>>> =>
  Promise.resolve(err([problem('error', code, {})]));

/** A vault for a store in memory, unlocked at first; the passphrase is compared as text. */
export function memoryVault(store: CaseStore, passphrase = 'four quite unrelated words'): Vault {
  let secret = passphrase;
  let open = true;
  let inKeyStore = false;
  const enter = <T>(right: boolean, code: string, value: T) => {
    if (!right) return refused(code);
    open = true;
    return Promise.resolve(ok(value));
  };
  return {
    state: () => Promise.resolve(open ? 'open' : 'locked'),
    create: () => refused('database-exists'),
    unlock: (given) => enter(given === secret, 'wrong-passphrase', null),
    unlockWithKeyStore: () => enter(inKeyStore, 'key-store-lost', null),
    recover: (code, next) => {
      if (code === 'code') secret = next;
      return enter(code === 'code', 'wrong-recovery-code', { recoveryCode: 'next' });
    },
    changePassphrase: (old, next) => {
      if (old !== secret) return refused('wrong-passphrase');
      secret = next;
      return Promise.resolve(ok(null));
    },
    useKeyStore: (use) => {
      inKeyStore = use;
      return Promise.resolve(ok(null));
    },
    usesKeyStore: () => Promise.resolve(inKeyStore),
    lock: () => (open = false),
    store: () => (open ? store : null),
  };
}

/** Backups that are only counted. */
export function memoryBackups(lock: () => void): Backups {
  const made: { name: string; at: string; bytes: number }[] = [];
  return {
    list: () => Promise.resolve(ok(made.toReversed())),
    now: () => {
      const backup = { name: `backup-${String(made.length + 1)}`, at: '2026-11-25T00:00:00.000Z', bytes: 1 };
      made.push(backup);
      return Promise.resolve(ok(backup));
    },
    restore: (name) => {
      if (!made.some((b) => b.name === name)) return refused('backup-not-found');
      lock();
      return Promise.resolve(ok({ keptAs: 'before' }));
    },
  };
}
