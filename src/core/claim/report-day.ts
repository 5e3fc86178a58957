import { clockText } from '../base/minutes.ts';
import type { Range } from '../base/range.ts';
import type { DayRow } from '../records/case.ts';
import { nightMinutes, type ClassifiedDay } from '../time/classify.ts';
import { workedMinutesOf } from './period-facts.ts';
import type { DayResult } from './result.ts';

/** 日ごとの時間数, one date in the open format. `overtime` is without the part over 60 hours; the two day and week rules add up to both. */
export function reportDay(day: ClassifiedDay): DayResult {
  const m = {
    scheduled: 0,
    withinStatutory: 0,
    byDayRule: 0,
    byWeekRule: 0,
    overtime: 0,
    overtimeOver60: 0,
    statutoryHoliday: 0,
    night: 0,
    nightInOvertime: 0,
    nightInOvertimeOver60: 0,
    nightInStatutoryHoliday: 0,
  };
  for (const piece of day.pieces) {
    const length = piece.to - piece.from;
    const night = nightMinutes(piece);
    m.night += night;
    m[piece.cls] += length;
    if (piece.cls === 'statutoryHoliday') m.nightInStatutoryHoliday += night;
    if (piece.cls !== 'byDayRule' && piece.cls !== 'byWeekRule') continue;
    m[piece.over60 ? 'overtimeOver60' : 'overtime'] += length;
    m[piece.over60 ? 'nightInOvertimeOver60' : 'nightInOvertime'] += night;
  }
  const first = day.ranges[0];
  return {
    date: day.date,
    kind: day.day.kind,
    start: first ? clockText(first.from) : punch(day.rows, 'start'),
    end: first ? clockText(day.ranges.at(-1)!.to) : punch(day.rows, 'end'),
    breaks: gaps(day.ranges),
    source: [...new Set(day.rows.map((r) => r.source).filter((s) => s !== ''))].join(', '),
    worked: workedMinutesOf(day),
    ...m,
  };
}

/** The one punch of a row that lacks the other. */
function punch(rows: readonly DayRow[], which: 'start' | 'end'): string | null {
  const found = rows.find((r) => r[which] !== null)?.[which] ?? null;
  return found === null ? null : clockText(found);
}

function gaps(ranges: readonly Range[]): [string, string][] {
  const out: [string, string][] = [];
  for (let i = 1; i < ranges.length; i++) {
    const from = ranges[i - 1]!.to;
    const to = ranges[i]!.from;
    if (from < to) out.push([clockText(from), clockText(to)]);
  }
  return out;
}
