import { cite } from '../law/cite.ts';
import type { FindingCode } from './findings.ts';

/** When a case is computed besides with the other values of a switch; the conditions stand in core/claim/alternatives.ts. */
export type AlternativeCondition =
  | 'shift-out-of-statutory-holiday'
  | 'schedule-over-limit'
  | 'term-with-44-hours'
  | 'exempt-term'
  | 'fixed-overtime-component'
  | 'piece-component'
  | 'row-without-break'
  | 'estimated-day'
  | 'absence-minutes'
  | 'closure-day'
  | 'housing-meets-minimum-wage'
  | 'interest-after-leaving'
  | 'something-prescribed'
  | 'payment-changes-last-day'
  | 'acknowledged-after-completion';

type PolicyRow = {
  /** The first is the default. */
  readonly values: readonly [string, ...string[]];
  /** `hours`: only for the checks of long hours. */
  readonly subject: 'wages' | 'hours';
  readonly citations: readonly string[];
  readonly alternative: AlternativeCondition | null;
  /** The finding that speaks of the same point. */
  readonly finding: FindingCode | null;
  /** Values that the claim page compares without being asked: what the two sides most often dispute. */
  readonly compared: readonly string[];
};

const wages = { subject: 'wages', alternative: null, finding: null, compared: [] } as const;
const hours = { subject: 'hours', citations: [], alternative: null, finding: null, compared: [] } as const;

/**
 * Choices that law or practice leaves open, in the order of settings and papers; every one used is printed in the papers
 * (計算の前提).
 */
