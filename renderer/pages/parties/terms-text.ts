import type { Json, JsonObject } from '../../client/types.ts';
import { listOf, objectOf } from '../../session/records.ts';
import { readBreaks } from '../time/breaks.ts';

export const week = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export type Weekday = (typeof week)[number];

/** A number as in the format; other text stays as typed, and the field says why. */
export const countOf = (text: string): Json | undefined =>
  text === '' ? undefined : /^\d{1,6}$/.test(text) ? Number(text) : text;

export const textOrNothing = (text: string): Json | undefined => (text === '' ? undefined : text);

/** Breaks of a day as they are typed. */
export const breaksText = (value: Json | undefined): string =>
  typeof value === 'string'
    ? value
    : listOf(value)
        .map(listOf)
        .map(([from, to]) => `${shortClock(from)}-${shortClock(to)}`)
        .join(' ');

const shortClock = (value: Json | undefined): string =>
  typeof value === 'string' ? value.replace(/^0(\d)/, '$1') : '';

/** Typed breaks as in the format: pairs of times. A length alone is not enough here and stays text. */
export function breaksOf(text: string): Json | undefined {
  if (text.trim() === '') return undefined;
  const read = readBreaks(text);
  if (read.kind !== 'value') return text;
  return 'ranges' in read.value ? read.value.ranges : read.value.minutes === 0 ? [] : text;
}

export const dayFields = ['start', 'end', 'breaks', 'minutesPerDay'] as const;
export type DayField = (typeof dayFields)[number];

/** Whether a field of the hours has a value for each weekday, or one for all days. */
const isByDay = (value: Json | undefined): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

export const byDay = (scheduled: JsonObject): boolean => dayFields.some((field) => isByDay(scheduled[field]));

/** The value of the field for a weekday. */
export const onDay = (scheduled: JsonObject, field: DayField, day: Weekday): Json | undefined =>
  isByDay(scheduled[field]) ? objectOf(scheduled[field])[day] : scheduled[field];

/** Sets the value for one weekday; a value for all days is first copied to each working day. */
export function setOnDay(scheduled: JsonObject, field: DayField, day: Weekday, value: Json | undefined): JsonObject {
  const days = listOf(scheduled['weekdays']) as readonly Weekday[];
  const old = scheduled[field];
  const map: JsonObject = isByDay(old)
    ? objectOf(old)
    : Object.fromEntries(old === undefined ? [] : days.map((d) => [d, old]));
  const next = Object.fromEntries(Object.entries({ ...map, [day]: value }).filter(([, v]) => v !== undefined));
  return { ...scheduled, [field]: next as JsonObject };
}

/** One value for all days again: that of the first working day. */
export function sameEveryDay(scheduled: JsonObject): JsonObject {
  const [first = 'MON'] = listOf(scheduled['weekdays']) as readonly Weekday[];
  const one = dayFields.map((field) => [field, onDay(scheduled, field, first)] as const);
  const rest = Object.fromEntries(Object.entries(scheduled).filter(([name]) => !dayFields.includes(name as DayField)));
  return { ...rest, ...Object.fromEntries(one.filter(([, value]) => value !== undefined)) } as JsonObject;
}

/** A copy of the present values for each working day. */
export function eachDayItsOwn(scheduled: JsonObject): JsonObject {
  const days = listOf(scheduled['weekdays']) as readonly Weekday[];
  let next = scheduled;
  for (const field of dayFields)
    for (const day of days) {
      const value = onDay(next, field, day);
      if (value !== undefined) next = setOnDay(next, field, day, value);
    }
  return next;
}

/** Typed dates, separated by spaces, commas or line breaks. */
export const datesOf = (text: string): readonly string[] => text.split(/[\s,、]+/).filter((part) => part !== '');
