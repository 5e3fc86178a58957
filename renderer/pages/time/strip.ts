import type { DayResult } from '../../client/types.ts';
import { minutesOf } from '../../words/figures.ts';

export type StripClass =
  'statutoryHoliday' | 'scheduled' | 'withinStatutory' | 'overtime' | 'overtimeOver60' | 'uncounted';
export type Segment = { readonly from: number; readonly to: number; readonly cls: StripClass };
type Range = { readonly from: number; readonly to: number };

/** The worked ranges of a day: from start to end without the breaks. */
function workedRanges({ start, end, breaks }: Pick<DayResult, 'start' | 'end' | 'breaks'>): readonly Range[] {
  if (start === null || end === null) return [];
  const cuts = breaks.map(([from, to]) => ({ from: minutesOf(from), to: minutesOf(to) }));
  const ranges: Range[] = [];
  let at = minutesOf(start);
  for (const { from, to } of [...cuts].sort((a, b) => a.from - b.from)) {
    if (at < from) ranges.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  const last = minutesOf(end);
  return at < last ? [...ranges, { from: at, to: last }] : ranges;
}

const midnight = 24 * 60;

/**
 * The minutes of a day in the order in which the law counts them: scheduled, within the statutory limit, overtime, overtime
 * past 60 hours. The number of each is from the result; a limit once passed stays passed for the day, so this is also their
 * order in time. Statutory-holiday minutes follow the calendar day: on a holiday those before midnight, on the day before
 * one those after it.
 */
export function stripOf(day: DayResult): readonly Segment[] {
  const ranges = workedRanges(day);
  const onHoliday = day.kind === 'statutory-holiday';
  const holiday = (minute: number): boolean => day.statutoryHoliday > 0 && minute < midnight === onHoliday;
  const split = ranges.flatMap(({ from, to }) =>
    from < midnight && midnight < to
      ? [
          { from, to: midnight },
          { from: midnight, to },
        ]
      : [{ from, to }],
  );
  const ordinary = split.filter(({ from }) => !holiday(from));
  const atHoliday = split.filter(({ from }) => holiday(from));
  return [
    ...laid(atHoliday, [['statutoryHoliday', day.statutoryHoliday]]),
    ...laid(ordinary, [
      ['scheduled', day.scheduled],
      ['withinStatutory', day.withinStatutory],
      ['overtime', day.overtime],
      ['overtimeOver60', day.overtimeOver60],
    ]),
  ];
}

/** Minutes without a class are shown as uncounted. */
function laid(ranges: readonly Range[], classes: readonly (readonly [StripClass, number])[]): readonly Segment[] {
  const left = classes.map(([cls, minutes]) => ({ cls, minutes }));
  const segments: Segment[] = [];
  for (const { from, to } of ranges) {
    let at = from;
    while (at < to) {
      const next = left.find(({ minutes }) => minutes > 0);
      const end = next ? Math.min(to, at + next.minutes) : to;
      if (next) next.minutes -= end - at;
      segments.push({ from: at, to: end, cls: next?.cls ?? 'uncounted' });
      at = end;
    }
  }
  return segments;
}

const nights: readonly Range[] = [
  { from: 0, to: 5 * 60 },
  { from: 22 * 60, to: 29 * 60 },
  { from: 46 * 60, to: 48 * 60 },
];

/** 深夜: the worked minutes from 22:00 to 5:00. */
export const nightOf = (segments: readonly Segment[]): readonly Range[] =>
  nights.flatMap((night) =>
    segments
      .map(({ from, to }) => ({ from: Math.max(from, night.from), to: Math.min(to, night.to) }))
      .filter(({ from, to }) => from < to),
  );

/** The hours shown by the strips of a month, in steps of six: 6 to 30, or more if work began earlier or ended later. */
export type Axis = { readonly from: number; readonly to: number };

export function axisOf(days: readonly (DayResult | undefined)[]): Axis {
  let [from, to] = [6, 30];
  for (const day of days) {
    if (day?.start != null && minutesOf(day.start) < 6 * 60) from = 0;
    if (day?.end != null) to = Math.max(to, Math.ceil(minutesOf(day.end) / 360) * 6);
  }
  return { from, to };
}
