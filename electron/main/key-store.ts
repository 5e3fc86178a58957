import { safeStorage } from 'electron';
import type { KeyStore } from '../../src/services/ports/vault.ts';

/** Backends of Linux without a keyring: a fixed key, which protects nothing. */
const worthless = ['basic_text', 'unknown'];

/** The key store of the system, to be called after `ready`. Null where it protects nothing. */
export async function systemKeyStore(): Promise<KeyStore | null> {
  if (process.platform === 'linux' && worthless.includes(safeStorage.getSelectedStorageBackend())) return null;
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return null;
  return {
    encrypt: async (text) => (await safeStorage.encryptStringAsync(text)).toString('base64'),
    decrypt: async (sealed) => {
      try {
        return (await safeStorage.decryptStringAsync(Buffer.from(sealed, 'base64'))).result;
      } catch {
        return null;
      }
    },
  };
}
