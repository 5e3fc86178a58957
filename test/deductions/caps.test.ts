import { describe, expect, it } from 'vitest';
import { toFixedHalfUp } from '../../src/core/base/ratio.ts';
import { workDate } from '../../src/core/base/work-date.ts';
import { noYen, yen, yenText } from '../../src/core/base/yen.ts';
import { costShare } from '../../src/core/money/deductions/actual-cost.ts';
import type { DeductionContext } from '../../src/core/money/deductions/judge.ts';
import { intern, judge, line, none } from './judging.ts';

describe('the share of a leased flat that one person can be charged', () => {
  it.each([
    ['DED-RENT-01', 41_000, 2, 40_000, '20500.00', '19500'],
    ['DED-RENT-03', 40_000, 3, 31_000, '13333.33', '17667'],
    ['DED-RENT-04', 50_000, 4, 46_000, '12500.00', '33500'],
    ['DED-RENT-05 with common charge, without deposit and key money', 65_000, 4, 18_000, '16250.00', '1750'],
    ['DED-RENT-06 at cost', 40_000, 2, 20_000, '20000.00', '0'],
    ['t2-27: 41,000 for five', 41_000, 5, 27_000, '8200.00', '18800'],
    // 9,300 for two months of water is 4,650 a month, with 12,000 and 6,000.
    ['DED-UTIL-01', 22_650, 5, 15_000, '4530.00', '10470'],
  ])('%s', (_, unit, occupants, charged, share, excess) => {
    const facts = { actualCost: yen(unit), occupants };
    expect(toFixedHalfUp(costShare(facts)!.exact, 2)).toBe(share);
    const judged = judge(line('housing', charged, { ...facts, agreement: true }), intern);
    expect(judged).toMatchObject({ verdict: excess === '0' ? 'lawful' : 'over', reclaim: excess });
  });

  it('calls a yen over a cut share an excess, and the share itself none', () => {
    const share = { actualCost: yen(40_000), occupants: 3, agreement: true };
    expect(judge(line('housing', 13_333, share), intern)).toMatchObject({ verdict: 'lawful', reclaim: '0' });
    expect(judge(line('housing', 13_334, share), intern)).toMatchObject({ verdict: 'over', reclaim: '1' });
  });
});

describe('a pay cut as a sanction (労働基準法91条)', () => {
  const day = (n: number) => workDate(`2025-05-${String(n).padStart(2, '0')}`);
  /** Pay cuts of those amounts, one a day. */
  const fine = (...cuts: readonly number[]) =>
    line(
      'disciplinary_fine',
      cuts.reduce((a, b) => a + b, 0),
      { sanctions: cuts.map((cut, i) => ({ date: day(i + 1), yen: yen(cut) })) },
    );
  const under = (averageWage: string, wages: number, more: Partial<DeductionContext> = {}): DeductionContext => ({
    ...none,
    workRules: { exists: true, sanctions: true, known: true },
    averageWages: Array.from({ length: 12 }, (_, i) => ({ event: day(i + 1), yen: yen(averageWage), source: '' })),
    period: { wages: yen(wages), used: noYen },
    ...more,
  });

  it('stops at a tenth of the period: the rest may only be taken later (LSA91-01)', () => {
    const ten = Array.from({ length: 10 }, () => 5000);
    expect(judge(fine(...ten), under('10000.00', 300_000))).toMatchObject({
      verdict: 'over',
      cap: '30000',
      reclaim: '20000',
    });
  });

  it('stops each case at half the average wage (LSA91-04: the two fines of one case are one cut)', () => {
    expect(judge(fine(6000), under('7000.00', 200_000))).toMatchObject({ cap: '3500', reclaim: '2500' });
  });

  it('takes the wages really due, also where absence made them low (LSA91-05)', () => {
    expect(judge(fine(3750, 3750), under('7500.00', 45_000))).toMatchObject({ cap: '4500', reclaim: '3000' });
  });

  it('cuts half an average wage with sen to whole yen (LSA91-07)', () => {
    expect(judge(fine(3000), under('5869.56', 180_000))).toMatchObject({ cap: '2934', reclaim: '66' });
  });

  it('within both limits is lawful', () => {
    expect(judge(fine(4000), under('8000', 200_000))).toMatchObject({ verdict: 'lawful', reclaim: '0', cap: '4000' });
  });

  it('counts cases of one day singly', () => {
    const sameDay = line('disciplinary_fine', 8000, {
      sanctions: [4000, 4000].map((cut) => ({ date: day(1), yen: yen(cut) })),
    });
    expect(judge(sameDay, under('8000', 200_000))).toMatchObject({ verdict: 'lawful', cap: '8000' });
  });

  it('has what earlier cuts of the period took up of its tenth', () => {
    const later = under('8000', 50_000, { period: { wages: yen(50_000), used: yen(3000) } });
    expect(judge(fine(4000), later)).toMatchObject({ verdict: 'over', cap: '2000', reclaim: '2000' });
  });

  it('is unlawful without work rules that provide for it (LSA91-06, t2-58)', () => {
    const silent = { exists: true, sanctions: false, known: true };
    for (const workRules of [null, silent])
      expect(judge(fine(3000, 3000), under('8000', 200_000, { workRules }))).toMatchObject({
        verdict: 'unlawful',
        reason: 'no-sanction-rules',
        reclaim: '6000',
      });
  });

  it('is unlawful where the staff could not know the rules', () => {
    const workRules = { exists: true, sanctions: true, known: false };
    const judged = judge(fine(3000), under('8000', 200_000, { workRules }));
    expect(judged).toMatchObject({ verdict: 'unlawful', reason: 'rules-not-known', reclaim: '3000' });
    expect(judged.citations).toContain('労働基準法106条1項');
  });

  it('cannot be judged without the incidents or without the average wage of their days', () => {
    expect(judge(line('disciplinary_fine', 5000), under('8000', 200_000))).toMatchObject({
      verdict: 'cannot-judge',
      fallback: null,
      missing: ['sanctions'],
    });
    expect(judge(fine(5000), under('8000', 200_000, { averageWages: [] }))).toMatchObject({
      verdict: 'cannot-judge',
      missing: ['average-wage'],
    });
  });

  it('shows the limits of each case', () => {
    const { basis } = judge(fine(3000), under('5869.56', 180_000));
    if (basis?.kind !== 'pay-cut') throw new Error('no limits');
    expect(basis.payCut.cases.map(({ limit, allowed }) => [yenText(limit), yenText(allowed)])).toEqual([
      ['2934', '2934'],
    ]);
    expect(yenText(basis.payCut.tenth)).toBe('18000');
  });
});
