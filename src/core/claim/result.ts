import type { KaroshiResult } from '../karoshi/result.ts';
import type { Filing, Procedure } from '../law/court-fees.ts';
import type { DeductionReason, FallbackReason } from '../money/deductions/judgement.ts';
import type { MissingFact } from '../money/deductions/missing-facts.ts';
import type { Premium } from '../money/deductions/statutory.ts';
import type { Verdict } from '../rows/deduction-kinds.ts';
import type { Policy } from '../rows/policies.ts';
import type { Undecided } from '../rows/undecided.ts';
import type { Finding, FindingCode } from '../rows/findings.ts';
import type { Heads, OtherHeadName } from '../rows/heads.ts';

/**
 * The result of a case, version 1: the open format of docs/case-file.md. Money, dates and exact
 * quotients are text; durations are whole minutes.
 */
export type ResultFile = {
  readonly format: 'mibarai-result';
  readonly version: 1;
  readonly asOf: string;
  readonly lawData: LawStamp;
  readonly policy: Policy;
  readonly workers: readonly WorkerResult[];
  /** The other reading of every defence that the case contains. */
  readonly alternatives: readonly Alternative[];
  readonly totals: Totals;
  /** For the claimable of all workers together. */
  readonly fees: readonly FeeResult[];
};

export type LawStamp = { readonly version: string; readonly sha256: string; readonly checkedOn: string };
export type Alternative = {
  readonly policy: Partial<Policy>;
  readonly totals: Totals;
  /** In claimable, against the case as it was computed. */
  readonly difference: string;
  /** The finding that speaks of the same point. */
  readonly finding: FindingCode | null;
};

export type Totals = {
  readonly unpaid: string;
  readonly prescribed: string;
  /** unpaid - prescribed; interest and additional payment stand apart. */
  readonly claimable: string;
  readonly interest: string;
  readonly additionalPayment: string;
};

export type WorkerResult = {
  readonly id: string;
  readonly periods: readonly PeriodResult[];
  readonly days: readonly DayResult[];
  readonly otherHeads: readonly OtherHead[];
  /** 一部弁済 outside the payslips, in the order in which they were taken, and where each went. */
  readonly partPayments: readonly PartPaymentResult[];
  /** After a death: what each heir may claim. */
  readonly heirs: readonly HeirResult[];
  readonly totals: Totals;
  /** For what this worker alone can claim. */
  readonly fees: readonly FeeResult[];
  readonly deductions: readonly DeductionResult[];
  readonly karoshi: KaroshiResult | null;
  readonly article36: readonly never[];
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
  /** The derivation of the totals; those of the periods stand in the periods. Present with `--explain`. */
  readonly explain?: {
    readonly totals: { readonly [K in keyof Totals]: Explain };
    readonly heirs: readonly { readonly [K in HeirTotal]: Explain }[];
  };
};

/** 申立ての手数料 of one way to file. */
export type FeeResult = {
  readonly procedure: Procedure;
  readonly filing: Filing;
  readonly court: 'summary' | 'district';
  /** The value of the claim: principal alone. */
  readonly value: string;
  readonly yen: string;
  /** Whether the value lets this procedure be used. */
  readonly available: boolean;
  readonly explain?: Explain;
};

export type PartPaymentResult = {
  readonly date: string;
  readonly yen: string;
  readonly interest: string;
  readonly principal: string;
  /** What no debt could take. */
  readonly surplus: string;
};

export const heirTotals = ['unpaid', 'claimable', 'interest', 'additionalPayment'] as const;
export type HeirTotal = (typeof heirTotals)[number];
export type HeirResult = { readonly name: string; readonly share: string } & { readonly [K in HeirTotal]: string };

export type { Finding } from '../rows/findings.ts';
export type { HeadName, Heads } from '../rows/heads.ts';
export type { Undecided } from '../rows/undecided.ts';
export type HeadSums = Heads<string> & { readonly total: string };

/** Minutes of one pay period. `overtime` excludes the part over 60 h; `night` counts every night minute. */
export type PeriodMinutes = {
  readonly worked: number;
  readonly scheduled: number;
  readonly withinStatutory: number;
  readonly overtime: number;
  readonly overtimeOver60: number;
  readonly statutoryHoliday: number;
  readonly night: number;
  readonly nightInOvertime: number;
  readonly nightInOvertimeOver60: number;
  readonly nightInStatutoryHoliday: number;
  /** Overtime minutes whose 1.00 is in base pay already. */
  readonly scheduledInOvertime: number;
  readonly scheduledInOvertimeOver60: number;
  readonly byDayRule: number;
  readonly byWeekRule: number;
  readonly byPeriodRule: number;
};

export type BaseHourly = {
  readonly from: string;
  readonly to: string;
  readonly fraction: string;
  readonly decimal: string;
  /** The minimum wage raises what premiums are priced on: see `raised` of the minimum wages. */
  readonly floor: 'minimum-wage' | null;
};

export type MinimumWagePart = {
  readonly from: string;
  readonly to: string;
  readonly hourly: string;
  readonly converted: string;
  readonly shortfall: string;
  /** What premiums are priced on where this minimum wage raises the base; else null. */
  readonly raised: { readonly fraction: string; readonly decimal: string } | null;
};

export type InterestPart = {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly ratePercent: string;
  readonly principal: string;
  /** Exact, as a decimal cut to 6 places. */
  readonly yen: string;
  /** Exact, as a fraction. */
  readonly amount: string;
  readonly citations: readonly string[];
};

