import type { Problem } from '../../base/problem.ts';
import { clockText } from '../../base/minutes.ts';
import { difference, firstOverlap, lengthOf, range, type Range } from '../../base/range.ts';
import { dateOf, dayNumber } from '../../base/work-date.ts';
import type { DayRow, Worker } from '../case.ts';
import { fault } from './fault.ts';

/** 勤怠の点検, the rows of a time record: inside the employment, possible in themselves, no minute twice. */
export function checkDays(worker: Worker, path: string): readonly Problem[] {
  const { start, end } = worker.employment;
  const each = worker.days.flatMap((row, i) => {
    const at = `${path}.days[${String(i)}]`;
    const about = { date: row.date, source: row.source };
    const outside = row.date < start || (end !== null && row.date > end);
    return [
      ...(outside ? [fault(`${at}.date`, 'day-outside-employment', { ...about, start, end: end ?? '' })] : []),
      ...checkRow(row, at, about),
    ];
  });
  return [...each, ...checkAgreement(worker.days, path), ...checkOverlaps(worker.days, path)];
}

type About = { readonly date: string; readonly source: string };

function checkRow(row: DayRow, at: string, about: About): readonly Problem[] {
  const breaks = row.breaks ?? [];
  if (row.work !== null) return checkWork(row, row.work, at, about);
  const problems: Problem[] = [];
  const say = (field: string, code: string, data: Readonly<Record<string, string>> = {}): void => {
    problems.push(fault(`${at}.${field}`, code, { ...about, ...data }));
  };
  if (breaks.some((b) => b.to <= b.from)) say('breaks', 'break-reversed');
  else if (firstOverlap(breaks) !== null) say('breaks', 'breaks-overlap');
  else if (row.breaks !== null && row.breakMinutes !== null && lengthOf(breaks) !== row.breakMinutes)
    say('breakMinutes', 'breaks-disagree', {
      breaks: String(lengthOf(breaks)),
      breakMinutes: String(row.breakMinutes),
    });
  const { start, end } = row;
  if (start === null || end === null) return problems;
  const clock = { start: clockText(start), end: clockText(end) };
  if (end <= start) say('end', 'end-before-start', clock);
  else if (breaks.some((b) => b.from < start || b.to > end)) say('breaks', 'break-outside-shift', clock);
  else if ((row.breakMinutes ?? 0) > end - start)
    say('breakMinutes', 'break-longer-than-shift', { ...clock, breakMinutes: String(row.breakMinutes) });
  return problems;
}

/** Literal ranges say everything: a clock or a break beside them would be a second truth. */
function checkWork(row: DayRow, work: readonly Range[], at: string, about: About): readonly Problem[] {
  const beside = row.start !== null || row.end !== null || (row.breaks ?? []).length > 0 || (row.breakMinutes ?? 0) > 0;
  return [
    ...(beside ? [fault(`${at}.work`, 'work-and-clock', about)] : []),
    ...work.flatMap((r, i) =>
      r.to <= r.from
        ? [
            fault(`${at}.work[${String(i)}]`, 'end-before-start', {
              ...about,
              start: clockText(r.from),
              end: clockText(r.to),
            }),
          ]
        : [],
    ),
  ];
}

const ofTheDay = ['kind', 'scheduledMinutes', 'scheduledStart'] as const;

/** Several rows of one date are one day: what they state about the day must be the same. */
function checkAgreement(days: readonly DayRow[], path: string): readonly Problem[] {
  const firstRows = new Map<string, DayRow>();
  return days.flatMap((row, i) =>
    ofTheDay.flatMap((field) => {
      const stated = row[field];
      if (stated === null) return [];
      const key = `${row.date} ${field}`;
      const before = firstRows.get(key)?.[field] ?? stated;
      if (!firstRows.has(key)) firstRows.set(key, row);
      if (before === stated) return [];
      const data = { date: row.date, source: row.source, value: String(stated), other: String(before) };
      return [fault(`${path}.days[${String(i)}].${field}`, 'rows-disagree', data)];
    }),
  );
}

type Placed = Range & { readonly row: number };

/** The same minute in two rows or ranges, also where a row runs past midnight into the next date. Breaks that are named do not count. */
function checkOverlaps(days: readonly DayRow[], path: string): readonly Problem[] {
  const all = days.flatMap((row, i) => placedRanges(row, i)).sort((a, b) => a.from - b.from || a.to - b.to);
  const problems: Problem[] = [];
  let last: Placed | null = null;
  for (const next of all) {
    if (last !== null && next.from < last.to) problems.push(overlapOf(days, last, next, path));
    if (last === null || next.to > last.to) last = next;
  }
  return problems;
}

function placedRanges(row: DayRow, index: number): readonly Placed[] {
  const origin = dayNumber(row.date) * 1440;
  const span = row.start !== null && row.end !== null ? [range(row.start, row.end)] : [];
  const runsForward = (r: Range): boolean => r.from < r.to;
  const worked = row.work ?? difference(span, (row.breaks ?? []).filter(runsForward));
  return worked.filter(runsForward).map((r) => ({ from: origin + r.from, to: origin + r.to, row: index }));
}

function overlapOf(days: readonly DayRow[], a: Placed, b: Placed, path: string): Problem {
  const date = dateOf(Math.floor(b.from / 1440));
  const origin = dayNumber(date) * 1440;
  return fault(`${path}.days[${String(Math.max(a.row, b.row))}]`, 'overlapping-minutes', {
    date,
    from: clockText(b.from - origin),
    to: clockText(Math.min(a.to, b.to) - origin),
    other: `${path}.days[${String(Math.min(a.row, b.row))}]`,
    source: [...new Set([days[a.row]!.source, days[b.row]!.source])].filter((s) => s !== '').join(', '),
  });
}
