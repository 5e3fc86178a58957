import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/core/base/ratio.ts';
import { thirtyDays, type RemainderRule } from '../../src/core/karoshi/thirty-days.ts';

const days = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1440 })), { minLength: 35, maxLength: 35 });
const rule = fc.constantFrom<RemainderRule>('16-8-0', 'flat-16', 'pro-rata');
const count = (minutes: readonly number[], by: RemainderRule) => thirtyDays((i) => minutes[i - 1] ?? 0, 1, by);

describe('thirty days', () => {
  it('hold every minute once, in a week or in the two days left', () => {
    fc.assert(
      fc.property(days, rule, (minutes, by) => {
        const { total } = count(minutes, by);
        expect(total).toBe(minutes.slice(0, 30).reduce((all, day) => all + day, 0));
      }),
    );
  });

  it('never show less overtime for one more minute of work, also before the thirty days', () => {
    fc.assert(
      fc.property(days, rule, fc.integer({ min: 0, max: 34 }), (minutes, by, at) => {
        const more = minutes.map((day, i) => (i === at ? day + 1 : day));
        expect(compare(count(more, by).overtime, count(minutes, by).overtime)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
