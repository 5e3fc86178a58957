import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, kindOfDifference, textOf } from './compare.ts';
import { oracle } from './oracle.ts';
import { productResult } from './product.ts';
import { randomCase } from './random-case.ts';
import type { RawCase } from './raw.ts';
import { shrunk } from './shrink.ts';
import { draws } from '../support/draws.ts';

/** `MIBARAI_FULL=1` runs thousands of cases, with a new seed each time. */
const full = process.env['MIBARAI_FULL'] === '1';
const runs = { numRuns: draws(300, 5000), ...(full ? {} : { seed: 20261122 }) };

/** fast-check would shrink draw by draw, for hours: a failing case is shrunk fact by fact instead. */
const asDrawn = { endOnFailure: true } as const;

const compared = (file: RawCase) => differences(productResult(file), oracle(file));

/** A difference, the smallest case that shows it, and nothing else. */
function smallest(file: RawCase, kind: string): string {
  const stillFails = (candidate: RawCase): boolean => {
    try {
      return compared(candidate).some((difference) => kindOfDifference(difference) === kind);
    } catch {
      return false;
    }
  };
  const small = shrunk(file, stillFails);
  const shown = compared(small).filter((difference) => kindOfDifference(difference) === kind);
  return `product / second engine\n${shown.map(textOf).join('\n')}\n${JSON.stringify(small)}`;
}

describe('two engines, written apart from the same rules', () => {
  it(
    'agree in every figure of a random case',
    () => {
      fc.assert(
        fc.property(randomCase, (file) => {
          const [first] = compared(file);
          if (first !== undefined) expect.fail(smallest(file, kindOfDifference(first)));
        }),
        { ...runs, ...asDrawn },
      );
    },
    full ? 3_600_000 : 1_200_000,
  );
});
