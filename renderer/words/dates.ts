import { addDays } from '../../templates/parts/calendar.ts';

export { addDays, datesFrom, monthKey, weekdayOf, type Weekday } from '../../templates/parts/calendar.ts';

const dayMs = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Days from one date to another; negative if the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / dayMs);

export const firstOfMonth = (month: string): string => `${month}-01`;
export const nextMonth = (month: string): string => addDays(firstOfMonth(month), 31).slice(0, 7);
export const monthBefore = (month: string): string => addDays(firstOfMonth(month), -1).slice(0, 7);
export const lastOfMonth = (month: string): string => addDays(firstOfMonth(nextMonth(month)), -1);

const two = (n: number): string => String(n).padStart(2, '0');

/** A UTC time (ISO 8601) in local time. */
export function localTime(moment: string): { readonly date: string; readonly time: string } {
  const d = new Date(moment);
  return {
    date: `${String(d.getFullYear())}-${two(d.getMonth() + 1)}-${two(d.getDate())}`,
    time: `${two(d.getHours())}:${two(d.getMinutes())}`,
  };
}
