import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execPath, getuid } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../backup/folders.ts';
import { valueOf } from '../seal/results.ts';
import { day, draft } from '../support/records.ts';
import { digestOf, openDesk } from './desk.ts';

const local = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** Root may write anywhere, so the work is done by nobody. */
const nobody = 65534;
const other = getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

let base = '';
let state = '';
let backup = '';
const backups = (): string => join(base, 'backups');

beforeEach(async () => {
  base = temporaryFolder();
  const desk = await openDesk(base);
  valueOf(await desk.store.create([day(1, '08:00')], draft('create'), []));
  backup = valueOf(await desk.backups.now({ signal: new AbortController().signal, progress: () => undefined })).name;
  valueOf(await desk.store.create([day(2, '08:00')], draft('create'), []));
  state = digestOf(await desk.state());
  await desk.close();
  if (getuid?.() === 0)
    for (const path of ['', 'cases.db', 'backups', join('backups', backup)])
      chownSync(join(base, path), nobody, nobody);
});
afterEach(() => {
  chmodSync(base, 0o700);
  chmodSync(backups(), 0o700);
});

function once(...args: readonly string[]): unknown {
  const script = ['--import', local('run-typescript.mjs'), local('once.ts'), base, ...args];
  return JSON.parse(execFileSync(execPath, script, { ...other, encoding: 'utf8', cwd: base }));
}

test('a backup folder that is read-only is a problem in words, and the backups in it stand', () => {
  chmodSync(backups(), 0o555);
  expect(once('backup')).toEqual({ codes: ['folder-read-only'], state });
  expect(readdirSync(backups())).toEqual([backup]);
});

test('a backup that may not be read is a problem in words, and the database stays as it is', () => {
  chmodSync(join(backups(), backup), 0o000);
  expect(once('restore', backup)).toEqual({ codes: ['cannot-read'], state });
  expect(readdirSync(base).sort()).toEqual(['backups', 'cases.db']);
});

test('the same user can do both where nothing is read-only', () => {
  expect(once('backup')).toEqual({ codes: [], state });
  expect(once('restore', backup)).toMatchObject({ codes: [] });
});

test('a database in a folder that is read-only is a problem in words, and nothing is left there', () => {
  chmodSync(base, 0o555);
  expect(once('create')).toEqual({ codes: ['folder-read-only'] });
  expect(readdirSync(base).sort()).toEqual(['backups', 'cases.db']);
});

test('a database file that is read-only is a problem in words', () => {
  chmodSync(join(base, 'cases.db'), 0o444);
  expect(once('create')).toEqual({ codes: ['folder-read-only'] });
  chmodSync(join(base, 'cases.db'), 0o600);
  expect(once('backup')).toEqual({ codes: [], state });
});
