import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, open, rm } from 'node:fs/promises';
import { platform } from 'node:process';
import { problem } from '../../core/base/problem.ts';
import { err, ok } from '../../core/base/result.ts';
import type { Answer } from '../answer.ts';

const codes: Readonly<Record<string, string>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
};

/** Turns errors of the file system into problems. Any other error is a bug and is thrown on. */
export async function onDisk<T>(file: string, work: () => Promise<T>): Answer<T> {
  try {
    return ok(await work());
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
    if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) throw fault;
    return err([problem('error', codes[code] ?? 'disk-fault', { file }, { detail: code })]);
  }
}

/** Syncs the file, then its folder, so that both survive a power cut. Windows cannot sync folders and needs no sync for names. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

export async function syncFolder(path: string): Promise<void> {
  if (platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

export async function copySynced(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  await syncFile(to);
}

/** Together with the journal files of SQLite. */
export async function removeDatabaseFile(path: string): Promise<void> {
  for (const beside of ['', '-journal', '-wal', '-shm']) await rm(path + beside, { force: true });
}
