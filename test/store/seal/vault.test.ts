import { beforeEach, expect, test } from 'vitest';
import { ok } from '../../../src/core/base/result.ts';
import type { Cipher } from '../../../src/store/seal/cipher.ts';
import { createVault, type Vault } from '../../../src/store/seal/vault.ts';
import type { Wrap, WrapTable } from '../../../src/store/seal/wraps.ts';
import { testCost } from '../support/test-cost.ts';
import { codesOf, valueOf } from './results.ts';

const place = { table: 'records', id: 'a', revision: 1 };
const text = Buffer.from('グエン・ヴァン・アン');

let rows: readonly Wrap[] = [];
const table: WrapTable = {
  read: () => Promise.resolve(ok(rows)),
  create: (first) => {
    rows = first;
    return Promise.resolve(ok(null));
  },
  write: (put, remove) => {
    const gone = [...remove, ...put.map((wrap) => wrap.id)];
    rows = [...rows.filter((wrap) => !gone.includes(wrap.id)), ...put];
    return Promise.resolve(ok(null));
  },
};

/** A key store that can lose what it keeps, as after a new installation of the system. */
function systemKeyStore() {
  const kept = new Map<string, string>();
  return {
    encrypt: (secret: string) => {
      const handle = `handle-${String(kept.size)}`;
      kept.set(handle, secret);
      return Promise.resolve(handle);
    },
    decrypt: (handle: string) => Promise.resolve(kept.get(handle) ?? null),
    lose: () => kept.clear(),
  };
}

let keyStore = systemKeyStore();
const vaultOf = (): Vault<Cipher> => createVault(table, keyStore, (cipher) => cipher, testCost);

beforeEach(() => {
  rows = [];
  keyStore = systemKeyStore();
});

async function created() {
  const vault = vaultOf();
  const { recoveryCode } = valueOf(await vault.create('himitsu no kotoba'));
  const sealed = vault.store()!.seal(place, text);
  vault.lock();
  const opens = (other: Vault<Cipher>): boolean => {
    const opened = other.store()?.open(place, sealed);
    return opened?.ok === true && Buffer.from(opened.value).equals(text);
  };
  return { vault, recoveryCode, opens };
}

test('a vault is new, then open, then locked, and another program sees it locked', async () => {
  const vault = vaultOf();
  expect(await vault.state()).toBe('new');
  await vault.create('himitsu no kotoba');
  expect(await vault.state()).toBe('open');
  vault.lock();
  expect(await vault.state()).toBe('locked');
  expect(vault.store()).toBeNull();
  expect(await vaultOf().state()).toBe('locked');
});

test('the passphrase opens what was sealed', async () => {
  const { opens } = await created();
  const vault = vaultOf();
  valueOf(await vault.unlock('himitsu no kotoba'));
  expect(opens(vault)).toBe(true);
});

test('a wrong passphrase, and a lock that was tampered with, are one problem, and nothing opens', async () => {
  await created();
  const vault = vaultOf();
  expect(codesOf(await vault.unlock('himitsu no kotoba?'))).toEqual(['wrong-passphrase']);
  const honest = rows;
  for (const alter of [
    (wrap: Wrap) => ({ ...wrap, payload: wrap.payload.map((byte, at) => (at === 20 ? byte ^ 1 : byte)) }),
    (wrap: Wrap) => ({ ...wrap, params: wrap.params.replace(String(testCost.n), '32768') }),
    (wrap: Wrap) => ({ ...wrap, params: wrap.params.replace(String(testCost.n), '1073741824') }),
    (wrap: Wrap) => ({ ...wrap, params: '' }),
  ]) {
    rows = honest.map(alter);
    expect(codesOf(await vault.unlock('himitsu no kotoba'))).toEqual(['wrong-passphrase']);
  }
  expect(await vault.state()).toBe('locked');
});

test('the lock of the recovery code can not be put in the place of that of the passphrase', async () => {
  const { recoveryCode } = await created();
  rows = rows.filter((w) => w.id === 'recovery').map((wrap) => ({ ...wrap, id: 'passphrase' as const }));
  expect(codesOf(await vaultOf().unlock(recoveryCode))).toEqual(['wrong-passphrase']);
});

test('a passphrase of seven letters is refused, and nothing is written', async () => {
  expect(codesOf(await vaultOf().create('1234567'))).toEqual(['passphrase-too-short']);
  expect(rows).toEqual([]);
});

