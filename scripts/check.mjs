// npm run check: everything that must hold, in one command. The last line is "N passed, N failed".
//   -- --changed[=REV]   what the uncommitted changes (and the commits since REV) reach, without the browser
//   -- FOLDER ...        the tests of a folder of test/, or those that a folder of sources reaches
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { buildApp } from './app.mjs';
import { changedFiles, testsOf, testsReached } from './changes.mjs';
import { lint } from './lint.mjs';
import { inRoot, runNode, runTool } from './run.mjs';
import { ensureTestTools } from './test-tools.mjs';

/** Folders whose tests read dates or clocks: run again east and west of Greenwich. */
const timeSensitive = ['test/base', 'test/time', 'test/law', 'test/claim', 'test/importers', 'test/example'];
const otherZones = ['Asia/Tokyo', 'America/Los_Angeles'];

const tool = (name, file, args) => ({ name, start: () => runTool(file, args, { capture: true }) });
const script = (name, file) => ({ name, start: () => runNode([inRoot(file), '--check'], { capture: true }) });
const types = (name, ...args) => tool(`types: ${name}`, 'typescript/bin/tsc', args);
const cache = (name) => inRoot('node_modules/.cache', name);

/** First, because the others read the declarations that it writes. */
const productTypes = types('product', '-b', 'tsconfig.json');
const otherTypes = [
  types('pages', '-p', 'renderer/tsconfig.json'),
  types('desktop shell', '-p', 'electron/tsconfig.json'),
  types('tests', '-p', 'test/tsconfig.json'),
];
const lintStep = (only) => ({ name: 'lint', start: () => lint(only) });
const rules = tool('dependency rules', 'dependency-cruiser/bin/dependency-cruise.mjs', [
  ...['src', 'templates', 'renderer', 'electron', '--output-type', 'err-long'],
  ...['--cache', cache('dependency-rules'), '--cache-strategy', 'content'],
]);
const formatStep = (files) =>
  tool('format', 'prettier/bin/prettier.cjs', [
    ...['--check', '--ignore-unknown', '--cache', '--cache-strategy', 'content'],
    ...['--cache-location', cache('format'), ...files],
  ]);

const suite = (zone, config, files, env = {}) => ({ zone, config, files, env });
const unit = (zone, files, env) => suite(zone, 'test/vitest.config.ts', files, env);
/** A fifth of the random cases (test/support/draws.ts). */
const few = { MIBARAI_FEW: '1' };
const inBrowser = (files) => suite('Asia/Tokyo', 'test/vitest.browser.config.ts', files);

async function timed(name, work) {
  const start = performance.now();
  const { code, output, words = '', ...counts } = await work();
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}${words} (${String(seconds)} s)`);
  if (code !== 0) console.log(output);
  return counts;
}

const runStep = ({ name, start }) =>
  timed(name, async () => {
    const { code, output, files } = await start();
    const words = files === undefined ? '' : `, ${String(files)} files`;
    return { code, output, words, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  });

async function runSuite({ zone, config, files, env }) {
  const name = `${config.includes('browser') ? 'tests in a browser' : 'tests'}, TZ=${zone}`;
  return timed(name, async () => {
    const report = inRoot('out/reports', `${name.replace(/\W+/g, '-')}.json`);
    rmSync(report, { force: true });
    const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await runTool('vitest/vitest.mjs', [...args, ...files], {
      capture: true,
      env: { ...env, TZ: zone },
    });
    const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
    const [passed, failed] = [counts.numPassedTests ?? 0, counts.numFailedTests ?? 0];
    // A file that does not load holds no failed test, yet the run failed.
    const all = { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
    return { code, output, words: `: ${String(all.passed)} passed, ${String(all.failed)} failed`, ...all };
  });
}

async function inOrder(items, work) {
  const results = [];
  for (const item of items) results.push(await work(item));
  return results;
}

/** Two cores: one has the steps that read the sources, the other the tests. */
const sideBySide = async (steps, suites) =>
  (await Promise.all([inOrder(steps, runStep), inOrder(suites, runSuite)])).flat();

async function checkAll() {
  const steps = [
    lintStep(null),
    ...otherTypes,
    rules,
    tool('unused code', 'knip/bin/knip.js', []),
    formatStep(['.']),
    script('law tables in docs', 'scripts/law-docs.mjs'),
    script('schemas in docs', 'scripts/schema.mjs'),
    script('packages in the notice', 'scripts/notice.mjs'),
    script('words of the languages', 'scripts/words.mjs'),
  ];
  await ensureTestTools();
  await buildApp();
  return [
    await runStep(productTypes),
    ...(await sideBySide(steps, [unit('UTC', []), ...otherZones.map((zone) => unit(zone, timeSensitive))])),
    await runSuite(inBrowser([])),
  ];
}

/** Only what these files have to do with, so that the answer comes while the change is still in one's head. */
async function checkChanged(base) {
  const files = (await changedFiles(base)).filter((file) => existsSync(inRoot(file)));
  const tests = testsReached(files);
  const names = files.length <= 6 ? `: ${files.join(', ')}` : '';
  console.log(
    `${String(files.length)} changed files${names}; ${String(tests.unit.length + tests.browser.length)} test files`,
  );
  const steps = [lintStep(new Set(files)), ...otherTypes, rules, ...(files.length > 0 ? [formatStep(files)] : [])];
  await prepare(tests);
  const product = await runStep(productTypes);
  const zoned = tests.unit.filter((test) => timeSensitive.some((folder) => test.startsWith(`${folder}/`)));
  const zones = otherZones.map((zone) => unit(zone, zoned, few));
  const suites = [unit('UTC', tests.unit, few), ...zones, inBrowser(tests.browser)];
  const some = suites.filter((one) => one.files.length > 0);
  const results = [product, ...(await sideBySide(steps, some))];
  console.log('note A fifth of the random cases was drawn; unused code and generated pages were not looked at.');
  return [...results, ...told(tests)];
}

async function checkFolders(folders) {
  const tests = testsOf(folders);
  await prepare(tests);
  const some = [unit('UTC', tests.unit), inBrowser(tests.browser)].filter((one) => one.files.length > 0);
  return [...(await inOrder(some, runSuite)), ...told(tests)];
}

async function prepare({ unit: files, browser }) {
  await ensureTestTools();
  const readsApp = files.some((file) => readFileSync(inRoot(file), 'utf8').includes('out/app'));
  if (readsApp || browser.length > 0) await buildApp();
}

function told({ words }) {
  for (const sentence of words) console.log(`note ${sentence}`);
  return [];
}

const [changed, ...more] = process.argv.slice(2).filter((word) => /^--changed(?:=|$)/.test(word));
const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = process.argv.slice(2).filter((word) => word.startsWith('--') && !/^--changed(?:=|$)/.test(word));
if (unknown.length > 0 || more.length > 0 || (changed !== undefined && folders.length > 0)) {
  console.error('npm run check -- [--changed[=REV] | FOLDER ...]');
  process.exit(2);
}
const results =
  changed !== undefined
    ? await checkChanged(changed.split('=')[1] ?? null)
    : await (folders.length > 0 ? checkFolders(folders) : checkAll());

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
