import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workDate } from '../../src/core/base/work-date.ts';
import { noYen, yen } from '../../src/core/base/yen.ts';
import { deductionKinds } from '../../src/core/rows/deduction-kinds.ts';
import type { DeductionContext } from '../../src/core/money/deductions/judge.ts';
import type { Deduction } from '../../src/core/records/payslip.ts';
import { judge, line } from './judging.ts';

const runs = { numRuns: process.env['MIBARAI_FULL'] === '1' ? 20_000 : 1000, seed: 20261122 };
const yenUpTo = (most: number) => fc.integer({ min: 0, max: most });
const aDate = fc
  .tuple(fc.integer({ min: 2012, max: 2028 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => workDate(`${String(y)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`));
const maybe = fc.constantFrom(true, false, null);

const anyContext: fc.Arbitrary<DeductionContext> = fc
  .record({
    programme: fc.constantFrom('none', 'technical-intern', 'specified-skilled', 'employment-for-skill'),
    kinds: fc.subarray([...deductionKinds]),
    exists: fc.boolean(),
    sanctions: fc.boolean(),
    known: fc.boolean(),
    payday: aDate,
    lastDay: aDate,
    birthDate: fc.option(fc.integer({ min: 1950, max: 2008 }).map((y) => workDate(`${String(y)}-03-01`))),
    leftOn: fc.option(aDate),
    standard: fc.option(fc.constantFrom(58_000, 150_000, 200_000, 1_390_000)),
    insurer: fc.constantFrom('kyokai', 'other'),
    pay: fc.option(yenUpTo(400_000)),
    other: yenUpTo(300_000),
    average: fc.option(yenUpTo(12_000)),
    wages: yenUpTo(300_000),
  })
  .map((d): DeductionContext => ({
    programme: d.programme,
    article24: { exists: d.exists, kinds: d.kinds },
    workRules: { exists: true, sanctions: d.sanctions, known: d.known },
    averageWages: d.average === null ? [] : [{ event: workDate('2025-05-12'), yen: yen(d.average), source: '' }],
    slip: {
      payday: d.payday,
      lastDay: d.lastDay,
      payments:
        d.pay === null
          ? []
          : [
              { name: 'a', yen: yen(d.pay), head: 'base' },
              { name: 'b', yen: yen(d.other), head: 'other' },
            ],
      kinds: new Set<string>(d.kinds),
    },
    insured: {
      business: 'general',
      prefecture: '13',
      birthDate: d.birthDate,
      leftOn: d.leftOn,
      standardRemuneration:
        d.standard === null ? [] : [{ from: workDate('2015-01-01'), yen: yen(d.standard), insurer: d.insurer }],
    },
    period: { wages: yen(d.wages), used: noYen },
  }));

const anyLine: fc.Arbitrary<Deduction> = fc
  .record({
    kind: fc.constantFrom(...deductionKinds),
    taken: yenUpTo(100_000),
    cost: fc.option(yenUpTo(90_000)),
    occupants: fc.option(fc.integer({ min: 1, max: 12 })),
    agreement: maybe,
    lawful: maybe,
  })
  .map(({ kind, taken, cost, occupants, agreement, lawful }) =>
    withYen(line(kind, taken, { actualCost: cost === null ? null : yen(cost), occupants, agreement, lawful }), taken),
  );

/** The line with another amount; a pay cut is one case. */
const withYen = (of: Deduction, taken: number): Deduction => ({
  ...of,
  yen: yen(taken),
  sanctions: of.kind === 'disciplinary_fine' ? [{ date: workDate('2025-05-12'), yen: yen(taken) }] : [],
});

describe('any deduction', () => {
  it('is never claimed back less because more was taken', () => {
    fc.assert(
      fc.property(anyLine, anyContext, yenUpTo(100_000), (of, context, more) => {
        const less = judge(of, context);
        const dearer = judge(withYen(of, Number(less.cap ?? 0) + more), context);
        const plus = judge(withYen(of, Number(less.cap ?? 0) + more + 1), context);
        expect(BigInt(plus.reclaim)).toBeGreaterThanOrEqual(BigInt(dearer.reclaim));
      }),
      runs,
    );
  });

  it('is claimed back at most in full, and in the alternative at most that', () => {
    fc.assert(
      fc.property(anyLine, anyContext, yenUpTo(100_000), (of, context, taken) => {
        const { reclaim, fallback, verdict, cap } = judge(withYen(of, taken), context);
        expect(BigInt(reclaim)).toBeLessThanOrEqual(BigInt(taken));
        expect(BigInt(fallback ?? '0')).toBeLessThanOrEqual(BigInt(reclaim));
        expect(fallback === null).toBe(verdict === 'cannot-judge');
        if (verdict === 'over') expect(BigInt(reclaim)).toBe(BigInt(taken) - BigInt(cap ?? '0'));
        if (verdict === 'lawful' || verdict === 'not-checked') expect(reclaim).toBe('0');
      }),
      runs,
    );
  });

  it('for a share of a cost is never claimed back less because more people share it', () => {
    fc.assert(
      fc.property(anyLine, anyContext, fc.integer({ min: 1, max: 12 }), (of, context, occupants) => {
        const few = judge({ ...of, occupants }, context);
        const many = judge({ ...of, occupants: occupants + 1 }, context);
        expect(BigInt(many.reclaim)).toBeGreaterThanOrEqual(BigInt(few.reclaim));
        expect(BigInt(many.fallback ?? '0')).toBeGreaterThanOrEqual(BigInt(few.fallback ?? '0'));
      }),
      runs,
    );
  });
});
