import { Decimal } from 'decimal.js';
import { err, ok, type Result } from './result.ts';
import { denominator, numerator, ratioOf, type Ratio } from './ratio.ts';

/**
 * 円, an exact amount of money. Opaque, so that no operator compiles on it.
 * Whole yen or, where a contract says so, yen and sen.
 */
declare const brand: unique symbol;
/** Typed as a symbol because TypeScript refuses `+`, `*` and also `<` on symbols; on objects it would let `<` pass. */
export type Yen = symbol & { readonly [brand]: 'Yen' };

/** 60 digits: far beyond any sum of money, so that addition and multiplication here are exact. */
const Exact = Decimal.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });

const inner = (y: Yen): Decimal => y as unknown as Decimal;
const outer = (d: Decimal): Yen => d as unknown as Yen;

const shape = /^-?\d{1,15}(\.\d{1,6})?$/;

/** Reads decimal text such as `"180000"` or `"1543.21"`. Refuses separators, exponents, more than 15 whole digits. */
export function readYen(text: string): Result<Yen, 'not-money'> {
  return shape.test(text) ? ok(outer(new Exact(text))) : err('not-money');
}

/** For amounts that are known to be well formed; throws on a bug. */
export function yen(text: string | number): Yen {
  const read = readYen(String(text));
  if (!read.ok) throw new Error(`not an amount of yen: ${String(text)}`);
  return read.value;
}

export const noYen: Yen = yen(0);
/** Most heads of most months are nought, and adding nought need not make a new number. */
export const addYen = (a: Yen, b: Yen): Yen =>
  inner(b).isZero() ? a : inner(a).isZero() ? b : outer(inner(a).plus(inner(b)));
export const subYen = (a: Yen, b: Yen): Yen => (inner(b).isZero() ? a : outer(inner(a).minus(inner(b))));
export const sumYen = (all: readonly Yen[]): Yen => all.reduce(addYen, noYen);
export const compareYen = (a: Yen, b: Yen): number => inner(a).comparedTo(inner(b));
export const minYen = (a: Yen, b: Yen): Yen => (compareYen(a, b) <= 0 ? a : b);
export const isNoYen = (a: Yen): boolean => inner(a).isZero();
export const isNegativeYen = (a: Yen): boolean => inner(a).lessThan(0);
/** `a - b`, never below zero. */
export const excessYen = (a: Yen, b: Yen): Yen => (compareYen(a, b) <= 0 ? noYen : subYen(a, b));
export const yenText = (a: Yen): string => (inner(a).isZero() ? '0' : inner(a).toFixed());
export const yenRatio = (a: Yen): Ratio => ratioOf(inner(a).toFixed());

/** A ratio that is a whole number of yen; the legal roundings (rounding.ts) end here. */
export function wholeYen(a: Ratio): Yen {
  if (denominator(a) !== 1n) throw new Error('not whole yen: round by a named rule first');
  return outer(new Exact(numerator(a).toString()));
}
