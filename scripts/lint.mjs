// Lints what changed since it was last found clean. A rule that knows types sees other files too, so a file counts as
// unchanged only while all that it imports has the same declarations.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { importGraph, neededBy, projectFiles } from './import-graph.mjs';
import { hashOf, inRoot, runTool } from './run.mjs';

const stamp = inRoot('out/lint.json');
const isLinted = (path) => /\.(?:[cm]?js|tsx?)$/.test(path) && !path.startsWith('docs/');
/** What every file depends on: the rules, the packages, the compiler's options, declarations that need no import. */
const isCommon = (path) =>
  /(?:^eslint\.config\.js|^package-lock\.json|^scripts\/(?:lint|import-graph)\.mjs|(?:^|\/)tsconfig[^/]*\.json|\.d\.m?ts)$/.test(
    path,
  );

const textOf = (path) => readFileSync(inRoot(path), 'utf8');

/** What others see of a file: its declarations where the compiler wrote some (src, templates), else all of it. */
function seenOf(path) {
  const declarations = `out/${path.replace(/\.ts$/, '.d.ts')}`;
  return textOf(/^(?:src|templates)\/.+\.ts$/.test(path) && existsSync(inRoot(declarations)) ? declarations : path);
}

/** For each file a text that is another as soon as its findings can be others. Needs a build that is up to date. */
function marks() {
  const files = projectFiles();
  const graph = importGraph(files);
  const common = hashOf(
    files
      .filter(isCommon)
      .map((path) => `${path} ${hashOf(textOf(path))}`)
      .join('\n'),
  );
  const seen = new Map();
  const hashOfSeen = (path) => seen.get(path) ?? seen.set(path, hashOf(seenOf(path))).get(path);
  const markOf = (path) => {
    const needed = [...neededBy(graph, path, true)].filter((one) => isLinted(one) || one.endsWith('.json')).sort();
    return hashOf([common, hashOf(textOf(path)), ...needed.map((one) => `${one} ${hashOfSeen(one)}`)].join('\n'));
  };
  return new Map(files.filter(isLinted).map((path) => [path, markOf(path)]));
}

const knownClean = () => new Map(existsSync(stamp) ? Object.entries(JSON.parse(readFileSync(stamp, 'utf8'))) : []);

/** All files, or those of a list. Gives the exit code, what ESLint printed, and how many files were looked at. */
export async function lint(only = null) {
  const clean = knownClean();
  const now = marks();
  const stale = [...now.keys()].filter((path) => clean.get(path) !== now.get(path));
  const wanted = only === null ? stale : stale.filter((path) => only.has(path));
  if (wanted.length === 0) return { code: 0, output: '', files: 0 };
  const { code, output } = await runTool('eslint/bin/eslint.js', [...wanted, '--max-warnings=0'], { capture: true });
  if (code === 0) {
    const kept = [...now].filter(([path, mark]) => clean.get(path) === mark || wanted.includes(path));
    writeFileSync(stamp, JSON.stringify(Object.fromEntries(kept), null, 1));
  }
  return { code, output, files: wanted.length };
}
