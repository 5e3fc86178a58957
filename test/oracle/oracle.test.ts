import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draws } from '../support/draws.ts';
import { oracle } from './oracle.ts';
import { randomCase } from './random-case.ts';

describe('the second engine', () => {
  it('gives every worked minute exactly one class and one period', () => {
    fc.assert(
      fc.property(randomCase, (file) => {
        for (const worker of oracle(file).workers) {
          const total = (list: readonly { readonly worked: number }[]): number =>
            list.reduce((minutes, { worked }) => minutes + worked, 0);
          expect(total(worker.days)).toBe(total(worker.periods.map((period) => period.minutes)));
          for (const { minutes: m } of worker.periods)
            expect(m.worked).toBe(m.scheduled + m.withinStatutory + m.overtime + m.overtimeOver60 + m.statutoryHoliday);
        }
      }),
      { numRuns: draws(40) },
    );
  });
});
