import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCase, joinResults } from '../../../src/core/claim/compute.ts';
import type { ResultFile } from '../../../src/core/claim/result.ts';
import type { CaseFile } from '../../../src/core/records/case.ts';
import { readCase } from '../../../src/importers/case-file/read-case.ts';
import { randomCase } from '../../oracle/random-case.ts';
import { draws } from '../../support/draws.ts';

const runs = { numRuns: draws(25, 1000), seed: 20261124, endOnFailure: true };

/** Up to three workers of cases that were drawn apart, under the first one's employer, policy and day. */
const severalWorkers: fc.Arbitrary<CaseFile> = fc.array(randomCase, { minLength: 1, maxLength: 3 }).map((cases) => {
  const first = cases[0]!;
  const asOf = cases.map((c) => c.asOf).reduce((a, b) => (a > b ? a : b));
  const workers = cases.flatMap((c, i) => c.workers.map((w) => ({ ...w, id: `w${String(i + 1)}` })));
  const read = readCase(JSON.stringify({ ...first, asOf, workers }), 'random.json');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.caseFile;
});

function computed(file: CaseFile): ResultFile {
  const result = computeCase(file);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('the results of workers, computed one by one', () => {
  it('join to the result of the whole case', () => {
    fc.assert(
      fc.property(severalWorkers, (file) => {
        const parts = file.workers.map((worker) => computed({ ...file, workers: [worker] }));
        expect(joinResults(file, parts)).toEqual(computed(file));
      }),
      runs,
    );
  });

  it('show under the other reading of fixed overtime pay what the case is worth under that policy', () => {
    let compared = 0;
    fc.assert(
      fc.property(severalWorkers, (file) => {
        for (const { policy, totals } of computed(file).alternatives) {
          compared += 1;
          expect(totals).toEqual(computed({ ...file, policy: { ...file.policy, ...policy } }).totals);
        }
      }),
      runs,
    );
    expect(compared).toBeGreaterThan(0);
  });
});
