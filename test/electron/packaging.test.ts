import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { launchDesktop } from '../support/desktop.ts';
import { ask, newFolder, passphrase } from './support/at-work.ts';
import { extract, type ArchivedFile } from './support/archive.ts';
import { fuseMark, writeFakeElectron } from './support/fake-electron.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const work = newFolder();
const packaged = join(work, 'package/linux-unpacked');
const program = join(work, 'extracted');
let files: readonly ArchivedFile[] = [];

beforeAll(() => {
  writeFakeElectron(join(work, 'electron'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(project, 'node_modules/electron-builder/cli.js'),
      ...['--linux', 'dir', '--publish', 'never', '--config', 'electron-builder.yml'],
      `-c.electronDist=${join(work, 'electron')}`,
      `-c.directories.output=${join(work, 'package')}`,
    ],
    { cwd: project, encoding: 'utf8' },
  );
  expect([status, stdout, stderr].join('\n')).toMatch(/^0\n/);
  files = extract(join(packaged, 'resources/app.asar'), program);
}, 300_000);

test('the switches that Electron reads before any file are set', () => {
  const binary = readFileSync(join(packaged, 'mibarai'));
  const at = binary.indexOf(fuseMark) + fuseMark.length;
  const [version, count] = [binary[at], binary[at + 1]!];
  const set = [...binary.toString('latin1', at + 2, at + 2 + count)].slice(0, 8).map((digit) => digit === '1');
  const names = [
    'run as Node',
    'encrypt cookies',
    'NODE_OPTIONS',
    'debugger arguments',
    'check the archive',
    'only from the archive',
    'own V8 snapshot',
    'privileges of file://',
  ];
  expect(version).toBe(1);
  expect(Object.fromEntries(names.map((name, n) => [name, set[n]]))).toEqual({
    'run as Node': false,
    'encrypt cookies': true,
    NODE_OPTIONS: false,
    'debugger arguments': false,
    'check the archive': true,
    'only from the archive': true,
    'own V8 snapshot': false,
    'privileges of file://': false,
  });
});

test('outside the archive lies the driver of the database alone', () => {
  const outside = files.filter(({ unpacked }) => unpacked).map(({ path }) => path);
  expect(outside).toContain('node_modules/sqlite3/build/Release/node_sqlite3.node');
  expect(outside.filter((path) => !path.startsWith('node_modules/sqlite3/'))).toEqual([]);
});

test('the package holds the program, fonts with their licences, the example and the notices', () => {
  const paths = new Set(files.map(({ path }) => path));
  for (const path of [
    'package.json',
    'LICENSE',
    'docs/third-party/NOTICE.md',
    'examples/case.json',
    'examples/timesheet-2023.csv',
    'out/app/main/index.js',
    'out/app/preload/index.cjs',
    'out/app/renderer/index.html',
    'out/src/wiring/backend.js',
    'out/fonts/BIZUDMincho_400Regular.ttf',
    'out/fonts/biz-udmincho-OFL.txt',
  ])
    expect([path, paths.has(path)]).toEqual([path, true]);
});

test('the package holds no sources, no maps, no tools and nothing of development', () => {
  const unwanted = files.filter(({ path }) =>
    /\.(ts|tsx|map)$|^(src|test|electron|renderer|scripts|templates)\/|node_modules\/(electron|vite|react|typescript|tar|node-gyp|undici|prebuild-install)\/|sqlite3\/(deps|src)\//.test(
      path,
    ),
  );
  expect(unwanted.map(({ path }) => path)).toEqual([]);
  expect(readdirSync(join(packaged, 'locales')).sort()).toEqual(['en-US.pak', 'ja.pak']);
});

test('the package asks for no updates and starts at the main file', () => {
  const facts = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>;
  expect(facts['main']).toBe('out/app/main/index.js');
  expect(facts['devDependencies']).toBeUndefined();
  expect(readdirSync(join(packaged, 'resources')).filter((name) => name.includes('update'))).toEqual([]);
});

test('what was packaged is complete: it starts, opens the example and prints a paper from its own fonts', async () => {
  const desktop = await launchDesktop({ userData: newFolder(), program });
  await ask(desktop.page, 'vault.create', { passphrase });
  const { id } = await ask(desktop.page, 'cases.example', {});
  const { records } = await ask(desktop.page, 'case.open', { caseId: id });
  const worker = records.find(({ kind }) => kind === 'worker')!.id;
  const { bytes } = await ask(desktop.page, 'packet.preview', { caseId: id, worker, document: 'claim-summary' });
  const pdf = Buffer.from(bytes, 'base64');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1')).toContain('BIZUD');
  expect(desktop.warnings).toEqual([]);
  expect(await desktop.close()).toBe(0);
});
