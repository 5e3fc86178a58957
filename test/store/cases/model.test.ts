import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProposedChange, StoredRecord } from '../../../src/core/records/stored.ts';
import type { CaseStore } from '../../../src/services/ports/case-store.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { temporaryFolder } from '../backup/folders.ts';
import { valueOf } from '../seal/results.ts';
import { cipher, fileIn, open } from '../support/open.ts';
import { startPostgres, type Server } from '../support/postgres.ts';
import { dayContent, draft, id } from '../support/records.ts';

let server: Server;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

/** Linear congruential generator: the same work each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 16) % sides;
  };
}

const bySeenRevision = (records: readonly StoredRecord[], roll: (sides: number) => number): ProposedChange => {
  const number = roll(40);
  const seen = records.find((record) => record.id === id(number))?.revision ?? 0;
  // One in five was looked at too long ago.
  const base = roll(5) === 0 ? Math.max(0, seen - 1) : seen;
  return { id: id(number), base, content: roll(4) === 0 ? null : dayContent(number, `${String(roll(24))}:00`) };
};

type Seen = {
  readonly outcomes: readonly unknown[];
  readonly records: readonly StoredRecord[];
  readonly whole: boolean;
};

async function work(store: CaseStore): Promise<Seen> {
  const roll = dice(42);
  const { id: caseId } = valueOf(await store.create([], draft('create'), []));
  const outcomes: unknown[] = [];
  for (let step = 0; step < 120; step++) {
    const { records, head } = valueOf(await store.load(caseId));
    const some = Array.from({ length: 1 + roll(6) }, () => bySeenRevision(records, roll));
    const changes = some.filter((change, at) => some.findIndex((c) => c.id === change.id) === at);
    const ifRevision = roll(8) === 0 ? { ifRevision: head.revision - roll(2) } : {};
    const done = await store.commit(caseId, { changes, entry: draft(`step ${String(step)}`), ...ifRevision });
    outcomes.push(done.ok ? { ...done.value, head: null, entry: null } : done.error);
  }
  const whole = (await store.verify(caseId)).ok;
  return { outcomes, records: valueOf(await store.load(caseId)).records, whole };
}

const byId = (records: readonly StoredRecord[]): readonly StoredRecord[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

test('120 commits made at random lead to the same records and refusals in both databases as in memory', async () => {
  const model = await work(memoryStore());
  expect(JSON.stringify(model.outcomes)).toContain('conflict');
  expect(JSON.stringify(model.outcomes)).toContain('record-not-found');
  for (const place of [fileIn(temporaryFolder()), await server.createDatabase()]) {
    const database = await open(place);
    const seen = await work(database.caseStore(cipher));
    expect(seen.outcomes).toEqual(model.outcomes);
    expect(byId(seen.records)).toEqual(byId(model.records));
    expect(seen.whole).toBe(true);
    await database.close();
  }
});
