import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, StoredRecord } from '../../src/core/records/stored.ts';
import { randomCase } from '../oracle/random-case.ts';
import type { RawCase } from '../oracle/raw.ts';
import { changeOf, edited, opened, recordsOf, removalOf } from '../support/small-case.ts';
import { memoryStore } from '../support/memory-store.ts';
import { testDesk } from '../support/desk.ts';
import { draws } from '../support/draws.ts';

const runs = { numRuns: draws(12, 300, 12), seed: 20261125, endOnFailure: true };

/** Two workers of cases that were drawn apart, under the first one's employer, policy and day. */
const twoWorkers: fc.Arbitrary<JsonObject> = fc.tuple(randomCase, randomCase).map((cases: readonly RawCase[]) => {
  const asOf = cases.map((c) => c.asOf).reduce((a, b) => (a > b ? a : b));
  const workers = cases.flatMap((c, i) => c.workers.map((w) => ({ ...w, id: `w${String(i + 1)}` })));
  return JSON.parse(JSON.stringify({ ...cases[0], asOf, workers })) as JsonObject;
});

const kinds = ['day', 'day', 'day', 'payslip', 'event', 'terms', 'worker', 'employer', 'case'] as const;
const bodies: Readonly<Record<(typeof kinds)[number], readonly JsonObject[]>> = {
  day: [{ start: '07:00' }, { end: '23:30' }, { end: 'x' }, { end: '00:10' }, { note: 'n' }, { kind: 'absence' }],
  payslip: [{ payments: [] }, { payday: null }, { period: {} }],
  event: [{ date: '2024-02-29' }, { kind: 'acknowledged' }, { kind: 'nothing' }],
  terms: [{ weeklyLimitHours: 44 }, { prefecture: '47' }, { prefecture: '99' }],
  worker: [{ language: 'ja' }, { birthDate: null }, { employment: {} }],
  employer: [{ size: 'large' }, { size: 'small-or-medium' }],
  case: [{ policy: { rounding: 'floor' } }, { policy: {} }, { asOf: '2027-01-31' }, { policy: { unknown: 'x' } }],
};

const randomEdits = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    which: fc.nat(60),
    body: fc.nat(5),
    act: fc.constantFrom('change', 'change', 'change', 'remove', 'undo'),
  }),
  { minLength: 1, maxLength: 5 },
);

const removable = (record: StoredRecord): boolean => !['case', 'employer', 'worker'].includes(record.kind);

describe('a case that is computed again after each edit', () => {
  it('has the result that a program started anew computes from all of it', async () => {
    let held = 0;
    await fc.assert(
      fc.asyncProperty(twoWorkers, randomEdits, async (raw, edits) => {
        const store = memoryStore();
        const desk = testDesk(store);
        const caseId = await opened(desk, raw);
        let known = await desk.call('case.compute', { caseId });
        for (const { kind, which, body, act } of edits) {
          const records = await recordsOf(desk, caseId, kind);
          const record = records[which % Math.max(1, records.length)];
          const { revision, undo } = await desk.call('case.open', { caseId });
          if (act === 'undo' && undo !== null) await desk.call('case.undo', { caseId, revision });
          else if (record !== undefined) {
            const choices = bodies[kind];
            const change =
              act === 'remove' && removable(record)
                ? removalOf(record)
                : changeOf(record, choices[body % choices.length]!);
            await desk.call('case.edit', { caseId, changes: [change], action: edited() });
          }
          const part = await desk.call('case.compute', { caseId, ...(known.result ? { known: known.revision } : {}) });
          const whole = await testDesk(store).call('case.compute', { caseId });
          // Put together as the other side of the wire does it.
          const workers = new Map((known.result?.workers ?? []).map((w) => [w.id, w]));
          for (const worker of part.result?.workers ?? []) workers.set(worker.id, worker);
          const result = part.result && { ...part.result, workers: part.order.map((id) => workers.get(id)!) };
          known = { ...part, result };
          held += part.heldBack.length;
          expect(known).toEqual(whole);
        }
      }),
      runs,
    );
    expect(held).toBeGreaterThan(0);
  });
});
