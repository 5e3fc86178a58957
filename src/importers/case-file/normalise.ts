import { lengthOf, type Range } from '../../core/base/range.ts';
import { weekdays, type Weekday } from '../../core/base/work-date.ts';
import { noYen } from '../../core/base/yen.ts';
import type { Worker } from '../../core/records/case.ts';
import type { ByWeekday, PremiumRates, Scheduled, StatutoryHoliday, Terms } from '../../core/records/terms.ts';
import type { TermsShape } from './shape/terms.ts';
import type { WorkerShape } from './shape/worker.ts';

/** The worker for the core: terms in order of time, maps by weekday. `rounded` and `alternatives` are left out: nothing is computed from them. */
export function workerOf(shape: WorkerShape): Worker {
  const { agreements, terms, days, savings: _savings, travelCost: _travelCost, ...rest } = shape;
  return {
    ...rest,
    terms: terms.map(termsOf).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    days: days.map(({ rounded: _rounded, alternatives: _alternatives, ...row }) => row),
    article24: agreements.article24,
    workRules: agreements.workRules,
  };
}

function termsOf(shape: TermsShape): Terms {
  const { workingTimeSystem: _system, pay, scheduled, statutoryHoliday, premiumRates, ...rest } = shape;
  return {
    ...rest,
    premiumRates: premiumRates ?? silentContract,
    pay: pay.map((p) => ({ ...p, yen: p.yen ?? noYen })),
    scheduled: scheduledOf(scheduled),
    statutoryHoliday: statutoryHolidayOf(statutoryHoliday),
  };
}

const silentContract: PremiumRates = {
  overtime: null,
  overtimeOver60: null,
  statutoryHoliday: null,
  scheduledHoliday: null,
  night: null,
};

function statutoryHolidayOf(shape: TermsShape['statutoryHoliday']): StatutoryHoliday {
  if (shape === 'unnamed') return { by: 'unnamed' };
  return 'weekday' in shape ? { by: 'weekday', ...shape } : { by: 'dates', ...shape };
}

function scheduledOf(shape: TermsShape['scheduled']): Scheduled {
  const start = byWeekday(shape.start);
  const end = byWeekday(shape.end);
  const breaks = byWeekday(shape.breaks);
  return {
    ...shape,
    minutesPerDay:
      shape.minutesPerDay === undefined
        ? minutesBetween(shape.weekdays, start, end, breaks)
        : byWeekday(shape.minutesPerDay),
    start,
    end,
    breaks,
  };
}

/** A single value applies to every weekday, so that a contract's break applies to work on a holiday too. */
function byWeekday<T>(value: T | { readonly [K in Weekday]?: T | undefined } | undefined): ByWeekday<T> {
  if (value === undefined) return {};
  const entries = isMap(value)
    ? weekdays.flatMap((w) => (value[w] === undefined ? [] : [[w, value[w]] as const]))
    : weekdays.map((w) => [w, value] as const);
  return Object.fromEntries(entries);
}

const isMap = <T>(value: T | { readonly [K in Weekday]?: T | undefined }): value is { [K in Weekday]?: T } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** 始業 to 終業 less 休憩, where the contract states the clock alone. A weekday without both stays without minutes. */
function minutesBetween(
  days: readonly Weekday[],
  start: ByWeekday<number>,
  end: ByWeekday<number>,
  breaks: ByWeekday<readonly Range[]>,
): ByWeekday<number> {
  const entries = days.flatMap((w) => {
    const from = start[w];
    const to = end[w];
    return from === undefined || to === undefined ? [] : [[w, to - from - lengthOf(breaks[w] ?? [])] as const];
  });
  return Object.fromEntries(entries);
}
