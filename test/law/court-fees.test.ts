import { describe, expect, it } from 'vitest';
import { workDate } from '../../src/core/base/work-date.ts';
import { yen, yenText } from '../../src/core/base/yen.ts';
import { courtFee, withinLimit, type Filing, type Procedure } from '../../src/core/law/court-fees.ts';

const feeOf = (procedure: Procedure, value: string, on: string, filing: Filing, defendants = 1): string | null => {
  const found = courtFee(procedure, yen(value), workDate(on), filing, defendants);
  return found.ok ? yenText(found.value.yen) : null;
};

describe('the fee by the value (民事訴訟費用等に関する法律別表第一1の項)', () => {
  // Before 2026-05-21 a suit on paper costs the value part alone.
  it.each([
    ['FEE-SUIT-BASE-01: the first yen', '1', '1000'],
    ['FEE-SUIT-BASE-02: a whole step', '100000', '1000'],
    ['FEE-SUIT-BASE-03: a begun step', '300001', '4000'],
    ['the end of the first stretch', '1000000', '10000'],
    ['the next yen begins 200,000', '1000001', '11000'],
    ['FEE-SUIT-BASE-08', '2348750', '17000'],
    ['FEE-SUIT-BASE-09', '5000000', '30000'],
    ['FEE-SUIT-BASE-11', '7777777', '42000'],
    ['the end of the third stretch', '10000000', '50000'],
    ['FEE-SUIT-BASE-14: nothing changes at 50 million', '60000000', '200000'],
    ['a thousand million', '1000000000', '3020000'],
    ['five thousand million', '5000000000', '11020000'],
    ['a yen more', '5000000001', '11030000'],
  ])('%s', (_, value, fee) => {
    expect(feeOf('suit', value, '2026-05-20', 'paper')).toBe(fee);
  });

  it('of a tribunal is half up to 10 million yen and not above (14の項)', () => {
    // FEE-TRIB-07, -08, -11 and claims.md 4.4: 12 million 27,400
    expect(feeOf('tribunal', '3000000', '2026-11-22', 'paper')).toBe('10000');
    expect(feeOf('tribunal', '5000000', '2026-11-22', 'paper')).toBe('15000');
    expect(feeOf('tribunal', '12000000', '2026-11-22', 'paper')).toBe('27400');
    expect(feeOf('tribunal', '25000000', '2026-11-22', 'paper')).toBe('43000');
  });
});

describe('the part for the filing from 2026-05-21 (別表第二)', () => {
  it('is added to a suit, with each further defendant', () => {
    // FEE-SUIT-P-01, FEE-SUIT-E-02, FEE-JOINT-01
    expect(feeOf('suit', '1500000', '2026-11-22', 'paper')).toBe('15500');
    expect(feeOf('suit', '3000000', '2026-11-22', 'electronic', 3)).toBe('25400');
    expect(feeOf('suit', '2400000', '2026-11-22', 'electronic')).toBe('18400');
  });

  it('did not exist the day before, nor did the electronic filing (FEE-SUIT-OLD-01)', () => {
    expect(feeOf('suit', '3000000', '2026-05-20', 'paper')).toBe('20000');
    expect(feeOf('suit', '3000000', '2026-05-21', 'paper')).toBe('22500');
    expect(feeOf('suit', '3000000', '2026-05-20', 'electronic')).toBeNull();
    expect(feeOf('suit', '3000000', '2026-05-21', 'electronic')).toBe('21400');
  });

  it('of a payment order goes with half the value part (11の項)', () => {
    expect(feeOf('payment-order', '42923', '2026-11-22', 'electronic')).toBe('3000');
    expect(feeOf('payment-order', '42923', '2026-11-22', 'paper')).toBe('3200');
    expect(feeOf('payment-order', '42923', '2026-05-20', 'paper')).toBe('500');
  });

  it('does not open a tribunal to electronic filing', () => {
    expect(feeOf('tribunal', '42923', '2026-11-22', 'electronic')).toBeNull();
  });
});

it('small claims end at 600,000 yen, the summary court at 1,400,000 (FEE-SMALL-02)', () => {
  const on = workDate('2026-11-22');
  const within = (limit: 'small-claims.limit' | 'summary-court.limit', value: string) => {
    const found = withinLimit(limit, yen(value), on);
    return found.ok && found.value;
  };
  expect([within('small-claims.limit', '600000'), within('small-claims.limit', '600001')]).toEqual([true, false]);
  expect([within('summary-court.limit', '1400000'), within('summary-court.limit', '1400001')]).toEqual([true, false]);
});
