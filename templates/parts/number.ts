/** Exact arithmetic on the numbers of a result, which are text: decimals (`"1543.21"`) and fractions (`"10000/9"`). No floating point. */
type Fraction = { readonly n: bigint; readonly d: bigint };

function read(text: string): Fraction {
  const parts = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text);
  if (!parts) throw new Error(`not an exact number: ${text}`);
  const [, sign, whole = '', decimals = '', divisor] = parts;
  const n = BigInt(`${sign === '-' ? '-' : ''}${whole}${decimals}`);
  return { n, d: divisor === undefined ? 10n ** BigInt(decimals.length) : BigInt(divisor) };
}

const add = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });

/** Floor, also below zero. */
function floor({ n, d }: Fraction): bigint {
  const q = n / d;
  return n % d !== 0n && n < 0n ? q - 1n : q;
}

/** Decimal text with at most `places` digits, cut towards zero, trailing zeros removed. */
function decimalText({ n, d }: Fraction, places: number): string {
  const scaled = ((n < 0n ? -n : n) * 10n ** BigInt(places)) / d;
  const digits = scaled.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const rest = digits.slice(digits.length - places).replace(/0+$/, '');
  const text = rest === '' ? whole : `${whole}.${rest}`;
  return n < 0n && scaled !== 0n ? `-${text}` : text;
}

export const sum = (amounts: readonly string[]): string =>
  decimalText(amounts.map(read).reduce(add, { n: 0n, d: 1n }), 6);

export const minus = (a: string, b: string): string => sum([a, negative(b)]);
export const negative = (a: string): string => (a.startsWith('-') ? a.slice(1) : isZero(a) ? a : `-${a}`);
export const isZero = (a: string): boolean => read(a).n === 0n;
export const isNegative = (a: string): boolean => read(a).n < 0n;

export function compare(a: string, b: string): number {
  const x = read(a);
  const y = read(b);
  const difference = x.n * y.d - y.n * x.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** `"3,586,490"`: thousands by commas, a true minus sign. */
export function grouped(amount: string): string {
  const [whole = '', decimals] = amount.replace('-', '').split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount.startsWith('-') ? '−' : ''}${text}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** Exact product of fractions or decimals, cut (not rounded) to two places and always showing them: unit wages. */
export function cutToSen(factors: readonly string[]): string {
  const product = factors.map(read).reduce((a, b) => ({ n: a.n * b.n, d: a.d * b.d }), { n: 1n, d: 1n });
  const [whole = '', decimals = ''] = decimalText(product, 2).split('.');
  return grouped(`${whole}.${decimals.padEnd(2, '0')}`);
}

/** A number for people: with separators; a fraction in two decimals, marked where it was cut. */
export function figureText(number: string): string {
  if (!number.includes('/')) return grouped(number);
  const { n, d } = read(number);
  return `${cutToSen([number])}${(n * 100n) % d === 0n ? '' : '…'}`;
}

/** Minutes at an hourly wage and a rate. */
export type Product = { readonly minutes: number; readonly fraction: string; readonly rate: string };

/** Yen of some products together, 50 sen up: the one rounding of one head of one period. */
export function wholeYenOf(products: readonly Product[]): string {
  const exact = products.reduce<Fraction>(
    (total, { minutes, fraction, rate }) => {
      const wage = read(fraction);
      const factor = read(rate);
      return add(total, { n: BigInt(minutes) * wage.n * factor.n, d: 60n * wage.d * factor.d });
    },
    { n: 0n, d: 1n },
  );
  return floor({ n: 2n * exact.n + exact.d, d: 2n * exact.d }).toString();
}

/** The part of a rate above 1.00, with as many places: `0.25` of `1.25`. */
export function aboveOne(rate: string): string {
  const [whole = '', places = ''] = rate.split('.');
  return `${String(Number(whole) - 1)}.${places}`;
}

/** Yen of one day's delay on several principals, 365-day year, floored once. */
export const dailyInterest = (parts: readonly { readonly principal: string; readonly ratePercent: string }[]): string =>
  floor(
    parts.reduce<Fraction>(
      (total, part) => {
        const principal = read(part.principal);
        const rate = read(part.ratePercent);
        return add(total, { n: principal.n * rate.n, d: principal.d * rate.d * 36_500n });
      },
      { n: 0n, d: 1n },
    ),
  ).toString();

/** `"2:05"` for 125 minutes, hours without limit; text of a fraction of minutes is cut to whole minutes. */
export function durationText(minutes: number | string): string {
  const whole = floor(read(String(minutes)));
  return `${(whole / 60n).toString()}:${(whole % 60n).toString().padStart(2, '0')}`;
}

/** `"8:00"` for `"08:00"`. */
export const clockText = (clock: string): string => clock.replace(/^0(\d)/, '$1');

export function minutesOf(clock: string): number {
  const [hours = '', minutes = ''] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}
