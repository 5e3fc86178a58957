import { compact } from '../text.ts';

/** Meaning of a dot: `8.30` is half past eight in base 60 and 8:18 in decimal hours. */
export type DotNotation = 'base60' | 'decimal';

/**
 * A clock reading. `minutes` count from 00:00 of the row's date and may be negative (前21:00) or pass 1440 (翌1:30).
 * `dayMarked`: the cell says that the time is on another day. `edited`: it has a mark of correction.
 */
export type ClockReading =
  | { readonly is: 'time'; readonly minutes: number; readonly dayMarked: boolean; readonly edited: boolean }
  | { readonly is: 'blank' }
  | { readonly is: 'not-recorded' }
  | { readonly is: 'ambiguous' }
  | { readonly is: 'invalid' };

const editMark = /^[([]?(?:修正?|訂正?|編集|変更)[)\]]?|[([](?:修正?|訂正?|編集|変更)[)\]]$|(?:修|訂)$|^[*※]|[*※]$/u;
const lastMinute = 48 * 60;

/**
 * A clock time as time records write it: `8:30`, `08:30:00`, `8時半`, `0830`, `8.30`, `午後6:00`, `06:00 PM`, `25:30`, `翌1:30`, `前21:00`, `(修)8:30`,
 * or the fraction of a day of a spreadsheet. Seconds are dropped. Refuses minutes of 60 and more and times past 48:00.
 */
export function readClock(text: string, dots: DotNotation | null): ClockReading {
  let body = compact(text);
  if (/^[-ー]*$/u.test(body)) return { is: 'blank' };
  if (/^[?]+$/u.test(body) || /^(?:退勤|出勤)?(?:不明|打刻漏れ|打刻なし|未打刻|[?]+)$/u.test(body))
    return { is: 'not-recorded' };
  const edited = editMark.test(body);
  body = body.replace(editMark, '').replace(editMark, '');
  const day = /^(翌々日?|翌日?|前日?|当日)/u.exec(body)?.[1] ?? '';
  body = body.slice(day.length);
  const half = /^(午前|午後|AM|PM)/iu.exec(body)?.[1] ?? /(AM|PM)$/iu.exec(body)?.[1] ?? '';
  body = body.replace(/^(?:午前|午後|AM|PM)|(?:AM|PM)$/giu, '');
  const read = bareClock(body, dots);
  if (typeof read === 'string') return { is: read };
  const minutes = withHalf(read, half.toUpperCase());
  if (minutes === null || minutes > lastMinute) return { is: 'invalid' };
  return { is: 'time', minutes: minutes + dayShift(day), dayMarked: day !== '' && !day.startsWith('当'), edited };
}

const dayShift = (mark: string): number =>
  mark.startsWith('翌々') ? 2880 : mark.startsWith('翌') ? 1440 : mark.startsWith('前') ? -1440 : 0;

/** 午後0:30 and 12:30 PM are 12:30; a half of the day on a time past 12 is a contradiction. */
function withHalf(minutes: number, half: string): number | null {
  if (half === '') return minutes;
  if (minutes >= 13 * 60) return null;
  const within = minutes % 720;
  return half === '午後' || half === 'PM' ? within + 720 : within;
}

function bareClock(body: string, dots: DotNotation | null): number | 'ambiguous' | 'invalid' {
  const colon = /^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/u.exec(body);
  if (colon) return hoursMinutes(colon[1]!, colon[2]!);
  const kanji = /^(\d{1,2})時(?:(\d{1,2})分?|(半))?$/u.exec(body);
  if (kanji) return hoursMinutes(kanji[1]!, kanji[3] === undefined ? (kanji[2] ?? '0') : '30');
  const digits = /^(\d{1,2})(\d{2})$/u.exec(body);
  if (digits) return hoursMinutes(digits[1]!, digits[2]!);
  // Four places and more: a fraction of a day, as spreadsheets store times.
  if (/^[01]\.\d{4,}$/u.test(body)) return partOfDay(body);
  const dotted = /^(\d{1,2})\.(\d{1,2})$/u.exec(body);
  if (!dotted) return 'invalid';
  const base60 = dotted[2]!.length === 2 ? hoursMinutes(dotted[1]!, dotted[2]!) : 'invalid';
  const decimal = decimalMinutes(dotted[1]!, dotted[2]!);
  if (base60 === 'invalid' || base60 === decimal) return decimal;
  return dots === null ? 'ambiguous' : dots === 'base60' ? base60 : decimal;
}

const hoursMinutes = (hours: string, minutes: string): number | 'invalid' =>
  Number(minutes) < 60 ? Number(hours) * 60 + Number(minutes) : 'invalid';

/** Decimal hours to the nearest whole minute, without floating point. */
export function decimalMinutes(hours: string, fraction: string): number {
  const scale = 10n ** BigInt(fraction.length);
  const exact = BigInt(`${hours}${fraction}`) * 60n;
  return Number((2n * exact + scale) / (2n * scale));
}

/** A fraction of a day to the nearest whole minute. */
function partOfDay(text: string): number {
  const [whole = '0', fraction = ''] = text.split('.');
  const scale = 10n ** BigInt(fraction.length);
  const exact = BigInt(`${whole}${fraction}`) * 1440n;
  return Number((2n * exact + scale) / (2n * scale));
}

/**
 * The meaning of dots in a file's time columns. A fraction of 60 or more, or of one digit, is decimal; one that decimal hours
 * of whole minutes cannot have (8.15 would be 8:09) is base 60; only `.00` and `.50` leave it open (null).
 */
export function clockDots(cells: readonly string[]): DotNotation | null {
  const fractions = cells.flatMap((c) => /^\d{1,2}\.(\d{1,2})$/u.exec(compact(c))?.[1] ?? []);
  if (fractions.some((f) => f.length === 1 || Number(f) >= 60)) return 'decimal';
  return fractions.some((f) => Number(f) % 25 !== 0) ? 'base60' : null;
}
