// What a change reaches: the files that git names, and the tests that run them, by the graph of imports.
import { importGraph, isInside, reachedFrom } from './import-graph.mjs';
import { run } from './run.mjs';

const isTest = (path) => path.endsWith('.test.ts');
const isBrowserTest = (path) => /^test\/(?:e2e|electron)\//.test(path);
/** What all tests or all rules stand on: no narrower run says anything about it. */
const underEverything = /^(?:package(?:-lock)?\.json|tsconfig\.json|src\/tsconfig\.base\.json|test\/vitest[^/]*)$/;

async function git(...args) {
  const { code, output } = await run('git', args, { capture: true });
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${output}`);
  return output.split('\0').filter((line) => line !== '');
}

/** Files that are not as in the last commit, or as where this branch left `base`; new ones too. */
export async function changedFiles(base) {
  const from = base === null ? 'HEAD' : (await git('merge-base', base, 'HEAD'))[0].trim();
  const [changed, added] = [
    await git('diff', '--name-only', '-z', from),
    await git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  return [...new Set([...changed, ...added])].sort();
}

/** The folder of `test/` that mirrors the one of a file; the parts that have none there yet fall away. */
function mirrorOf(path, graph) {
  const parts = path
    .replace(/^src\/(?:core\/)?/, '')
    .split('/')
    .slice(0, -1);
  for (let count = parts.length; count > 0; count--) {
    const folder = `test/${parts.slice(0, count).join('/')}`;
    if ([...graph.keys()].some((file) => isTest(file) && isInside(file, folder))) return folder;
  }
  return null;
}

/**
 * Test files for a list of files. Those in a browser run the built program, so that the graph leads from nearly everything to
 * all of them: they are taken only where the change is among them. `words` says what a person has to know of the choice.
 */
export function testsReached(files) {
  const graph = importGraph();
  const known = files.filter((file) => graph.has(file));
  const reached = reachedFrom(graph, known);
  const words = [];
  for (const file of known) {
    if (underEverything.test(file)) words.push(`${file} is under everything: npm run check has the whole answer.`);
    if (!/^(?:src|templates|renderer|electron|examples)\//.test(file)) continue;
    if ([...reachedFrom(graph, [file])].some(isTest)) continue;
    const mirror = mirrorOf(file, graph);
    const found = [...graph.keys()].filter((test) => isTest(test) && mirror !== null && isInside(test, mirror));
    found.forEach((test) => reached.add(test));
    words.push(
      `What ${file} reaches is not known; ${mirror === null ? 'no test folder mirrors it' : `${mirror} is run`}.`,
    );
  }
  const tests = [...reached].filter((file) => isTest(file)).sort();
  const ownBrowser = reachedFrom(
    graph,
    known.filter(isBrowserTest).concat(known.filter((file) => isInside(file, 'test/support'))),
  );
  const browser = tests.filter((test) => isBrowserTest(test) && ownBrowser.has(test));
  const waiting = tests.filter(isBrowserTest).length - browser.length;
  if (waiting > 0)
    words.push(
      `${String(waiting)} files of the browser suite use what changed through the built program; npm run check runs them.`,
    );
  return { unit: tests.filter((test) => !isBrowserTest(test)), browser, words };
}

/** The tests in the named folders of `test/`, and those that the named folders of sources reach. Throws where one is none. */
export function testsOf(folders) {
  const files = [...importGraph().keys()];
  const names = folders.map((folder) => folder.replace(/^\.\//, '').replace(/\/$/, ''));
  const inside = names.map((name) => files.filter((file) => isInside(file, name)));
  const missing = names.find((_name, at) => inside[at].length === 0);
  if (missing !== undefined) throw new Error(`There is no folder or file ${missing} in the project.`);
  const isOfTests = names.map((name) => isInside(name, 'test'));
  const named = inside.flatMap((found, at) => (isOfTests[at] ? found.filter(isTest) : []));
  const reached = testsReached(inside.flatMap((found, at) => (isOfTests[at] ? [] : found)));
  const all = (chosen, more) => [...new Set([...chosen, ...more])].sort();
  return {
    unit: all(
      reached.unit,
      named.filter((test) => !isBrowserTest(test)),
    ),
    browser: all(reached.browser, named.filter(isBrowserTest)),
    words: reached.words,
  };
}
