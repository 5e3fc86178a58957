// npm run check: everything that must hold, in one command. The last line is "N passed, N failed".
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { buildApp } from './app.mjs';
import { inRoot, runNode, runTool } from './run.mjs';
import { ensureTestTools } from './test-tools.mjs';

/** Folders whose tests read dates or clocks: run again east and west of Greenwich. */
const timeSensitive = ['test/base', 'test/time', 'test/law', 'test/claim', 'test/importers', 'test/example'];

const tool = (name, file, args, env) => ({ name, start: () => runTool(file, args, { capture: true, env }) });
const script = (name, file) => ({ name, start: () => runNode([inRoot(file), '--check'], { capture: true }) });

const steps = [
  tool('types: product', 'typescript/bin/tsc', ['-b', 'tsconfig.json']),
  tool('types: pages', 'typescript/bin/tsc', ['-p', 'renderer/tsconfig.json']),
  tool('types: desktop shell', 'typescript/bin/tsc', ['-p', 'electron/tsconfig.json']),
  tool('types: tests', 'typescript/bin/tsc', ['-p', 'test/tsconfig.json']),
  tool('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings=0']),
  tool('dependency rules', 'dependency-cruiser/bin/dependency-cruise.mjs', [
    'src',
    'templates',
    'renderer',
    'electron',
    '--output-type',
    'err-long',
  ]),
  tool('unused code', 'knip/bin/knip.js', []),
  tool('format', 'prettier/bin/prettier.cjs', ['--check', '.']),
  script('law tables in docs', 'scripts/law-docs.mjs'),
  script('schemas in docs', 'scripts/schema.mjs'),
  script('packages in the notice', 'scripts/notice.mjs'),
];

const plain = 'test/vitest.config.ts';
const suites = [
  { zone: 'UTC', config: plain, folders: [] },
  { zone: 'Asia/Tokyo', config: plain, folders: timeSensitive },
  { zone: 'America/Los_Angeles', config: plain, folders: timeSensitive },
  { zone: 'Asia/Tokyo', config: 'test/vitest.browser.config.ts', folders: [] },
];

const passed = (count) => ({ passed: count, failed: 0 });

async function runStep({ name, start }) {
  const { code, output } = await start();
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (code !== 0) console.log(output);
  return code === 0 ? passed(1) : { passed: 0, failed: 1 };
}

async function runSuite({ zone, config, folders }) {
  const name = `${config === plain ? 'tests' : 'tests in a browser'}, TZ=${zone}`;
  const report = inRoot('out/reports', `${name.replace(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runTool('vitest/vitest.mjs', [...args, ...folders], {
    capture: true,
    env: { TZ: zone },
  });
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const result = { passed: counts.numPassedTests ?? 0, failed: counts.numFailedTests ?? 0 };
  // A file that does not load holds no failed test, yet the run failed.
  if (code !== 0 && result.failed === 0) result.failed = 1;
  console.log(
    `${code === 0 ? 'ok  ' : 'FAIL'} ${name}: ${String(result.passed)} passed, ${String(result.failed)} failed`,
  );
  if (code !== 0) console.log(output);
  return result;
}

await ensureTestTools();
await buildApp();
const results = [];
for (const step of steps) results.push(await runStep(step));
for (const suite of suites) results.push(await runSuite(suite));

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
