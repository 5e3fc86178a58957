import { plain } from '../../words/reading.ts';

/** How a text was read: empty, a value, or the reason why not. Reasons are keys in the catalogue of the page. */
export type ReadText<T, Why extends string> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'unreadable'; readonly why: Why };

export type ClockTrouble = 'clock' | 'clock-minutes' | 'clock-hours';

const latest = 48 * 60;

/** 時刻: `830`, `0830`, `8:30`, `8時30分`, `2530` and `翌1:30` (both half past one the next morning). Minutes from the day's midnight. */
export function readClock(text: string): ReadText<number, ClockTrouble> {
  const typed = plain(text);
  if (typed === '') return { kind: 'empty' };
  const nextDay = typed.startsWith('翌');
  const parts = clockParts(typed.replace(/^翌日?\s*/, ''));
  if (parts === null) return { kind: 'unreadable', why: 'clock' };
  const [hours, minutes] = parts;
  if (minutes > 59) return { kind: 'unreadable', why: 'clock-minutes' };
  const value = (nextDay ? 24 * 60 : 0) + hours * 60 + minutes;
  return value > latest ? { kind: 'unreadable', why: 'clock-hours' } : { kind: 'value', value };
}

function clockParts(text: string): readonly [number, number] | null {
  const separated = /^(\d{1,2})\s*[:時]\s*(?:(\d{1,2})(?:\s*分)?)?$/.exec(text);
  if (separated) return text.endsWith(':') ? null : [Number(separated[1]), Number(separated[2] ?? '0')];
  if (/^\d{1,2}$/.test(text)) return [Number(text), 0];
  const together = /^(\d{1,2})(\d{2})$/.exec(text);
  return together ? [Number(together[1]), Number(together[2])] : null;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** In the case file: `"08:30"`. */
export const storedClock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
/** In the table: `8:30`. */
export const shownClock = (minutes: number): string => `${String(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
