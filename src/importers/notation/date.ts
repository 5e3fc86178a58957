import { addDays, isWorkDate, workDate, yearOf, monthOf, type WorkDate } from '../../core/base/work-date.ts';
import { compact } from '../text.ts';
import { eraPattern, isWithinEra, yearOfEra } from './era.ts';

/** What a date cell may leave open and the column, the title or the row above tells. */
export type DateContext = {
  /** Order of `04/05/2025`; null where the column does not show it. */
  readonly order: 'month-first' | 'day-first' | null;
  /** A date near which dates without year or month are; null where unknown. */
  readonly near: WorkDate | null;
  readonly previous: WorkDate | null;
};

/** `weekday` is 0 for 日 to 6 for 土, where the cell names one. */
export type DateReading =
  | { readonly is: 'date'; readonly date: WorkDate; readonly weekday: number | null; readonly outsideEra: boolean }
  | { readonly is: 'ambiguous-order' }
  | { readonly is: 'invalid' };

const kanjiDays = '日月火水木金土';
const latinDays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const invalid: DateReading = { is: 'invalid' };

/** 0 for Sunday; null where the text names no weekday. */
export function readWeekday(text: string): number | null {
  const bare = compact(text)
    .replace(/[()]/gu, '')
    .replace(/曜日?$/u, '');
  if (bare.length === 1 && kanjiDays.includes(bare)) return kanjiDays.indexOf(bare);
  const latin = latinDays.indexOf(bare.slice(0, 3).toLowerCase());
  return latin >= 0 && /^[a-z]{3,9}$/iu.test(bare) ? latin : null;
}

/**
 * A date as time records write it: `2024/4/1`, `20240401`, `24/04/01`, `04/15/2025`, `R6.4.1`, `令和元年5月1日`, `4月1日(月)`, `4/1`, `1`, `〃20日`, a
 * spreadsheet serial. Refuses a day that does not exist; never moves a date.
 */
export function readDate(text: string, context: DateContext): DateReading {
  const { body, weekday } = splitWeekday(compact(text));
  const parts = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?:T?\d{1,2}:\d{2}(?::\d{2})?)?$/u.exec(body);
  if (parts) return threeParts(parts[1]!, parts[2]!, parts[3]!, context.order, weekday);
  const era = new RegExp(`^(${eraPattern})(\\d{1,2}|元)[年./-](\\d{1,2})[月./-](\\d{1,2})日?$`, 'iu').exec(body);
  if (era) {
    const year = yearOfEra(era[1]!, era[2]!);
    if (year === null) return invalid;
    const read = whole(year, era[3]!, era[4]!, weekday);
    return read.is === 'date' ? { ...read, outsideEra: !isWithinEra(era[1]!, read.date) } : read;
  }
  const kanji = /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/u.exec(body);
  if (kanji) return whole(Number(kanji[1]), kanji[2]!, kanji[3]!, weekday);
  const eight = /^(\d{4})(\d{2})(\d{2})$/u.exec(body);
  if (eight) return whole(Number(eight[1]), eight[2]!, eight[3]!, weekday);
  const monthDay = /^(\d{1,2})(?:月|[/.-])(\d{1,2})日?$/u.exec(body);
  if (monthDay) return nearest(monthDay[1]!, monthDay[2]!, context.near ?? context.previous, weekday);
  if (/^[〃"々]+$/u.test(body) && context.previous !== null) return found(context.previous, weekday);
  const day = /^(?:〃|"|同)?月?(\d{1,2})日?$/u.exec(body);
  if (day)
    return dayOnly(day[1]!, /^[〃"同]/u.test(body) ? context.previous : (context.near ?? context.previous), weekday);
  return serial(body, weekday);
}

function splitWeekday(body: string): { body: string; weekday: number | null } {
  const bracketed =
    /^(.+?)[([]([^)\]]+)[)\]]$/u.exec(body) ?? /^(.*\d日?)((?:[日月火水木金土]曜日?)|[日月火水木金土])$/u.exec(body);
  const weekday = bracketed ? readWeekday(bracketed[2]!) : null;
  // `9月1日` ends in the word for day, which is also the word for Sunday.
  if (!bracketed || weekday === null || /\d月\d+$/u.test(bracketed[1]!)) return { body, weekday: null };
  return { body: bracketed[1]!, weekday };
}

function threeParts(a: string, b: string, c: string, order: DateContext['order'], weekday: number | null): DateReading {
  if (a.length === 4) return c.length <= 2 ? whole(Number(a), b, c, weekday) : invalid;
  if (c.length === 4) {
    if (order !== null)
      return order === 'month-first' ? whole(Number(c), a, b, weekday) : whole(Number(c), b, a, weekday);
    if (Number(a) > 12) return whole(Number(c), b, a, weekday);
    if (Number(b) > 12 || a === b) return whole(Number(c), a, b, weekday);
    return { is: 'ambiguous-order' };
  }
  // Two-digit years are written year first in Japan (MAX, Calcolo, Yayoi).
  return a.length === 2 && c.length <= 2 ? whole(2000 + Number(a), b, c, weekday) : invalid;
}

const whole = (year: number, month: string, day: string, weekday: number | null): DateReading => {
  const text = `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isWorkDate(text) ? found(text, weekday) : invalid;
};
const found = (date: WorkDate, weekday: number | null): DateReading => ({
  is: 'date',
  date,
  weekday,
  outsideEra: false,
});

/** Month and day without a year: the year that is closest to the date of the title or the row above. */
function nearest(month: string, day: string, near: WorkDate | null, weekday: number | null): DateReading {
  if (near === null) return invalid;
  const distance = (year: number): number => Math.abs((year - yearOf(near)) * 12 + Number(month) - monthOf(near));
  const [year] = [yearOf(near), yearOf(near) - 1, yearOf(near) + 1].sort((a, b) => distance(a) - distance(b));
  return whole(year!, month, day, weekday);
}

const dayOnly = (day: string, near: WorkDate | null, weekday: number | null): DateReading =>
  near === null ? invalid : whole(yearOf(near), String(monthOf(near)), day, weekday);

/** Days since 1899-12-30, as in spreadsheets; only from 2000 to 2064, so that other numbers are not read as dates. */
function serial(body: string, weekday: number | null): DateReading {
  const n = /^\d{5}(?:\.0+)?$/u.test(body) ? Number(body) : 0;
  return n >= 36526 && n < 60000 ? found(addDays(workDate('1899-12-30'), n), weekday) : invalid;
}

/** Whether a column of dates has the month or the day first; null where no row shows it, or rows disagree. */
export function dateOrderOf(cells: readonly string[]): DateContext['order'] {
  let monthFirst = false;
  let dayFirst = false;
  for (const cell of cells) {
    const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/u.exec(splitWeekday(compact(cell)).body);
    if (!parts) continue;
    if (Number(parts[1]) > 12) dayFirst = true;
    if (Number(parts[2]) > 12) monthFirst = true;
  }
  return monthFirst === dayFirst ? null : monthFirst ? 'month-first' : 'day-first';
}
