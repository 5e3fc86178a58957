import { existsSync, readdirSync, readFileSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, expectTypeOf, test } from 'vitest';
import { ok } from '../../../src/core/base/result.ts';
import { createBackups, type Backups } from '../../../src/store/backup/backups.ts';
import type { Backups as BackupsPort } from '../../../src/services/ports/vault.ts';
import { onDisk } from '../../../src/store/backup/disk.ts';
import { codesOf, valueOf } from '../seal/results.ts';
import { temporaryFolder } from './folders.ts';
import { openPlain } from './plain-database.ts';

type Plain = Extract<Awaited<ReturnType<typeof openPlain>>, { ok: true }>['value'];

let path = '';
let folder = '';
let live: Plain;
let locks = 0;
let clock = 0;

const run = { signal: new AbortController().signal, progress: () => undefined };
const now = (): string => new Date(Date.UTC(2026, 3, 1) + clock++ * 86_400_000).toISOString();

/** The database of the desk: `live` is whichever file is open now. */
const backupsOf = (kind: 'file' | 'server'): Backups =>
  createBackups({
    folder,
    openFile: openPlain,
    tables: {
      count: () => live.tables.count(),
      copyOut: (take) => live.tables.copyOut(take),
      replaceAll: (fill) => live.tables.replaceAll(fill),
    },
    file:
      kind === 'server'
        ? null
        : {
            path,
            close: () => live.close(),
            reopen: async () => {
              const opened = await openPlain(path);
              if (!opened.ok) return opened;
              live = opened.value;
              return ok(null);
            },
          },
    keep: () => Promise.resolve(2),
    now,
    lock: () => locks++,
  });

const put = (id: string, text: string) =>
  live
    .db('cases')
    .insert({ id, revision: 1, payload: Buffer.from(text) })
    .onConflict('id')
    .merge();
const content = async (): Promise<readonly string[]> =>
  (await live.db<{ id: string; payload: Buffer }>('cases').select().orderBy('id')).map(
    (r) => `${r.id}=${r.payload.toString()}`,
  );

beforeEach(async () => {
  const base = temporaryFolder();
  path = join(base, 'cases.db');
  folder = join(base, 'backups');
  locks = 0;
  clock = 0;
  live = valueOf(await openPlain(path));
  await live.db('wraps').insert({ id: 'passphrase', revision: 1, payload: Buffer.from('wrap') });
  await put('a', 'first');
});
afterEach(() => live.close());

test('a backup is one file, listed with its time and size, and no unfinished one is left', async () => {
  const backups = backupsOf('file');
  expect(valueOf(await backups.list())).toEqual([]);
  const made = valueOf(await backups.now(run));
  expect(made.at).toBe('2026-04-01T00:00:00.000Z');
  expect(readdirSync(folder)).toEqual([made.name]);
  expect(made.bytes).toBe(statSync(join(folder, made.name)).size);
  expect(valueOf(await backups.list())).toEqual([made]);
});

test('folder and backup are closed to other users of the machine', async () => {
  const made = valueOf(await backupsOf('file').now(run));
  for (const place of [folder, join(folder, made.name)]) expect(statSync(place).mode & 0o077).toBe(0);
});

test('a backup holds every row, the wraps of the key among them', async () => {
  const made = valueOf(await backupsOf('file').now(run));
  const copy = valueOf(await openPlain(join(folder, made.name)));
  expect(await copy.db('cases').select()).toEqual(await live.db('cases').select());
  expect(await copy.db('wraps').select()).toEqual(await live.db('wraps').select());
  await copy.close();
});

test.each(['file', 'server'] as const)(
  'restored to a %s, all is as it was at the backup, and the vault is locked',
  async (kind) => {
    const backups = backupsOf(kind);
    const made = valueOf(await backups.now(run));
    await put('a', 'second');
    await put('b', 'later');
    const { keptAs } = valueOf(await backups.restore(made.name, run));
    expect(await content()).toEqual(['a=first']);
    expect(locks).toBe(1);
    const kept = valueOf(await openPlain(kind === 'file' ? keptAs : join(folder, keptAs)));
    expect((await kept.db('cases').select()).length).toBe(2);
    await kept.close();
  },
);

test('after a restore nothing unfinished lies beside the database or in the folder', async () => {
  const backups = backupsOf('file');
  const made = valueOf(await backups.now(run));
  const { keptAs } = valueOf(await backups.restore(made.name, run));
  await live.close();
  expect(readdirSync(dirname(path)).sort()).toEqual(
    ['backups', 'cases.db', keptAs.slice(dirname(path).length + 1)].sort(),
  );
  expect(readdirSync(folder)).toEqual([made.name]);
  live = valueOf(await openPlain(path));
});

test('a backup restores again and again, unchanged', async () => {
  const backups = backupsOf('file');
  const made = valueOf(await backups.now(run));
  const bytes = readFileSync(join(folder, made.name));
  for (const text of ['x', 'y']) {
    await put('a', text);
    valueOf(await backups.restore(made.name, run));
    expect(await content()).toEqual(['a=first']);
  }
  expect(readFileSync(join(folder, made.name)).equals(bytes)).toBe(true);
});

