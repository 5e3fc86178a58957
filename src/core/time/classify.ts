import type { DayNumber } from '../base/work-date.ts';
import { overlap, type Range } from '../base/range.ts';
import { weekStartOf, type CalendarDay } from './calendar.ts';
import type { DayWork } from './day-work.ts';

/** 労働時間の区分. `byDayRule` and `byWeekRule` are both 時間外労働 (労働基準法32条2項, 32条1項). */
export type TimeClass = 'scheduled' | 'withinStatutory' | 'byDayRule' | 'byWeekRule' | 'statutoryHoliday';

/** A run of minutes of one class on one calendar day; counted from 00:00 of the row's date. */
export type Piece = Range & {
  readonly cls: TimeClass;
  /** 所定労働時間内: among the first scheduled minutes of a workday, overtime or not. Daily pay holds their 1.00. */
  readonly scheduled: boolean;
  /** Of these, among those of the week whose 1.00 stands in pay by the month, year or week. 労働基準法13条・32条. */
  readonly covered: boolean;
  /** 月60時間超 part of overtime, 労働基準法37条1項ただし書. */
  readonly over60: boolean;
};

export type ClassifiedDay = DayWork & { readonly day: CalendarDay; readonly pieces: readonly Piece[] };

export type ClassifyRules = {
  readonly dayLimit: number;
  readonly weekLimit: (day: CalendarDay) => number;
  /** The most scheduled minutes of one day that the contract can agree on; Infinity where 労働基準法32条 does not bind. */
  readonly scheduleLimit: (day: CalendarDay) => number;
  /** The most scheduled minutes of one week that pay by the month holds; Infinity likewise. */
  readonly coveredLimit: (day: CalendarDay) => number;
  /** 代休・振替でなく 0時をまたぐ法定休日労働: whether holiday minutes count towards the day's limit (policy `whole-shift`). */
  readonly holidayCountsForDay: boolean;
  /** 月60時間の算定の起算: a key for the overtime month of a date, null where no minute counts yet. */
  readonly overtimeMonth: (day: CalendarDay) => number | null;
  readonly over60Limit: number;
};

const dayLength = 1440;

/** The counters of the week and of the overtime month, which run on from day to day. */
type Running = { week: number; weekCount: number; coveredCount: number; month: number | null; monthCount: number };

/**
 * 労働時間の分類, every worked minute in clock order, no minute twice. 労働基準法32条・35条・37条; 昭和63年1月1日基発1号.
 * Statutory-holiday minutes go by the calendar day of the minute (平成6年5月31日基発331号) and stay outside all other
 * counts; of the rest, past the day's limit, else past the week's limit counted over minutes that are not overtime by
 * the day rule, is overtime; the first scheduled minutes of a workday are scheduled where they are not overtime; what is
 * left is within-statutory. Scheduled minutes that are overtime stay marked: their 1.00 may be in the pay already.
 * @param work in date order.
 */
export function classify(
  work: readonly DayWork[],
  day: (n: DayNumber) => CalendarDay,
  rules: ClassifyRules,
): ClassifiedDay[] {
  const running: Running = { week: NaN, weekCount: 0, coveredCount: 0, month: null, monthCount: 0 };
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
    running.coveredCount = 0;
  }
  const month = rules.overtimeMonth(facts);
  if (month !== running.month) {
    running.month = month;
    running.monthCount = 0;
  }
}

/** 所定労働時間 that is left of a workday after leave, absence and closure, at most the limit; minutes. */
export function scheduledMinutesOf(work: Pick<DayWork, 'rows'>, facts: CalendarDay, limit: number): number {
  if (facts.kind !== 'workday') return 0;
  let off = 0;
  for (const row of work.rows) off += row.leaveMinutes + (row.absenceMinutes ?? 0) + row.closureMinutes;
  return Math.max(0, Math.min(limit, facts.scheduled - off));
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
  const coveredLimit = rules.coveredLimit(facts);
  let scheduledLeft = scheduledMinutesOf(work, facts, rules.scheduleLimit(facts));
  let dayCount = 0;
  for (const { from, to } of atMidnights(work.ranges)) {
    if (day(work.n + Math.floor(from / dayLength)).kind === 'statutory-holiday') {
      pieces.push({ from, to, cls: 'statutoryHoliday', scheduled: false, covered: false, over60: false });
      if (rules.holidayCountsForDay) dayCount += to - from;
      continue;
    }
    const upTo = (end: number, left: number): number => from + Math.min(end - from, Math.max(0, left));
    const dayEnd = upTo(to, rules.dayLimit - dayCount);
    const weekEnd = upTo(dayEnd, weekLimit - running.weekCount);
    const scheduledEnd = upTo(to, scheduledLeft);
    const coveredEnd = upTo(scheduledEnd, coveredLimit - running.coveredCount);
    const cuts = [weekEnd, dayEnd, scheduledEnd, coveredEnd];
    for (let at = from; at < to;) {
      const next = firstAfter(at, cuts, to);
      const marks = { scheduled: at < scheduledEnd, covered: at < coveredEnd };
      if (at < weekEnd)
        pieces.push({
          from: at,
          to: next,
          cls: marks.scheduled ? 'scheduled' : 'withinStatutory',
          ...marks,
          over60: false,
        });
      else pushOvertime(pieces, at, next, at < dayEnd ? 'byWeekRule' : 'byDayRule', marks, rules, running);
      at = next;
    }
    scheduledLeft -= scheduledEnd - from;
    running.coveredCount += scheduledEnd - from;
    running.weekCount += dayEnd - from;
    dayCount += to - from;
  }
  return pieces;
}

/** The first of the cuts after a minute, at most `to`. */
function firstAfter(at: number, cuts: readonly number[], to: number): number {
  let next = to;
  for (const cut of cuts) if (cut > at && cut < next) next = cut;
  return next;
}

/** Overtime, cut where the month passes its 60 hours. 労働基準法37条1項ただし書. */
function pushOvertime(
  pieces: Piece[],
  from: number,
  to: number,
  cls: 'byDayRule' | 'byWeekRule',
  marks: Pick<Piece, 'scheduled' | 'covered'>,
  rules: ClassifyRules,
  running: Running,
): void {
  const left = running.month === null ? Infinity : Math.max(0, rules.over60Limit - running.monthCount);
  const cut = Math.min(to, from + left);
  if (from < cut) pieces.push({ from, to: cut, cls, ...marks, over60: false });
  if (cut < to) pieces.push({ from: cut, to, cls, ...marks, over60: true });
  running.monthCount += to - from;
}

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
