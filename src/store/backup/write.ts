import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok } from '../../core/base/result.ts';
import type { Run } from '../../contract/dispatch.ts';
import type { BackupInfo } from '../../services/ports/vault.ts';
import { refuse, type Answer } from '../answer.ts';
import { onDisk, removeDatabaseFile, sha256OfFile, syncFile, syncFolder } from './disk.ts';
import { backupName, isAbandoned, unfinishedName } from './names.ts';
import { copyTables } from './run.ts';
import { rowSum, type OpenFile, type Tables } from './tables.ts';

/**
 * Copies every row into a new file, reads it again, compares, and only then gives the file its name. Unfinished files of a
 * killed program are deleted a day later.
 */
export async function writeBackup(
  live: Tables,
  openFile: OpenFile,
  folder: string,
  at: string,
  run: Run,
): Answer<BackupInfo> {
  const path = join(folder, unfinishedName(at));
  const begun = await onDisk(folder, () => begin(folder, path, at));
  if (!begun.ok) return begun;
  const filled = await fill(live, openFile, path, run);
  const finished = filled.ok ? await onDisk(folder, () => finish(folder, path, at)) : filled;
  if (!finished.ok) await onDisk(folder, () => removeDatabaseFile(path));
  return finished;
}

/** Creates an empty file first, to find out whether the folder is writable. Other users may not read it. */
async function begin(folder: string, path: string, at: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) if (isAbandoned(name, at)) await rm(join(folder, name));
  const file = await open(path, 'wx', 0o600);
  await file.close();
}

async function fill(live: Tables, openFile: OpenFile, path: string, run: Run): Answer<null> {
  const written = await openFile(path);
  if (!written.ok) return written;
  const original = rowSum();
  const copied = await copyTables(live, written.value.tables, run, 'backup', original.add);
  await written.value.close();
  if (!copied.ok) return copied;
  const again = await openFile(path);
  if (!again.ok) return again;
  const read = rowSum();
  const whole = await again.value.integrity();
  const compared = await again.value.tables.copyOut((batch) => {
    read.add(batch);
    return Promise.resolve(ok(null));
  });
  await again.value.close();
  if (run.signal.aborted) return refuse('cancelled');
  return whole.ok && compared.ok && read.digest() === original.digest() ? ok(null) : refuse('backup-unchecked');
}

async function finish(folder: string, path: string, at: string): Promise<BackupInfo> {
  await syncFile(path);
  const name = backupName(at, await sha256OfFile(path));
  const { size } = await stat(path);
  await rename(path, join(folder, name));
  await syncFolder(folder);
  return { name, at, bytes: size };
}
