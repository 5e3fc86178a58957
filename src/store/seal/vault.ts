import { randomBytes } from 'node:crypto';
import { ok, type Result } from '../../core/base/result.ts';
import type { KeyStore, Vault as VaultPort } from '../../services/ports/vault.ts';
import { refuse, type Answer } from '../answer.ts';
import { createCipher, keyBytes, openBytes, sealBytes, type Cipher } from './cipher.ts';
import { isLongEnough, keyOf, newScrypt, readScrypt, tooShort, type Cost } from './passphrase.ts';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import type { Wrap, WrapTable } from './wraps.ts';

/**
 * The key of a database: 256 random bits, kept in memory and, wrapped, under a passphrase, a recovery code and optionally
 * the key store of the system. A new passphrase or code wraps the same key again; payloads do not change.
 */
export function createVault<Store>(
  wraps: WrapTable,
  keyStore: KeyStore | null,
  openStore: (cipher: Cipher) => Store,
  cost: Cost,
): Vault<Store> {
  const wrapUnder = (id: SecretLock, secret: string, key: Uint8Array): Promise<Wrap> => wrapAt(cost, id, secret, key);
  let open: { readonly key: Uint8Array; readonly store: Store } | null = null;

  const lock = (): void => {
    open?.key.fill(0);
    open = null;
  };
  const enter = (key: Uint8Array): Result<null, never> => {
    lock();
    open = { key, store: openStore(whileOpen(createCipher(key), () => open?.key === key)) };
    return ok(null);
  };
  const find = async (id: Wrap['id']): Answer<Wrap | null> => {
    const all = await wraps.read();
    return all.ok ? ok(all.value.find((w) => w.id === id) ?? null) : all;
  };
  const keyUnder = async (id: SecretLock, secret: string): Answer<Uint8Array> => {
    const wrap = await find(id);
    if (!wrap.ok) return wrap;
    const key = wrap.value === null ? null : await unwrap(wrap.value, secret);
    return key === null ? refuse(id === 'passphrase' ? 'wrong-passphrase' : 'wrong-recovery-code') : ok(key);
  };

  return {
    state: async () => {
      if (open !== null) return 'open';
      const all = await wraps.read();
      return all.ok && all.value.length === 0 ? 'new' : 'locked';
    },
    create: async (passphrase) => {
      if (!isLongEnough(passphrase)) return tooShort();
      const all = await wraps.read();
      if (!all.ok) return all;
      if (all.value.length > 0) return refuse('database-exists');
      const key = randomBytes(keyBytes);
      const recoveryCode = newRecoveryCode();
      const locks = [await wrapUnder('passphrase', passphrase, key), await wrapUnder('recovery', recoveryCode, key)];
      const written = await wraps.create(locks);
      if (!written.ok) return written;
      enter(key);
      return ok({ recoveryCode });
    },
    unlock: async (passphrase) => {
      const key = await keyUnder('passphrase', passphrase);
      return key.ok ? enter(key.value) : key;
    },
    unlockWithKeyStore: async () => {
      const wrap = await find('key-store');
      if (!wrap.ok) return wrap;
      const key = wrap.value === null || keyStore === null ? null : await fromKeyStore(keyStore, wrap.value);
      return key === null ? refuse('key-store-lost') : enter(key);
    },
    recover: async (typed, passphrase) => {
      const code = readRecoveryCode(typed);
      if (code === null) return refuse('recovery-code-mistyped');
      if (!isLongEnough(passphrase)) return tooShort();
      const key = await keyUnder('recovery', code);
      if (!key.ok) return key;
      const recoveryCode = newRecoveryCode();
      const locks = [
        await wrapUnder('passphrase', passphrase, key.value),
        await wrapUnder('recovery', recoveryCode, key.value),
      ];
      // Recovery may follow the loss of the computer, so its key store no longer opens the database.
      const written = await wraps.write(locks, ['key-store']);
      if (!written.ok) return written;
      enter(key.value);
      return ok({ recoveryCode });
    },
    changePassphrase: async (old, next) => {
      if (!isLongEnough(next)) return tooShort();
      const key = await keyUnder('passphrase', old);
      if (!key.ok) return key;
      const wrap = await wrapUnder('passphrase', next, key.value);
      key.value.fill(0);
      return wraps.write([wrap], []);
    },
    useKeyStore: async (use) => {
      if (!use) return wraps.write([], ['key-store']);
      if (open === null) return refuse('database-locked');
      if (keyStore === null) return refuse('key-store-absent');
      const payload = Buffer.from(await keyStore.encrypt(Buffer.from(open.key).toString('hex')));
      return wraps.write([{ id: 'key-store', params: '{}', payload }], []);
    },
    usesKeyStore: async () => {
      const wrap = await find('key-store');
      return wrap.ok && wrap.value !== null;
    },
    lock,
    store: () => open?.store ?? null,
  };
}

/** The port of the services, for any type of store. */
export type Vault<Store> = Omit<VaultPort, 'store'> & { readonly store: () => Store | null };

/** After locking the key is all zeros: running work must not seal with it. */
function whileOpen(cipher: Cipher, isOpen: () => boolean): Cipher {
  const check = (): void => {
    if (!isOpen()) throw Object.assign(new Error('the database was locked'), { code: 'database-locked' });
  };
  return {
    seal: (place, plain) => (check(), cipher.seal(place, plain)),
    open: (place, sealed) => (check(), cipher.open(place, sealed)),
  };
}

/** What a person can type. */
type SecretLock = Exclude<Wrap['id'], 'key-store'>;

const context = (id: Wrap['id']): string => `wraps:${id}:1`;

async function wrapAt(cost: Cost, id: SecretLock, secret: string, key: Uint8Array): Promise<Wrap> {
  const scrypt = newScrypt(cost);
  const lock = await keyOf(secret, scrypt);
  const payload = sealBytes(lock, context(id), key);
  lock.fill(0);
  return { id, params: JSON.stringify(scrypt), payload };
}

/** A wrong secret and a tampered wrap cannot be told apart: both give no key. */
async function unwrap(wrap: Wrap, secret: string): Promise<Uint8Array | null> {
  const scrypt = readScrypt(wrap.params);
  if (scrypt === null) return null;
  const lock = await keyOf(secret, scrypt);
  const key = openBytes(lock, context(wrap.id), wrap.payload);
  lock.fill(0);
  return key.ok && key.value.length === keyBytes ? key.value : null;
}

async function fromKeyStore(keyStore: KeyStore, wrap: Wrap): Promise<Uint8Array | null> {
  const hex = await keyStore.decrypt(Buffer.from(wrap.payload).toString());
  return hex !== null && /^[0-9a-f]{64}$/.test(hex) ? Buffer.from(hex, 'hex') : null;
}
