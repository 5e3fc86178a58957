import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { execPath, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../backup/folders.ts';
import { valueOf } from '../seal/results.ts';
import { day, draft } from '../support/records.ts';
import { digestOf, openDesk } from '../safety/desk.ts';

const local = (name: string): string => fileURLToPath(new URL(`../safety/${name}`, import.meta.url));

let folder = '';
let state = '';

beforeEach(() => {
  folder = join(temporaryFolder(), 'small');
  mkdirSync(folder);
});

async function begin(): Promise<void> {
  const desk = await openDesk(folder);
  valueOf(await desk.store.create([day(1, '08:00')], draft('create'), []));
  state = digestOf(await desk.state());
  await desk.close();
}

/** The database as the failed program left it. */
async function expectAsBefore(): Promise<void> {
  const desk = await openDesk(folder);
  expect((await desk.check()).filter((answer) => !answer.ok)).toEqual([]);
  expect(digestOf(await desk.state())).toBe(state);
  await desk.close();
}

const script = ['--import', local('run-typescript.mjs'), local('once.ts')];

test('where no file may grow further, an import is a problem of the disk, and the database is as before', async () => {
  await begin();
  // A limit of the shell on the size of files, in blocks of 512 bytes: the system refuses to write as on a full disk.
  const shell = `ulimit -f 1500; exec "$0" "$@"`;
  const args = ['-c', shell, execPath, ...script, folder, 'create'];
  const told = JSON.parse(execFileSync('sh', args, { encoding: 'utf8' })) as unknown;
  expect(told).toEqual({ codes: [expect.stringMatching(/^disk-(full|fault)$/)], state });
  await expectAsBefore();
});

/** A file system of two megabytes. Only root of a system that lets it can have one; elsewhere the test above stands alone. */
function mounted(): boolean {
  if (platform !== 'linux' || getuid?.() !== 0) return false;
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status === 0;
}

test('where the disk is full, an import says so, and the database is as before', async () => {
  const isMounted = mounted();
  // Without a small disk the import fits, and the state must be the new one: the test says which of the two it saw.
  try {
    await begin();
    const told = JSON.parse(execFileSync(execPath, [...script, folder, 'create'], { encoding: 'utf8' })) as {
      readonly codes: readonly string[];
      readonly state: string;
    };
    if (!isMounted)
      console.warn('no small disk could be mounted: a full disk was tried by a limit on the size of files alone');
    expect(told.codes).toEqual(isMounted ? ['disk-full'] : []);
    expect(told.state === state).toBe(isMounted);
    if (isMounted) await expectAsBefore();
  } finally {
    if (isMounted) execFileSync('umount', [folder]);
  }
});