export const policyRows = {
  afterHolidayMidnight: {
    ...wages,
    values: ['literal', 'whole-shift'],
    citations: [cite.calendarDayHoliday],
    alternative: 'shift-out-of-statutory-holiday',
  },
  nextDayCut: { ...wages, values: ['on', 'off'], citations: ['昭和26年2月26日基収3406号', cite.nextDayCut] },
  unnamedHoliday: {
    ...wages,
    values: [
      'later-day',
      'weekday:SUN',
      'weekday:MON',
      'weekday:TUE',
      'weekday:WED',
      'weekday:THU',
      'weekday:FRI',
      'weekday:SAT',
    ],
    citations: [cite.statutoryHoliday, cite.unnamedHoliday],
  },
  overtimeMonthStart: {
    ...wages,
    values: [
      'period',
      ...(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14'] as const),
      ...(['15', '16', '17', '18', '19', '20', '21', '22', '23', '24', '25', '26', '27', '28'] as const),
    ],
    citations: [cite.over60],
  },
  divisorFallback: { ...wages, values: ['173.33', '173.81'], citations: [cite.baseHourly] },
  divisorYear: { ...wages, values: ['calendar-year-of-close', 'fiscal-year'], citations: [cite.baseHourly] },
  excessSchedule: {
    ...wages,
    values: ['cap-8h', 'as-agreed'],
    citations: ['労働基準法13条', cite.workingHours],
    alternative: 'schedule-over-limit',
    finding: 'schedule-over-limit',
  },
  weeklyLimit: {
    ...wages,
    values: ['as-stated', '40'],
    citations: [cite.specialWeek],
    alternative: 'term-with-44-hours',
    finding: 'weekly-limit-44-unproven',
  },
  variableHours: {
    ...wages,
    values: ['off', 'on'],
    citations: ['労働基準法32条の2', '労働基準法32条の3', '労働基準法32条の4'],
    compared: ['on'],
  },
  settlementAdditional: {
    ...wages,
    values: ['off', 'on'],
    citations: ['労働基準法32条の3の2', '労働基準法32条の4の2', '労働基準法114条'],
    finding: 'settlement-premium',
  },
  exemption: {
    ...wages,
    values: ['off', 'on'],
    citations: ['労働基準法41条2号', '労働基準法41条3号', cite.highlyProfessional],
    alternative: 'exempt-term',
    finding: 'exemption-defence',
  },
  fixedOvertime: {
    ...wages,
    values: ['as-stated', 'valid', 'void'],
    citations: [cite.overtime, '最一小判平成30年7月19日（日本ケミカル）'],
    alternative: 'fixed-overtime-component',
    finding: 'fixed-overtime-defence',
    compared: ['void', 'valid'],
  },
  pieceRate: {
    ...wages,
    values: ['as-stated', 'time'],
    citations: ['労働基準法施行規則19条1項6号'],
    alternative: 'piece-component',
  },
  unknownBreak: {
    ...wages,
    values: ['deduct', 'count'],
    citations: [cite.breaks],
    alternative: 'row-without-break',
    finding: 'break-unknown-deducted',
    compared: ['count'],
  },
  missingPayslip: { ...wages, values: ['base-paid', 'unpaid'], citations: [] },
  estimatedDays: { ...wages, values: ['count', 'leave-out'], citations: [], alternative: 'estimated-day' },
  deductLateness: {
    ...wages,
    values: ['off', 'on'],
    citations: [cite.fullPayment],
    alternative: 'absence-minutes',
    finding: 'short-day',
  },
  closurePay: {
    ...wages,
    values: ['civil-code-536', 'article-26'],
    citations: ['民法536条2項', cite.closureAllowance],
    alternative: 'closure-day',
    finding: 'closure-full-pay',
  },
  paidLeaveMethod: {
    ...wages,
    values: ['normal', 'average-wage', 'standard-remuneration'],
    citations: [cite.paidLeave],
  },
  rounding: {
    ...wages,
    values: ['exact', 'circular-150', 'floor'],
    citations: ['通貨の単位及び貨幣の発行等に関する法律3条1項', '昭和63年3月14日基発150号'],
    compared: ['circular-150'],
  },
  proration: { ...wages, values: ['scheduled-days', 'calendar-days', 'hours'], citations: [cite.fullPayment] },
  minimumWageHours: { ...wages, values: ['average', 'actual'], citations: [cite.minimumWageConversion] },
  minimumWageBase: {
    ...wages,
    values: ['literal', 'floor', 'add-shortfall'],
    citations: [cite.minimumWageVoid, cite.premiumExclusion],
    alternative: 'housing-meets-minimum-wage',
    finding: 'minimum-wage-base-gap',
    compared: ['floor'],
  },
  interestDays: { ...wages, values: ['365', 'years-and-days', 'leap-year-366'], citations: [cite.counting] },
  retirementInterest: {
    ...wages,
    values: ['on', 'off'],
    citations: [cite.retirementInterest, '賃金の支払の確保等に関する法律6条2項'],
    alternative: 'interest-after-leaving',
  },
  prescriptionDefence: {
    ...wages,
    values: ['on', 'off'],
    citations: ['民法145条'],
    alternative: 'something-prescribed',
  },
  partPayment: {
    ...wages,
    values: ['acknowledges', 'credit-only'],
    citations: [cite.acknowledgment, '最三小判令和2年12月15日'],
    alternative: 'payment-changes-last-day',
    finding: 'payment-as-acknowledgment',
  },
  lateAcknowledgment: {
    ...wages,
    values: ['cut', 'bars'],
    citations: ['最大判昭和41年4月20日'],
    alternative: 'acknowledged-after-completion',
    finding: 'acknowledged-after-completion',
  },
  karoshiRemainder: { ...hours, values: ['16-8-0', 'flat-16', 'pro-rata'] },
  karoshiMidnight: { ...hours, values: ['start-day', 'split'] },
  karoshiCountOnsetDay: { ...hours, values: ['false', 'true'] },
} as const satisfies Readonly<Record<string, PolicyRow>>;

type Rows = typeof policyRows;
export type PolicyKey = keyof Rows;
export type PolicyValue<K extends PolicyKey> = Rows[K]['values'][number];
export type Policy = { readonly [K in PolicyKey]: PolicyValue<K> };

export const policyKeys = Object.keys(policyRows) as readonly PolicyKey[];
export const policyRow = (key: PolicyKey): PolicyRow => policyRows[key];
export const isPolicyKey = (text: string): text is PolicyKey => Object.hasOwn(policyRows, text);

/** The switches of the checks of long hours. */
export type HoursPolicyKey = { [K in PolicyKey]: Rows[K]['subject'] extends 'hours' ? K : never }[PolicyKey];
export const hoursPolicyKeys = policyKeys.filter((key): key is HoursPolicyKey => policyRow(key).subject === 'hours');

type WeekdayValue = PolicyValue<'unnamedHoliday'> & `weekday:${string}`;
type DayValue = Exclude<PolicyValue<'overtimeMonthStart'>, 'period'>;

/** Values of a family (`weekday:SUN` ..., `1` to `28`) share their words. */
export type ValueFamily<V extends string> = V extends WeekdayValue ? 'weekday:*' : V extends DayValue ? 'day:*' : V;

const days: readonly string[] = policyRows.overtimeMonthStart.values.slice(1);

/** The entry of the catalogues that has the words of a value. */
export const valueFamily = (value: string): string =>
  value.startsWith('weekday:') ? 'weekday:*' : days.includes(value) ? 'day:*' : value;
