import { problem, type Problem } from '../../core/base/problem.ts';
import { clockText } from '../../core/base/minutes.ts';
import { leaveIn } from '../attendance/day-label.ts';
import type { LeftOutCode } from '../problem-codes.ts';
import type { AttendanceRecord } from '../report.ts';
import { objectIn, objectsIn, textIn, type Json } from './json.ts';

/** A row of the file that did not go into the case, and why: the codes of its problems, or one of its own. */
export type LeftOut = { readonly row: number; readonly codes: readonly string[] };
/** What a row of the file becomes in the case. */
export type AddedItem = { readonly row: number; readonly json: Json };
export type Added = {
  readonly items: readonly AddedItem[];
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly Problem[];
};

const lastMinute = 48 * 60;

/**
 * Records as day rows of a case. The employer's label stays a label: the `kind` of the day follows from the terms, and a label of leave or
 * absence is reported for the user to decide. A row without punches is added with date and label only: on a holiday it means a day off,
 * on a workday of the terms the day is undecided. Nothing is turned into 0 minutes.
 */
export function daysFrom(records: readonly AttendanceRecord[], worker: Json, evidenceId: string, file: string): Added {
  const leftOut: LeftOut[] = [];
  const problems: Problem[] = [];
  const items = records.flatMap((r): AddedItem[] => {
    const why = unfit(r, worker);
    if (why !== null) {
      leftOut.push({ row: r.row, codes: [why] });
      return [];
    }
    if (r.dayType === 'paid_leave' || r.dayType === 'absence' || leaveIn(r.dayLabel) !== null) {
      problems.push(problem('info', 'label-suggests-leave', { file, row: r.row }, { date: r.date, label: r.dayLabel }));
    }
    return [{ row: r.row, json: dayRow(r, evidenceId) }];
  });
  return { items, leftOut, problems: [...problems, ...duplicates(items, worker, file)] };
}

/** Why a readable record cannot become a day of the case. */
function unfit(r: AttendanceRecord, worker: Json): LeftOutCode | null {
  const clocks = [r.start, r.end, ...r.breaks.flat()].filter((m) => m !== null);
  if (r.entryKind === 'break') return 'break-entry';
  if (clocks.some((m) => m < 0 || m > lastMinute)) return 'clock-out-of-range';
  return isEmployed(worker, r.date, r.date) ? null : 'outside-employment';
}

export function isEmployed(worker: Json, from: string, to: string): boolean {
  const employment = objectIn(worker, 'employment');
  const end = textIn(employment, 'end');
  return to >= textIn(employment, 'start') && (end === '' || from <= end);
}

function dayRow(r: AttendanceRecord, evidenceId: string): Json {
  const pairs = r.breaks.map(([from, to]) => [clockText(from), clockText(to)]);
  const worked = r.start !== null && r.end !== null;
  return {
    date: r.date,
    ...(r.start === null ? {} : { start: clockText(r.start) }),
    ...(r.end === null ? {} : { end: clockText(r.end) }),
    ...(pairs.length > 0 ? { breaks: pairs } : worked && r.breakTotal !== null ? { breakMinutes: r.breakTotal } : {}),
    source: `${evidenceId}#row${String(r.row)}`,
    ...(r.dayLabel === '' ? {} : { label: r.dayLabel }),
    ...(r.note === '' ? {} : { note: r.note }),
    ...(r.flags.length === 0 ? {} : { flags: [...r.flags] }),
    ...(r.rounded === null ? {} : { rounded: { start: clockText(r.rounded.start), end: clockText(r.rounded.end) } }),
  };
}

/** A date that the case already holds from another source: two records of one day are for a person to weigh. */
function duplicates(items: readonly AddedItem[], worker: Json, file: string): Problem[] {
  const known = new Map(objectsIn(worker, 'days').map((d) => [textIn(d, 'date'), textIn(d, 'source')]));
  return items.flatMap(({ row, json }) => {
    const date = textIn(json, 'date');
    const source = known.get(date);
    return source === undefined ? [] : [problem('error', 'duplicate-day', { file, row }, { date, source })];
  });
}
