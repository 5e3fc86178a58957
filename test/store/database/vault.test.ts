import { beforeEach, expect, expectTypeOf, test } from 'vitest';
import type { CaseStore } from '../../../src/services/ports/case-store.ts';
import type { KeyStore, Vault as VaultPort } from '../../../src/services/ports/vault.ts';
import type { Row } from '../../../src/store/backup/tables.ts';
import { ok } from '../../../src/core/base/result.ts';
import type { Database } from '../../../src/store/open-database.ts';
import { createVault, type Vault } from '../../../src/store/seal/vault.ts';
import { temporaryFolder } from '../backup/folders.ts';
import { codesOf, valueOf } from '../seal/results.ts';
import { fileIn, open } from '../support/open.ts';
import { day, draft } from '../support/records.ts';
import { testCost } from '../support/test-cost.ts';

const passphrase = 'himitsu no kotoba';

let path = '';
let recoveryCode = '';
let keyStore: KeyStore & { readonly lose: () => void };

/** The program is started, does something, and ends. */
async function program<T>(work: (vault: Vault<CaseStore>, database: Database) => Promise<T>): Promise<T> {
  const database = await open(path);
  const result = await work(createVault(database.wraps, keyStore, database.caseStore, testCost), database);
  await database.close();
  return result;
}

const startOfWork = async (vault: Vault<CaseStore>): Promise<unknown> => {
  const [head] = valueOf(await vault.store()!.list());
  return valueOf(await vault.store()!.load(head!.id)).records[0]!.body['start'];
};

beforeEach(async () => {
  path = fileIn(temporaryFolder());
  const kept = new Map<string, string>();
  keyStore = {
    encrypt: (secret) => Promise.resolve((kept.set('handle', secret), 'handle')),
    decrypt: (handle) => Promise.resolve(kept.get(handle) ?? null),
    lose: () => kept.clear(),
  };
  recoveryCode = await program(async (vault) => {
    const made = valueOf(await vault.create(passphrase));
    valueOf(await vault.store()!.create([day(1, '08:00')], draft('create'), []));
    return made.recoveryCode;
  });
});

test('after a restart the vault is locked, a wrong passphrase opens nothing, the right one opens the case', async () => {
  await program(async (vault) => {
    expect(await vault.state()).toBe('locked');
    expect(codesOf(await vault.unlock('himitsu no kotoba?'))).toEqual(['wrong-passphrase']);
    expect(vault.store()).toBeNull();
    valueOf(await vault.unlock(passphrase));
    expect(await startOfWork(vault)).toBe('08:00');
  });
});

test('a changed passphrase wraps the key anew and touches no other row', async () => {
  const rowsOf = (database: Database) => {
    const rows: (readonly [string, Row])[] = [];
    return database.forBackups.tables
      .copyOut((batch) => {
        rows.push(...batch.rows.map((row) => [batch.table, row] as const));
        return Promise.resolve(ok(null));
      })
      .then(() => rows);
  };
  const [before, after] = await program(async (vault, database) => {
    const first = await rowsOf(database);
    valueOf(await vault.changePassphrase(passphrase, 'atarashii kotoba'));
    return [first, await rowsOf(database)];
  });
  const changed = after.filter((row, at) => JSON.stringify(row) !== JSON.stringify(before[at]));
  expect(changed.map(([table, row]) => [table, row['id']])).toEqual([['wraps', 'passphrase']]);
  await program(async (vault) => {
    expect(codesOf(await vault.unlock(passphrase))).toEqual(['wrong-passphrase']);
    valueOf(await vault.unlock('atarashii kotoba'));
    expect(await startOfWork(vault)).toBe('08:00');
  });
});

test('the key store opens after a restart; once it has lost the key the passphrase still does', async () => {
  await program(async (vault) => {
    valueOf(await vault.unlock(passphrase));
    valueOf(await vault.useKeyStore(true));
  });
  await program(async (vault) => {
    valueOf(await vault.unlockWithKeyStore());
    expect(await startOfWork(vault)).toBe('08:00');
  });
  keyStore.lose();
  await program(async (vault) => {
    expect(codesOf(await vault.unlockWithKeyStore())).toEqual(['key-store-lost']);
    valueOf(await vault.unlock(passphrase));
    expect(await startOfWork(vault)).toBe('08:00');
  });
});

test('the recovery code opens the case after a restart; then passphrase and code are new', async () => {
  const next = await program(async (vault) => {
    const recovered = valueOf(await vault.recover(recoveryCode, 'after the loss'));
    expect(await startOfWork(vault)).toBe('08:00');
    return recovered.recoveryCode;
  });
  await program(async (vault) => {
    expect(codesOf(await vault.unlock(passphrase))).toEqual(['wrong-passphrase']);
    expect(codesOf(await vault.recover(recoveryCode, 'once more please'))).toEqual(['wrong-recovery-code']);
    valueOf(await vault.unlock('after the loss'));
    expect(await startOfWork(vault)).toBe('08:00');
    expect(next).not.toBe(recoveryCode);
  });
});

test('who still holds the cases of a vault that was locked is told so, and nothing is written', async () => {
  await program(async (vault) => {
    valueOf(await vault.unlock(passphrase));
    const store = vault.store()!;
    vault.lock();
    expect(codesOf(await store.list())).toEqual(['database-locked']);
    expect(codesOf(await store.create([day(2, '09:00')], draft('create'), []))).toEqual(['database-locked']);
    valueOf(await vault.unlock(passphrase));
    expect(valueOf(await vault.store()!.list()).length).toBe(1);
  });
});

test('the vault of case stores is what the use cases ask for', () => {
  expectTypeOf<Vault<CaseStore>>().toExtend<VaultPort>();
});
