import { access, constants, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { problem } from '../../core/base/problem.ts';
import { err, ok } from '../../core/base/result.ts';
import type { Run } from '../../contract/dispatch.ts';
import { refuse, type Answer } from '../answer.ts';
import { copySynced, onDisk, removeDatabaseFile, sha256OfFile, syncFile, syncFolder } from './disk.ts';
import { compact, readBackupName } from './names.ts';
import { copyTables } from './run.ts';
import type { FileDatabase, OpenFile, Tables } from './tables.ts';

/** `name` in `folder` is read from a copy at `work`, because migrating an old schema must not change the backup. */
export type Source = { readonly folder: string; readonly name: string; readonly work: string };

/** The database file in use. It is closed before the files are exchanged and reopened after, also after a failure. */
export type LiveFile = {
  readonly path: string;
  readonly close: () => Promise<void>;
  readonly reopen: () => Answer<null>;
};

/**
 * Replaces a database file by a backup: the backup is checked and migrated in a copy; the old database is kept as
 * `<path>.before-<at>`; one rename replaces the file. If the program is killed, either the old or the new file is complete.
 * Problems: `backup-not-found`, `backup-damaged`, `cancelled`, `database-newer`, those of the disk.
 */
export async function restoreFile(
  live: LiveFile,
  openFile: OpenFile,
  source: Source,
  at: string,
  run: Run,
): Answer<{ readonly keptAs: string }> {
  const prepared = await prepare(openFile, source, run);
  if (!prepared.ok) return prepared;
  await prepared.value.close();
  await live.close();
  const keptAs = `${live.path}.before-${compact(at)}`;
  const changed = await onDisk(live.path, () => change(live.path, keptAs, source.work));
  if (!changed.ok) await clear(source.work);
  const reopened = await live.reopen();
  if (!changed.ok) return changed;
  return reopened.ok ? ok({ keptAs }) : reopened;
}

/** Restores into a database on a server: all rows in one transaction. The old rows are not kept: make a backup first. */
export async function restoreTables(live: Tables, openFile: OpenFile, source: Source, run: Run): Answer<null> {
  const prepared = await prepare(openFile, source, run);
  if (!prepared.ok) return prepared;
  const copied = await copyTables(prepared.value.tables, live, run, 'restore', () => undefined);
  await prepared.value.close();
  await clear(source.work);
  return copied;
}

async function prepare(openFile: OpenFile, source: Source, run: Run): Answer<FileDatabase> {
  const opened = await openCopy(openFile, source);
  if (!opened.ok) {
    await clear(source.work);
    return opened;
  }
  const whole = await opened.value.integrity();
  if (whole.ok && !run.signal.aborted) return opened;
  await opened.value.close();
  await clear(source.work);
  return whole.ok ? refuse('cancelled') : refuse('backup-damaged', { name: source.name });
}

async function openCopy(openFile: OpenFile, { folder, name, work }: Source): Answer<FileDatabase> {
  const known = readBackupName(name);
  const path = join(folder, name);
  if (known === null || !(await isThere(path))) return refuse('backup-not-found', { name });
  if (!(await isThere(path, constants.R_OK)))
    return err([problem('error', 'cannot-read', { file: path }, { detail: 'EACCES' })]);
  const copied = await onDisk(work, async () => {
    await removeDatabaseFile(work);
    await copySynced(path, work);
    return sha256OfFile(work);
  });
  if (!copied.ok) return copied;
  return copied.value.startsWith(known.sum) ? openFile(work) : refuse('backup-damaged', { name });
}

async function change(path: string, keptAs: string, fresh: string): Promise<void> {
  await syncFile(fresh);
  await copySynced(path, keptAs);
  // A closed database has no journal, a damaged one may. SQLite would apply that journal to the restored file.
  if (await isThere(`${path}-wal`)) await copySynced(`${path}-wal`, `${keptAs}-wal`);
  await syncFolder(dirname(path));
  await rm(`${path}-wal`, { force: true });
  await rm(`${path}-shm`, { force: true });
  await rename(fresh, path);
  await syncFolder(dirname(path));
}

/** Whether the file exists; with `mode` also whether it is readable. */
const isThere = (path: string, mode = constants.F_OK): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  );

const clear = (path: string): Answer<void> => onDisk(path, () => removeDatabaseFile(path));
