import type { DayNumber } from '../base/work-date.ts';
import { overlap, type Range } from '../base/range.ts';
import { weekStartOf, type CalendarDay } from './calendar.ts';
import type { DayWork } from './day-work.ts';

/** 労働時間の区分. `byDayRule` and `byWeekRule` are both 時間外労働 (労働基準法32条2項, 32条1項). */
export type TimeClass = 'scheduled' | 'withinStatutory' | 'byDayRule' | 'byWeekRule' | 'statutoryHoliday';

/** A run of minutes of one class on one calendar day; counted from 00:00 of the row's date. */
export type Piece = Range & {
  readonly cls: TimeClass;
  /** 月60時間超 part of overtime, 労働基準法37条1項ただし書. */
  readonly over60: boolean;
};

export type ClassifiedDay = DayWork & { readonly day: CalendarDay; readonly pieces: readonly Piece[] };

export type ClassifyRules = {
  readonly dayLimit: number;
  readonly weekLimit: (day: CalendarDay) => number;
  /** 代休・振替でなく 0時をまたぐ法定休日労働: whether holiday minutes count towards the day's limit (policy `whole-shift`). */
  readonly holidayCountsForDay: boolean;
  /** 月60時間の算定の起算: a key for the overtime month of a date, null where no minute counts yet. */
  readonly overtimeMonth: (day: CalendarDay) => number | null;
  readonly over60Limit: number;
};

const dayLength = 1440;

/**
 * 労働時間の分類, every worked minute in clock order, no minute twice. 労働基準法32条・35条・37条; 昭和63年1月1日基発1号.
 * Statutory-holiday minutes go by the calendar day of the minute (平成6年5月31日基発331号) and stay outside all other
 * counts; of the rest, past the day's limit, else past the week's limit counted over minutes that are not overtime by
 * the day rule, is overtime; the first scheduled minutes of a workday are scheduled; what is left is within-statutory.
 * @param work in date order.
 */
export function classify(
  work: readonly DayWork[],
  day: (n: DayNumber) => CalendarDay,
  rules: ClassifyRules,
): ClassifiedDay[] {
  let week = NaN;
  let weekCount = 0;
  let month: number | null = null;
  let monthCount = 0;
  return work.map((current) => {
    const facts = day(current.n);
    const weekStart = weekStartOf(current.n, facts.terms);
    if (weekStart !== week) {
      week = weekStart;
      weekCount = 0;
    }
    const overtimeMonth = rules.overtimeMonth(facts);
    if (overtimeMonth !== month) {
      month = overtimeMonth;
      monthCount = 0;
    }
    const weekLimit = rules.weekLimit(facts);
    let scheduledLeft = facts.kind === 'workday' ? facts.scheduled - leaveOf(current) : 0;
    let dayCount = 0;
    const pieces: Piece[] = [];

    const push = (from: number, to: number, cls: TimeClass): void => {
      if (from >= to) return;
      const isOvertime = cls === 'byDayRule' || cls === 'byWeekRule';
      if (!isOvertime || month === null) {
        pieces.push({ from, to, cls, over60: false });
        return;
      }
      const below = Math.min(to - from, Math.max(0, rules.over60Limit - monthCount));
      monthCount += to - from;
      if (below > 0) pieces.push({ from, to: from + below, cls, over60: false });
      if (from + below < to) pieces.push({ from: from + below, to, cls, over60: true });
    };

    for (const part of atMidnights(current.ranges)) {
      if (day(current.n + Math.floor(part.from / dayLength)).kind === 'statutory-holiday') {
        push(part.from, part.to, 'statutoryHoliday');
        if (rules.holidayCountsForDay) dayCount += part.to - part.from;
        continue;
      }
      const underDay = part.from + Math.min(part.to - part.from, Math.max(0, rules.dayLimit - dayCount));
      const underWeek = part.from + Math.min(underDay - part.from, Math.max(0, weekLimit - weekCount));
      const inSchedule = part.from + Math.min(underWeek - part.from, Math.max(0, scheduledLeft));
      push(part.from, inSchedule, 'scheduled');
      push(inSchedule, underWeek, 'withinStatutory');
      push(underWeek, underDay, 'byWeekRule');
      push(underDay, part.to, 'byDayRule');
      scheduledLeft -= inSchedule - part.from;
      weekCount += underDay - part.from;
      dayCount += part.to - part.from;
    }
    return { ...current, day: facts, pieces };
  });
}

const leaveOf = (work: DayWork): number => {
  let total = 0;
  for (const row of work.rows) total += row.leaveMinutes + row.absenceMinutes;
  return total;
};

function atMidnights(ranges: readonly Range[]): readonly Range[] {
  if (ranges.every((r) => r.to <= dayLength || r.from >= dayLength)) return ranges;
  return ranges.flatMap((r) => {
    const out: Range[] = [];
    for (let from = r.from; from < r.to;) {
      const to = Math.min(r.to, (Math.floor(from / dayLength) + 1) * dayLength);
      out.push({ from, to });
      from = to;
    }
    return out;
  });
}

/** 深夜, 22:00-05:00 by the clock, however many midnights the range passes. 労働基準法37条4項. */
export function nightMinutes(r: Range): number {
  let total = 0;
  for (let midnight = 0; midnight < r.to + dayLength; midnight += dayLength)
    total += overlap(r, midnight - 120, midnight + 300);
  return total;
}
