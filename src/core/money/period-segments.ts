import type { ClassifiedDay } from '../time/classify.ts';
import { nightMinutes } from '../time/classify.ts';
import type { DayNumber } from '../base/work-date.ts';
import type { PremiumBase } from './base-hourly.ts';
import type { Coverage } from './components.ts';
import type { MinimumWage } from './minimum-wage.ts';

/**
 * Minutes of one pay period by class. `...Off`: of these, worked on a scheduled holiday (所定休日). `...Scheduled`: of these,
 * among the scheduled minutes of their day; `...Covered`: of these, among those of the week that pay by the month holds.
 */
export type ClassMinutes = {
  scheduled: number;
  scheduledCovered: number;
  withinStatutory: number;
  withinStatutoryOff: number;
  overtime: number;
  overtimeOff: number;
  overtimeScheduled: number;
  overtimeCovered: number;
  overtimeOver60: number;
  overtimeOver60Off: number;
  overtimeOver60Scheduled: number;
  overtimeOver60Covered: number;
  statutoryHoliday: number;
  night: number;
  nightInOvertime: number;
  nightInOvertimeOver60: number;
  nightInStatutoryHoliday: number;
};

export const noClassMinutes = (): ClassMinutes => ({
  scheduled: 0,
  scheduledCovered: 0,
  withinStatutory: 0,
  withinStatutoryOff: 0,
  overtime: 0,
  overtimeOff: 0,
  overtimeScheduled: 0,
  overtimeCovered: 0,
  overtimeOver60: 0,
  overtimeOver60Off: 0,
  overtimeOver60Scheduled: 0,
  overtimeOver60Covered: 0,
  statutoryHoliday: 0,
  night: 0,
  nightInOvertime: 0,
  nightInOvertimeOver60: 0,
  nightInStatutoryHoliday: 0,
});

/** The minutes of a day are added to the class totals that `bucket` gives for each calendar day they fall on. */
export function addDayMinutes(day: ClassifiedDay, bucket: (calendarDay: DayNumber) => ClassMinutes): void {
  const off = day.day.kind === 'scheduled-holiday';
  for (const piece of day.pieces) {
    const into = bucket(day.n + Math.floor(piece.from / 1440));
    const length = piece.to - piece.from;
    const night = nightMinutes(piece);
    into.night += night;
    switch (piece.cls) {
      case 'scheduled':
        into.scheduled += length;
        if (piece.covered) into.scheduledCovered += length;
        break;
      case 'withinStatutory':
        into.withinStatutory += length;
        if (off) into.withinStatutoryOff += length;
        break;
      case 'statutoryHoliday':
        into.statutoryHoliday += length;
        into.nightInStatutoryHoliday += night;
        break;
      case 'byDayRule':
      case 'byWeekRule':
        if (piece.over60) {
          into.overtimeOver60 += length;
          into.nightInOvertimeOver60 += night;
          if (off) into.overtimeOver60Off += length;
          if (piece.scheduled) into.overtimeOver60Scheduled += length;
          if (piece.covered) into.overtimeOver60Covered += length;
        } else {
          into.overtime += length;
          into.nightInOvertime += night;
          if (off) into.overtimeOff += length;
          if (piece.scheduled) into.overtimeScheduled += length;
          if (piece.covered) into.overtimeCovered += length;
        }
    }
  }
}

export const totalMinutes = (m: ClassMinutes): number =>
  m.scheduled + m.withinStatutory + m.overtime + m.overtimeOver60 + m.statutoryHoliday;

/** 所定労働時間内の労働, overtime or not; minutes. */
const insideSchedule = (m: ClassMinutes): number => m.scheduled + m.overtimeScheduled + m.overtimeOver60Scheduled;

/** 所定外労働, minutes of any class that are not among the scheduled ones of their day. */
export const beyondSchedule = (m: ClassMinutes): number => totalMinutes(m) - insideSchedule(m);

/**
 * Minutes whose 1.00 a component's base pay holds.
 * @param bound whether the limits on hours bind the contract: if not, hourly pay holds all scheduled minutes.
 */
export function coveredMinutes(m: ClassMinutes, coverage: Coverage, bound: boolean): number {
  switch (coverage) {
    case 'week':
      return m.scheduledCovered + m.overtimeCovered + m.overtimeOver60Covered;
    case 'day':
      return insideSchedule(m);
    case 'hour':
      return bound ? m.scheduled : insideSchedule(m);
    case 'none':
      return 0;
  }
}

/** Of overtime, and of overtime past 60 hours, the minutes whose 1.00 a component's base pay holds. */
export function coveredOvertime(
  m: ClassMinutes,
  coverage: Coverage,
  bound: boolean,
): { readonly overtime: number; readonly overtimeOver60: number } {
  if (coverage === 'week') return { overtime: m.overtimeCovered, overtimeOver60: m.overtimeOver60Covered };
  if (coverage === 'day' || (coverage === 'hour' && !bound))
    return { overtime: m.overtimeScheduled, overtimeOver60: m.overtimeOver60Scheduled };
  return { overtime: 0, overtimeOver60: 0 };
}

/** Minutes of a period that share one version of the terms and one minimum wage, with their hourly base. */
export type Segment = {
  readonly termsIndex: number;
  readonly minimum: MinimumWage | null;
  readonly base: PremiumBase;
  readonly minutes: ClassMinutes;
};

export const sumClassMinutes = (segments: readonly { readonly minutes: ClassMinutes }[]): ClassMinutes => {
  const total = noClassMinutes();
  for (const { minutes } of segments)
    for (const key of Object.keys(total) as (keyof ClassMinutes)[]) total[key] += minutes[key];
  return total;
};
