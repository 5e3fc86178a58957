import { compare, grouped, isNegative, isZero, minus } from '../../templates/parts/number.ts';

export { durationText, isZero, minutesOf, sum } from '../../templates/parts/number.ts';

/** `"1234567"` as `¥1,234,567`. */
export const yenText = (yen: string): string => `¥${grouped(yen)}`;
/** Without the yen sign, for columns; zero is a dash. */
export const amountText = (yen: string): string => (isZero(yen) ? '–' : grouped(yen));

export const larger = (a: string, b: string): string => (compare(a, b) < 0 ? b : a);

/** The length of a bar, 0 to 1, to a ten-thousandth. Only for geometry, not for sums. */
export function shareOf(part: string, whole: string): number {
  const [a = '0', b = '0'] = [part, whole].map((text) => text.split('.')[0]);
  if (BigInt(b) <= 0n) return 0;
  return Number((BigInt(a) * 10_000n) / BigInt(b)) / 10_000;
}

/** The difference with its sign; `±0` where equal. */
export function differenceText(yen: string, than: string): string {
  const difference = minus(yen, than);
  if (isZero(difference)) return '±0';
  return isNegative(difference) ? grouped(difference) : `+${grouped(difference)}`;
}
