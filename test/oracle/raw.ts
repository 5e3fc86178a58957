import type { WeekdayName } from './calendar.ts';

/** The case file as JSON, as far as the second engine reads it. docs/case-file.md, read a second time. */
export type RawCase = {
  readonly format: 'mibarai-case';
  readonly version: 1;
  readonly title: string;
  readonly asOf: string;
  readonly employer: RawEmployer;
  readonly policy: Readonly<Record<string, string>>;
  readonly workers: readonly RawWorker[];
  readonly evidence: readonly never[];
};

export type RawEmployer = {
  readonly name: string;
  readonly legalForm: 'company' | 'sole-proprietor' | 'other-non-merchant';
  readonly size: 'small-or-medium' | 'large';
  readonly industry: 'general' | 'agriculture' | 'livestock' | 'fishery';
};

export type RawWorker = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly employment: { readonly start: string; readonly end: string | null };
  readonly claim?: { readonly from: string; readonly to: string };
  readonly terms: readonly RawTerms[];
  readonly days: readonly RawDay[];
  readonly payslips: readonly RawPayslip[];
  readonly events: readonly RawEvent[];
  /** Read by the product alone: the second engine has no piece pay. */
  readonly pieces?: readonly {
    readonly from: string;
    readonly to: string;
    readonly yen: string;
    readonly hours: string;
  }[];
};

export type ByWeekday<T> = Readonly<Partial<Record<WeekdayName, T>>>;
export type RawSpan = readonly [string, string];

export type RawTerms = {
  readonly from: string;
  readonly to: string | null;
  readonly prefecture: string;
  readonly weeklyLimitHours: 40 | 44;
  readonly specifiedMinimumWage: { readonly yen: string; readonly source: string } | null;
  readonly premiumRates: RawRates | null;
  readonly pay: readonly RawPay[];
  readonly scheduled: RawScheduled;
  readonly statutoryHoliday: { readonly weekday: WeekdayName } | { readonly dates: readonly string[] } | 'unnamed';
  readonly scheduledHolidays: {
    readonly weekdays: readonly WeekdayName[];
    readonly dates: readonly string[];
    readonly publicHolidays: boolean;
  };
  readonly payPeriod: {
    readonly closingDay: number | 'end';
    readonly payday: {
      readonly monthOffset: number;
      readonly day: number | 'end';
      readonly ifHoliday: 'same' | 'before' | 'after';
    };
  };
};

export type RawRates = {
  readonly overtime?: string;
  readonly overtimeOver60?: string;
  readonly statutoryHoliday?: string;
  readonly scheduledHoliday?: string;
  readonly night?: string;
};

export type RawPay = {
  readonly name: string;
  readonly basis: 'hourly' | 'daily' | 'monthly' | 'annual' | 'piece';
  readonly yen: string;
  readonly kind: string;
  readonly flatRate?: boolean;
  readonly covers?: readonly ('overtime' | 'night' | 'statutory-holiday')[];
  readonly valid?: boolean;
};

export type RawScheduled = {
  readonly weekdays: readonly WeekdayName[];
  readonly minutesPerDay: number | ByWeekday<number>;
  readonly start: string | ByWeekday<string>;
  readonly end: string | ByWeekday<string>;
  readonly breaks: readonly RawSpan[] | ByWeekday<readonly RawSpan[]>;
  readonly annualHolidays?: number;
  readonly annualWorkdays?: number;
  readonly monthlyAverageMinutes?: number;
  readonly weekStart: WeekdayName;
};

export type RawDay = {
  readonly date: string;
  readonly work?: readonly RawSpan[];
  readonly start?: string | null;
  readonly end?: string | null;
  readonly breaks?: readonly RawSpan[];
  readonly breakMinutes?: number;
  readonly kind?: string;
  readonly scheduledMinutes?: number;
  readonly scheduledStart?: string;
  readonly leaveMinutes?: number;
  readonly absenceMinutes?: number;
};

export type RawPayslip = {
  readonly period: { readonly from: string; readonly to: string };
  readonly payday: string | null;
  readonly payments: readonly { readonly name: string; readonly yen: string; readonly head: string }[];
  readonly deductions: readonly never[];
};

export type RawEvent = {
  readonly kind: string;
  readonly date: string;
  readonly until?: string;
  readonly refusedOn?: string;
};

/** `"25:30"` is 1530. */
export function clock(text: string): number {
  const [hours = '', minutes = ''] = text.split(':');
  return Number(hours) * 60 + Number(minutes);
}

export const forWeekday = <T extends string | number>(value: T | ByWeekday<T>, day: WeekdayName): T | undefined =>
  typeof value === 'object' ? value[day] : value;

export function breaksOn(scheduled: RawScheduled, day: WeekdayName): readonly RawSpan[] {
  const { breaks } = scheduled;
  return isList(breaks) ? breaks : (breaks[day] ?? []);
}

const isList = (breaks: RawScheduled['breaks']): breaks is readonly RawSpan[] => Array.isArray(breaks);
