import { compact } from '../text.ts';
import { decimalMinutes } from './clock.ts';

/** Meaning of a duration without unit: `1.15` is 1 h 15 min or 69 min, `75` minutes or hours. */
export type DurationNotation = 'base60' | 'decimal' | 'minutes';
export const durationNotations: readonly DurationNotation[] = ['base60', 'decimal', 'minutes'];

export type DurationReading =
  | { readonly is: 'duration'; readonly minutes: number }
  | { readonly is: 'blank' }
  /** A figure without unit that differs between the possible notations. */
  | { readonly is: 'ambiguous' }
  | { readonly is: 'invalid' };

const found = (minutes: number): DurationReading => ({ is: 'duration', minutes });

/**
 * A length of time: `1:30`, `1時間30分`, `90分`, `1.5h`, or a figure without unit, read by the possible notations of its column.
 * Seconds are dropped. Refuses minutes of 60 and more after a colon, negative lengths and text.
 */
export function readDuration(text: string, possible: readonly DurationNotation[]): DurationReading {
  const body = compact(text).toLowerCase();
  if (/^[-ー]*$/u.test(body)) return { is: 'blank' };
  const colon = /^(\d{1,4}):(\d{2})(?::\d{2})?$/u.exec(body);
  if (colon) return Number(colon[2]) < 60 ? found(Number(colon[1]) * 60 + Number(colon[2])) : { is: 'invalid' };
  const words = /^(?:(\d{1,4})(?:時間|h))?(?:(\d{1,4})(?:分|min|m))?$/u.exec(body);
  if (words) return found(Number(words[1] ?? 0) * 60 + Number(words[2] ?? 0));
  if (/^\d{1,4}時間半$/u.test(body)) return found(Number(body.replace('時間半', '')) * 60 + 30);
  const hours = /^(\d{1,4})\.(\d{1,4})(?:h|時間)$/u.exec(body);
  if (hours) return found(decimalMinutes(hours[1]!, hours[2]!));
  const bare = bareFigure(body);
  if (bare === null) return { is: 'invalid' };
  const readings = new Set(possible.map((n) => readBare(bare, n)).filter((m) => m !== null));
  const [only] = readings;
  if (only === undefined) return { is: 'invalid' };
  return readings.size === 1 ? found(only) : { is: 'ambiguous' };
}

type Bare = { readonly whole: string; readonly fraction: string };

export function bareFigure(text: string): Bare | null {
  const parts = /^(\d{1,5})(?:\.(\d{1,4}))?$/u.exec(compact(text));
  return parts ? { whole: parts[1]!, fraction: parts[2] ?? '' } : null;
}

/** Null where the notation does not allow this figure. */
export function readBare(bare: Bare, notation: DurationNotation): number | null {
  switch (notation) {
    case 'decimal':
      return decimalMinutes(bare.whole, bare.fraction);
    case 'base60':
      if (bare.fraction.length !== 2) return /^0*$/u.test(bare.fraction) ? Number(bare.whole) * 60 : null;
      return Number(bare.fraction) < 60 ? Number(bare.whole) * 60 + Number(bare.fraction) : null;
    case 'minutes':
      return bare.fraction === '' ? Number(bare.whole) : null;
  }
}
