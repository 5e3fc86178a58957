/** Calendar dates as text. `Date` stays inside this file and only in UTC, so that no time zone can move a day. */
const dayMs = 86_400_000;
const atMidnight = (date: string): number => Date.parse(`${date}T00:00:00Z`);

export type Weekday = 'SUN' | 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT';
const weekdays: readonly Weekday[] = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

export const addDays = (date: string, days: number): string =>
  new Date(atMidnight(date) + days * dayMs).toISOString().slice(0, 10);

export function weekdayOf(date: string): Weekday {
  const weekday = weekdays[new Date(atMidnight(date)).getUTCDay()];
  if (weekday === undefined) throw new Error(`not a date: ${date}`);
  return weekday;
}

export function datesFrom(from: string, to: string): string[] {
  const dates: string[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** `"2025-11"`. */
export const monthKey = (date: string): string => date.slice(0, 7);
export const yearKey = (date: string): string => date.slice(0, 4);
/** `"2025/11/01"`, `"2025/11"`: the short form of tables, alike in every language. */
export const slashed = (date: string): string => date.replaceAll('-', '/');
export const dayOfMonth = (date: string): string =>
  `${String(Number(date.slice(5, 7)))}/${String(Number(date.slice(8, 10)))}`;

/** 和暦 of a whole year: `令和7年`; the years in which an era changed name both. */
export function eraYear(year: string): string {
  const y = Number(year);
  if (y === 2019) return '平成31年・令和元年';
  return y > 2019 ? `令和${String(y - 2018)}年` : `平成${String(y - 1988)}年`;
}

/** 和暦 of a month: April 2019 is 平成31年, May 2019 令和元年. */
export function eraYearOfMonth(month: string): string {
  if (!month.startsWith('2019')) return eraYear(month.slice(0, 4));
  return month < '2019-05' ? '平成31年' : '令和元年';
}
