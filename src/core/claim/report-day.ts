import { clockText } from '../base/minutes.ts';
import type { Range } from '../base/range.ts';
import { baseCoverage } from '../money/components.ts';
import type { DayRow, Employer } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { hoursRulesApply } from '../time/hours-rules.ts';
import { addDayMinutes, coveredOvertime, noClassMinutes } from '../money/period-segments.ts';
import type { ClassifiedDay } from '../time/classify.ts';
import { workedMinutesOf } from './period-facts.ts';
import type { DayResult } from './result.ts';

/** 日ごとの時間数, one date in the open format. `overtime` is without the part over 60 hours; the two day and week rules add up to both. */
export function reportDay(
  day: ClassifiedDay,
  employer: Pick<Employer, 'industry'>,
  { pieceRate }: Pick<Policy, 'pieceRate'>,
): DayResult {
  const m = noClassMinutes();
  addDayMinutes(day, () => m);
  const { terms } = day.day;
  const covered = coveredOvertime(m, baseCoverage(terms.pay, pieceRate), hoursRulesApply(terms, employer));
  const first = day.ranges[0];
  return {
    date: day.date,
    kind: day.day.kind,
    start: first ? clockText(first.from) : punch(day.rows, 'start'),
    end: first ? clockText(day.ranges.at(-1)!.to) : punch(day.rows, 'end'),
    breaks: gaps(day.ranges),
    source: sourceOf(day.rows),
    worked: workedMinutesOf(day),
    scheduled: m.scheduled,
    withinStatutory: m.withinStatutory,
    ...byRule([day]),
    scheduledInOvertime: covered.overtime,
    scheduledInOvertimeOver60: covered.overtimeOver60,
    overtime: m.overtime,
    overtimeOver60: m.overtimeOver60,
    statutoryHoliday: m.statutoryHoliday,
    night: m.night,
    nightInOvertime: m.nightInOvertime,
    nightInOvertimeOver60: m.nightInOvertimeOver60,
    nightInStatutoryHoliday: m.nightInStatutoryHoliday,
  };
}

/** Overtime of days by the limit that it passes; the part over 60 hours is in it. */
export function byRule(days: readonly ClassifiedDay[]): Pick<DayResult, 'byDayRule' | 'byWeekRule' | 'byPeriodRule'> {
  const found = { byDayRule: 0, byWeekRule: 0, byPeriodRule: 0 };
  for (const { pieces } of days)
    for (const { cls, from, to } of pieces) if (cls === 'byDayRule' || cls === 'byWeekRule') found[cls] += to - from;
  return found;
}

const sourceOf = (rows: readonly DayRow[]): string =>
  rows.length === 1
    ? rows[0]!.source
    : [...new Set(rows.map((r) => r.source).filter((source) => source !== ''))].join(', ');

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
