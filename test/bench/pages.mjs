// The pages in real Chromium, in browser mode: first page, an edit until the total is new, scrolling, memory, sizes.
// Needs a build in out/, pages included. `node test/bench/pages.mjs` prints the tables alone.
/* global MutationObserver, document, fetch, performance, requestAnimationFrame, setTimeout, window */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/test-tools.mjs';
import { caseText } from './workload.mjs';

const inRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const passphrase = 'correct horse battery staple';
const month = '2025-06';
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const row = (...cells) => `| ${cells.join(' | ')} |`;
const ms = (value) => `${value.toFixed(0)} ms`;

async function startServer(database) {
  const server = fork(inRoot('test/e2e/support/serve.mjs'), [database]);
  await once(server, 'message');
  return server;
}

async function openPage(server, context) {
  server.send('address');
  const [{ address }] = await once(server, 'message');
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** One call by the way of the page. */
const call = (page, name, request) =>
  page.evaluate(
    async ([name, request]) => {
      const headers = { 'Content-Type': 'application/json', 'X-Mibarai-Call': 'bench' };
      const body = JSON.stringify({ request, job: 1 });
      const answer = await (await fetch(`/call/${name}`, { method: 'POST', headers, body })).json();
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return answer.value;
    },
    [name, request],
  );

const show = (page, hash) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, hash);
const settled = (page) => page.locator('footer.stat[aria-busy=false]').waitFor();

/** From the address to a page that takes keys, in a browser that has nothing cached; beside a page without a script. */
async function firstPage(server, browser) {
  const taken = [];
  for (let n = 0; n < 7; n++) {
    const context = await browser.newContext();
    const page = await openPage(server, context);
    await page.locator('main h1').waitFor();
    const started = await page.evaluate(() => performance.now());
    await page.goto('about:blank');
    const before = performance.now();
    await page.goto('data:text/html,<!doctype html><h1>empty</h1>');
    await page.locator('h1').waitFor();
    taken.push([started, performance.now() - before]);
    await context.close();
  }
  const [ours, empty] = [0, 1].map((which) => median(taken.map((pair) => pair[which])));
  return row('first usable page', ms(ours), `${ms(empty)} (a page of one line)`, (ours / empty).toFixed(1));
}

/** Runs in the page: from the next key press to the moment when what it did is painted. */
function timeNextKey(waitForTotal) {
  window.timed = new Promise((resolve) => {
    const total = document.querySelector('[data-testid=claimable]');
    const before = total.textContent;
    window.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        const painted = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        if (!waitForTotal) return painted();
        const watch = new MutationObserver(() => {
          if (total.textContent === before) return;
          watch.disconnect();
          painted();
        });
        watch.observe(document.querySelector('footer.stat'), { subtree: true, childList: true, characterData: true });
      },
      { capture: true, once: true },
    );
  });
}

async function timeOf(page, key, waitForTotal) {
  await page.evaluate(timeNextKey, waitForTotal);
  await page.keyboard.press(key);
  return page.evaluate(() => window.timed);
}

/** Enter after a new time, until the total of 36 months is painted; beside an arrow key, which moves the cursor and no more. */
async function edits(page) {
  const cell = page.locator('[role=grid] [data-row="9"] [data-col="3"]');
  const taken = [];
  for (let n = 0; n < 15; n++) {
    await cell.click();
    await page.keyboard.type(n % 2 === 0 ? '1930' : '2030');
    const edit = await timeOf(page, 'Enter', true);
    await settled(page);
    taken.push([edit, await timeOf(page, 'ArrowDown', false)]);
  }
  const [ours, empty] = [0, 1].map((which) => median(taken.slice(2).map((pair) => pair[which])));
  return {
    line: row(
      'edit of a punch to the new total',
      ms(ours),
      `${ms(empty)} (the cursor moves)`,
      (ours / empty).toFixed(1),
    ),
    parts: await partsOfAnEdit(page, cell),
  };
}

/** How long the calls of one edit take, as the page sees them, and how much comes back. */
async function partsOfAnEdit(page, cell) {
  await cell.click();
  await page.keyboard.type('2130');
  await page.evaluate(() => performance.clearResourceTimings());
  await timeOf(page, 'Enter', true);
  await settled(page);
  const calls = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, duration, decodedBodySize }) => ({
      name: name.split('/').at(-1),
      duration,
      size: decodedBodySize,
    })),
  );
  return calls.map(({ name, duration, size }) => `${name} ${ms(duration)}, ${(size / 1024).toFixed(0)} kB`).join('; ');
}

