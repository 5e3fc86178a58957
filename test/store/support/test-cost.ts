import type { Cost } from '../../../src/store/seal/passphrase.ts';

/** The least that is read again: a few milliseconds. What the program has is tested in wiring/passphrase-cost.test.ts. */
export const testCost: Cost = { n: 2 ** 14, r: 1, p: 1 };
