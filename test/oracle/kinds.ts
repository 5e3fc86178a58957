import holidayJp from '@holiday-jp/holiday_jp';
import { daysBetween, dayText, weekdayOf, weekStartOf } from './calendar.ts';
import type { Day } from './calendar.ts';
import { inEmployment } from './model.ts';
import type { Model } from './model.ts';
import { workedOf } from './spans.ts';

/** 国民の祝日. */
export const isPublicHoliday = (day: Day): boolean => dayText(day) in holidayJp.holidays;

/** Rule 1: "A kind that a row states is never changed"; else by the terms, a statutory holiday first. */
export function kindOf(model: Model, day: Day): string {
  const stated = statedKind(model, day);
  if (stated !== undefined) return stated;
  return isStatutoryHoliday(model, day) ? 'statutory-holiday' : kindByTerms(model, day);
}

const statedKind = (model: Model, day: Day): string | undefined =>
  (model.rows.get(day) ?? []).find((row) => row.kind !== undefined)?.kind;

/** "else a scheduled holiday (listed, a public holiday where the terms say so, or a weekday that is not scheduled); else a workday". */
function kindByTerms(model: Model, day: Day): 'scheduled-holiday' | 'workday' {
  const { scheduled, scheduledHolidays } = model.termsOn(day);
  const off =
    scheduledHolidays.dates.includes(dayText(day)) ||
    scheduledHolidays.weekdays.includes(weekdayOf(day)) ||
    (scheduledHolidays.publicHolidays === true && isPublicHoliday(day)) ||
    !scheduled.weekdays.includes(weekdayOf(day));
  return off ? 'scheduled-holiday' : 'workday';
}

function isStatutoryHoliday(model: Model, day: Day): boolean {
  const named = model.termsOn(day).statutoryHoliday;
  if (named !== 'unnamed')
    return 'weekday' in named ? named.weekday === weekdayOf(day) : named.dates.includes(dayText(day));
  const policy = model.policy('unnamedHoliday');
  return policy === 'later-day' ? laterDay(model, day) === day : policy === `weekday:${weekdayOf(day)}`;
}

/**
 * "An unnamed statutory holiday (`later-day`; a week with a stated one has it): look only at the scheduled holidays of the week
 * (a day outside the employment counts as rested). One of them without a worked minute on its calendar day: none that week.
 * All worked: the last of them. None scheduled in that week: its last day." READINGS 8-10.
 */
function laterDay(model: Model, day: Day): Day | null {
  const first = weekStartOf(day, model.termsOn(day).scheduled.weekStart);
  const week = daysBetween(first, first + 6);
  if (week.some((d) => statedKind(model, d) === 'statutory-holiday')) return null;
  const off = week.filter((d) => (statedKind(model, d) ?? kindByTerms(model, d)) === 'scheduled-holiday');
  if (off.length === 0) return first + 6;
  return off.every((d) => inEmployment(model, d) && workedOnCalendarDay(model, d)) ? (off.at(-1) ?? null) : null;
}

function workedOnCalendarDay(model: Model, day: Day): boolean {
  return workedOf(model, day).some((m) => m < 1440) || workedOf(model, day - 1).some((m) => m >= 1440);
}
