import { existsSync, readdirSync, readFileSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ok } from '../../../src/core/base/result.ts';
import type { Backups } from '../../../src/services/ports/vault.ts';
import { createBackups } from '../../../src/store/backup/backups.ts';
import { onDisk } from '../../../src/store/backup/disk.ts';
import type { Row, Tables } from '../../../src/store/backup/tables.ts';
import type { Database } from '../../../src/store/open-database.ts';
import { codesOf, valueOf } from '../seal/results.ts';
import { cipher, fileIn, open } from '../support/open.ts';
import { startPostgres, type Server } from '../support/postgres.ts';
import { temporaryFolder } from './folders.ts';

type Kind = 'file' | 'server';

let server: Server;
let path = '';
let folder = '';
let live: Database;
let onServer: Database;
let locks = 0;
let clock = 0;

const run = { signal: new AbortController().signal, progress: () => undefined };
const now = (): string => new Date(Date.UTC(2026, 3, 1) + clock++ * 86_400_000).toISOString();

/** A server's database is restored row by row, a file is put in the place of the other. */
const backupsOf = (kind: Kind): Backups =>
  createBackups({
    folder,
    ...databaseOf(kind).forBackups,
    keep: () => Promise.resolve(2),
    now,
    lock: () => locks++,
  });

const databaseOf = (kind: Kind): Database => (kind === 'file' ? live : onServer);
const settingsOf = (database: Database) => database.caseStore(cipher).settings;
/** What the database holds, as texts by name. */
const contentOf = async (database: Database): Promise<unknown> => valueOf(await settingsOf(database).read());
const put = async (texts: Readonly<Record<string, string>>, kind: Kind = 'file'): Promise<void> => {
  valueOf(await settingsOf(databaseOf(kind)).write(texts));
};

async function rowsOf(tables: Tables): Promise<readonly (readonly [string, Row])[]> {
  const all: (readonly [string, Row])[] = [];
  valueOf(
    await tables.copyOut(({ table, rows }) => {
      all.push(...rows.map((row) => [table, row] as const));
      return Promise.resolve(ok(null));
    }),
  );
  return all;
}

const wraps = [{ id: 'passphrase', params: '{}', payload: Buffer.from('wrap') }] as const;

beforeAll(async () => {
  server = await startPostgres();
  onServer = await open(await server.createDatabase());
  valueOf(await onServer.wraps.create(wraps));
});
afterAll(async () => {
  await onServer.close();
  await server.stop();
});
beforeEach(async () => {
  const base = temporaryFolder();
  path = fileIn(base);
  folder = join(base, 'backups');
  locks = 0;
  clock = 0;
  live = await open(path);
  valueOf(await live.wraps.create(wraps));
  for (const kind of ['file', 'server'] as const) await put({ a: 'first' }, kind);
  return () => live.close();
});

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

test.each(['file', 'server'] as const)(
  'a backup of a %s holds every row, the wraps of the key among them',
  async (kind) => {
    const made = valueOf(await backupsOf(kind).now(run));
    const copy = await open(join(folder, made.name));
    const [rows, copied] = [await rowsOf(databaseOf(kind).forBackups.tables), await rowsOf(copy.forBackups.tables)];
    const asText = (row: readonly [string, Row]): string =>
      JSON.stringify(row, (_key, v: unknown) => (typeof v === 'number' ? String(v) : v));
    expect(copied.map(asText)).toEqual(rows.map(asText));
    expect(rows.map(([table]) => table)).toEqual(['wraps', 'settings']);
    await copy.close();
  },
);

test.each(['file', 'server'] as const)(
  'restored to a %s, all is as it was at the backup, and the vault is locked',
  async (kind) => {
    const backups = backupsOf(kind);
    const made = valueOf(await backups.now(run));
    await put({ a: 'second', b: 'later' }, kind);
    const { keptAs } = valueOf(await backups.restore(made.name, run));
    expect(await contentOf(databaseOf(kind))).toEqual({ a: 'first' });
    expect(locks).toBe(1);
    const kept = await open(kind === 'file' ? keptAs : join(folder, keptAs));
    expect(await contentOf(kept)).toEqual({ a: 'second', b: 'later' });
    await kept.close();
  },
);

test('work that was under way in a database that is closed for a restore is refused in words', async () => {
  const store = live.caseStore(cipher);
  await live.close();
  expect(codesOf(await store.list())).toEqual(['database-locked']);
});

test('after a restore nothing unfinished lies beside the database or in the folder', async () => {
  const backups = backupsOf('file');
  const made = valueOf(await backups.now(run));
  const { keptAs } = valueOf(await backups.restore(made.name, run));
  await live.close();
  expect(readdirSync(dirname(path)).sort()).toEqual(
    ['backups', 'cases.db', keptAs.slice(dirname(path).length + 1)].sort(),
  );
  expect(readdirSync(folder)).toEqual([made.name]);
});

test('a backup restores again and again, unchanged', async () => {
  const backups = backupsOf('file');
  const made = valueOf(await backups.now(run));
  const bytes = readFileSync(join(folder, made.name));
  for (const text of ['x', 'y']) {
    await put({ a: text });
    valueOf(await backups.restore(made.name, run));
    expect(await contentOf(live)).toEqual({ a: 'first' });
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
  expect(await contentOf(live)).toEqual({ a: 'first' });
});

test('a journal that a damaged database left is kept with it, never played into the restored one', async () => {
  const backups = backupsOf('file');
  const made = valueOf(await backups.now(run));
  await live.close();
  writeFileSync(`${path}-wal`, 'journal of the damaged one');
  const { keptAs } = valueOf(await backups.restore(made.name, run));
  expect(readFileSync(`${keptAs}-wal`, 'utf8')).toBe('journal of the damaged one');
  expect(await contentOf(live)).toEqual({ a: 'first' });
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
  await put({ a: 'second' });
  expect(codesOf(await backups.restore(made.name, run))).toEqual(['backup-damaged']);
  expect(await contentOf(live)).toEqual({ a: 'second' });
  expect(existsSync(`${path}.restoring`)).toBe(false);
  expect(locks).toBe(0);
});

test.each(['mibarai-20260401T000000.000Z-0000000000000000.backup', '../cases.db', '/etc/passwd', ''])(
  'there is no backup %j',
  async (name) => {
    expect(codesOf(await backupsOf('file').restore(name, run))).toEqual(['backup-not-found']);
    expect(await contentOf(live)).toEqual({ a: 'first' });
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
  await put({ a: 'second' }, kind);
  const stop = new AbortController();
  stop.abort();
  expect(codesOf(await backups.restore(made.name, { ...run, signal: stop.signal }))).toEqual(['cancelled']);
  expect(await contentOf(databaseOf(kind))).toEqual({ a: 'second' });
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
  const { openFile, tables } = live.forBackups;
  let opened = 0;
  const forgetful = createBackups({
    folder,
    openFile: async (file) => {
      const copy = await openFile(file);
      if (!copy.ok || ++opened === 1) return copy;
      const copyOut: Tables['copyOut'] = (take) =>
        copy.value.tables.copyOut((batch) => (batch.table === 'wraps' ? Promise.resolve(ok(null)) : take(batch)));
      return ok({ ...copy.value, tables: { ...copy.value.tables, copyOut } });
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
