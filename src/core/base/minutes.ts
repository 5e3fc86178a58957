/** 分, whole minutes of time. Branded, so that minutes and yen cannot be mixed. */
declare const brand: unique symbol;
export type Minutes = number & { readonly [brand]: 'Minutes' };

/** Whole numbers only. */
export function minutes(value: number): Minutes {
  if (!Number.isSafeInteger(value)) throw new Error(`not whole minutes: ${String(value)}`);
  return value as Minutes;
}

/** `"25:30"` for 1530. */
export function clockText(value: number): string {
  const sign = value < 0 ? '-' : '';
  const abs = Math.abs(value);
  return `${sign}${String(Math.trunc(abs / 60)).padStart(2, '0')}:${String(abs % 60).padStart(2, '0')}`;
}

/** `"2:05"` for 125 minutes, `"0:00"` for none. */
export function durationText(value: number): string {
  return clockText(value).replace(/^(-?)0(\d)/, '$1$2');
}
