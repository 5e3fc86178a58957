import { add, positivePart, ratio, sub, mul, zero, type Ratio } from '../base/ratio.ts';
import { fiftySenUp, roundToYen } from '../base/rounding.ts';
import { range } from '../base/range.ts';
import { dateOf, type DayNumber, type WorkDate } from '../base/work-date.ts';
import { yenText } from '../base/yen.ts';
import { addDayMinutes, noClassMinutes, type ClassMinutes } from '../money/period-segments.ts';
import { premiumTerms } from '../money/premiums.ts';
import { undecided, type Undecided } from '../rows/undecided.ts';
import { isScheduledDay, weekStartOf, type CalendarDay } from '../time/calendar.ts';
import type { ClassifiedDay } from '../time/classify.ts';
import type { DayWork } from '../time/day-work.ts';
import type { WorkerComputation } from './compute-worker.ts';
import type { RatePart } from './period-pricing.ts';

/** A time of day for work of which only the length is known; it decides nothing here. */
const nine = 9 * 60;

/**
 * 記録の欠けた週: weeks with worked minutes in which a scheduled day has no row. 労働基準法32条1項. The yen that hang on it are what
 * the weekly rule adds if these days were worked as scheduled; the wage of the days themselves is not in it.
 */
export function incompleteWeeks(computed: WorkerComputation, asOf: WorkDate): Undecided[] {
  const { time } = computed;
  const recorded = new Set(time.days.filter((d) => d.rows.length > 0).map((d) => d.n));
  return weeksWorked(time.days).flatMap(([start, days]) => {
    const missing = [0, 1, 2, 3, 4, 5, 6]
      .map((i) => time.day(start + i))
      .filter((d) => d.employed && isScheduledDay(d.kind) && d.date <= asOf && !recorded.has(d.n));
    if (missing.length === 0) return [];
    const most = roundToYen(fiftySenUp, atStake(computed, days, missing));
    const data = { from: dateOf(start), to: dateOf(start + 6) };
    return [undecided('week-incomplete', data, { least: '0', most: yenText(most) })];
  });
}

function weeksWorked(days: readonly ClassifiedDay[]): readonly (readonly [DayNumber, readonly ClassifiedDay[]])[] {
  const weeks = new Map<DayNumber, ClassifiedDay[]>();
  for (const day of days) {
    const start = weekStartOf(day.n, day.day.terms);
    const list = weeks.get(start);
    if (list) list.push(day);
    else weeks.set(start, [day]);
  }
  return [...weeks].filter(([, list]) => list.some(hasCountedMinutes));
}

/** Minutes of a statutory holiday stand outside the count of the week. */
const hasCountedMinutes = (day: ClassifiedDay): boolean => day.pieces.some((p) => p.cls !== 'statutoryHoliday');

function atStake(computed: WorkerComputation, days: readonly ClassifiedDay[], missing: readonly CalendarDay[]): Ratio {
  const { classify } = computed.time;
  const filled = classify([...days, ...missing.map(workAsScheduled)].sort((a, b) => a.n - b.n));
  const absent = new Set(missing.map((d) => d.n));
  const own = filled.filter((d) => absent.has(d.n));
  const more = sub(premiumsOf(computed, filled), premiumsOf(computed, classify(days)));
  return positivePart(sub(more, wagesOf(computed, own)));
}

const workAsScheduled = ({ date, n, scheduled, scheduledStart }: CalendarDay): DayWork => {
  const from = scheduledStart ?? nine;
  return {
    date,
    n,
    rows: [],
    ranges: scheduled === 0 ? [] : [range(from, from + scheduled)],
    missing: [],
    breakAssumed: false,
    contractBreak: false,
    cut: false,
  };
};

/** Minutes of days by the part of the period that prices them; days of periods that are not computed are left out. */
function byPart({ periods }: WorkerComputation, days: readonly ClassifiedDay[]): ReadonlyMap<RatePart, ClassMinutes> {
  const minutes = new Map<RatePart, ClassMinutes>();
  for (const day of days) {
    const period = periods.find(({ facts }) => facts.first <= day.n && day.n <= facts.last);
    if (!period?.facts.versions.has(day.day.termsIndex)) continue;
    addDayMinutes(day, (n) => {
      const part = period.due.pricing.partOf(day.day.termsIndex, n);
      const known = minutes.get(part) ?? noClassMinutes();
      minutes.set(part, known);
      return known;
    });
  }
  return minutes;
}

/** What the days earn beyond base pay, without the night. */
function premiumsOf(computed: WorkerComputation, days: readonly ClassifiedDay[]): Ratio {
  let total = zero;
  for (const [part, minutes] of byPart(computed, days)) {
    const { contract, applies } = computed.rates[part.termsIndex]!;
    for (const term of premiumTerms(minutes, part.base, contract, applies))
      if (term.head !== 'night') total = add(total, term.amount);
  }
  return total;
}

/** The 1.00 of overtime on the days themselves, where pay by the hour does not hold it: their own wage, not what the rule adds. */
function wagesOf(computed: WorkerComputation, days: readonly ClassifiedDay[]): Ratio {
  let total = zero;
  for (const [part, m] of byPart(computed, days))
    total = add(total, mul(part.base.byCoverage.hour, ratio(m.overtime + m.overtimeOver60, 60)));
  return total;
}
