import { addMonths as addMonthsTo, isValid, lastDayOfMonth } from 'date-fns';

/**
 * 日付, a calendar date `YYYY-MM-DD` without time zone. Text order is date order.
 * date-fns and `Date` stay inside this file; noon, so that no daylight-saving gap can move a date.
 */
declare const brand: unique symbol;
export type WorkDate = string & { readonly [brand]: 'WorkDate' };

/** Days since 1970-01-01, for arithmetic on many days. */
export type DayNumber = number;

export type Weekday = 'SUN' | 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT';
export const weekdays: readonly Weekday[] = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const shape = /^\d{4}-\d{2}-\d{2}$/;
const dayMs = 86_400_000;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const fromParts = (y: number, m: number, d: number): WorkDate => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}` as WorkDate;
const fromNative = (d: Date): WorkDate => fromParts(d.getFullYear(), d.getMonth() + 1, d.getDate());

export const yearOf = (date: WorkDate): number => Number(date.slice(0, 4));
export const monthOf = (date: WorkDate): number => Number(date.slice(5, 7));
export const dayOf = (date: WorkDate): number => Number(date.slice(8, 10));
const native = (date: WorkDate): Date => new Date(yearOf(date), monthOf(date) - 1, dayOf(date), 12);

export function isWorkDate(text: string): text is WorkDate {
  if (!shape.test(text)) return false;
  const date = native(text as WorkDate);
  return isValid(date) && fromNative(date) === text;
}

/** For dates that are known to be well formed; throws on a bug. */
export function workDate(text: string): WorkDate {
  if (!isWorkDate(text)) throw new Error(`not a date: ${text}`);
  return text;
}

const numbers = new Map<WorkDate, DayNumber>();
const dates = new Map<DayNumber, WorkDate>();

export function dayNumber(date: WorkDate): DayNumber {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const n = Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / dayMs;
  numbers.set(date, n);
  return n;
}

export function dateOf(n: DayNumber): WorkDate {
  const known = dates.get(n);
  if (known !== undefined) return known;
  const date = new Date(n * dayMs).toISOString().slice(0, 10) as WorkDate;
  dates.set(n, date);
  return date;
}

export const addDays = (date: WorkDate, days: number): WorkDate => dateOf(dayNumber(date) + days);
export const daysBetween = (from: WorkDate, to: WorkDate): number => dayNumber(to) - dayNumber(from);
/** 0 is Sunday. */
export const weekdayIndex = (n: DayNumber): number => (((n + 4) % 7) + 7) % 7;
export const weekdayOf = (date: WorkDate): Weekday => weekdays[weekdayIndex(dayNumber(date))]!;

/** Same day of the month, or that month's last day. */
export const addMonths = (date: WorkDate, months: number): WorkDate => fromNative(addMonthsTo(native(date), months));
export const endOfMonth = (date: WorkDate): WorkDate => fromNative(lastDayOfMonth(native(date)));

/** The given day of that month, or its last day where the month is shorter. */
export function dayInMonth(year: number, month: number, day: number | 'end'): WorkDate {
  const last = endOfMonth(fromParts(year, month, 1));
  return day === 'end' || day > dayOf(last) ? last : fromParts(year, month, day);
}

export const daysInYear = (year: number): number => daysBetween(fromParts(year, 1, 1), fromParts(year + 1, 1, 1));
export const minDate = (a: WorkDate, b: WorkDate): WorkDate => (a <= b ? a : b);
export const maxDate = (a: WorkDate, b: WorkDate): WorkDate => (a >= b ? a : b);
