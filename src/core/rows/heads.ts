import { cite } from '../law/cite.ts';

type HeadRow = {
  /** `premium`: minutes of a class of working time at a rate; circular 150 may round its hours. */
  readonly group: 'wage' | 'premium' | 'allowance' | 'deduction';
  /** What the head rests on, for its derivation. */
  readonly citations: readonly string[];
  /** The same in short, beside its name in the papers. */
  readonly shortCitation: string;
  /** 付加金: whether a court may order as much again. 労働基準法114条. */
  readonly additionalPayment: boolean;
  /** Whether LSA 41 takes the head away; farms with interns then owe it by contract. 労働基準法41条. */
  readonly endsWithArticle41: boolean;
};

const other = { additionalPayment: false, endsWithArticle41: false } as const;
const premium = { group: 'premium', additionalPayment: true, endsWithArticle41: true } as const;

/** 費目, the heads of a claim in the order of the result and the papers. */
export const headRows = {
  basePay: {
    ...other,
    group: 'wage',
    citations: [cite.fullPayment],
    shortCitation: '労働契約・労働基準法24条1項',
  },
  minimumWage: {
    ...other,
    group: 'wage',
    citations: [cite.minimumWage, cite.minimumWageVoid],
    shortCitation: '最低賃金法4条',
  },
  withinStatutory: {
    ...premium,
    additionalPayment: false,
    endsWithArticle41: false,
    citations: [cite.fullPayment],
    shortCitation: '労働契約',
  },
  overtime: {
    ...premium,
    citations: [cite.overtime, cite.premiumRates],
    shortCitation: '労働基準法37条1項',
  },
  overtimeOver60: {
    ...premium,
    citations: [cite.over60],
    shortCitation: '同項ただし書',
  },
  statutoryHoliday: {
    ...premium,
    citations: [cite.overtime, cite.premiumRates],
    shortCitation: '労働基準法37条1項',
  },
  night: {
    ...premium,
    endsWithArticle41: false,
    citations: [cite.night],
    shortCitation: '労働基準法37条4項',
  },
  paidLeave: {
    ...other,
    group: 'allowance',
    additionalPayment: true,
    citations: [cite.paidLeave],
    shortCitation: '労働基準法39条9項',
  },
  closureAllowance: {
    ...other,
    group: 'allowance',
    additionalPayment: true,
    citations: [cite.closureAllowance],
    shortCitation: '労働基準法26条',
  },
  deductions: {
    ...other,
    group: 'deduction',
    citations: [cite.fullPayment],
    shortCitation: '労働基準法24条1項',
  },
} as const satisfies Readonly<Record<string, HeadRow>>;

export type HeadName = keyof typeof headRows;
export type Heads<T> = { readonly [K in HeadName]: T };

/** The heads whose row has this value in this column. */
type HeadWith<C extends keyof HeadRow, V extends HeadRow[C]> = {
  [K in HeadName]: (typeof headRows)[K][C] extends V ? K : never;
}[HeadName];

export const headNames = Object.keys(headRows) as readonly HeadName[];

const headsWith = <C extends keyof HeadRow, V extends HeadRow[C]>(column: C, value: V): readonly HeadWith<C, V>[] =>
  headNames.filter((head): head is HeadWith<C, V> => (headRows[head] as HeadRow)[column] === value);

/** Heads that are minutes of a class at a rate. */
export type PremiumHead = HeadWith<'group', 'premium'>;
export const premiumHeads = headsWith('group', 'premium');

/** 労働基準法114条 names these. */
export type AdditionalHead = HeadWith<'additionalPayment', true>;
export const additionalHeads = headsWith('additionalPayment', true);

/** Heads that LSA 41 takes away. */
export const article41Heads = headsWith('endsWithArticle41', true);

/** Farm work under an intern programme: article 37 does not reach it (労働基準法41条1号), the contract takes its rules over. */
export const contractualCitation = '労働契約（労働基準法37条1項に準拠）';

type OtherHeadRow = {
  readonly citations: readonly string[];
  readonly additionalPayment: boolean;
};

/** 期間によらない費目, what belongs to no pay period. */
export const otherHeadRows = {
  'dismissal-notice': { citations: ['労働基準法20条1項'], additionalPayment: true },
  'travel-cost': { citations: ['労働基準法15条3項', '労働基準法64条'], additionalPayment: false },
  savings: { citations: ['労働基準法18条1項', '労働基準法23条1項'], additionalPayment: false },
} as const satisfies Readonly<Record<string, OtherHeadRow>>;

export type OtherHeadName = keyof typeof otherHeadRows;
export const otherHeadNames = Object.keys(otherHeadRows) as readonly OtherHeadName[];
