// npm run bench [-- --write]: the product against a plain loop over the same minutes, the case database against bare SQLite.
// Needs a build in out/.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { computeCase } from '../../out/src/core/claim/compute.js';
import { readCase } from '../../out/src/importers/case-file/read-case.js';
import { classify } from './plain-loop.mjs';
import { caseText, typedShifts } from './workload.mjs';

const sizes = [1, 100];
const runs = { 1: 41, 100: 9 };

function productJob(workers) {
  const read = readCase(caseText(workers), 'bench.json');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return () => {
    const result = computeCase(read.value.caseFile);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result;
  };
}

function loopJob(workers) {
  const all = typedShifts(workers);
  return () => all.map(classify);
}

const jobs = { product: productJob, loop: loopJob };
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function timed(job) {
  const start = performance.now();
  job();
  return performance.now() - start;
}

/** Medians in milliseconds; the two take turns, so that both meet the same machine. */
function times(workers) {
  const [product, loop] = [productJob(workers), loopJob(workers)];
  for (let i = 0; i < 3; i++) [product, loop].forEach((job) => job());
  const taken = Array.from({ length: runs[workers] }, () => [timed(product), timed(loop)]);
  return { product: median(taken.map(([ms]) => ms)), loop: median(taken.map(([, ms]) => ms)) };
}

/** Largest resident size of a process of its own, in MB: with the input alone, and with one run. */
function peak(name, workers, run) {
  const args = [fileURLToPath(import.meta.url), '--peak', name, String(workers), run ? 'run' : 'idle'];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' })) / 1024;
}

const peaks = (name, workers) => ({
  input: median([1, 2, 3].map(() => peak(name, workers, false))),
  run: median([1, 2, 3].map(() => peak(name, workers, true))),
});

function table() {
  const rows = sizes.map((workers) => {
    const { product, loop } = times(workers);
    return { workers, product, loop, productMb: peaks('product', workers), loopMb: peaks('loop', workers) };
  });
  const [one, hundred] = rows;
  const growth = hundred.product / hundred.workers / (one.product / one.workers);
  return [
    '| workers x 36 months | compute | plain loop | ratio | peak memory of compute | of the loop | ratio |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ workers, product, loop, productMb, loopMb }) =>
      [
        '',
        workers,
        `${product.toFixed(1)} ms`,
        `${loop.toFixed(2)} ms`,
        (product / loop).toFixed(1),
        `${productMb.run.toFixed(0)} MB (records read: ${productMb.input.toFixed(0)})`,
        `${loopMb.run.toFixed(0)} MB`,
        (productMb.run / loopMb.run).toFixed(1),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
    '',
    `Time for each worker, 100 workers against one: ${growth.toFixed(2)} (at most 1.2 is the aim).`,
  ].join('\n');
}

const heading = `# Performance

\`npm run bench -- --write\` wrote this page. It computes invented cases of 36 months with a day row for nearly every
working day and a payslip for every month, from records to the result without derivations, and sets the time beside a
plain loop that visits the same worked minutes once and only classifies them (8 hours, 40 hours, night, statutory
holiday). Medians of interleaved runs in one process; memory is the largest resident size of a process of its own, which
for the product holds the case as text and as records.

`;

const storeHeading = `

## The case database

Beside the same rows in plain SQLite with the same settings of durability, unsealed and without a hash chain. Each payload is
opened by itself, some twenty microseconds; unlocking, which is slow on purpose, is not counted.

`;

const pagesHeading = `

## The pages

Browser mode in real Chromium, program and browser on one machine. The first page is that of a browser with an empty cache. An edit goes from Enter to the
moment when the new total of 36 months is painted: it is sealed and saved, computed and drawn; beside it the cursor moves one row. The aim is a ratio of 3, which
is not met: saving, computing and bringing over the result take longer than two frames. The cell itself shows what was typed at once.

`;

const machine = `\n\nNode ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores.`;

if (process.argv[2] === '--peak') {
  const job = jobs[process.argv[3]](Number(process.argv[4]));
  if (process.argv[5] === 'run') job();
  console.log(process.resourceUsage().maxRSS);
} else {
  // Only here: what it loads must not count as memory of the other processes.
  const { storeTable } = await import('./store.mjs');
  const { pagesTable } = await import('./pages.mjs');
  const store = `${storeHeading}${await storeTable()}${machine}`;
  const measured = `${table()}${machine}${store}${pagesHeading}${await pagesTable()}${machine}`;
  console.log(measured);
  if (process.argv.includes('--write'))
    writeFileSync(new URL('../../docs/performance.md', import.meta.url), `${heading}${measured}\n`);
}
