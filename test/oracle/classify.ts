import type { Day } from './calendar.ts';
import { civilOf, dayOfMonth, parseDay, weekdayOf, weekStartOf } from './calendar.ts';
import { rowMinutes, scheduledMinutesOf } from './days.ts';
import { inEmployment, policyOf } from './model.ts';
import type { Minute, MinuteClass, Model } from './model.ts';
import { periodStart } from './periods.ts';
import { clock, forWeekday } from './raw.ts';
import { spansOf } from './spans.ts';

type Worked = { readonly owner: Day; readonly calendar: Day; readonly night: boolean; readonly absolute: number };

/** Every worked minute in clock order, with the day to which it belongs (rule 2). */
function workedMinutes(model: Model): Worked[] {
  const all: Worked[] = [];
  for (const date of model.rows.keys()) {
    const cut = cutInto(model, date + 1);
    for (const [from, to] of spansOf(model, date))
      for (let minute = from; minute < to; minute++) {
        const ofClock = minute % 1440;
        all.push({
          owner: minute >= cut ? date + 1 : date,
          calendar: date + Math.floor(minute / 1440),
          night: ofClock >= 22 * 60 || ofClock < 5 * 60,
          absolute: date * 1440 + minute,
        });
      }
  }
  return all.sort((a, b) => a.absolute - b.absolute);
}

/** Minute, counted from the midnight before, at which `next` takes a shift over. 平成11.3.31基発168号. */
function cutInto(model: Model, next: Day): number {
  if (policyOf(model, 'nextDayCut', 'on') === 'off') return Infinity;
  if (!inEmployment(model, next) || model.kindOf(next) !== 'workday') return Infinity;
  const stated = (model.rows.get(next) ?? []).find((row) => row.scheduledStart !== undefined)?.scheduledStart;
  const start = stated ?? forWeekday(model.termsOn(next).scheduled.start, weekdayOf(next));
  return start === undefined ? Infinity : 1440 + clock(start);
}

/** Rule 3, minute by minute. */
export function classify(model: Model): Minute[] {
  const ofDay = new Map<Day, number>();
  const ofWeek = new Map<Day, number>();
  const ofMonth = new Map<Day, number>();
  const scheduledLeft = new Map<Day, number>();
  const count = (map: Map<Day, number>, key: Day): number => {
    const before = map.get(key) ?? 0;
    map.set(key, before + 1);
    return before;
  };
  const wholeShift = policyOf(model, 'afterHolidayMidnight', 'literal') === 'whole-shift';

  const classOf = (minute: Worked): { class: MinuteClass; byWeek: boolean } => {
    const { owner } = minute;
    if (model.kindOf(minute.calendar) === 'statutory-holiday') {
      if (wholeShift) count(ofDay, owner);
      return { class: 'statutoryHoliday', byWeek: false };
    }
    const terms = model.termsOn(owner);
    const byDay = count(ofDay, owner) >= 480;
    const byWeek =
      !byDay && count(ofWeek, weekStartOf(owner, terms.scheduled.weekStart)) >= terms.weeklyLimitHours * 60;
    if (byDay || byWeek) return { class: overtimeClass(owner), byWeek };
    const left = scheduledLeft.get(owner) ?? scheduledToday(model, owner);
    scheduledLeft.set(owner, left - 1);
    return { class: left > 0 ? 'scheduled' : 'withinStatutory', byWeek: false };
  };
  const overtimeClass = (owner: Day): MinuteClass => {
    if (owner < over60Since(model)) return 'overtime';
    return count(ofMonth, overtimeMonth(model, owner)) >= 3600 ? 'overtimeOver60' : 'overtime';
  };

  return workedMinutes(model).map((minute) => ({
    owner: minute.owner,
    calendar: minute.calendar,
    night: minute.night,
    ...classOf(minute),
  }));
}

const scheduledToday = (model: Model, day: Day): number =>
  model.kindOf(day) === 'workday'
    ? scheduledMinutesOf(model, day) - rowMinutes(model, day, 'leaveMinutes') - rowMinutes(model, day, 'absenceMinutes')
    : 0;

const over60Since = (model: Model): Day => parseDay(model.file.employer.size === 'large' ? '2010-04-01' : '2023-04-01');

/** First day of the month in which the 60 hours are counted. */
function overtimeMonth(model: Model, day: Day): Day {
  const start = policyOf(model, 'overtimeMonthStart', 'period');
  if (start === 'period') return periodStart(model.termsOn(day), day);
  const { year, month, day: ofMonth } = civilOf(day);
  return dayOfMonth(year, ofMonth >= Number(start) ? month : month - 1, Number(start));
}
