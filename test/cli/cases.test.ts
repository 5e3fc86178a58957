import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCase } from '../../src/importers/case-file/read-case.ts';
import { editedText } from '../case-file/edited.ts';
import { mibarai, scratchFolder, type Ran } from './terminal.ts';

const folder = scratchFolder();
const database = join(folder, 'office', 'cases.db');
const passphrase = 'four words nobody guesses';
const sealedUnder = 'another four words here';
const passphraseFile = join(folder, 'passphrase.txt');
const filePassphrase = join(folder, 'file-passphrase.txt');
const caseFile = join(folder, 'case.json');
let id = '';

const cases = (...args: readonly string[]): Promise<Ran> =>
  mibarai(['cases', ...args, '--database', database, '--passphrase-file', passphraseFile]);
const json = ({ stdout }: Ran): Record<string, unknown> => JSON.parse(stdout) as Record<string, unknown>;
const idsIn = (ran: Ran): readonly string[] => (json(ran)['cases'] as { id: string }[]).map((row) => row.id);
const titleOf = (file: string): unknown => {
  const read = readCase(readFileSync(file, 'utf8'), file);
  return read.ok ? read.value.caseFile.title : read.error;
};

beforeAll(async () => {
  // Editors end a file with a line break, which is no part of the passphrase.
  writeFileSync(passphraseFile, `${passphrase}\n`);
  writeFileSync(filePassphrase, sealedUnder);
  writeFileSync(caseFile, editedText({ title: '事件一' }));
  const imported = await cases('import', caseFile, '--json');
  expect(imported.stderr).toBe('');
  ({ id } = json(imported) as { id: string });
});

describe('a case that is taken in', () => {
  it('makes the database on the way, and its recovery code is shown this once', async () => {
    const place = join(folder, 'second.db');
    const args = [
      'cases',
      'import',
      caseFile,
      '--database',
      place,
      '--passphrase-file',
      passphraseFile,
      '--lang',
      'en',
    ];
    const first = await mibarai(args);
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/Recovery code: (?:[0-9A-Z]{6}-){5}[0-9A-Z]{6}/);
    expect((await mibarai(args)).stdout).not.toContain('Recovery code');
  });

  it('stands in the list, in words and as JSON', async () => {
    const listed = await cases('list');
    expect([listed.code, listed.stderr]).toEqual([0, '']);
    for (const text of [id, '事件一', '事件名', '請求できる額']) expect(listed.stdout).toContain(text);
    expect(idsIn(await cases('list', '--json'))).toEqual([id]);
    expect(idsIn(await cases('list', '--archived', '--json'))).toEqual([id]);
  });

  it('comes out again as an open file with the same facts', async () => {
    const out = join(folder, 'open.json');
    expect((await cases('export', id, '--out', out)).code).toBe(0);
    expect(titleOf(out)).toBe('事件一');
    const computed = await Promise.all([caseFile, out].map((file) => mibarai(['compute', file, '--json'])));
    expect(json(computed[1]!)['totals']).toEqual(json(computed[0]!)['totals']);
  });

  it('travels sealed: nothing of it can be read, and its passphrase opens it elsewhere', async () => {
    const out = join(folder, 'sealed.mibarai');
    const withFile = ['--file-passphrase-file', filePassphrase];
    expect((await cases('export', id, '--out', out, '--sealed', ...withFile)).code).toBe(0);
    expect(readFileSync(out).includes(Buffer.from('事件一'))).toBe(false);

    const again = await cases('import', out, ...withFile);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('すでに');
    const copy = json(await cases('import', out, '--as-copy', '--json', ...withFile))['id'];
    expect(copy).not.toBe(id);
    expect(new Set(idsIn(await cases('list', '--json')))).toEqual(new Set([id, copy]));

    const wrong = await cases('import', out, '--as-copy', '--file-passphrase-file', passphraseFile);
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain('このパスフレーズでは開きません');
  });

  it('is verified with its history', async () => {
    const one = json(await cases('verify', id, '--json'))['cases'] as readonly { id: string; entries: number }[];
    expect(one.map((c) => [c.id, c.entries])).toEqual([[id, 1]]);
    const all = await cases('verify');
    expect(all.code).toBe(0);
    expect(all.stdout).toContain('保存された時のまま');
  });

  it('is not found under an id that is none', async () => {
    for (const args of [
      ['verify', 'f'.repeat(32)],
      ['export', 'x', '--out', join(folder, 'none.json')],
    ])
      expect((await cases(...args)).code).toBe(1);
    expect(existsSync(join(folder, 'none.json'))).toBe(false);
  });
});