test('a database that is damaged past opening is replaced all the same, and kept', async () => {
  const backups = backupsOf('file');
  const made = valueOf(await backups.now(run));
  await live.close();
  truncateSync(path, 100);
  const { keptAs } = valueOf(await backups.restore(made.name, run));
  expect(statSync(keptAs).size).toBe(100);
  expect(await content()).toEqual(['a=first']);
});

test('a journal that a damaged database left is kept with it, never played into the restored one', async () => {
  const backups = backupsOf('file');
  const made = valueOf(await backups.now(run));
  await live.close();
  writeFileSync(`${path}-wal`, 'journal of the damaged one');
  const { keptAs } = valueOf(await backups.restore(made.name, run));
  expect(readFileSync(`${keptAs}-wal`, 'utf8')).toBe('journal of the damaged one');
  expect(await content()).toEqual(['a=first']);
});

test.each([
  [
    'a flipped bit',
    (file: string) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 10]! ^= 1;
      writeFileSync(file, bytes);
    },
  ],
  ['a missing end', (file: string) => truncateSync(file, statSync(file).size - 4096)],
  ['nothing left', (file: string) => truncateSync(file, 0)],
])('a backup with %s is refused, and the database stays as it is', async (_name, harm) => {
  const backups = backupsOf('file');
  const made = valueOf(await backups.now(run));
  harm(join(folder, made.name));
  await put('a', 'second');
  expect(codesOf(await backups.restore(made.name, run))).toEqual(['backup-damaged']);
  expect(await content()).toEqual(['a=second']);
  expect(existsSync(`${path}.restoring`)).toBe(false);
  expect(locks).toBe(0);
});

test.each(['mibarai-20260401T000000.000Z-0000000000000000.backup', '../cases.db', '/etc/passwd', ''])(
  'there is no backup %j',
  async (name) => {
    expect(codesOf(await backupsOf('file').restore(name, run))).toEqual(['backup-not-found']);
    expect(await content()).toEqual(['a=first']);
  },
);

test('a backup under another name is no backup', async () => {
  const backups = backupsOf('file');
  const made = valueOf(await backups.now(run));
  renameSync(join(folder, made.name), join(folder, 'copy of it.backup'));
  expect(valueOf(await backups.list())).toEqual([]);
});

test('a backup that is stopped leaves nothing behind, and those before it stand', async () => {
  const backups = backupsOf('file');
  const made = valueOf(await backups.now(run));
  const stop = new AbortController();
  const stopped = await backups.now({ signal: stop.signal, progress: () => stop.abort() });
  expect(codesOf(stopped)).toEqual(['cancelled']);
  expect(readdirSync(folder)).toEqual([made.name]);
});

test.each(['file', 'server'] as const)('a restore to a %s that is stopped changes nothing', async (kind) => {
  const backups = backupsOf(kind);
  const made = valueOf(await backups.now(run));
  await put('a', 'second');
  const stop = new AbortController();
  stop.abort();
  expect(codesOf(await backups.restore(made.name, { ...run, signal: stop.signal }))).toEqual(['cancelled']);
  expect(await content()).toEqual(['a=second']);
  expect(locks).toBe(0);
});

test('progress ends at the number of rows', async () => {
  const told: string[] = [];
  valueOf(
    await backupsOf('file').now({
      ...run,
      progress: (p) => told.push(`${p.what} ${String(p.done)}/${String(p.total)}`),
    }),
  );
  expect(told.at(-1)).toBe('backup 2/2');
});

test('two backups asked for at once are made one after the other', async () => {
  const backups = backupsOf('file');
  const both = await Promise.all([backups.now(run), backups.now(run)]);
  expect(new Set(both.map((made) => valueOf(made).name)).size).toBe(2);
});

test('old backups go when a new one stands', async () => {
  const backups = backupsOf('file');
  for (let day = 0; day < 20; day++) valueOf(await backups.now(run));
  const kept = valueOf(await backups.list()).map((backup) => backup.at.slice(0, 10));
  expect(kept).toEqual(Array.from({ length: 14 }, (_, i) => `2026-04-${String(20 - i).padStart(2, '0')}`));
});

test('a copy that reads differently than the database is no backup', async () => {
  const { tables } = live;
  const forgetful = createBackups({
    folder,
    openFile: async (file) => {
      const opened = await openPlain(file);
      if (!opened.ok) return opened;
      const { db } = opened.value;
      return ok({ ...opened.value, close: async () => (await db('cases').where('id', 'a').delete(), db.destroy()) });
    },
    tables,
    file: null,
    keep: () => Promise.resolve(2),
    now,
    lock: () => undefined,
  });
  expect(codesOf(await forgetful.now(run))).toEqual(['backup-unchecked']);
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder in which a file stands in the way is a problem of the disk', async () => {
  writeFileSync(folder, 'no folder');
  expect(codesOf(await backupsOf('file').now(run))).toEqual(['disk-fault']);
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EFBIG', 'disk-full'],
  ['EROFS', 'folder-read-only'],
  ['EACCES', 'folder-read-only'],
  ['EIO', 'disk-fault'],
])('%s of the file system is %s', async (detail, code) => {
  const fault = Object.assign(new Error(detail), { code: detail });
  expect(codesOf(await onDisk('x', () => Promise.reject(fault)))).toEqual([code]);
});

test('a bug is no problem of the disk', async () => {
  await expect(onDisk('x', () => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
});

test('these backups are what the use cases ask for', () => {
  expectTypeOf<Backups>().toExtend<BackupsPort>();
});
