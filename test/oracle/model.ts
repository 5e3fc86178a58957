import type { Day } from './calendar.ts';
import type { Fraction } from './fraction.ts';
import type { RawCase, RawDay, RawTerms, RawWorker } from './raw.ts';

/** One worker of a case, with what the case says once for all. */
export type Model = {
  readonly file: RawCase;
  readonly worker: RawWorker;
  readonly asOf: Day;
  readonly start: Day;
  /** Day of leaving. */
  readonly end: Day | null;
  readonly rows: ReadonlyMap<Day, readonly RawDay[]>;
  readonly kindOf: (day: Day) => string;
  readonly termsOn: (day: Day) => RawTerms;
};

export type MinuteClass = 'scheduled' | 'withinStatutory' | 'overtime' | 'overtimeOver60' | 'statutoryHoliday';

/** One worked minute. */
export type Minute = {
  /** The day to which it belongs (its row's date, or the next after a cut). */
  readonly owner: Day;
  /** The calendar day on which it lies. */
  readonly calendar: Day;
  readonly night: boolean;
  readonly class: MinuteClass;
  readonly byWeek: boolean;
};

export const heads = [
  'basePay',
  'minimumWage',
  'withinStatutory',
  'overtime',
  'overtimeOver60',
  'statutoryHoliday',
  'night',
  'paidLeave',
  'closureAllowance',
  'deductions',
] as const;
export type Head = (typeof heads)[number];
export type Sums = Record<Head, Fraction>;

export const inEmployment = (model: Model, day: Day): boolean =>
  day >= model.start && (model.end === null || day <= model.end);

/** Scheduled days: those on which the worker had to come, or would have had to but for leave, absence or closure. */
export const isScheduled = (kind: string): boolean =>
  ['workday', 'paid-leave', 'absence', 'employer-closure'].includes(kind);

export const policyOf = (model: Model, key: string, otherwise: string): string => model.file.policy[key] ?? otherwise;
