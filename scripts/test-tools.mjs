// What the tests need beside Node: PostgreSQL, Chromium, poppler. Finds them, or installs them where that is a matter of
// one command; else says what is missing. Node alone.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';

const isWindows = process.platform === 'win32';
const programs = (folder, name) => existsSync(join(folder, isWindows ? `${name}.exe` : name));
const searchPath = () => (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
const subfolders = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);

/** Where the newest PostgreSQL has its programs; Debian keeps them out of the search path. Null where there is none. */
export function findPostgres() {
  const versions = [...subfolders('/usr/lib/postgresql'), ...subfolders('C:\\Program Files\\PostgreSQL')];
  const newestFirst = versions.sort((a, b) => versionOf(b) - versionOf(a)).map((folder) => join(folder, 'bin'));
  const homebrew = subfolders('/opt/homebrew/opt')
    .filter((folder) => folder.includes('postgresql'))
    .map((folder) => join(folder, 'bin'));
  const places = [...newestFirst, ...homebrew, ...searchPath()];
  return places.find((folder) => programs(folder, 'initdb') && programs(folder, 'postgres')) ?? null;
}

const versionOf = (folder) => Number(/[\d.]+$/.exec(folder)?.[0] ?? 0);

const chromiums = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** `MIBARAI_CHROMIUM` names one in another place. */
export function findChromium() {
  const onPath = searchPath().flatMap((folder) => chromiumNames.map((name) => join(folder, name)));
  const places = [process.env.MIBARAI_CHROMIUM, ...onPath, ...chromiums];
  return places.find((file) => file !== undefined && file !== '' && existsSync(file)) ?? null;
}

const findPoppler = () =>
  searchPath().find((folder) => programs(folder, 'pdftoppm') && programs(folder, 'pdftotext')) ?? null;

const tools = [
  { name: 'PostgreSQL (initdb, postgres)', debian: 'postgresql', find: findPostgres },
  { name: 'Chromium or Chrome', debian: 'chromium', find: findChromium },
  { name: 'poppler (pdftoppm, pdftotext)', debian: 'poppler-utils', find: findPoppler },
];

const missingTools = () => tools.filter(({ find }) => find() === null);

const canInstall = () =>
  process.platform === 'linux' && process.getuid() === 0 && searchPath().some((folder) => programs(folder, 'apt-get'));

async function aptGet(...args) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await run('apt-get', args, { capture: true, env });
  if (code !== 0) console.error(output);
}

/** Throws with the names of what is missing: tests that were left out would look like tests that passed. */
export async function ensureTestTools() {
  const wanted = missingTools();
  if (wanted.length === 0) return;
  if (canInstall()) {
    console.log(`Installing for the tests: ${wanted.map(({ name }) => name).join(', ')} ...`);
    await aptGet('update');
    await aptGet('install', '-y', '--no-install-recommends', ...wanted.map(({ debian }) => debian));
  }
  const missing = missingTools();
  if (missing.length === 0) return;
  const names = missing.map(({ name, debian }) => `${name} (Debian package ${debian})`);
  throw new Error(`The tests need ${names.join('; ')}. Install them and start again.`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await ensureTestTools();