export type PrescriptionState = 'running' | 'held-by-demand' | 'suspended' | 'prescribed';

export type PeriodResult = {
  readonly from: string;
  readonly to: string;
  readonly payday: string;
  /** The payday, or the earlier day of 労働基準法23条1項. */
  readonly dueDate: string;
  readonly minutes: PeriodMinutes;
  readonly baseHourly: readonly BaseHourly[];
  readonly minimumWage: readonly MinimumWagePart[];
  readonly due: HeadSums;
  readonly paid: HeadSums;
  readonly unpaid: HeadSums;
  /** What part payments outside the payslips paid. */
  readonly payments: { readonly interest: string; readonly principal: string };
  /** `unpaid.total` less the principal of the part payments; the totals add this up. */
  readonly remaining: string;
  readonly interest: {
    readonly yen: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly parts: readonly InterestPart[];
  };
  readonly additionalPayment: string;
  readonly prescription: { readonly lastDay: string; readonly state: PrescriptionState };
  /** Every article and judgment that was applied in this period. */
  readonly citations: readonly string[];
  readonly explain?: PeriodExplain;
};

/** The derivation of every amount of a period; present with `--explain`. */
export type PeriodExplain = {
  readonly due: Heads<Explain>;
  readonly paid: Heads<Explain>;
  readonly unpaid: Heads<Explain> & { readonly total: Explain };
  readonly payments: { readonly interest: Explain; readonly principal: Explain };
  readonly remaining: Explain;
  readonly interest: Explain;
  readonly additionalPayment: Explain;
  readonly dueDate: Explain;
  readonly prescription: Explain;
};

/**
 * 導出, how one figure came about: from the yen down to the punch and its source row.
 * `rule` is a message key (`rule.<id>`), `formula` has the numbers put in.
 */
export type Explain = {
  readonly rule: string;
  readonly value: string;
  readonly unit: 'yen' | 'yen-per-hour' | 'minutes' | 'hours' | 'days' | 'ratio' | 'date' | 'text';
  readonly citations: readonly string[];
  readonly formula: string;
  readonly inputs: readonly ExplainInput[];
  readonly rounding: { readonly rule: string; readonly citation: string } | null;
  readonly sources: readonly string[];
};
/** `name` is a message key (`input.<name>`) or a name from the case. */
export type ExplainInput = { readonly name: string; readonly value: string; readonly explain?: Explain };

export type DayResult = {
  readonly date: string;
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly breaks: readonly (readonly [string, string])[];
  readonly source: string;
  readonly worked: number;
  readonly scheduled: number;
  readonly withinStatutory: number;
  readonly byDayRule: number;
  readonly byWeekRule: number;
  readonly byPeriodRule: number;
  readonly scheduledInOvertime: number;
  readonly scheduledInOvertimeOver60: number;
  readonly overtime: number;
  readonly overtimeOver60: number;
  readonly statutoryHoliday: number;
  readonly night: number;
  readonly nightInOvertime: number;
  readonly nightInOvertimeOver60: number;
  readonly nightInStatutoryHoliday: number;
};

export type OtherHead = {
  readonly head: OtherHeadName;
  readonly due: string;
  readonly paid: string;
  readonly unpaid: string;
};

export type { DeductionReason, FallbackReason } from '../money/deductions/judgement.ts';
export type { MissingFact } from '../money/deductions/missing-facts.ts';
export type { Verdict } from '../rows/deduction-kinds.ts';

export type DeductionResult = {
  readonly period: { readonly from: string; readonly to: string };
  readonly name: string;
  readonly kind: string;
  readonly taken: string;
  readonly reclaim: string;
  /** Null where nothing can be said. */
  readonly fallback: string | null;
  /** The most that could be taken; null where no cap binds. */
  readonly cap: string | null;
  readonly verdict: Verdict;
  readonly citations: readonly string[];
  /** Message key (`deduction.reason.<id>`): why this verdict. */
  readonly reason: DeductionReason;
  /** Message key: why the fallback is what it is; null where nothing is claimed. */
  readonly fallbackReason: FallbackReason | null;
  /** Facts that would settle what is open. */
  readonly missing: readonly MissingFact[];
  /** How the cap was found; null where none binds. */
  readonly basis: DeductionBasis | null;
};

export type DeductionBasis =
  | {
      readonly kind: 'cost';
      readonly actualCost: string;
      readonly occupants: number;
      /** One person's part as a decimal cut to 6 places. */
      readonly share: string;
    }
  | {
      readonly kind: 'premiums';
      readonly premiums: readonly {
        readonly base: string;
        readonly of: Premium['of'];
        /** Last day of the pay period; first day of the premium month. */
        readonly date: string;
        /** The worker's rates in percent of the base. */
        readonly ratesPercent: readonly string[];
        readonly yen: string;
      }[];
    }
  | {
      readonly kind: 'pay-cut';
      readonly cases: readonly {
        readonly date: string;
        readonly taken: string;
        readonly averageWage: string;
        readonly limit: string;
      }[];
      /** Wages due in the period, a tenth of them, and what earlier pay cuts of the period took up of it. */
      readonly wages: string;
      readonly tenth: string;
      readonly used: string;
    };

export type { KaroshiLine, KaroshiMonth, KaroshiResult } from '../karoshi/result.ts';
