// Which file of the project needs which: by its imports, and by the files and folders that its texts name. Node alone.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { root } from './run.mjs';

const left = new Set(['node_modules', 'out', '.git']);
const isCode = (path) => /\.(?:[cm]?[jt]s|tsx)$/.test(path);
const declaration = /\.d\.m?ts$/;

/** All files of the project by their path from the top, with slashes. */
export function projectFiles(folder = root) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (left.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? projectFiles(path) : [relative(root, path).split(sep).join('/')];
  });
}

/** `import type` and `export type`: they are gone when the file runs. */
const typeImport = /(?:import|export)\s+type\s[^;'"]*?\sfrom\s*(['"])(.+?)\1/g;
const text = /'([^'\n]+)'|"([^"\n]+)"|`([^`]*)`/g;

/**
 * Edges of one file. A text counts where it is the name of something that is there, seen from the file or, in tests, from the
 * top; of `./samples/${name}.csv` the folder counts. So data, workers and programs that are started are found as imports are.
 */
function edgesOf(path, names) {
  const source = readFileSync(join(root, path), 'utf8');
  const types = new Set([...source.matchAll(typeImport)].map((found) => found[2]));
  const needs = { runs: new Set(), types: new Set() };
  for (const [, single, double, template] of source.matchAll(text)) {
    const named =
      single ??
      double ??
      template.replace(/\$\{[^]*$/, '').replace(/[^/]*$/, (end) => (template.includes('${') ? '' : end));
    for (const target of targetsOf(path, named, names)) (types.has(named) ? needs.types : needs.runs).add(target);
  }
  return needs;
}

function targetsOf(path, named, names) {
  if (!/^[\w@.][\w@./-]*$/.test(named) || !/[./]/.test(named)) return [];
  const fromFile = posix.normalize(posix.join(posix.dirname(path), named)).replace(/\/$/, '');
  const fromTop = named.includes('/') && path.startsWith('test/') ? posix.normalize(named).replace(/\/$/, '') : '';
  return [fromFile, fromTop].map(asSource).flatMap((target) => {
    if (names.files.has(target)) return [target];
    // The folder of the file itself, and the top, name nothing in particular.
    const isFolder = names.folders.has(target) && target !== posix.dirname(path);
    return isFolder ? names.folders.get(target) : [];
  });
}

/** What was built stands for its source. */
const asSource = (path) => path.replace(/^out\/((?:src|templates)\/.+)\.js$/, '$1.ts');

function namesOf(files) {
  const folders = new Map();
  for (const file of files)
    for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder))
      folders.set(folder, [...(folders.get(folder) ?? []), file]);
  return { files: new Set(files), folders };
}

/** For each file, what it needs: when it runs, and for its types. */
export function importGraph(files = projectFiles()) {
  const names = namesOf(files);
  const none = { runs: new Set(), types: new Set() };
  return new Map(files.map((file) => [file, isCode(file) && !declaration.test(file) ? edgesOf(file, names) : none]));
}

/** All that a file needs, itself left out, types included where wished. */
export function neededBy(graph, file, withTypes) {
  const found = new Set();
  const rest = [file];
  for (let at = rest.pop(); at !== undefined; at = rest.pop())
    for (const next of followed(graph.get(at), withTypes))
      if (!found.has(next)) {
        found.add(next);
        rest.push(next);
      }
  found.delete(file);
  return found;
}

const followed = (needs, withTypes) =>
  needs === undefined ? [] : withTypes ? [...needs.runs, ...needs.types] : needs.runs;

/** The files that run any of these, themselves included. */
export function reachedFrom(graph, files) {
  const users = new Map();
  for (const [file, { runs }] of graph)
    for (const target of runs) users.set(target, [...(users.get(target) ?? []), file]);
  const found = new Set(files);
  const rest = [...files];
  for (let at = rest.pop(); at !== undefined; at = rest.pop())
    for (const user of users.get(at) ?? [])
      if (!found.has(user)) {
        found.add(user);
        rest.push(user);
      }
  return found;
}

export const isInside = (file, folder) => file === folder || file.startsWith(`${folder}/`);
