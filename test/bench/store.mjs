// The case database against bare SQLite with the same rows: 500 cases listed, one of 36 months opened, one day saved.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { toRecords } from '../../out/src/services/case-records/index.js';
import { openDatabase } from '../../out/src/store/open-database.js';
import { createCipher } from '../../out/src/store/seal/cipher.js';
import { fullCost } from '../../out/src/store/seal/passphrase.js';
import { fillBare, listBare, loadBare, openBare, saveBare, useSettings } from './bare-sqlite.mjs';
import { caseText } from './workload.mjs';

const cases = 500;
const runs = 31;
const now = () => '2026-11-22T00:00:00.000Z';
const cipher = createCipher(Buffer.alloc(32, 1));
const entry = { at: now(), who: '甲', kind: 'change', of: null, action: { code: 'edit-day', data: {} } };
const summary = { title: '未払賃金請求事件', employer: '乙社', workers: ['甲'], figures: { claimable: '1234567' } };

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const valueOf = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
let lastId = 0;
const newId = () => (++lastId).toString(16).padStart(32, '0');

/** One whole case of 36 months, and others of a few records. */
async function fill(store) {
  const whole = toRecords(JSON.parse(caseText(1)), newId);
  const heads = [];
  for (let n = 0; n < cases; n++) {
    const records = n === 0 ? whole : whole.slice(0, 10).map((record) => ({ ...record, id: newId() }));
    const head = valueOf(await store.create(records, entry, []));
    valueOf(await store.setSummary(head.id, summary, head.revision));
    heads.push(head.id);
  }
  return Promise.all(heads.map(async (id) => valueOf(await store.load(id))));
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Medians in milliseconds; the two take turns. */
async function compared(name, product, bare) {
  for (let i = 0; i < 3; i++) for (const work of [product, bare]) await work();
  const taken = [];
  for (let i = 0; i < runs; i++) taken.push([await timed(product), await timed(bare)]);
  const [ours, theirs] = [0, 1].map((which) => median(taken.map((pair) => pair[which])));
  return `| ${name} | ${ours.toFixed(1)} ms | ${theirs.toFixed(1)} ms | ${(ours / theirs).toFixed(1)} |`;
}

async function measure(folder) {
  const [path, barePath] = [join(folder, 'cases.db'), join(folder, 'bare.db')];
  const open = async () => valueOf(await openDatabase(path, now, fullCost));
  const filling = await open();
  const filled = await fill(filling.caseStore(cipher));
  await filling.close();
  const bareFilling = await openBare(barePath);
  await useSettings(bareFilling);
  await fillBare(bareFilling, filled);
  await bareFilling.close();

  const listed = async () => {
    const database = await open();
    valueOf(await database.caseStore(cipher).list());
    await database.close();
  };
  const listRow = await compared(`open the database, list ${cases} cases, close`, listed, () => listBare(barePath));

  const database = await open();
  const store = database.caseStore(cipher);
  const bare = await openBare(barePath);
  await useSettings(bare);
  const [{ head, records }] = filled;
  let { id, revision: base, ...content } = records.find((record) => record.kind === 'day');
  const saved = async () => {
    const done = valueOf(await store.commit(head.id, { changes: [{ id, base, content }], entry }));
    base = done.head.revision;
  };
  const rows = [
    listRow,
    await compared(
      `open a case of 36 months (${records.length} records)`,
      () => store.load(head.id),
      () => loadBare(bare, head.id),
    ),
    await compared('save one edited day', saved, () => saveBare(bare, head.id, { id, content, entry })),
  ];
  await bare.close();
  await database.close();
  return rows;
}

export async function storeTable() {
  const folder = mkdtempSync(join(tmpdir(), 'mibarai-bench-'));
  try {
    return [
      '| case database | sealed, with history | bare SQLite | ratio |',
      '| --- | --- | --- | --- |',
      ...(await measure(folder)),
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
