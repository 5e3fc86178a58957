import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok } from '../../core/base/result.ts';
import type { Run } from '../../contract/dispatch.ts';
import type { BackupInfo, Backups } from '../../services/ports/vault.ts';
import type { Answer } from '../answer.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { onDisk } from './disk.ts';
import { readBackupName, unfinishedName } from './names.ts';
import { restoreFile, restoreTables, type LiveFile } from './restore.ts';
import { surplus } from './rotation.ts';
import type { OpenFile, Tables } from './tables.ts';
import { writeBackup } from './write.ts';

export type BackupPlace = {
  readonly folder: string;
  readonly openFile: OpenFile;
  readonly tables: Tables;
  /** Null for a database on a server. */
  readonly file: LiveFile | null;
  /** How many of the newest are kept, whatever their day. */
  readonly keep: () => Promise<number>;
  /** UTC, ISO 8601. */
  readonly now: () => string;
  readonly lock: () => void;
};

/** Backups are sealed like the database: opening a restored one needs the passphrase or the recovery code of that time. */
export function createBackups(place: BackupPlace): Backups {
  const { folder, openFile, tables, file, lock } = place;
  // A backup and a restore must not run at the same time.
  const queue = oneAtATime();
  const write = async (run: Run): Answer<BackupInfo> => {
    const written = await writeBackup(tables, openFile, folder, place.now(), run);
    if (!written.ok) return written;
    // The backup is complete even if old ones cannot be deleted; the next one tries again.
    await dropSurplus(folder, await place.keep());
    return written;
  };
  const restore = async (name: string, run: Run): Answer<{ readonly keptAs: string }> => {
    const at = place.now();
    if (file !== null) {
      const lockFirst = { ...file, close: () => (lock(), file.close()) };
      return restoreFile(lockFirst, openFile, { folder, name, work: `${file.path}.restoring` }, at, run);
    }
    const before = await writeBackup(tables, openFile, folder, at, run);
    if (!before.ok) return before;
    const restored = await restoreTables(
      tables,
      openFile,
      { folder, name, work: join(folder, unfinishedName(at)) },
      run,
    );
    if (!restored.ok) return restored;
    lock();
    return ok({ keptAs: before.value.name });
  };
  return {
    list: () => listBackups(folder),
    now: (run) => queue(() => write(run)),
    restore: (name, run) => queue(() => restore(name, run)),
  };
}

/** Newest first. A missing folder has none. */
async function listBackups(folder: string): Answer<readonly BackupInfo[]> {
  return onDisk(folder, async () => {
    const known = (await namesIn(folder)).map(readBackupName).filter((name) => name !== null);
    const found = await Promise.all(
      known.map(async ({ name, at }) => ({ name, at, bytes: (await stat(join(folder, name))).size })),
    );
    return found.sort((a, b) => (a.at < b.at ? 1 : -1));
  });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return [];
    throw fault;
  }
}

async function dropSurplus(folder: string, keep: number): Promise<void> {
  const all = await listBackups(folder);
  if (!all.ok) return;
  for (const { name } of surplus(all.value, keep)) await onDisk(folder, () => rm(join(folder, name)));
}
