import { describe, expect, it } from 'vitest';
import { workDate } from '../../src/core/base/work-date.ts';
import { feesOf } from '../../src/core/claim/fees.ts';
import { firstWorker, resultOf } from '../support/whole-case.ts';
import { autumn } from './autumn.ts';

const ways = (claimable: string, asOf = '2026-11-22') =>
  feesOf({ claimable }, workDate(asOf), false).map(
    ({ procedure, filing, court, yen, available }) =>
      `${procedure} ${filing} ${court} ${yen}${available ? '' : ' not open'}`,
  );

describe('the court fees of a claim', () => {
  it('are given for every way to file (t2-64)', () => {
    expect(ways('42923')).toEqual([
      'suit electronic summary 2400',
      'suit paper summary 3500',
      'tribunal paper district 500',
      'payment-order electronic summary 3000',
      'payment-order paper summary 3200',
      'small-claims electronic summary 2400',
      'small-claims paper summary 3500',
    ]);
  });

  it('close the small claims above 600,000 yen and go to the district court above 1,400,000', () => {
    expect(ways('600001')).toContain('small-claims paper summary 9500 not open');
    expect(ways('1400000')).toContain('suit paper summary 14500');
    expect(ways('1400001')).toContain('suit paper district 15500');
  });

  it('were on paper alone before 2026-05-21', () => {
    expect(ways('42923', '2026-05-20')).toEqual([
      'suit paper summary 1000',
      'tribunal paper district 500',
      'payment-order paper summary 500',
      'small-claims paper summary 1000',
    ]);
  });

  it('are none where nothing is claimed', () => {
    expect(ways('0')).toEqual([]);
  });

  it('are those of the claimable amount, of each worker and of all, with a derivation', () => {
    const result = resultOf(autumn(), { explain: true });
    // Claimable 58,702: one step of 1,000 and 1,400
    const [suit] = result.fees;
    expect(suit).toMatchObject({ value: '58702', yen: '2400', explain: { formula: '1 × 1000 + 1400', value: '2400' } });
    expect(firstWorker(result).fees).toEqual(result.fees);
  });
});
