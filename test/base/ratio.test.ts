import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  div,
  mul,
  ratio,
  ratioOf,
  sub,
  toDecimal,
  toFixedHalfUp,
  toFraction,
} from '../../src/core/base/ratio.ts';

const anyRatio = fc
  .tuple(fc.bigInt(-1_000_000_000n, 1_000_000_000n), fc.bigInt(1n, 1_000_000n))
  .map(([n, d]) => ratio(n, d));

describe('exact fractions', () => {
  test('a third times three is one', () => expect(toFraction(mul(ratio(1, 3), ratio(3)))).toBe('1'));
  test('300,000 yen over 163.333 hours is not cut', () =>
    expect(toFraction(div(ratio(300000), div(ratio(490), ratio(3))))).toBe('90000/49'));
  test('a negative denominator moves its sign up', () => expect(toFraction(ratio(1, -2))).toBe('-1/2'));
  test('reads decimals and fractions', () => {
    expect(toFraction(ratioOf('1543.21'))).toBe('154321/100');
    expect(toFraction(ratioOf('-10000/9'))).toBe('-10000/9');
  });
  test('refuses text that is no exact number', () => expect(() => ratioOf('1e3')).toThrow());
  test('refuses a denominator of nought', () => expect(() => ratio(1, 0)).toThrow());
  test('shows decimals cut, never rounded', () => {
    expect(toDecimal(ratio(10000, 9))).toBe('1111.111111');
    expect(toDecimal(ratio(2, 3))).toBe('0.666666');
    expect(toDecimal(ratio(-2, 3))).toBe('-0.666666');
    expect(toDecimal(ratio(5))).toBe('5');
  });
  test('shows hours half up', () => {
    expect(toFixedHalfUp(ratio(91, 1), 2)).toBe('91.00');
    expect(toFixedHalfUp(ratio(2467, 27), 2)).toBe('91.37');
    expect(toFixedHalfUp(ratio(1, 200), 2)).toBe('0.01');
  });
  test('what was added comes off again', () =>
    fc.assert(fc.property(anyRatio, anyRatio, (a, b) => compare(sub(add(a, b), b), a) === 0)));
  test('addition does not care about order or grouping', () =>
    fc.assert(
      fc.property(anyRatio, anyRatio, anyRatio, (a, b, c) => compare(add(add(a, b), c), add(c, add(b, a))) === 0),
    ));
  test('text and back is the same number', () =>
    fc.assert(fc.property(anyRatio, (a) => compare(ratioOf(toFraction(a)), a) === 0)));
});
