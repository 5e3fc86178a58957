/** Who has the missing fact: a court decides it, an office is an agency, a city or a pension office. */
export const holders = ['worker', 'employer', 'office', 'court'] as const;
export type Holder = (typeof holders)[number];

export type MissingFact =
  | 'payslip'
  | 'work-record'
  | 'punch'
  | 'piece-record'
  | 'contract'
  | 'payment-purpose'
  | 'deduction-papers'
  | 'wages-before-event'
  | 'notice-date'
  | 'heirs'
  | 'creditor-named'
  | 'law-figure'
  | 'bankruptcy-facts'
  | 'rule';

/** What `not-supported-yet` may name. */
export type NotSupported =
  'closure-allowance' | 'paid-leave-average-wage' | 'paid-leave-standard-remuneration' | 'dismissal-notice';

type UndecidedRow = {
  readonly fact: MissingFact;
  /** Null: nobody can say it. */
  readonly who: Holder | null;
  /** What makes the sentence, each a text. */
  readonly data: readonly string[];
  /** The page on which the fact is entered. */
  readonly page: 'time' | 'payslips' | 'parties' | 'dates';
};

/** 判断できなかった事項, what no figure could be made of, with the fact that would settle it. */
export const undecidedRows = {
  'payslip-missing': { fact: 'payslip', who: 'employer', data: ['period'], page: 'payslips' },
  'no-record': { fact: 'work-record', who: 'employer', data: ['period', 'days', 'dates'], page: 'time' },
  'week-incomplete': { fact: 'work-record', who: 'worker', data: ['from', 'to'], page: 'time' },
  'row-open': { fact: 'punch', who: 'worker', data: ['date', 'source', 'missing'], page: 'time' },
  'piece-pay-missing': { fact: 'piece-record', who: 'employer', data: ['period'], page: 'payslips' },
  'exempt-plain-pay': { fact: 'contract', who: 'worker', data: ['period', 'hours'], page: 'parties' },
  'payment-other': { fact: 'payment-purpose', who: 'employer', data: ['period', 'name', 'yen'], page: 'payslips' },
  'deduction-cannot-judge': {
    fact: 'deduction-papers',
    who: 'employer',
    data: ['period', 'name', 'missing'],
    page: 'payslips',
  },
  'average-wage-missing': { fact: 'wages-before-event', who: 'employer', data: ['date'], page: 'payslips' },
  'notice-date-missing': { fact: 'notice-date', who: 'worker', data: ['date'], page: 'dates' },
  'heirs-missing': { fact: 'heirs', who: 'worker', data: ['date'], page: 'parties' },
  'payment-surplus': { fact: 'creditor-named', who: 'worker', data: ['date', 'yen'], page: 'dates' },
  'minimum-wage-not-known': { fact: 'law-figure', who: 'office', data: ['period', 'from', 'to'], page: 'parties' },
  'public-holiday-not-known': { fact: 'law-figure', who: 'office', data: ['date'], page: 'parties' },
  'interest-rate-not-known': { fact: 'law-figure', who: 'office', data: ['from', 'to'], page: 'parties' },
  'programme-rules-missing': { fact: 'law-figure', who: 'office', data: ['from'], page: 'parties' },
  'johas-cannot-judge': { fact: 'bankruptcy-facts', who: 'court', data: ['reasons'], page: 'parties' },
  'not-supported-yet': { fact: 'rule', who: null, data: ['what', 'when'], page: 'parties' },
} as const satisfies Readonly<Record<string, UndecidedRow>>;

type Rows = typeof undecidedRows;
export type UndecidedCode = keyof Rows;
export const undecidedCodes = Object.keys(undecidedRows) as readonly UndecidedCode[];
export const undecidedRow = (code: UndecidedCode): UndecidedRow => undecidedRows[code];
export const missingFacts = [...new Set(undecidedCodes.map((code) => undecidedRow(code).fact))];

/** The yen that hang on a missing fact. */
export type YenRange = { readonly least: string; readonly most: string };

export type Undecided = {
  readonly code: UndecidedCode;
  readonly fact: MissingFact;
  readonly who: Holder | null;
  readonly data: Readonly<Record<string, string>>;
  /** Null where it is not computed. */
  readonly yen: YenRange | null;
};

type DataOf<C extends UndecidedCode> = {
  readonly [K in Rows[C]['data'][number]]: K extends 'what' ? NotSupported : string;
};

/** What that row says could not be judged; data that the row does not name, or lacks, does not compile. */
export const undecided = <C extends UndecidedCode>(
  code: C,
  data: DataOf<C>,
  yen: YenRange | null = null,
): Undecided => ({ code, fact: undecidedRow(code).fact, who: undecidedRow(code).who, data, yen });
