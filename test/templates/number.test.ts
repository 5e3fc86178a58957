import { describe, expect, it } from 'vitest';
import {
  cutToSen,
  dailyInterest,
  durationText,
  grouped,
  minus,
  sum,
  aboveOne,
  wholeYenOf,
} from '../../templates/parts/number.ts';

describe('figures on paper', () => {
  it('parts thousands by commas and keeps sen', () => {
    expect(grouped('3586490')).toBe('3,586,490');
    expect(grouped('999')).toBe('999');
    expect(grouped('1543.21')).toBe('1,543.21');
    expect(grouped('-160858')).toBe('−160,858');
  });

  it('adds amounts exactly, sen included', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3');
    expect(sum([])).toBe('0');
    expect(minus('65779', '65779.5')).toBe('-0.5');
  });

  it('cuts a unit wage to two places instead of rounding it', () => {
    // 150,000 yen over 158.125 hours are 948.616… yen an hour; with 1.25 they are 1,185.77…
    expect(cutToSen(['240000/253'])).toBe('948.61');
    expect(cutToSen(['240000/253', '1.25'])).toBe('1,185.77');
    expect(cutToSen(['970'])).toBe('970.00');
  });

  it('rounds wage times rate times minutes once, fifty sen up', () => {
    const yenFor = (minutes: number, fraction: string, rate: string): string =>
      wholeYenOf([{ minutes, fraction, rate }]);
    expect(yenFor(39 * 60 + 34, '1085', '1.50')).toBe('64395');
    expect(yenFor(60, '1', '0.50')).toBe('1');
    expect(yenFor(60, '1', '0.49')).toBe('0');
  });

  it('adds the products of a head up before it rounds: 5:20 at 1.25 and 26:40 at 0.25 of 180,000 ÷ 173.33', () => {
    const fraction = '13500/13';
    const products = [
      { minutes: 320, fraction, rate: '1.25' },
      { minutes: 1600, fraction, rate: aboveOne('1.25') },
    ];
    expect(wholeYenOf(products)).toBe('13846');
  });

  it('cuts the interest of a day once, over all principals together', () => {
    expect(dailyInterest([{ principal: '3586490', ratePercent: '14.6' }])).toBe('1434');
    // 0.6 yen each: one yen together, none apart.
    const half = { principal: '1500', ratePercent: '14.6' };
    expect(dailyInterest([half])).toBe('0');
    expect(dailyInterest([half, half])).toBe('1');
  });

  it('writes times as hours and minutes, past 24 hours and cut to whole minutes', () => {
    expect(durationText(125)).toBe('2:05');
    expect(durationText(0)).toBe('0:00');
    expect(durationText(278 * 60 + 37)).toBe('278:37');
    expect(durationText('19997/6')).toBe('55:32');
  });
});
