import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/core/records/stored.ts';
import { toRecords } from '../../../src/services/case-records/index.ts';
import { createBackups } from '../../../src/store/backup/backups.ts';
import type { Cipher } from '../../../src/store/seal/cipher.ts';
import type { Database } from '../../../src/store/open-database.ts';
import { ok } from '../../../src/core/base/result.ts';
import { newId } from '../../support/memory-store.ts';
import { temporaryFolder } from '../backup/folders.ts';
import { valueOf } from '../seal/results.ts';
import { cipher, fileIn, open } from '../support/open.ts';
import { startPostgres, type Server } from '../support/postgres.ts';
import { draft } from '../support/records.ts';

let server: Server;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const systemFolder = tmpdir();
afterEach(() => {
  env['TMPDIR'] = systemFolder;
});

const text = readFileSync(new URL('../../../examples/case.json', import.meta.url), 'utf8');
const { format: _format, ...example } = JSON.parse(text) as JsonObject;
const action = '日報を取り込みました';
const evidence = '写真に写っていた文字'.repeat(20);
const settings = { who: '弁護士 見本花子' };
const summary = { title: '要約の題名', yen: '1234567' };

/** The control: nothing is sealed, everything else is the same. */
const unsealed: Cipher = { seal: (_place, plain) => Buffer.from(plain), open: (_place, sealed) => ok(sealed) };

/** All texts of the example that somebody could look for, in the way in which they would stand there. */
function needles(): readonly string[] {
  const found = new Set<string>([
    action,
    evidence.slice(0, 30),
    settings.who,
    summary.title,
    JSON.stringify(summary.yen),
  ]);
  const visit = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
    // A short text may stand anywhere by chance; with its quotes it is long enough.
    // Words of the format name nobody, and stand in any program.
    else if (typeof value === 'string' && Buffer.byteLength(value) >= 4 && !/^[a-z-]+$/.test(value))
      found.add(Buffer.byteLength(value) < 8 ? JSON.stringify(value) : value);
  };
  visit(example);
  return [...found];
}

async function fill(database: Database, key: Cipher, folder: string): Promise<void> {
  const store = database.caseStore(key);
  const files = [{ id: newId(), bytes: Buffer.from(evidence) }];
  const entry = draft(action);
  const { id, revision } = valueOf(await store.create(toRecords(example, newId), entry, files));
  valueOf(await store.setSummary(id, summary, revision));
  valueOf(await store.settings.write(settings));
  const [first] = valueOf(await store.load(id)).records;
  const { id: record, revision: base, ...content } = first!;
  valueOf(await store.commit(id, { changes: [{ id: record, base, content }], entry }));
  const backups = createBackups({
    folder: join(folder, 'backups'),
    ...database.forBackups,
    keep: () => Promise.resolve(1),
    now: () => '2031-07-08T00:00:00.000Z',
    lock: () => undefined,
  });
  valueOf(await backups.now({ signal: new AbortController().signal, progress: () => undefined }));
}

/** Every file below, also as the log of a server writes bytes: in hex. */
function contentOf(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name))]),
  );
}

const foundIn = (content: ReadonlyMap<string, Buffer>): readonly string[] =>
  needles().filter((needle) =>
    [...content.values()].some(
      (bytes) => bytes.includes(needle) || bytes.includes(Buffer.from(needle).toString('hex')),
    ),
  );

/** What the file, its journal, the backups and the temporary folder hold while the database is open, and after. */
async function searchFile(
  key: Cipher,
): Promise<{ readonly names: readonly string[]; readonly found: readonly string[] }> {
  const folder = temporaryFolder();
  env['TMPDIR'] = folder;
  const path = fileIn(folder);
  const database = await open(path);
  await fill(database, key, folder);
  const whileOpen = contentOf(folder);
  await database.close();
  const after = new Map([...contentOf(folder)].map(([name, bytes]) => [`${name} closed`, bytes]));
  return {
    names: [...whileOpen.keys()].map((name) => name.slice(folder.length + 1)),
    found: foundIn(new Map([...whileOpen, ...after])),
  };
}

async function searchServer(key: Cipher): Promise<readonly string[]> {
  const database = await open(await server.createDatabase());
  await fill(database, key, temporaryFolder());
  await database.close();
  await server.query('CHECKPOINT');
  return foundIn(contentOf(server.folder));
}

test('there is something to look for: names, dates, hours and yen of the example', () => {
  for (const needle of ['実習生A', '1999-04-01', '"17:30"', '"65000"', '株式会社サンプル'])
    expect(needles()).toContain(needle);
});

test('database file, journal, backup and temporary folder hold none of it', async () => {
  const { names, found } = await searchFile(cipher);
  expect(names).toContain('cases.db');
  expect(names).toContain('cases.db-wal');
  expect(names.some((name) => name.endsWith('.backup'))).toBe(true);
  expect(found).toEqual([]);
});

test('unsealed, the same search finds every one', async () => {
  expect((await searchFile(unsealed)).found).toEqual(needles());
});

test('a server has none of it on its disk or in its log', async () => {
  expect(await searchServer(cipher)).toEqual([]);
  expect(server.log()).toContain('insert into');
});

test('unsealed, the server has every one', async () => {
  expect(await searchServer(unsealed)).toEqual(needles());
});
