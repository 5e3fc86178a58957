/** 労働時間の線, where an exact figure stands to a line: never "karoshi" or "not karoshi". */
export type KaroshiState = 'below' | 'at' | 'over';

/** What of a month is known: a scheduled day without a record is not a day without work. */
export type Coverage = 'full' | 'partial' | 'none';

/** 時間外労働の評価期間, hours before the onset as the result file prints them: minutes, hours and dates as text or whole minutes. */
export type KaroshiResult = {
  readonly onset: string;
  /** Month 1 is the one just before the onset. */
  readonly months: readonly KaroshiMonth[];
  /** Of the last 2 to 6 months; `minutes` is an exact fraction. */
  readonly averages: readonly { readonly months: number; readonly minutes: string; readonly hours: string }[];
  readonly lines: readonly KaroshiLine[];
  /** Minutes of the onset day, apart: outside the months unless the policy counts that day. */
  readonly onsetDayMinutes: number;
  readonly longestRunDays: number;
  readonly shortIntervals: ShortIntervals;
};

export type KaroshiMonth = {
  readonly month: number;
  readonly from: string;
  readonly to: string;
  readonly coverage: Coverage;
  readonly totalMinutes: number;
  /** Whole minutes; text of a fraction where the method `pro-rata` leaves one. */
  readonly overtimeMinutes: number | string;
  /** The week nearest to the onset first. */
  readonly weeks: readonly {
    readonly from: string;
    readonly to: string;
    readonly totalMinutes: number;
    readonly overtimeMinutes: number;
  }[];
  readonly remainder: {
    readonly from: string;
    readonly to: string;
    readonly totalMinutes: number;
    readonly allowanceMinutes: number | string;
    readonly overtimeMinutes: number | string;
  };
};

/** `value` and `line` in hours; `state` compares exact minutes, so that 80.00 can be over 80. */
export type KaroshiLine = {
  readonly id: string;
  readonly value: string;
  readonly line: string;
  readonly state: KaroshiState;
};

/** Rests of less than 11 hours between two working days, and the shortest rest of all in minutes (null: no two working days). */
export type ShortIntervals = { readonly count: number; readonly shortestMinutes: number | null };
