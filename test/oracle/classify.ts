import type { Day } from './calendar.ts';
import { civilOf, dayOfMonth, parseDay, weekdayOf } from './calendar.ts';
import { inEmployment, scheduledToday, weekOf, weeklyLimit } from './model.ts';
import type { Model } from './model.ts';
import { allPeriods, standardPeriod } from './periods.ts';
import { clock, forWeekday } from './raw.ts';
import { workedOf } from './spans.ts';

export type MinuteClass = 'scheduled' | 'withinStatutory' | 'overtime' | 'overtimeOver60' | 'statutoryHoliday';

/** What rule 3 makes of a minute. */
type Found = {
  readonly class: MinuteClass;
  readonly byWeek: boolean;
  /** Among the first D minutes of a workday, overtime or not. */
  readonly scheduled: boolean;
  /** Among the first scheduled minutes of its week up to the weekly limit. */
  readonly inWeek: boolean;
};

/** Neighbouring minutes alike in everything, counted together. */
export type Block = Found & {
  /** The day to which they belong: their row's date, or the next after a cut. */
  readonly owner: Day;
  /** The calendar day on which they lie. */
  readonly calendar: Day;
  readonly night: boolean;
  readonly found: Found;
  count: number;
};

/** Neighbouring worked minutes of one owner on one calendar day, counted from 1970. */
type Run = { readonly owner: Day; readonly from: number; readonly to: number };

/** Every worked minute in clock order, with the day to which it belongs (rule 2). */
function workedRuns(model: Model): Run[] {
  const runs: { owner: Day; from: number; to: number }[] = [];
  for (const date of model.rows.keys()) {
    const cut = cutInto(model, date + 1);
    for (const minute of workedOf(model, date)) {
      const owner = minute >= cut ? date + 1 : date;
      const absolute = date * 1440 + minute;
      const last = runs.at(-1);
      if (last?.owner === owner && last.to === absolute && absolute % 1440 !== 0) last.to++;
      else runs.push({ owner, from: absolute, to: absolute + 1 });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
}

/**
 * "`nextDayCut`: where the following day is a workday, minutes from its scheduled start on (never before 24:00) are work of that day for
 * every count; before any other day there is no cut." 平成11.3.31基発168号. READINGS 13.
 */
function cutInto(model: Model, next: Day): number {
  if (model.policy('nextDayCut') === 'off') return Infinity;
  if (!inEmployment(model, next) || model.kindOf(next) !== 'workday') return Infinity;
  const stated = (model.rows.get(next) ?? []).find((row) => row.scheduledStart !== undefined)?.scheduledStart;
  const start = stated ?? forWeekday(model.termsOn(next).scheduled.start, weekdayOf(next));
  return start === undefined ? Infinity : 1440 + clock(start);
}

/** Rule 3, minute by minute. */
export function classify(model: Model): Block[] {
  const countersOf = counters(model);
  const wholeShift = model.policy('afterHolidayMidnight') === 'whole-shift';
  return workedRuns(model).flatMap(({ owner, from, to }) => {
    const calendar = Math.floor(from / 1440);
    const count = countersOf(owner);
    const holiday = model.kindOf(calendar) === 'statutory-holiday';
    const blocks: Block[] = [];
    for (let minute = from; minute < to; minute++) {
      const ofClock = minute % 1440;
      const night = ofClock >= 22 * 60 || ofClock < 5 * 60;
      // "statutory-holiday minutes first, outside all other counts"
      if (holiday && wholeShift) count.day.worked++;
      const found = holiday ? onHoliday : classOf(count);
      const last = blocks.at(-1);
      if (last?.found === found && last.night === night) last.count++;
      else blocks.push({ owner, calendar, night, found, ...found, count: 1 });
    }
    return blocks;
  });
}

const onHoliday = { class: 'statutoryHoliday', byWeek: false, scheduled: false, inWeek: false } as const;

/** One minute that is no statutory-holiday work. */
function classOf({ day, week, month }: Counters): Found {
  // "its first D minutes in clock order (statutory-holiday minutes left out), overtime or not"
  const scheduled = day.toSchedule-- > 0;
  // "the first scheduled minutes of the week in clock order up to the weekly limit"
  const inWeek = scheduled && week.covered++ < day.limit;
  // "past 480 of the day, or past the week's limit counted over minutes that are not overtime by the day rule"
  const byDay = day.worked++ >= 480;
  const byWeek = !byDay && week.worked++ >= day.limit;
  if (!byDay && !byWeek) return found(scheduled ? 'scheduled' : 'withinStatutory', false, scheduled, inWeek);
  const over60 = month !== null && month.overtime++ >= 3600;
  return found(over60 ? 'overtimeOver60' : 'overtime', byWeek, scheduled, inWeek);
}

/** The same object for the same answer. */
const answers = new Map<string, Found>();
function found(name: MinuteClass, byWeek: boolean, scheduled: boolean, inWeek: boolean): Found {
  const key = `${name}${byWeek ? 'w' : ''}${scheduled ? 's' : ''}${inWeek ? 'i' : ''}`;
  const answer = answers.get(key) ?? { class: name, byWeek, scheduled, inWeek };
  answers.set(key, answer);
  return answer;
}

type Counters = {
  readonly day: { worked: number; toSchedule: number; readonly limit: number };
  readonly week: { worked: number; covered: number };
  readonly month: { overtime: number } | null;
};

/** What has been counted so far on a day, in its week and in its month of overtime (null: no month counts to 60). */
function counters(model: Model) {
  const weeks = new Map<Day, { worked: number; covered: number }>();
  const months = new Map<Day, { overtime: number }>();
  const days = new Map<Day, Counters>();
  const create = (owner: Day): Counters => {
    const weekStart = weekOf(model, owner);
    const week = weeks.get(weekStart) ?? { worked: 0, covered: 0 };
    weeks.set(weekStart, week);
    const limit = weeklyLimit(model, model.termsOn(owner));
    const day = { worked: 0, toSchedule: scheduledToday(model, owner), limit };
    if (owner < over60Since(model)) return { day, week, month: null };
    const monthStart = overtimeMonth(model, owner);
    const month = months.get(monthStart) ?? { overtime: 0 };
    months.set(monthStart, month);
    return { day, week, month };
  };
  return (owner: Day) => {
    const known = days.get(owner) ?? create(owner);
    days.set(owner, known);
    return known;
  };
}

/** "for large firms from 2010-04-01, for the others from 2023-04-01 and never counting minutes before that day". READINGS 15. */
const over60Since = (model: Model): Day => parseDay(model.file.employer.size === 'large' ? '2010-04-01' : '2023-04-01');

/**
 * First day of the month in which the 60 hours are counted. Rule 0, moved closing day: "Its over-60 month starts anew on its first day and
 * on each first day of a standard period in it."
 */
function overtimeMonth(model: Model, day: Day): Day {
  const start = model.policy('overtimeMonthStart');
  if (start !== 'period') {
    const { year, month, day: ofMonth } = civilOf(day);
    return dayOfMonth(year, ofMonth >= Number(start) ? month : month - 1, Number(start));
  }
  const begins = (d: Day): boolean =>
    standardPeriod(model, d).from === d || allPeriods(model).some((period) => period.from === d);
  let first = day;
  while (!begins(first)) first--;
  return first;
}
