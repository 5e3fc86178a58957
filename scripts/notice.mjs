// node scripts/notice.mjs [--check]: the table of libraries in docs/third-party/NOTICE.md, from package-lock.json.
// With --check nothing is written; exit code 1 says that the table is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './run.mjs';

/** Packages that Vite or electron-builder put into the product, though they are devDependencies. */
const bundled = [
  '@expo-google-fonts/biz-udpgothic',
  '@mantine/core',
  '@mantine/hooks',
  '@tanstack/react-virtual',
  'electron',
  'pdfjs-dist',
  'react',
  'react-dom',
];
/** Dependencies that are not part of the product: a canvas for Node, the download of Electron. */
const leftOut = (name) =>
  name.startsWith('@napi-rs/canvas') || name.startsWith('@electron') || name.startsWith('@types/');

/** Licences that are only in the LICENSE file, not in package.json. */
const stated = { 'png-js': 'MIT' };

const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The folder of a package as required by another one: nested folders first, as Node resolves them. */
function folderOf(name, from) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const path = base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (base === '') return null;
  }
}

function closure(roots) {
  const found = new Map();
  const visit = (name, from, user) => {
    const path = folderOf(name, from);
    if (path === null || leftOut(name) || found.has(path)) return;
    found.set(path, user);
    const { dependencies = {}, optionalDependencies = {} } = packages[path];
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) visit(next, path, name);
  };
  for (const root of roots) visit(root, '', null);
  return found;
}

const isFont = (name) => name.startsWith('@expo-google-fonts/');
const rows = new Map();
for (const [path, user] of closure([...Object.keys(packages[''].dependencies), ...bundled])) {
  const name = nameOf(path);
  const licence = packages[path].license ?? stated[name];
  if (licence === undefined) throw new Error(`no licence is stated for ${name}: read its folder`);
  const use = user === null ? 'Mibarai' : `\`${user}\``;
  if (!isFont(name) && !rows.has(name)) rows.set(name, `| \`${name}\` | ${licence} | ${use} |`);
}
const table = ['| package | licence | used by |', '| --- | --- | --- |', ...[...rows.values()].sort()].join('\n');

const file = inRoot('docs/third-party/NOTICE.md');
const old = readFileSync(file, 'utf8');
const marks = /(<!-- written by scripts\/notice\.mjs -->\n)[\s\S]*?(\n<!-- end -->)/;
if (!marks.test(old)) throw new Error('the marks of the table are gone');
const text = old.replace(marks, (_, begin, end) => `${begin}\n${table}\n${end}`);
if (text !== old && process.argv.includes('--check')) {
  console.error('docs/third-party/NOTICE.md is stale: run node scripts/notice.mjs');
  process.exitCode = 1;
} else writeFileSync(file, text);
