/** Calendar of the second engine: a date is the number of days since 1970-01-01, counted by its own plain arithmetic. */
export type Day = number;
export type Civil = { readonly year: number; readonly month: number; readonly day: number };

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
export const daysInYear = (year: number): number => (leap(year) ? 366 : 365);
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export function dayOf(civil: Civil): Day {
  let days = 0;
  for (let y = 1970; y < civil.year; y++) days += daysInYear(y);
  for (let m = 1; m < civil.month; m++) days += daysInMonth(civil.year, m);
  return days + civil.day - 1;
}

export function civilOf(day: Day): Civil {
  let rest = day;
  let year = 1970;
  for (; rest >= daysInYear(year); year++) rest -= daysInYear(year);
  let month = 1;
  for (; rest >= daysInMonth(year, month); month++) rest -= daysInMonth(year, month);
  return { year, month, day: rest + 1 };
}

export function parseDay(text: string): Day {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) throw new Error(`not a date: ${text}`);
  return dayOf({ year, month, day });
}

export function dayText(day: Day): string {
  const { year, month, day: d } = civilOf(day);
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** 1970-01-01 was a Thursday. */
const weekdays = ['THU', 'FRI', 'SAT', 'SUN', 'MON', 'TUE', 'WED'] as const;
export type WeekdayName = (typeof weekdays)[number];
export function weekdayOf(day: Day): WeekdayName {
  const name = weekdays[day % 7];
  if (name === undefined) throw new Error(`no weekday for ${String(day)}`);
  return name;
}

/** First day, on or before `day`, that falls on `start`. */
export function weekStartOf(day: Day, start: WeekdayName): Day {
  let first = day;
  while (weekdayOf(first) !== start) first--;
  return first;
}

/** Day `wanted` of a month that may be counted past December; the last day where the month is shorter. */
export function dayOfMonth(year: number, month: number, wanted: number | 'end'): Day {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const last = daysInMonth(y, m);
  return dayOf({ year: y, month: m, day: wanted === 'end' ? last : Math.min(wanted, last) });
}

/** Last day of a term of months whose first day is the day after `event` (民法140条, 143条). */
export function endOfMonths(event: Day, months: number): Day {
  const start = civilOf(event + 1);
  const same = dayOfMonth(start.year, start.month + months, start.day);
  return civilOf(same).day === start.day ? same - 1 : same;
}

export const daysBetween = (from: Day, to: Day): Day[] =>
  to < from ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
