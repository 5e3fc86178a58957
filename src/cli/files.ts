import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { problem, type Problem } from '../core/base/problem.ts';
import { err, ok, type Result } from '../core/base/result.ts';
import type { OutputFile } from '../services/issue-packet.ts';
import { verifyPacket } from '../services/verify-packet.ts';
import { sha256 } from '../wiring/bytes.ts';

type Outcome<T> = Promise<Result<T, readonly Problem[]>>;

const faultOf = (code: string, file: string, error: unknown): Problem => {
  const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return detail === 'ENOENT'
    ? problem('error', 'file-not-found', { file })
    : problem('error', code, { file }, { detail });
};

export async function readBytes(file: string): Outcome<Uint8Array> {
  try {
    return ok(await readFile(file));
  } catch (error) {
    return err([faultOf('cannot-read', file, error)]);
  }
}

/** Strict UTF-8; a byte order mark is removed. */
export function utf8Text(bytes: Uint8Array, file: string): Result<string, readonly Problem[]> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err([problem('error', 'not-utf-8', { file })]);
  }
}

/** Writes to a draft beside the file and renames it, so that an error leaves the old file unchanged. */
export async function writeWhole(file: string, content: string | Uint8Array): Outcome<null> {
  const draft = join(dirname(resolve(file)), `.${basename(file)}.${String(process.pid)}.part`);
  try {
    await writeFile(draft, content);
    await rename(draft, file);
    return ok(null);
  } catch (error) {
    // The first error is reported; there may be no draft to delete.
    await rm(draft, { force: true }).catch(() => undefined);
    return err([faultOf('cannot-write', file, error)]);
  }
}

/** Every file of a folder by its path inside it, `/` between names. */
export async function readFolder(folder: string): Outcome<ReadonlyMap<string, Uint8Array>> {
  try {
    const files = new Map<string, Uint8Array>();
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isDirectory()) continue;
      const path = join(entry.parentPath, entry.name);
      const inside = path.slice(join(folder, '/').length).replaceAll('\\', '/');
      files.set(inside, await readFile(path));
    }
    return ok(files);
  } catch (error) {
    return err([faultOf('cannot-read', folder, error)]);
  }
}

/**
 * Writes a complete folder in one step. It may replace an empty folder or an earlier packet that verifies;
 * any other existing folder is refused.
 */
export async function writeFolder(folder: string, files: readonly OutputFile[]): Outcome<null> {
  const target = resolve(folder);
  try {
    if (!(await mayReplace(target))) return err([problem('error', 'folder-not-empty', { file: folder })]);
    await mkdir(dirname(target), { recursive: true });
    const draft = await freshFolder(target, 'part');
    try {
      for (const { path, bytes } of files) {
        await mkdir(dirname(join(draft, path)), { recursive: true });
        await writeFile(join(draft, path), bytes);
      }
      await swap(draft, target);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
    return ok(null);
  } catch (error) {
    return err([faultOf('cannot-write', folder, error)]);
  }
}

/** A temporary folder beside the target, so that it can be moved there by one rename. */
async function freshFolder(target: string, purpose: string): Promise<string> {
  const path = join(dirname(target), `.${basename(target)}.${String(process.pid)}.${purpose}`);
  await mkdir(path);
  return path;
}

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function mayReplace(folder: string): Promise<boolean> {
  if (!(await exists(folder))) return true;
  const entries = await readdir(folder);
  return entries.length === 0 || (await verifyPacket({ readFolder, sha256 }, folder)).ok;
}

async function swap(draft: string, target: string): Promise<void> {
  if (!(await exists(target))) return rename(draft, target);
  if ((await readdir(target)).length === 0) {
    await rmdir(target);
    return rename(draft, target);
  }
  const old = await freshFolder(target, 'old');
  await rmdir(old);
  await rename(target, old);
  await rename(draft, target);
  await rm(old, { recursive: true, force: true });
}
