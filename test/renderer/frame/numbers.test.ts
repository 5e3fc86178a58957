import { describe, expect, it } from 'vitest';
import { differenceText, shareOf } from '../../../renderer/words/figures.ts';
import { readNumber } from '../../../renderer/words/reading.ts';

describe('A number is read as people write it and stays text', () => {
  it.each([
    ['1,234', '1234'],
    ['￥1,234', '1234'],
    ['１２３４円', '1234'],
    ['0012', '12'],
    ['0', '0'],
    ['1234.00', '1234'],
    ['', ''],
  ])('%s is %s', (typed, value) => {
    expect(readNumber(typed)).toEqual({ value });
  });

  it('takes more digits than a floating number holds', () => {
    expect(readNumber('9007199254740993')).toEqual({ value: '9007199254740993' });
  });

  it('takes decimals only where they make sense', () => {
    expect(readNumber('173.50')).toEqual({ reason: 'notWhole' });
    expect(readNumber('173.50', true)).toEqual({ value: '173.5' });
  });

  it.each(['12a', '1,23', '--1', '1.2.3'])('%s is no number', (typed) => {
    expect(readNumber(typed)).toEqual({ reason: 'notANumber' });
  });
});

describe('Differences and shares', () => {
  it('has a sign before every difference', () => {
    expect(differenceText('1200', '1000')).toBe('+200');
    expect(differenceText('1000', '1200')).toBe('−200');
    expect(differenceText('1000', '1000')).toBe('±0');
  });

  it('draws no bar of nothing', () => {
    expect(shareOf('10', '0')).toBe(0);
    expect(shareOf('1', '4')).toBe(0.25);
  });
});
