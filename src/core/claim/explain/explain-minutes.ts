import { clockText } from '../../base/minutes.ts';
import { cite } from '../../law/cite.ts';
import { addDayMinutes, noClassMinutes, type ClassMinutes } from '../../money/period-segments.ts';
import type { PremiumHead } from '../../rows/heads.ts';
import type { ClassifiedDay } from '../../time/classify.ts';
import type { PeriodComputation } from '../period-computation.ts';
import type { RatePart } from '../period-pricing.ts';
import type { Explain, ExplainInput } from '../result.ts';
import { node, sumFormula } from './node.ts';

const citationOf: Record<PremiumHead | 'scheduled', readonly string[]> = {
  scheduled: [cite.workingHours],
  withinStatutory: [cite.workingHours],
  overtime: [cite.workingHours],
  overtimeOver60: [cite.over60],
  statutoryHoliday: [cite.statutoryHoliday, cite.calendarDayHoliday],
  night: [cite.night],
};

/** Rows without a source of their own are named by their date in the case file. */
export const sourcesOf = (day: ClassifiedDay): readonly string[] => {
  const named = day.rows.map((r) => r.source).filter((s) => s !== '');
  return named.length > 0 ? [...new Set(named)] : [`days ${day.date}`];
};

/** The minutes of one day that were priced in one part. */
function minutesIn(day: ClassifiedDay, part: RatePart, p: PeriodComputation): ClassMinutes {
  const inside = noClassMinutes();
  const outside = noClassMinutes();
  addDayMinutes(day, (n) => (p.due.pricing.partOf(day.day.termsIndex, n) === part ? inside : outside));
  return inside;
}

function explainDay(day: ClassifiedDay, minutes: number): Explain {
  const punches = day.ranges.map((r) => `${clockText(r.from)}-${clockText(r.to)}`).join(', ');
  return node('day', String(minutes), 'minutes', punches, { sources: sourcesOf(day) });
}

/** 時間数の導出: minutes of one version of the terms in a period, day by day. */
export function explainMinutesOf(p: PeriodComputation, termsIndex: number, pick: (m: ClassMinutes) => number): Explain {
  const days = p.facts.days.filter((d) => d.day.termsIndex === termsIndex);
  return minutesNode(days, [cite.workingHours], (day) => {
    const all = noClassMinutes();
    addDayMinutes(day, () => all);
    return pick(all);
  });
}

/** 時間数の導出: the minutes of a class in one part of a period, day by day, down to the punches and their source rows. */
export function explainMinutes(
  p: PeriodComputation,
  part: RatePart,
  head: PremiumHead | 'scheduled',
  pick: (m: ClassMinutes) => number,
): Explain {
  return minutesNode(p.facts.days, citationOf[head], (day) => pick(minutesIn(day, part, p)));
}

function minutesNode(
  days: readonly ClassifiedDay[],
  citations: readonly string[],
  minutesOfDay: (day: ClassifiedDay) => number,
): Explain {
  const inputs: ExplainInput[] = [];
  for (const day of days) {
    const minutes = minutesOfDay(day);
    if (minutes > 0) inputs.push({ name: day.date, value: String(minutes), explain: explainDay(day, minutes) });
  }
  const total = inputs.reduce((acc, i) => acc + Number(i.value), 0);
  return node('minutes', String(total), 'minutes', sumFormula(inputs.map((i) => i.value)), { citations, inputs });
}
