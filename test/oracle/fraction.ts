/** Exact fractions of the second engine: a pair of whole numbers, never a float. `d` is always positive, in lowest terms. */
export type Fraction = { readonly n: bigint; readonly d: bigint };

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}

export function frac(n: bigint | number, d: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new Error('fraction over zero');
  const common = gcd(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { n: top / common, d: bottom / common };
}

export const zero = frac(0);

/** `"1543.21"`, `"0.30"`, `930`. */
export function parseFraction(text: string | number): Fraction {
  const [whole = '0', cents = ''] = String(text).split('.');
  return frac(BigInt(whole + cents), 10n ** BigInt(cents.length));
}

export const add = (a: Fraction, b: Fraction): Fraction => frac(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a: Fraction, b: Fraction): Fraction => frac(a.n * b.d - b.n * a.d, a.d * b.d);
export const mul = (a: Fraction, b: Fraction): Fraction => frac(a.n * b.n, a.d * b.d);
export const div = (a: Fraction, b: Fraction): Fraction => frac(a.n * b.d, a.d * b.n);
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(add, zero);
export const less = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
export const same = (a: Fraction, b: Fraction): boolean => a.n === b.n && a.d === b.d;
export const larger = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? b : a);
export const smaller = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? a : b);

/** Whole part downwards; amounts here are never negative. */
export const floor = (a: Fraction): Fraction => frac(a.n / a.d);

/** 50 sen and more up. */
export const halfUp = (a: Fraction): Fraction => floor(add(a, frac(1, 2)));

/** `"10000/9"`, or a whole number without `/1`. */
export const fractionText = (a: Fraction): string => (a.d === 1n ? String(a.n) : `${String(a.n)}/${String(a.d)}`);

/** Decimal cut to six places, without needless zeros. */
export function decimalText(a: Fraction): string {
  const millionths = String((a.n * 1_000_000n) / a.d).padStart(7, '0');
  return `${millionths.slice(0, -6)}.${millionths.slice(-6)}`.replace(/\.?0+$/, '');
}
