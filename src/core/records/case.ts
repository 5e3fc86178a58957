import type { Range } from '../base/range.ts';
import type { Ratio } from '../base/ratio.ts';
import type { WorkDate } from '../base/work-date.ts';
import type { Yen } from '../base/yen.ts';
import type { Payslip, PiecePay } from './payslip.ts';
import type { PolicyChoice } from './policy.ts';
import type { Terms } from './terms.ts';

/** 事件, one case: an employer and the workers who claim. Facts as recorded, judgements live in the result. */
export type CaseFile = {
  readonly title: string;
  /** 基準日: the day to which interest runs and at which prescription is judged. */
  readonly asOf: WorkDate;
  readonly employer: Employer;
  readonly policy: PolicyChoice;
  readonly workers: readonly Worker[];
  readonly evidence: readonly Evidence[];
};

/** 使用者, 労働基準法10条. */
export type Employer = {
  readonly name: string;
  readonly nameLatin: string;
  readonly address: string;
  readonly representative: string;
  readonly legalForm: 'company' | 'sole-proprietor' | 'other-non-merchant';
  readonly size: FirmSize;
  readonly industry: 'general' | 'agriculture' | 'livestock' | 'fishery';
  readonly supervisingBody: { readonly name: string; readonly address: string } | null;
  /** 常時使用する労働者の数 of the establishment, and its line of business, for the 44-hour week. 労働基準法40条; 施行規則25条の2. */
  readonly regularEmployees: number | null;
  readonly article40Industry: Article40Industry | null;
};
export const article40Industries = ['commerce', 'cinema', 'health', 'hospitality'] as const;
export type Article40Industry = (typeof article40Industries)[number];
export type FirmSize = 'small-or-medium' | 'large';

/** 労働者, 労働基準法9条. */
export type Worker = {
  readonly id: string;
  readonly name: string;
  readonly nameLatin: string;
  readonly birthDate: WorkDate | null;
  readonly language: string;
  /** `end` is the day of leaving. */
  readonly employment: { readonly start: WorkDate; readonly end: WorkDate | null };
  readonly claim: { readonly from: WorkDate; readonly to: WorkDate } | null;
  /** Sorted by `from`; together they cover the employment, without overlap. */
  readonly terms: readonly Terms[];
  readonly days: readonly DayRow[];
  readonly payslips: readonly Payslip[];
  readonly pieces: readonly PiecePay[];
  readonly article24: { readonly exists: boolean; readonly kinds: readonly string[] };
  /** 就業規則; null: none was shown. */
  readonly workRules: WorkRules | null;
  /** Each holds from its month until that of the next. */
  readonly standardRemuneration: readonly StandardRemuneration[];
  readonly averageWages: readonly AverageWage[];
  readonly events: readonly CaseEvent[];
  readonly heirs: readonly Heir[];
  readonly notes: readonly unknown[];
  readonly decisions: readonly unknown[];
};

/** 就業規則, work rules: whether they provide for pay cuts, and whether the staff could know them. 労働基準法89条9号・106条1項. */
export type WorkRules = { readonly exists: boolean; readonly sanctions: boolean; readonly known: boolean };

/** 標準報酬月額 of health insurance from the month of `from`; `kyokai` is 全国健康保険協会. 健康保険法40条. */
export type StandardRemuneration = {
  readonly from: WorkDate;
  readonly yen: Yen;
  readonly insurer: 'kyokai' | 'other';
};

/** 平均賃金 as stated for the event of a day. 労働基準法12条. */
export type AverageWage = { readonly event: WorkDate; readonly yen: Yen; readonly source: string };

export const dayKinds = [
  'workday',
  'scheduled-holiday',
  'statutory-holiday',
  'paid-leave',
  'substitute-leave',
  'absence',
  'employer-closure',
] as const;
export type DayKind = (typeof dayKinds)[number];

/** 勤怠の1行, one row of a time record. Clock minutes count from 00:00 of `date` and may pass 1440, up to 2880. */
export type DayRow = {
  readonly date: WorkDate;
  /** Literal working ranges; null where start and end were recorded instead. */
  readonly work: readonly Range[] | null;
  readonly start: number | null;
  readonly end: number | null;
  /** null = not recorded (not: none). */
  readonly breaks: readonly Range[] | null;
  readonly breakMinutes: number | null;
  /** null = from the terms. */
  readonly kind: DayKind | null;
  readonly scheduledMinutes: number | null;
  readonly scheduledStart: number | null;
  /** Parts of the day: paid leave; absence (null = not stated); closed by the employer. */
  readonly leaveMinutes: number;
  readonly absenceMinutes: number | null;
  readonly closureMinutes: number;
  readonly estimated: boolean;
  readonly source: string;
  readonly label: string;
  readonly note: string;
  readonly flags: readonly string[];
};

export const eventKinds = [
  'onset',
  'death',
  'notice-of-dismissal',
  'dismissed',
  'retired',
  'demand-received',
  'negotiation-agreement',
  'acknowledged',
  'tribunal-filed',
  'suit-filed',
  'payment-requested',
  'payment',
] as const;
export type EventKind = (typeof eventKinds)[number];

export type CaseEvent = {
  readonly kind: EventKind;
  readonly date: WorkDate;
  readonly until: WorkDate | null;
  readonly refusedOn: WorkDate | null;
  readonly yen: Yen | null;
  readonly for: string;
  /** 弁済・承認の指定: the pay periods that the payer named; empty where none was named. 民法488条1項. */
  readonly periods: readonly DateSpan[];
  /** 解雇予告の除外事由, what the employer relies on for a dismissal without notice. 労働基準法20条1項ただし書・21条. */
  readonly exception: DismissalException | null;
};

export type DateSpan = { readonly from: WorkDate; readonly to: WorkDate };

export const dismissalExceptions = [
  'probation-14-days',
  'day-labour',
  'two-months',
  'season',
  'office-approved',
] as const;
export type DismissalException = (typeof dismissalExceptions)[number];

/** 相続人, with the share of the claim that passed to that person. 民法896条・899条・900条. */
export type Heir = {
  readonly name: string;
  readonly nameLatin: string;
  readonly relation: string;
  readonly share: Ratio;
};

/** 証拠方法. */
export type Evidence = {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly title: string;
  readonly createdOn: string;
  readonly author: string;
  readonly exhibit: string;
};
