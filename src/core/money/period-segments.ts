import type { ClassifiedDay } from '../time/classify.ts';
import { nightMinutes } from '../time/classify.ts';
import type { DayNumber } from '../base/work-date.ts';
import type { PremiumBase } from './base-hourly.ts';
import type { MinimumWage } from './minimum-wage.ts';

/** Minutes of one pay period by class. `...Off`: of these, worked on a scheduled holiday (所定休日). */
export type ClassMinutes = {
  scheduled: number;
  withinStatutory: number;
  withinStatutoryOff: number;
  overtime: number;
  overtimeOff: number;
  overtimeOver60: number;
  overtimeOver60Off: number;
  statutoryHoliday: number;
  night: number;
  nightInOvertime: number;
  nightInOvertimeOver60: number;
  nightInStatutoryHoliday: number;
};

export const noClassMinutes = (): ClassMinutes => ({
  scheduled: 0,
  withinStatutory: 0,
  withinStatutoryOff: 0,
  overtime: 0,
  overtimeOff: 0,
  overtimeOver60: 0,
  overtimeOver60Off: 0,
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
        } else {
          into.overtime += length;
          into.nightInOvertime += night;
          if (off) into.overtimeOff += length;
        }
    }
  }
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