describe('backups', () => {
  it('are made, listed and gone back to without the passphrase; what was there is kept', async () => {
    const bare = (...args: readonly string[]) => mibarai(['cases', ...args, '--database', database, '--json']);
    const made = json(await bare('backup'));
    const before = idsIn(await cases('list', '--json'));
    await cases('import', caseFile);
    expect(idsIn(await cases('list', '--json'))).toHaveLength(before.length + 1);
    const names = (json(await bare('backups'))['backups'] as { name: string }[]).map(({ name }) => name);
    expect(names).toContain(made['name']);

    const restored = await bare('restore', String(made['name']));
    expect(restored.code).toBe(0);
    expect(idsIn(await cases('list', '--json'))).toEqual(before);
    expect(existsSync(String(json(restored)['keptAs']))).toBe(true);
  });

  it('bring back a database whose file was lost', async () => {
    const { name } = json(await cases('backup', '--json'));
    const before = idsIn(await cases('list', '--json'));
    for (const file of readdirSync(join(folder, 'office')).filter((f) => f === 'cases.db' || /-(?:wal|shm)$/.test(f)))
      rmSync(join(folder, 'office', file));
    expect((await cases('list')).code).toBe(1);
    expect((await cases('restore', String(name))).code).toBe(0);
    expect(idsIn(await cases('list', '--json'))).toEqual(before);
  });

  it('that are not there are refused by name', async () => {
    const { code, stderr } = await cases('restore', '../cases.db');
    expect(code).toBe(1);
    expect(stderr).toContain('../cases.db');
  });
});

describe('the passphrase', () => {
  const withoutFile = (args: readonly string[], typed?: readonly string[]) =>
    mibarai(['cases', ...args, '--lang', 'en'], '', typed === undefined ? {} : { typed });
  const saved = process.env['MIBARAI_PASSPHRASE'];
  afterAll(() => {
    if (saved === undefined) delete process.env['MIBARAI_PASSPHRASE'];
    else process.env['MIBARAI_PASSPHRASE'] = saved;
  });

  it('is typed by a person', async () => {
    delete process.env['MIBARAI_PASSPHRASE'];
    expect((await withoutFile(['list', '--database', database], [passphrase])).code).toBe(0);
  });

  it('is taken from the environment', async () => {
    process.env['MIBARAI_PASSPHRASE'] = passphrase;
    expect((await withoutFile(['list', '--database', database])).code).toBe(0);
    delete process.env['MIBARAI_PASSPHRASE'];
  });

  it('is missed where nobody can be asked', async () => {
    const { code, stdout, stderr } = await withoutFile(['list', '--database', database]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('--passphrase-file');
  });

  it('that is wrong opens nothing', async () => {
    const { code, stdout, stderr } = await withoutFile(['list', '--database', database], ['a wrong one, quite']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('does not open it');
  });

  it('is asked for twice where a database is made', async () => {
    const place = join(folder, 'third.db');
    const create = ['create-database', '--database', place];
    const slip = await withoutFile(create, [passphrase, `${passphrase}.`]);
    expect(slip.code).toBe(1);
    expect(slip.stderr).toContain('not the same');
    expect((await withoutFile(create, ['short', 'short'])).stderr).toContain('shorter than');
    expect((await withoutFile(['list', '--database', place], [passphrase])).stderr).toContain(
      'There is no case database',
    );
    const made = await withoutFile(create, [passphrase, passphrase]);
    expect(made.stdout).toContain('Recovery code');
    expect((await withoutFile(create, [passphrase, passphrase])).stderr).toContain('There is a database here already');
    expect((await withoutFile(['list', '--database', place], [passphrase])).stdout).toContain('There is no case yet');
  });
});

describe('a slip of the pen', () => {
  it.each(['list', 'verify', 'backup'])('makes no database: %s', async (name) => {
    const place = join(folder, 'nowhere', 'cases.db');
    const { code, stderr } = await mibarai(['cases', name, '--database', place, '--passphrase-file', passphraseFile]);
    expect(code).toBe(1);
    expect(stderr).toContain(place);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it.each([
    [['cases']],
    [['cases', 'remove']],
    [['cases', 'export']],
    [['cases', 'export', 'x']],
    [['cases', 'import']],
    [['cases', 'restore']],
    [['cases', 'list', 'x']],
    [['cases', 'list', '--sealed']],
    [['cases', 'backup', '--out', 'x']],
    [['cases', 'import', 'case.json', '--as-copy']],
    [['cases', 'list', '--passphrase', 'secret']],
  ])('%j is wrong usage', async ([...args]) => {
    const { code, stdout, stderr } = await mibarai([...args, '--database', database, '--lang', 'en']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('mibarai cases --help');
  });

  it('an address of a server that is none is refused without repeating it', async () => {
    const { code, stderr } = await mibarai(['cases', 'list', '--database', 'postgres://me:hush@[', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toContain('postgres://user@server/database');
    expect(stderr).not.toContain('hush');
  });
});
