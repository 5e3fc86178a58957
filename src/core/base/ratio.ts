/** An exact fraction in lowest terms with a positive denominator: no figure is ever cut before the one legal rounding. */
declare const brand: unique symbol;
/** Typed as a symbol so that no operator compiles on it, as with Yen. */
export type Ratio = symbol & { readonly [brand]: 'Ratio' };

type Parts = { readonly n: bigint; readonly d: bigint };
const parts = (r: Ratio): Parts => r as unknown as Parts;

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}

function make(n: bigint, d: bigint): Ratio {
  if (d === 0n) throw new Error('ratio with denominator 0');
  if (d < 0n) {
    n = -n;
    d = -d;
  }
  if (d !== 1n) {
    const g = gcd(n, d);
    if (g !== 1n) {
      n /= g;
      d /= g;
    }
  }
  return { n, d } as unknown as Ratio;
}

/** Whole numbers only (`number` must be a safe integer). */
export function ratio(n: number | bigint, d: number | bigint = 1): Ratio {
  return make(BigInt(n), BigInt(d));
}

/** `"1.25"`, `"-3"` or `"10000/9"`; anything else is a bug of the caller. */
export function ratioOf(text: string): Ratio {
  const fraction = /^(-?\d+)\/(\d+)$/.exec(text);
  if (fraction) return make(BigInt(fraction[1]!), BigInt(fraction[2]!));
  const decimal = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!decimal) throw new Error(`not an exact number: ${text}`);
  const [, sign, whole, digits = ''] = decimal;
  const n = BigInt(`${whole}${digits}`);
  return make(sign === '-' ? -n : n, 10n ** BigInt(digits.length));
}

export const zero: Ratio = ratio(0);
export const one: Ratio = ratio(1);

export function add(a: Ratio, b: Ratio): Ratio {
  const x = parts(a);
  const y = parts(b);
  return x.d === y.d ? make(x.n + y.n, x.d) : make(x.n * y.d + y.n * x.d, x.d * y.d);
}
export function sub(a: Ratio, b: Ratio): Ratio {
  const y = parts(b);
  return add(a, { n: -y.n, d: y.d } as unknown as Ratio);
}
export function mul(a: Ratio, b: Ratio): Ratio {
  const x = parts(a);
  const y = parts(b);
  return make(x.n * y.n, x.d * y.d);
}
export function div(a: Ratio, b: Ratio): Ratio {
  const x = parts(a);
  const y = parts(b);
  return make(x.n * y.d, x.d * y.n);
}
export function compare(a: Ratio, b: Ratio): number {
  const x = parts(a);
  const y = parts(b);
  const left = x.n * y.d;
  const right = y.n * x.d;
  return left < right ? -1 : left > right ? 1 : 0;
}
export const sum = (all: readonly Ratio[]): Ratio => all.reduce(add, zero);
export const max = (a: Ratio, b: Ratio): Ratio => (compare(a, b) >= 0 ? a : b);
export const min = (a: Ratio, b: Ratio): Ratio => (compare(a, b) <= 0 ? a : b);
export const isZero = (a: Ratio): boolean => parts(a).n === 0n;
export const isNegative = (a: Ratio): boolean => parts(a).n < 0n;
/** The larger of the value and zero. */
export const positivePart = (a: Ratio): Ratio => (isNegative(a) ? zero : a);

export const numerator = (a: Ratio): bigint => parts(a).n;
export const denominator = (a: Ratio): bigint => parts(a).d;

/** Floor of n/d; exact, no rounding rule of law: those are in rounding.ts. */
export function floorDiv(n: bigint, d: bigint): bigint {
  const q = n / d;
  return n % d !== 0n && n < 0n !== d < 0n ? q - 1n : q;
}

/** `"10000/9"`, a whole number without `/1`. */
export function toFraction(a: Ratio): string {
  const { n, d } = parts(a);
  return d === 1n ? n.toString() : `${n.toString()}/${d.toString()}`;
}

/** Decimal text cut (not rounded) to at most `places`, trailing zeros removed; for display beside the fraction. */
export function toDecimal(a: Ratio, places = 6): string {
  const { n, d } = parts(a);
  const scaled = ((n < 0n ? -n : n) * 10n ** BigInt(places)) / d;
  const digits = scaled.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const rest = digits.slice(digits.length - places).replace(/0+$/, '');
  const text = rest === '' ? whole : `${whole}.${rest}`;
  return n < 0n && scaled !== 0n ? `-${text}` : text;
}

/** Decimal text with exactly `places` digits, half up (away from zero); for hours shown to people. */
export function toFixedHalfUp(a: Ratio, places: number): string {
  const { n, d } = parts(a);
  const scale = 10n ** BigInt(places);
  const abs = n < 0n ? -n : n;
  const scaled = (2n * abs * scale + d) / (2n * d);
  const digits = scaled.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return n < 0n && scaled !== 0n ? `-${text}` : text;
}
