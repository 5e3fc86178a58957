import { access, constants, mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ok } from '../../core/base/result.ts';
import type { Answer } from '../answer.ts';
import { onDisk, removeDatabaseFile, syncFile, syncFolder } from '../backup/disk.ts';
import type { Engine } from './engine.ts';
import { migrate, schemaOf } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { openSqlite, type SqliteEngine } from './sqlite.ts';

/**
 * Opens or creates the file and migrates it to the present schema. With `keepOld` an older file is first copied to
 * `<path>.schema-<number>`; it gets that name when the copy is complete.
 */
export async function openFileEngine(path: string, known: readonly Migration[], keepOld: boolean): Answer<Engine> {
  const ready = await onDisk(path, () => makeReady(path));
  if (!ready.ok) return ready;
  const engine = await openSqlite(path);
  if (!engine.ok) return engine;
  const current = await bringUpToDate(engine.value, path, known, keepOld);
  if (current.ok) return engine;
  await engine.value.close();
  return current;
}

/** A new file is created without access for other users; the journal files of SQLite take over its permissions. */
async function makeReady(path: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await access(folder, constants.W_OK);
  try {
    // An existing file is not opened here: closing any handle of a file releases all locks of the process on it (POSIX).
    await access(path, constants.R_OK | constants.W_OK);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')) throw fault;
    const file = await open(path, 'wx', 0o600);
    await file.close();
  }
}

async function bringUpToDate(
  engine: SqliteEngine,
  path: string,
  known: readonly Migration[],
  keepOld: boolean,
): Answer<null> {
  const schema = await schemaOf(engine, known);
  if (!schema.ok) return schema;
  if (schema.value === known.length) return ok(null);
  if (keepOld && schema.value > 0) {
    const kept = await keepCopy(engine, path, `${path}.schema-${String(schema.value)}`);
    if (!kept.ok) return kept;
  }
  return migrate(engine, known);
}

async function keepCopy(engine: SqliteEngine, path: string, name: string): Answer<null> {
  const unfinished = `${name}.unfinished`;
  const begun = await onDisk(path, async () => {
    await removeDatabaseFile(unfinished);
    const file = await open(unfinished, 'wx', 0o600);
    await file.close();
  });
  if (!begun.ok) return begun;
  const copied = await engine.copyTo(unfinished);
  if (!copied.ok) {
    await onDisk(path, () => removeDatabaseFile(unfinished));
    return copied;
  }
  return onDisk(path, async () => {
    await syncFile(unfinished);
    await rename(unfinished, name);
    await syncFolder(dirname(name));
    return null;
  });
}
