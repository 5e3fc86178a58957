import { cite } from '../law/cite.ts';

export const severities = ['violation', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

type FindingRow = {
  /** More than one: the place that finds it says which. */
  readonly severity: readonly [Severity, ...Severity[]];
  /** `by-kind`: the place that finds it says which law. */
  readonly citations: readonly string[] | 'by-kind';
  /** What makes the sentence, each a text. */
  readonly data: readonly string[];
};

const violation = { severity: ['violation'] } as const;
const warning = { severity: ['warning'] } as const;
const info = { severity: ['info'] } as const;

/** 確認すべき点, what a computation notices on its way: a rule that is broken, money or proof that may hang on it, how something was read. */
export const findingRows = {
  'break-too-short': { ...violation, citations: [cite.breaks], data: ['worked', 'taken', 'required'] },
  'break-unknown-deducted': { ...info, citations: [], data: [] },
  'break-position-assumed': { ...info, citations: [], data: [] },
  'no-weekly-rest': { ...violation, citations: [cite.statutoryHoliday], data: ['from', 'to'] },
  'schedule-over-limit': { ...violation, citations: [cite.workingHours], data: ['period'] },
  'divisor-differs': { ...info, citations: ['労働基準法施行規則19条1項4号'], data: ['period'] },
  'below-minimum-wage': { ...violation, citations: 'by-kind', data: ['from', 'to', 'converted', 'minimum'] },
  'piece-below-minimum': {
    ...warning,
    citations: ['最低賃金法4条', '労働基準法27条'],
    data: ['period', 'name', 'hourly', 'minimum'],
  },
  'piece-hours-over-worked': { ...warning, citations: [], data: ['period', 'hours', 'worked'] },
  'minimum-wage-base-gap': { ...warning, citations: [cite.minimumWageVoid], data: ['period'] },
  'exemption-defence': {
    ...warning,
    citations: ['労働基準法41条2号', '労働基準法41条3号', '労働基準法41条の2'],
    data: ['kind', 'yen'],
  },
  'surveillance-permit': {
    ...warning,
    citations: ['労働基準法41条3号', '労働基準法施行規則34条'],
    data: ['from'],
  },
  'farm-programme-contractual': { ...warning, citations: [cite.farmNotice, '労働基準法41条1号'], data: [] },
  'contractual-beyond-schedule': { ...info, citations: [], data: ['period', 'minutes'] },
  'weekly-limit-44-unproven': {
    ...warning,
    citations: ['労働基準法40条', '労働基準法施行規則25条の2'],
    data: ['from'],
  },
  'variable-no-rules': { ...warning, citations: 'by-kind', data: ['from', 'answer'] },
  'variable-no-agreement': { ...warning, citations: 'by-kind', data: ['from', 'answer'] },
  'variable-representative': { ...warning, citations: 'by-kind', data: ['from', 'answer'] },
  'variable-not-filed': { ...warning, citations: 'by-kind', data: ['from', 'answer'] },
  'variable-not-notified': { ...warning, citations: 'by-kind', data: ['from', 'answer'] },
  'variable-changed': { ...warning, citations: 'by-kind', data: ['from', 'answer'] },
  'variable-schedule-over-frame': { ...violation, citations: 'by-kind', data: ['from', 'to', 'minutes', 'limit'] },
  'variable-day-limit': {
    ...violation,
    citations: ['労働基準法施行規則12条の4'],
    data: ['minutes', 'limit'],
  },
  'variable-week-limit': {
    ...violation,
    citations: ['労働基準法施行規則12条の4'],
    data: ['from', 'to', 'minutes', 'limit'],
  },
  'variable-days-in-row': {
    ...violation,
    citations: ['労働基準法施行規則12条の4'],
    data: ['from', 'to', 'days', 'limit'],
  },
  'variable-days-a-year': {
    ...violation,
    citations: ['労働基準法施行規則12条の4'],
    data: ['from', 'to', 'days', 'limit'],
  },
  'settlement-premium': {
    ...info,
    citations: ['労働基準法32条の4の2', '労働基準法32条の3の2'],
    data: ['from', 'to', 'minutes'],
  },
  'substitute-leave-no-agreement': {
    ...warning,
    citations: ['労働基準法37条3項', '労働基準法施行規則19条の2'],
    data: ['from', 'to', 'minutes'],
  },
  'substitute-leave-late': {
    ...warning,
    citations: ['労働基準法37条3項', '労働基準法施行規則19条の2'],
    data: ['from', 'to', 'minutes'],
  },
  'fixed-overtime-defence': { ...warning, citations: ['労働基準法37条'], data: ['name'] },
  'fixed-overtime-hours': {
    severity: ['warning', 'violation'],
    citations: ['労働基準法36条4項', '東京高判平成30年10月4日（イクヌーザ）'],
    data: ['name', 'hours', 'line'],
  },
  'fixed-overtime-short': { ...warning, citations: ['労働基準法37条'], data: ['name', 'yen', 'needed', 'hours'] },
  'short-day': { ...info, citations: ['労働基準法24条'], data: ['minutes'] },
  'closure-full-pay': { ...info, citations: ['民法536条2項', cite.closureAllowance], data: [] },
  'notice-two-years': { ...warning, citations: ['労働基準法20条'], data: ['until'] },
  'dismissal-exception-proof': {
    ...warning,
    citations: ['労働基準法20条1項ただし書', '労働基準法21条'],
    data: ['exception', 'holds'],
  },
  'travel-two-years': { ...warning, citations: ['労働基準法115条'], data: ['until'] },
  'payment-as-acknowledgment': {
    ...warning,
    citations: [cite.acknowledgment, '最三小判令和2年12月15日'],
    data: ['period', 'lastDay'],
  },
  'event-after-as-of': { ...info, citations: [], data: ['kind'] },
  'acknowledged-after-completion': {
    ...warning,
    citations: ['最大判昭和41年4月20日'],
    data: ['payday', 'event', 'yen'],
  },
  'payday-2020-03-31-edge': { ...info, citations: [cite.statutoryInterest], data: [] },
  'death-interest': { ...info, citations: ['賃金の支払の確保等に関する法律6条1項'], data: ['from'] },
  'heirs-remainder': {
    ...info,
    citations: [cite.succession],
    data: ['unpaid', 'claimable', 'interest', 'additionalPayment'],
  },
  'deduction-over-cap': { ...violation, citations: 'by-kind', data: ['period', 'name', 'yen', 'cap'] },
  'deduction-no-agreement': { ...violation, citations: 'by-kind', data: ['period', 'name', 'yen'] },
  'deduction-unlawful': { ...violation, citations: 'by-kind', data: ['period', 'name', 'yen'] },
  'deduction-not-checked': { ...info, citations: 'by-kind', data: ['period', 'name', 'missing'] },
  'programme-rules-missing': { ...warning, citations: [], data: ['from'] },
  'more-paid-than-due': { ...info, citations: [cite.noSetOff], data: ['period', 'name', 'yen'] },
  'payslip-late': { ...violation, citations: [cite.payday], data: ['period'] },
  'rounded-punches': { ...violation, citations: ['労働基準法24条', '労働基準法37条'], data: ['minutes', 'yen'] },
  'punch-alternative': { ...warning, citations: [], data: ['source', 'minutes'] },
  'law-data-medium-confidence': { ...warning, citations: 'by-kind', data: ['period'] },
  'law-check-stale': { ...warning, citations: [], data: ['asOf'] },
} as const satisfies Readonly<Record<string, FindingRow>>;

type Rows = typeof findingRows;
export type FindingCode = keyof Rows;
export const findingCodes = Object.keys(findingRows) as readonly FindingCode[];
export const findingRow = (code: FindingCode): FindingRow => findingRows[code];

export type Finding = {
  readonly code: FindingCode;
  readonly date?: string;
  readonly severity: Severity;
  readonly citations: readonly string[];
  readonly data: Readonly<Record<string, string>>;
};

type DataOf<C extends FindingCode> = { readonly [K in Rows[C]['data'][number]]: string };
type Facts<C extends FindingCode> = {
  readonly date?: string;
  readonly data: DataOf<C>;
} & (Rows[C]['citations'] extends 'by-kind'
  ? { readonly citations: readonly string[] }
  : { readonly citations?: never }) &
  (Rows[C]['severity'] extends readonly [Severity]
    ? { readonly severity?: never }
    : { readonly severity: Rows[C]['severity'][number] });

/** A finding of that row; data that the row does not name, or lacks, does not compile. */
export function finding<C extends FindingCode>(code: C, facts: Facts<C>): Finding {
  const row = findingRow(code);
  const { date, data, citations, severity } = facts as {
    readonly date?: string;
    readonly data: Finding['data'];
    readonly citations?: readonly string[];
    readonly severity?: Severity;
  };
  return {
    code,
    ...(date === undefined ? {} : { date }),
    severity: severity ?? row.severity[0],
    citations: citations ?? (row.citations === 'by-kind' ? [] : row.citations),
    data,
  };
}