/** Runs in the page: scrolls for two seconds, a step a frame, and gives the frames that came and the longest wait for one. */
const scroll = (element) =>
  new Promise((resolve) => {
    const start = performance.now();
    let frames = 0;
    let longest = 0;
    let last = start;
    const step = (now) => {
      frames += 1;
      longest = Math.max(longest, now - last);
      last = now;
      element.scrollTop = (element.scrollTop + 90) % (element.scrollHeight - element.clientHeight);
      if (now - start < 2000) requestAnimationFrame(step);
      else resolve({ perSecond: (frames / (now - start)) * 1000, longest });
    };
    requestAnimationFrame(step);
  });

async function scrolling(page, context) {
  const ours = await page.locator('.all-rows').evaluate(scroll);
  const empty = await context.newPage();
  await empty.setContent('<div id="s" style="height:600px;overflow:auto"><div style="height:30000px"></div></div>');
  const bare = await (await empty.$('#s')).evaluate(scroll);
  await empty.close();
  const text = ({ perSecond, longest }) => `${perSecond.toFixed(0)} frames a second, longest ${longest.toFixed(0)} ms`;
  return row('scrolling 1,100 rows', text(ours), text(bare), (bare.perSecond / ours.perSecond).toFixed(2));
}

/** The heap of the page after a collection, in MB. */
async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

async function memory(page, context) {
  const session = await context.newCDPSession(page);
  const edit = async (from, to) => {
    for (let n = from; n < to; n++) {
      if ((n - from) % 25 === 0) await page.locator('[role=grid] [data-row="1"] [data-col="3"]').click();
      await page.keyboard.insertText(String(1800 + (n % 50)));
      await page.keyboard.press('Enter');
    }
    await page
      .locator('.saved')
      .filter({ hasText: /保存済み|Saved/ })
      .waitFor({ timeout: 300_000 });
    await settled(page);
  };
  await edit(0, 100);
  const before = await heapOf(session);
  await edit(100, 1100);
  const after = await heapOf(session);
  return row(
    'memory after 1,000 edits',
    `${after.toFixed(1)} MB`,
    `${before.toFixed(1)} MB (before)`,
    (after / before).toFixed(2),
  );
}

function sizes() {
  const folder = inRoot('out/app/renderer/assets');
  const files = readdirSync(folder).map((name) => ({ name, bytes: statSync(join(folder, name)).size }));
  const first = readFileSync(join(folder, '../index.html'), 'utf8');
  const sum = (test) => files.filter(({ name }) => test(name)).reduce((total, { bytes }) => total + bytes, 0);
  const kB = (bytes) => `${(bytes / 1024).toFixed(0)} kB`;
  const script = (name) => /\.m?js$/.test(name);
  return [
    row('first script and its style', kB(sum((name) => first.includes(name)))),
    row('all scripts of pages', kB(sum((name) => script(name) && !/pdf|worker/.test(name)))),
    row('scripts that show PDF files', kB(sum((name) => script(name) && /pdf|worker/.test(name)))),
    row('fonts', kB(sum((name) => /\.(ttf|woff2)$/.test(name)))),
  ];
}

export async function pagesTable() {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found. Name one in MIBARAI_CHROMIUM.');
  const folder = mkdtempSync(join(tmpdir(), 'mibarai-bench-'));
  const server = await startServer(join(folder, 'cases.db'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
    const page = await openPage(server, context);
    await call(page, 'vault.create', { passphrase });
    const { id } = await call(page, 'cases.importOpen', { fileName: 'bench.json', text: caseText(1) });
    const { records } = await call(page, 'case.open', { caseId: id });
    const worker = records.find(({ kind }) => kind === 'worker').id;
    await show(page, `#/case/${id}/time/${worker}/${month}`);
    await page.reload();
    await page.locator('[role=grid]').waitFor();
    await settled(page);
    const first = await firstPage(server, browser);
    const { line, parts } = await edits(page);
    console.error(first, line, parts);
    const t0 = performance.now();
    const held = await memory(page, context);
    console.error(held, performance.now() - t0);
    await show(page, `#/case/${id}/time/${worker}/all`);
    await page.locator('.all-rows').waitFor();
    await page.waitForTimeout(500);
    const scrolled = await scrolling(page, context);
    return [
      row('pages, one worker x 36 months', 'product', 'beside', 'ratio'),
      row('---', '---', '---', '---'),
      ...[first, line, scrolled, held],
      '',
      `The calls of one such edit, as the page waits for them: ${parts}.`,
      '',
      row('what a page loads', 'size'),
      row('---', '---'),
      ...sizes(),
    ].join('\n');
  } finally {
    await browser.close();
    server.send('close');
    await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await pagesTable());
