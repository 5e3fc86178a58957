import { byStart, difference, intersect, range, type Range } from '../base/range.ts';
import { dayNumber, type DayNumber, type WorkDate } from '../base/work-date.ts';
import type { DayRow } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import type { CalendarDay } from './calendar.ts';
import { workedRanges, type WorkedRow } from './worked-ranges.ts';

/** One date of the record: its rows and the working ranges that count for it, minutes from its 00:00. */
export type DayWork = {
  readonly date: WorkDate;
  readonly n: DayNumber;
  readonly rows: readonly DayRow[];
  readonly ranges: readonly Range[];
  readonly missing: readonly { readonly what: 'start' | 'end'; readonly source: string }[];
  readonly breakAssumed: boolean;
  readonly contractBreak: boolean;
  /** Its last minutes were taken over by the next workday. */
  readonly cut: boolean;
};

type RowOfDay = { readonly row: DayRow; readonly worked: WorkedRow };

/** Several rows of one date put together; the usual single row is taken as it is. */
function together(date: WorkDate, n: DayNumber, rows: readonly DayRow[], parts: readonly RowOfDay[]): DayWork {
  const ranges = parts.length === 1 ? parts[0]!.worked.ranges : parts.flatMap((p) => p.worked.ranges).sort(byStart);
  const missing: DayWork['missing'][number][] = [];
  let breakAssumed = false;
  let contractBreak = false;
  for (const { row, worked } of parts) {
    if (worked.missing !== null) missing.push({ what: worked.missing, source: row.source });
    breakAssumed ||= worked.breakAssumed;
    contractBreak ||= worked.contractBreak;
  }
  return { date, n, rows, ranges, missing, breakAssumed, contractBreak, cut: false };
}

const dayLength = 1440;
const wholeFuture = 4 * dayLength;

/** 暦日の勤怠, the rows of each date put together; several rows of one date are one day. In date order. */
export function dayWork(
  rowsOf: ReadonlyMap<WorkDate, readonly DayRow[]>,
  day: (n: DayNumber) => CalendarDay,
  policy: Pick<Policy, 'unknownBreak'>,
): DayWork[] {
  const out: DayWork[] = [];
  for (const [date, rows] of rowsOf) {
    const n = dayNumber(date);
    const { terms } = day(n);
    const parts = rows.map((row) => ({ row, worked: workedRanges(row, terms, policy.unknownBreak) }));
    out.push(together(date, n, rows, parts));
  }
  return out.sort((a, b) => a.n - b.n);
}

/**
 * 翌日の始業時刻での切断: a shift that runs into the scheduled start of the next workday is that day's work from then on.
 * 昭和26年2月26日基収3406号; 平成11年3月31日基発168号. Before any other day there is no cut.
 */
export function cutAtNextStart(work: readonly DayWork[], day: (n: DayNumber) => CalendarDay): DayWork[] {
  const out: DayWork[] = [];
  let carried: Carried | null = null;
  for (const own of work) {
    if (carried !== null && carried.n < own.n) {
      out.push(dayOfCarried(carried));
      carried = null;
    }
    const whole: DayWork =
      carried === null ? own : { ...own, ranges: [...carried.ranges, ...own.ranges].sort(byStart) };
    carried = beyondNextStart(whole, day);
    out.push(carried === null ? whole : { ...whole, cut: true, ranges: difference(whole.ranges, [carried.at]) });
  }
  if (carried !== null) out.push(dayOfCarried(carried));
  return out;
}

/** Minutes that are the next day's work, counted from its 00:00, and where they were cut off. */
type Carried = {
  readonly n: DayNumber;
  readonly date: WorkDate;
  readonly ranges: readonly Range[];
  readonly at: Range;
};

/** A date without rows of its own; what was carried there ends before its own next day. */
const dayOfCarried = ({ n, date, ranges }: Carried): DayWork => ({
  n,
  date,
  ranges,
  rows: [],
  missing: [],
  breakAssumed: false,
  contractBreak: false,
  cut: false,
});

function beyondNextStart(work: DayWork, day: (n: DayNumber) => CalendarDay): Carried | null {
  if ((work.ranges.at(-1)?.to ?? 0) <= dayLength) return null;
  const { n, date, employed, kind, scheduledStart } = day(work.n + 1);
  if (!employed || kind !== 'workday' || scheduledStart === null) return null;
  const at = range(dayLength + Math.max(0, scheduledStart), wholeFuture);
  const beyond = intersect(work.ranges, [at]);
  if (beyond.length === 0) return null;
  return { n, date, at, ranges: beyond.map((r) => range(r.from - dayLength, r.to - dayLength)) };
}

/** Whether any minute falls on that calendar day, whichever row it stands in. */
export function workedCalendarDays(work: readonly DayWork[]): (n: DayNumber) => boolean {
  const days = new Set<DayNumber>();
  for (const { n, ranges } of work)
    for (const r of ranges) for (let k = Math.floor(r.from / dayLength); k * dayLength < r.to; k++) days.add(n + k);
  return (n) => days.has(n);
}
