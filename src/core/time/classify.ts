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

/** The counters of the week and of the overtime month, which run on from day to day. */
type Running = { week: number; weekCount: number; month: number | null; monthCount: number };

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
  const running: Running = { week: NaN, weekCount: 0, month: null, monthCount: 0 };
  return work.map((current) => {
    const facts = day(current.n);
    startDay(running, facts, rules);
    const { date, n, rows, ranges, missing, breakAssumed, contractBreak, cut } = current;
    const pieces = piecesOf(current, facts, day, rules, running);
    return { date, n, rows, ranges, missing, breakAssumed, contractBreak, cut, day: facts, pieces };
  });
}

function startDay(running: Running, facts: CalendarDay, rules: ClassifyRules): void {
  const week = weekStartOf(facts.n, facts.terms);
  if (week !== running.week) {
    running.week = week;
    running.weekCount = 0;
  }
  const month = rules.overtimeMonth(facts);
  if (month !== running.month) {
    running.month = month;
    running.monthCount = 0;
  }
}

function piecesOf(
  work: DayWork,
  facts: CalendarDay,
  day: (n: DayNumber) => CalendarDay,
  rules: ClassifyRules,
  running: Running,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const weekLimit = rules.weekLimit(facts);
  let scheduledLeft = facts.kind === 'workday' ? facts.scheduled - leaveOf(work) : 0;
  let dayCount = 0;
  for (const { from, to } of atMidnights(work.ranges)) {
    if (day(work.n + Math.floor(from / dayLength)).kind === 'statutory-holiday') {
      pieces.push({ from, to, cls: 'statutoryHoliday', over60: false });
      if (rules.holidayCountsForDay) dayCount += to - from;
      continue;
    }
    const underDay = from + Math.min(to - from, Math.max(0, rules.dayLimit - dayCount));
    const underWeek = from + Math.min(underDay - from, Math.max(0, weekLimit - running.weekCount));
    const inSchedule = from + Math.min(underWeek - from, Math.max(0, scheduledLeft));
    if (from < inSchedule) pieces.push({ from, to: inSchedule, cls: 'scheduled', over60: false });
    if (inSchedule < underWeek) pieces.push({ from: inSchedule, to: underWeek, cls: 'withinStatutory', over60: false });
    pushOvertime(pieces, underWeek, underDay, 'byWeekRule', rules, running);
    pushOvertime(pieces, underDay, to, 'byDayRule', rules, running);
    scheduledLeft -= inSchedule - from;
    running.weekCount += underDay - from;
    dayCount += to - from;
  }
  return pieces;
}

/** Overtime, cut where the month passes its 60 hours. 労働基準法37条1項ただし書. */
function pushOvertime(
  pieces: Piece[],
  from: number,
  to: number,
  cls: 'byDayRule' | 'byWeekRule',
  rules: ClassifyRules,
  running: Running,
): void {
  if (from >= to) return;
  const left = running.month === null ? Infinity : Math.max(0, rules.over60Limit - running.monthCount);
  const cut = Math.min(to, from + left);
  if (from < cut) pieces.push({ from, to: cut, cls, over60: false });
  if (cut < to) pieces.push({ from: cut, to, cls, over60: true });
  running.monthCount += to - from;
}

const leaveOf = (work: DayWork): number => {
  let total = 0;
  for (const row of work.rows) total += row.leaveMinutes + row.absenceMinutes;
  return total;
};

function atMidnights(ranges: readonly Range[]): readonly Range[] {
  if ((ranges.at(-1)?.to ?? 0) <= dayLength) return ranges;
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
