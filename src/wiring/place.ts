import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Where a database is: a file, or a server that an office shares. */
export type Place = {
  readonly kind: 'file' | 'server';
  /** For the driver: an absolute path, or an address that may contain a password. */
  readonly address: string;
  /** For display, without a password. */
  readonly shown: string;
  readonly backups: string;
};

/** Null for an invalid server address. Backups of a file are beside it, those of a server in the user's data folder. */
export function placeOf(given: string, dataFolder: string): Place | null {
  if (!/^postgres(ql)?:\/\//.test(given)) {
    const path = resolve(given);
    return { kind: 'file', address: path, shown: path, backups: `${path}.backups` };
  }
  if (!URL.canParse(given)) return null;
  const { protocol, username, host, pathname } = new URL(given);
  const shown = `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
  const mark = createHash('sha256').update(`${host}${pathname}`).digest('hex').slice(0, 16);
  return { kind: 'server', address: given, shown, backups: join(dataFolder, `server-${mark}.backups`) };
}
