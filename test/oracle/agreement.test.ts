import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from './compare.ts';
import { oracle } from './oracle.ts';
import { productResult } from './product.ts';
import { randomCase } from './random-case.ts';
import { draws } from '../support/draws.ts';

/** `MIBARAI_FULL=1` runs thousands of cases, with a new seed each time. */
const full = process.env['MIBARAI_FULL'] === '1';
const runs = { numRuns: draws(150, 5000), ...(full ? {} : { seed: 20261122 }) };

/** A case is too large to shrink in useful time: the failing one is reported as drawn. */
const asDrawn = { endOnFailure: true } as const;

describe('two engines, written apart from the same rules', () => {
  it(
    'agree in every figure of a random case',
    () => {
      fc.assert(
        fc.property(randomCase, (file) => {
          expect(differences(productResult(file), oracle(file))).toEqual([]);
        }),
        { ...runs, ...asDrawn },
      );
    },
    full ? 3_600_000 : 600_000,
  );
});
