import type { Json, JsonObject, StoredRecord } from '../../client/types.ts';
import { listOf, objectOf, textOf } from '../../session/records.ts';
import { weekdayOf, type Weekday } from '../../words/dates.ts';
import type { DayKind } from './day-kinds.ts';

/** The contract terms of a date as typed. For display only; the desk does the computing. */
export function termsOn(terms: readonly StoredRecord[], date: string): JsonObject {
  const inForce = terms.filter(({ body }) => textOf(body, 'from') <= date);
  return (inForce.at(-1) ?? terms[0])?.body ?? {};
}

const texts = (value: Json | undefined): readonly string[] =>
  listOf(value).filter((item): item is string => typeof item === 'string');

/** One value for all weekdays, or one a weekday. */
function ofWeekday(value: Json | undefined, weekday: Weekday): Json | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? objectOf(value)[weekday] : value;
}

/** Whether the date is within the employment, as far as its start and end are known. */
export function employedOn(worker: JsonObject, date: string): boolean {
  const { start, end } = objectOf(worker['employment']);
  return (typeof start !== 'string' || date >= start) && (typeof end !== 'string' || date <= end);
}

/** The kind of day by the contract, shown in grey where none is recorded. */
export function contractKind(terms: JsonObject, date: string, publicHoliday: boolean): DayKind {
  const weekday = weekdayOf(date);
  const statutory = objectOf(terms['statutoryHoliday']);
  if (statutory['weekday'] === weekday || texts(statutory['dates']).includes(date)) return 'statutory-holiday';
  const off = objectOf(terms['scheduledHolidays']);
  if (texts(off['dates']).includes(date) || texts(off['weekdays']).includes(weekday)) return 'scheduled-holiday';
  if (off['publicHolidays'] === true && publicHoliday) return 'scheduled-holiday';
  return texts(objectOf(terms['scheduled'])['weekdays']).includes(weekday) ? 'workday' : 'scheduled-holiday';
}

export type ContractDay = {
  readonly start: string | null;
  readonly end: string | null;
  readonly breaks: readonly Json[];
};

/** 所定の始業・終業・休憩 of a weekday, where the contract names them. */
export function contractDay(terms: JsonObject, date: string): ContractDay {
  const scheduled = objectOf(terms['scheduled']);
  const weekday = weekdayOf(date);
  const clock = (field: string): string | null => {
    const value = ofWeekday(scheduled[field], weekday);
    return typeof value === 'string' ? value : null;
  };
  return {
    start: clock('start'),
    end: clock('end'),
    breaks: listOf(ofWeekday(scheduled['breaks'], weekday)),
  };
}

const weekdays: readonly string[] = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

export const weekStartOf = (terms: JsonObject): Weekday => {
  const stated = textOf(objectOf(terms['scheduled']), 'weekStart');
  return weekdays.includes(stated) ? (stated as Weekday) : 'SUN';
};

export const weekLimitOf = (terms: JsonObject): number => (terms['weeklyLimitHours'] === 44 ? 44 : 40);

/** 賃金締切日: the day of the month on which the pay period ends, `end` for its last day. */
export function closingDayOf(terms: JsonObject): number | 'end' {
  const day = objectOf(terms['payPeriod'])['closingDay'];
  return typeof day === 'number' ? day : 'end';
}
