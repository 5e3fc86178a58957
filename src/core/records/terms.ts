import type { Range } from '../base/range.ts';
import type { Ratio } from '../base/ratio.ts';
import type { Weekday, WorkDate } from '../base/work-date.ts';
import type { Yen } from '../base/yen.ts';

/** 労働条件, one version of the contract terms, in force from `from` to `to` inclusive (null: open). 労働基準法15条. */
export type Terms = {
  readonly from: WorkDate;
  readonly to: WorkDate | null;
  /** JIS code `01`-`47` of the place of work (最低賃金法). */
  readonly prefecture: string;
  readonly programme: Programme;
  readonly duty: 'general' | 'construction' | 'driver' | 'doctor' | 'sugar' | 'research';
  readonly weeklyLimitHours: 40 | 44;
  readonly specifiedMinimumWage: { readonly yen: Yen; readonly source: string } | null;
  readonly premiumRates: PremiumRates;
  readonly pay: readonly PayComponent[];
  readonly scheduled: Scheduled;
  readonly statutoryHoliday: StatutoryHoliday;
  readonly scheduledHolidays: {
    readonly weekdays: readonly Weekday[];
    readonly dates: readonly WorkDate[];
    readonly publicHolidays: boolean;
  };
  readonly payPeriod: PayPeriodTerms;
  readonly exempt: 'manager' | 'surveillance' | 'highly-professional' | null;
};

export type Programme = 'none' | 'technical-intern' | 'specified-skilled' | 'employment-for-skill';

/** Contract rates where above the law; null where the contract is silent. `"1.30"` is a multiplier, night `"0.30"` an addition. */
export type PremiumRates = {
  readonly overtime: Ratio | null;
  readonly overtimeOver60: Ratio | null;
  readonly statutoryHoliday: Ratio | null;
  readonly scheduledHoliday: Ratio | null;
  readonly night: Ratio | null;
};

export const payBases = ['hourly', 'daily', 'weekly', 'monthly', 'annual', 'piece'] as const;
export type PayBasis = (typeof payBases)[number];
export const payKinds = [
  'base',
  'position',
  'family',
  'commuting',
  'separation',
  'childrens-education',
  'housing',
  'temporary',
  'over-one-month',
  'perfect-attendance',
  'fixed-overtime',
  'other',
] as const;
export type PayKind = (typeof payKinds)[number];

/** 賃金項目. Piece pay (出来高払) holds `yen` 0: what was earned stands in `pieces` or on the payslips. */
export type PayComponent = {
  readonly name: string;
  readonly basis: PayBasis;
  readonly yen: Yen;
  readonly kind: PayKind;
  readonly flatRate: boolean;
  /** Fixed overtime pay (固定残業代) only. */
  readonly covers: readonly ('overtime' | 'night' | 'statutory-holiday')[];
  readonly hours: Ratio | null;
  readonly valid: boolean;
};

export type ByWeekday<T> = Readonly<Partial<Record<Weekday, T>>>;

/** 所定労働時間. Maps hold an entry for each weekday that has one. */
export type Scheduled = {
  readonly weekdays: readonly Weekday[];
  readonly minutesPerDay: ByWeekday<number>;
  readonly start: ByWeekday<number>;
  readonly end: ByWeekday<number>;
  readonly breaks: ByWeekday<readonly Range[]>;
  readonly annualHolidays: number | null;
  readonly annualWorkdays: number | null;
  readonly monthlyAverageMinutes: number | null;
  readonly weekStart: Weekday;
};

/** 法定休日, 労働基準法35条. */
export type StatutoryHoliday =
  | { readonly by: 'weekday'; readonly weekday: Weekday }
  | { readonly by: 'dates'; readonly dates: readonly WorkDate[] }
  | { readonly by: 'unnamed' };

/** 賃金締切日と支払日, 労働基準法24条2項. */
export type PayPeriodTerms = {
  readonly closingDay: number | 'end';
  readonly payday: {
    readonly monthOffset: number;
    readonly day: number | 'end';
    readonly ifHoliday: 'same' | 'before' | 'after';
  };
};
