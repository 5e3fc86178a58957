import { byStart, difference, intersect, range, type Range } from '../base/range.ts';
import { dayNumber, type DayNumber, type WorkDate } from '../base/work-date.ts';
import type { DayRow } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import type { CalendarDay } from './calendar.ts';
import { workedRanges } from './worked-ranges.ts';

/** One date of the record: its rows and the working ranges that count for it, minutes from its 00:00. */
export type DayWork = {
  readonly date: WorkDate;
  readonly n: DayNumber;
  readonly rows: readonly DayRow[];
  readonly ranges: readonly Range[];
  readonly missing: readonly { readonly what: 'start' | 'end'; readonly source: string }[];
  readonly breakAssumed: boolean;
  readonly contractBreak: boolean;
};

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
    const worked = rows.map((row) => workedRanges(row, day(n).terms, policy.unknownBreak));
    out.push({
      date,
      n,
      rows,
      ranges: worked.flatMap((w) => w.ranges).sort(byStart),
      missing: worked.flatMap((w, i) => (w.missing ? [{ what: w.missing, source: rows[i]!.source }] : [])),
      breakAssumed: worked.some((w) => w.breakAssumed),
      contractBreak: worked.some((w) => w.contractBreak),
    });
  }
  return out.sort((a, b) => a.n - b.n);
}

/**
 * 翌日の始業時刻での切断: a shift that runs into the scheduled start of the next workday is that day's work from then on.
 * 昭和26年2月26日基収3406号; 平成11年3月31日基発168号. Before any other day there is no cut.
 */
export function cutAtNextStart(work: readonly DayWork[], day: (n: DayNumber) => CalendarDay): DayWork[] {
  const out: DayWork[] = [];
  let carried: { readonly n: DayNumber; readonly date: WorkDate; readonly ranges: readonly Range[] } | null = null;
  const queue = [...work];
  for (let next = queue.shift(); next !== undefined || carried !== null;) {
    let current: DayWork;
    if (carried !== null && (next === undefined || next.n > carried.n)) {
      current = { ...carried, rows: [], missing: [], breakAssumed: false, contractBreak: false };
    } else {
      const own = next!;
      const ranges = carried === null ? own.ranges : [...carried.ranges, ...own.ranges].sort(byStart);
      current = carried === null ? own : { ...own, ranges };
      next = queue.shift();
    }
    const following = day(current.n + 1);
    const start = following.employed && following.kind === 'workday' ? following.scheduledStart : null;
    const cut = start === null ? null : range(dayLength + Math.max(0, start), wholeFuture);
    const beyond = cut === null ? [] : intersect(current.ranges, [cut]);
    carried =
      beyond.length === 0
        ? null
        : {
            n: following.n,
            date: following.date,
            ranges: beyond.map((r) => range(r.from - dayLength, r.to - dayLength)),
          };
    out.push(beyond.length === 0 ? current : { ...current, ranges: difference(current.ranges, [cut!]) });
  }
  return out;
}

/** Whether any minute falls on that calendar day, whichever row it stands in. */
export function workedCalendarDays(work: readonly DayWork[]): (n: DayNumber) => boolean {
  const days = new Set<DayNumber>();
  for (const { n, ranges } of work)
    for (const r of ranges) for (let k = Math.floor(r.from / dayLength); k * dayLength < r.to; k++) days.add(n + k);
  return (n) => days.has(n);
}