test('a vault that exists is not made anew', async () => {
  const { opens } = await created();
  expect(codesOf(await vaultOf().create('another passphrase'))).toEqual(['database-exists']);
  const vault = vaultOf();
  valueOf(await vault.unlock('himitsu no kotoba'));
  expect(opens(vault)).toBe(true);
});

test('a changed passphrase opens the same payloads, the old one does not, and the recovery code still does', async () => {
  const { vault, recoveryCode, opens } = await created();
  expect(codesOf(await vault.changePassphrase('not the old one', 'atarashii kotoba'))).toEqual(['wrong-passphrase']);
  expect(codesOf(await vault.changePassphrase('himitsu no kotoba', 'short'))).toEqual(['passphrase-too-short']);
  valueOf(await vault.changePassphrase('himitsu no kotoba', 'atarashii kotoba'));
  const other = vaultOf();
  expect(codesOf(await other.unlock('himitsu no kotoba'))).toEqual(['wrong-passphrase']);
  valueOf(await other.unlock('atarashii kotoba'));
  expect(opens(other)).toBe(true);
  valueOf(await other.recover(recoveryCode, 'third passphrase'));
  expect(opens(other)).toBe(true);
});

test('the recovery code sets a new passphrase and gives a new code; the old ones and the key store are void', async () => {
  const { recoveryCode, opens } = await created();
  const vault = vaultOf();
  valueOf(await vault.unlock('himitsu no kotoba'));
  valueOf(await vault.useKeyStore(true));
  const again = valueOf(await vault.recover(recoveryCode.toLowerCase(), 'after the loss'));
  expect(opens(vault)).toBe(true);
  const other = vaultOf();
  expect(codesOf(await other.unlock('himitsu no kotoba'))).toEqual(['wrong-passphrase']);
  expect(codesOf(await other.recover(recoveryCode, 'once more please'))).toEqual(['wrong-recovery-code']);
  expect(await other.usesKeyStore()).toBe(false);
  valueOf(await other.recover(again.recoveryCode, 'once more please'));
  valueOf(await other.unlock('once more please'));
  expect(opens(other)).toBe(true);
});

test('a mistyped recovery code is told apart from a wrong one, and neither changes anything', async () => {
  const { recoveryCode } = await created();
  const before = rows;
  const typed = recoveryCode.slice(0, -1) + (recoveryCode.endsWith('0') ? '1' : '0');
  expect(codesOf(await vaultOf().recover(typed, 'after the loss'))).toEqual(['recovery-code-mistyped']);
  rows = [];
  const ofAnother = valueOf(await vaultOf().create('another database')).recoveryCode;
  rows = before;
  expect(codesOf(await vaultOf().recover(ofAnother, 'after the loss'))).toEqual(['wrong-recovery-code']);
  expect(codesOf(await vaultOf().recover(recoveryCode, 'short'))).toEqual(['passphrase-too-short']);
  expect(rows).toEqual(before);
});

test('the key store of the system opens without a passphrase, until it is turned off', async () => {
  const { opens } = await created();
  const vault = vaultOf();
  expect(codesOf(await vault.useKeyStore(true))).toEqual(['database-locked']);
  valueOf(await vault.unlock('himitsu no kotoba'));
  valueOf(await vault.useKeyStore(true));
  const other = vaultOf();
  valueOf(await other.unlockWithKeyStore());
  expect(opens(other)).toBe(true);
  valueOf(await other.useKeyStore(false));
  expect(await other.usesKeyStore()).toBe(false);
  expect(codesOf(await vaultOf().unlockWithKeyStore())).toEqual(['key-store-lost']);
});

test('a key store that lost its key says so, and the passphrase still opens', async () => {
  const { opens } = await created();
  const vault = vaultOf();
  valueOf(await vault.unlock('himitsu no kotoba'));
  valueOf(await vault.useKeyStore(true));
  keyStore.lose();
  const other = vaultOf();
  expect(codesOf(await other.unlockWithKeyStore())).toEqual(['key-store-lost']);
  valueOf(await other.unlock('himitsu no kotoba'));
  expect(opens(other)).toBe(true);
});

test('a machine without a key store says so', async () => {
  const vault = createVault(table, null, (cipher) => cipher, testCost);
  valueOf(await vault.create('himitsu no kotoba'));
  expect(codesOf(await vault.useKeyStore(true))).toEqual(['key-store-absent']);
});

test('work that is under way when the vault is locked seals nothing under an empty key', async () => {
  const vault = vaultOf();
  valueOf(await vault.create('himitsu no kotoba'));
  const cipher = vault.store()!;
  vault.lock();
  expect(() => cipher.seal(place, text)).toThrow('locked');
});
