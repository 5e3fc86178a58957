import type { WeekdayName } from './calendar.ts';

/** The case file as JSON, as far as the second engine reads it. docs/case-file.md, read a second time. */
export type RawCase = {
  readonly format: 'mibarai-case';
  readonly version: 1;
  readonly title: string;
  readonly asOf: string;
  readonly employer: RawEmployer;
  readonly shared?: { readonly terms: Readonly<Record<string, Partial<RawTerms>>> };
  readonly policy?: Readonly<Record<string, string>>;
  readonly workers: readonly RawWorker[];
  readonly evidence: readonly never[];
};

export type RawEmployer = {
  readonly name: string;
  readonly legalForm: 'company' | 'sole-proprietor' | 'other-non-merchant';
  readonly size: 'small-or-medium' | 'large';
  readonly industry: 'general' | 'agriculture' | 'livestock' | 'fishery';
  readonly regularEmployees?: number;
  readonly article40Industry?: string | null;
};

export type RawWorker = {
  readonly id: string;
  readonly name: string;
  readonly language?: string;
  readonly birthDate?: string;
  readonly employment: { readonly start: string; readonly end: string | null };
  readonly claim?: RawDates;
  readonly terms: readonly RawVersion[];
  readonly days: readonly RawDay[];
  readonly payslips: readonly RawPayslip[];
  readonly events: readonly RawEvent[];
  readonly pieces?: readonly RawPieces[];
  readonly agreements?: RawAgreements;
  readonly standardRemuneration?: readonly { readonly from: string; readonly yen: string; readonly insurer?: string }[];
  readonly averageWages?: readonly { readonly event: string; readonly yen: string; readonly source: string }[];
  readonly heirs?: readonly { readonly name: string; readonly relation: string; readonly share: string }[];
  readonly savings?: readonly RawSavings[];
  readonly travelCost?: { readonly yen: string; readonly date: string; readonly reason: string } | null;
};

export type RawDates = { readonly from: string; readonly to: string };
export type RawPieces = RawDates & { readonly name?: string; readonly yen: string; readonly hours: string };

export type RawAgreements = {
  readonly article24?: { readonly exists: boolean; readonly kinds: readonly string[] };
  readonly workRules?: { readonly exists: boolean; readonly sanctions?: boolean; readonly known?: boolean };
};

type RawMove = { readonly date: string; readonly yen: string };
export type RawSavings = {
  readonly name: string;
  readonly kind: 'compulsory' | 'voluntary';
  readonly deposits: readonly RawMove[];
  readonly withdrawals: readonly RawMove[];
  readonly rate: string | null;
};

export type ByWeekday<T> = Readonly<Partial<Record<WeekdayName, T>>>;
export type RawSpan = readonly [string, string];

/** A version of the contract as written: what it does not state comes from the shared terms it names (rule 21). */
export type RawVersion = Partial<RawTerms> & {
  readonly ref?: string;
  readonly from: string;
  readonly to: string | null;
};

export type RawTerms = {
  readonly from: string;
  readonly to: string | null;
  readonly prefecture: string;
  readonly programme?: 'none' | 'technical-intern' | 'specified-skilled' | 'employment-for-skill';
  readonly duty?: string;
  readonly weeklyLimitHours: 40 | 44;
  readonly specifiedMinimumWage?: { readonly yen: string; readonly source: string } | null;
  readonly premiumRates?: RawRates | null;
  readonly pay: readonly RawPay[];
  readonly scheduled: RawScheduled;
  readonly statutoryHoliday: { readonly weekday: WeekdayName } | { readonly dates: readonly string[] } | 'unnamed';
  readonly scheduledHolidays: {
    readonly weekdays: readonly WeekdayName[];
    readonly dates: readonly string[];
    readonly publicHolidays?: boolean;
  };
  readonly payPeriod: {
    readonly closingDay: number | 'end';
    readonly payday: {
      readonly monthOffset: number;
      readonly day: number | 'end';
      readonly ifHoliday?: 'same' | 'before' | 'after';
    };
  };
  readonly exempt?: 'manager' | 'surveillance' | 'highly-professional' | null;
};

export type RawRates = {
  readonly overtime?: string;
  readonly overtimeOver60?: string;
  readonly statutoryHoliday?: string;
  readonly scheduledHoliday?: string;
  readonly night?: string;
};

export type RawBasis = 'hourly' | 'daily' | 'weekly' | 'monthly' | 'annual' | 'piece';
export type RawPay = {
  readonly name: string;
  readonly basis: RawBasis;
  /** Missing for piece pay. */
  readonly yen?: string;
  readonly kind: string;
  readonly flatRate?: boolean;
  readonly covers?: readonly ('overtime' | 'night' | 'statutory-holiday')[];
  readonly hours?: string;
  readonly valid?: boolean;
};

export type RawScheduled = {
  readonly weekdays: readonly WeekdayName[];
  readonly minutesPerDay: number | ByWeekday<number>;
  readonly start?: string | ByWeekday<string>;
  readonly end?: string | ByWeekday<string>;
  readonly breaks?: readonly RawSpan[] | ByWeekday<readonly RawSpan[]>;
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
  readonly closureMinutes?: number;
  readonly estimated?: boolean;
};

export type RawPayslip = {
  readonly period: RawDates;
  readonly payday: string | null;
  readonly paidOn?: string;
  readonly payments: readonly { readonly name: string; readonly yen: string; readonly head: string }[];
  readonly deductions?: readonly RawDeduction[];
};

export type RawDeduction = {
  readonly name: string;
  readonly yen: string;
  readonly kind: string;
  readonly actualCost?: string | null;
  readonly occupants?: number | null;
  readonly agreement?: boolean | null;
  readonly lawful?: boolean | null;
  readonly sanctions?: readonly RawMove[];
};

export type RawEvent = {
  readonly kind: string;
  readonly date: string;
  readonly until?: string;
  readonly refusedOn?: string;
  readonly yen?: string;
  readonly for?: string;
  readonly periods?: readonly RawDates[];
  readonly exception?: string | null;
};

/** `"25:30"` is 1530. */
export function clock(text: string): number {
  const [hours = '', minutes = ''] = text.split(':');
  return Number(hours) * 60 + Number(minutes);
}

export const forWeekday = <T extends string | number>(
  value: T | ByWeekday<T> | undefined,
  day: WeekdayName,
): T | undefined => (typeof value === 'object' ? value[day] : value);

export function breaksOn({ breaks }: RawScheduled, day: WeekdayName): readonly RawSpan[] {
  if (breaks === undefined) return [];
  return isList(breaks) ? breaks : (breaks[day] ?? []);
}

const isList = (breaks: NonNullable<RawScheduled['breaks']>): breaks is readonly RawSpan[] => Array.isArray(breaks);
