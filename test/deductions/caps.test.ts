import { describe, expect, it } from 'vitest';
import { ratio, toFixedHalfUp } from '../../src/core/base/ratio.ts';
import { yen, yenText } from '../../src/core/base/yen.ts';
import { housingCap, overCost, shareOfCost } from '../../src/core/money/deductions/actual-cost.ts';
import { sanctionCaps, sanctions } from '../../src/core/money/deductions/sanction.ts';

describe('the share of a leased flat that one person can be charged', () => {
  it.each([
    ['DED-RENT-01', 41_000, 0, 2, 40_000, '20500.00', '19500'],
    ['DED-RENT-03', 40_000, 0, 3, 31_000, '13333.33', '17667'],
    ['DED-RENT-04', 50_000, 0, 4, 46_000, '12500.00', '33500'],
    ['DED-RENT-05 with common charge, without deposit and key money', 60_000, 5000, 4, 18_000, '16250.00', '1750'],
    ['DED-RENT-06 at cost', 40_000, 0, 2, 20_000, '20000.00', '0'],
  ])('%s', (_, rent, common, occupants, charged, cap, excess) => {
    const share = housingCap(yen(rent), yen(common), occupants);
    expect(toFixedHalfUp(share, 2)).toBe(cap);
    expect(yenText(overCost(yen(charged), share))).toBe(excess);
  });

  it('halves a water bill of two months (DED-UTIL-01)', () => {
    const share = shareOfCost([ratio(9300, 2), ratio(12_000), ratio(6000)], 5);
    expect(toFixedHalfUp(share, 2)).toBe('4530.00');
    expect(yenText(overCost(yen(15_000), share))).toBe('10470');
  });
});

describe('the limits of a pay cut as a sanction (労働基準法91条)', () => {
  const fines = (...all: readonly (readonly [string, number])[]) =>
    all.map(([incident, taken]) => ({ incident, yen: yen(taken) }));
  const sorted = (averageWage: string, wages: number, all: ReturnType<typeof fines>) => {
    const { lawful, reclaim, carry } = sanctions(sanctionCaps(yen(averageWage), yen(wages)), all);
    return { lawful: yenText(lawful), reclaim: yenText(reclaim), carry: yenText(carry) };
  };

  it('stops at a tenth of the period, the rest may only be taken later (LSA91-01)', () => {
    const ten = Array.from({ length: 10 }, (_, i) => [String(i), 5000] as const);
    expect(sorted('10000.00', 300_000, fines(...ten))).toEqual({ lawful: '30000', reclaim: '0', carry: '20000' });
  });

  it('allows one case no second fine (LSA91-04)', () => {
    expect(sorted('7000.00', 200_000, fines(['1', 3000], ['1', 3000])).reclaim).toBe('2500');
  });

  it('takes the wages really due, also where absence made them low (LSA91-05)', () => {
    expect(sorted('7500.00', 45_000, fines(['1', 3750], ['2', 3750]))).toEqual({
      lawful: '4500',
      reclaim: '0',
      carry: '3000',
    });
  });

  it('cuts half an average wage with sen to whole yen (LSA91-07)', () => {
    expect(toFixedHalfUp(sanctionCaps(yen('5869.56'), yen(180_000)).perCase, 2)).toBe('2934.78');
    expect(sorted('5869.56', 180_000, fines(['1', 3000]))).toEqual({ lawful: '2934', reclaim: '66', carry: '0' });
  });
});
