import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratio, ratioOf } from '../../src/core/base/ratio.ts';
import { fiftySenDown, fiftySenUp, floorToYen, roundToHours, roundToYen } from '../../src/core/base/rounding.ts';
import { addYen, excessYen, readYen, subYen, sumYen, yen, yenRatio, yenText } from '../../src/core/base/yen.ts';

describe('yen', () => {
  test('reads whole yen and sen', () => {
    expect(yenText(yen('180000'))).toBe('180000');
    expect(yenText(yen('1543.21'))).toBe('1543.21');
  });
  test.each(['1,000', '1e5', '', ' 5', '１０', '1.', '.5', 'NaN', '1234567890123456'])('refuses %j', (text) =>
    expect(readYen(text)).toEqual({ ok: false, error: 'not-money' }),
  );
  test('ten sen thirty times is three yen, exactly', () =>
    expect(yenText(sumYen(Array.from({ length: 30 }, () => yen('0.1'))))).toBe('3'));
  test('never less than nothing is owed', () => expect(yenText(excessYen(yen(5), yen(7)))).toBe('0'));
  test('adding and taking away are exact up to twelve digits', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999_999 }), (a, b) => {
        expect(yenText(subYen(addYen(yen(a), yen(b)), yen(b)))).toBe(String(a));
      }),
    ));
});

describe('named roundings', () => {
  test.each([
    ['23437.5', '23438'],
    ['23437.49', '23437'],
    ['0.5', '1'],
    ['7', '7'],
  ])('50 sen and over goes up (通貨法3条): %s is %s', (exact, whole) =>
    expect(yenText(roundToYen(fiftySenUp, ratioOf(exact)))).toBe(whole),
  );
  test.each([
    ['900.50', '900'],
    ['1099.505', '1100'],
    ['992.25', '992'],
  ])('an insurance share of exactly 50 sen goes down: %s is %s', (exact, whole) =>
    expect(yenText(roundToYen(fiftySenDown, ratioOf(exact)))).toBe(whole),
  );
  test('interest goes down to whole yen', () => expect(yenText(roundToYen(floorToYen, ratio(9999, 1000)))).toBe('9'));
  test.each([
    [508, 8],
    [162, 3],
    [32, 1],
    [29, 0],
    [30, 1],
  ])('a month of %i minutes is %i hours under the circular of 1988', (m, h) => expect(roundToHours(m)).toBe(h));
  test('a negative amount is never rounded', () => expect(() => roundToYen(fiftySenUp, ratio(-1, 2))).toThrow());
  test('rounding moves an amount by at most half a yen', () =>
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(1n, 10n ** 6n), (n, d) => {
        const whole = BigInt(yenText(roundToYen(fiftySenUp, ratio(n, d))));
        const twice = 2n * (whole * d - n);
        return twice <= d && twice > -d;
      }),
    ));
  test('yen become ratios without loss', () => expect(yenRatio(yen('0.25'))).toEqual(ratio(1, 4)));
});
