import { cite } from '../law/cite.ts';

/** 控除の適否の判定, gravest first. */
export const verdicts = ['unlawful', 'over', 'cannot-judge', 'needs-agreement', 'not-checked', 'lawful'] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * How a kind of deduction is judged:
 * `statute` a statute allows it, up to the amount that its rates give; `cost` needs a written agreement, and may not pass the actual cost where a programme
 * says so; `agreement` needs a written agreement, and besides facts that no payslip shows; `consent` needs a written
 * agreement and free consent, both proven; `free-consent` set-off that only free consent could save; `never` no agreement
 * cures it; `as-taken` unlawful, though facts could leave a part of it to the employer; `presumed` unlawful until a voucher
 * shows what it was; `pay-cut` needs work rules, and may not pass two limits; `facts` cannot be judged from the payslip.
 */
export type DeductionRule =
  | 'statute'
  | 'cost'
  | 'agreement'
  | 'consent'
  | 'free-consent'
  | 'never'
  | 'as-taken'
  | 'presumed'
  | 'pay-cut'
  | 'facts';

/** The rules of the programme under which the contract was made. */
export type RuledProgramme = 'technical-intern' | 'specified-skilled';

/** What a programme adds to a row: citations, and a stricter rule or a cap on the cost. */
export type ProgrammeSet = {
  readonly programme: RuledProgramme;
  readonly rule: DeductionRule | null;
  readonly costCap: boolean;
  readonly citations: readonly string[];
};

export type DeductionRow = {
  /** Number of the row in the decision table of the law notes. */
  readonly claimsRow: number;
  readonly rule: DeductionRule;
  readonly citations: readonly string[];
  readonly programmes: readonly ProgrammeSet[];
  /** Names that worked examples give the kind. */
  readonly exampleKinds: readonly string[];
  readonly note: string;
};

const intern = (citations: readonly string[], more: Partial<ProgrammeSet> = {}): ProgrammeSet => ({
  programme: 'technical-intern',
  rule: null,
  costCap: false,
  citations,
  ...more,
});
const skilled = (citations: readonly string[], more: Partial<ProgrammeSet> = {}): ProgrammeSet => ({
  ...intern(citations, more),
  programme: 'specified-skilled',
});

/** Rent, utilities, meals, goods: actual cost at most. For specified skilled workers the operation manual says the same as the intern rules. */
const actualCost = [
  intern([cite.internRegularCost], { costCap: true }),
  skilled([cite.skilledRegularCost], { costCap: true }),
];

/** 控除の種類と判定表, one row for each id of deductions in the case file: how it is judged and on what law. 労働基準法24条1項. */
export const deductionKindRows = {
  health_insurance: {
    claimsRow: 1,
    rule: 'statute',
    citations: ['健康保険法167条'],
    programmes: [],
    exampleKinds: ['socialInsurance', 'socialInsuranceTwice', 'socialInsuranceNotEnrolled'],
    note: '',
  },
  nursing_care_insurance: {
    claimsRow: 1,
    rule: 'statute',
    citations: ['健康保険法167条'],
    programmes: [],
    exampleKinds: ['socialInsurance'],
    note: '',
  },
  pension: {
    claimsRow: 1,
    rule: 'statute',
    citations: ['厚生年金保険法84条'],
    programmes: [],
    exampleKinds: ['socialInsurance'],
    note: '',
  },
  child_support_levy: {
    claimsRow: 1,
    rule: 'statute',
    citations: ['健康保険法167条'],
    programmes: [],
    exampleKinds: ['socialInsurance'],
    note: 'from the April 2026 premium',
  },
  employment_insurance: {
    claimsRow: 1,
    rule: 'statute',
    citations: ['労働保険の保険料の徴収等に関する法律32条'],
    programmes: [],
    exampleKinds: ['employmentInsurance'],
    note: '',
  },
  social_insurance_total: {
    claimsRow: 1,
    rule: 'statute',
    citations: ['健康保険法167条', '厚生年金保険法84条', '労働保険の保険料の徴収等に関する法律32条'],
    programmes: [],
    exampleKinds: [],
    note: 'a subtotal where the leaves are present; else a leaf',
  },
  income_tax: {
    claimsRow: 1,
    rule: 'statute',
    citations: ['所得税法183条'],
    programmes: [],
    exampleKinds: ['incomeTax'],
    note: '',
  },
  resident_tax: {
    claimsRow: 1,
    rule: 'statute',
    citations: ['地方税法321条の5'],
    programmes: [],
    exampleKinds: ['residentTax'],
    note: '',
  },
  year_end_adjustment: {
    claimsRow: 1,
    rule: 'statute',
    citations: ['所得税法183条'],
    programmes: [],
    exampleKinds: [],
    note: 'negative = refund',
  },
  housing: {
    claimsRow: 2,
    rule: 'cost',
    citations: [cite.fullPayment],
    programmes: actualCost,
    exampleKinds: ['rentLeased'],
    note: 'leased or own building: two cap formulas',
  },
  utilities: {
    claimsRow: 3,
    rule: 'cost',
    citations: [cite.fullPayment],
    programmes: actualCost,
    exampleKinds: ['utilities'],
    note: '',
  },
  communication: {
    claimsRow: 3,
    rule: 'cost',
    citations: [cite.fullPayment],
    programmes: actualCost,
    exampleKinds: [],
    note: '',
  },
  food: {
    claimsRow: 4,
    rule: 'cost',
    citations: [cite.fullPayment],
    programmes: actualCost,
    exampleKinds: ['mealsCooked', 'mealsCanteen'],
    note: '',
  },
  bedding: {
    claimsRow: 5,
    rule: 'cost',
    citations: [cite.fullPayment],
    programmes: actualCost,
    exampleKinds: ['beddingLease'],
    note: '',
  },
  furnishings: {
    claimsRow: 5,
    rule: 'cost',
    citations: [cite.fullPayment],
    programmes: actualCost,
    exampleKinds: [],
    note: '',
  },
  uniform_or_tools: {
    claimsRow: 6,
    rule: 'agreement',
    citations: [cite.fullPayment, '労働基準法89条5号'],
    programmes: [],
    exampleKinds: [],
    note: "safety gear is the employer's duty",
  },
  transport: {
    claimsRow: 25,
    rule: 'presumed',
    citations: [cite.fullPayment],
    programmes: [],
    exampleKinds: [],
    note: 'ask for the voucher',
  },
  management_fee: {
    claimsRow: 7,
    rule: 'agreement',
    citations: [cite.fullPayment],
    programmes: [intern(['技能実習法28条', '技能実習法施行規則14条3号'], { rule: 'never' })],
    exampleKinds: ['managementFee'],
    note: '',
  },
  support_fee: {
    claimsRow: 8,
    rule: 'agreement',
    citations: [cite.fullPayment],
    programmes: [skilled(['特定技能基準省令2条1項8号'], { rule: 'never' })],
    exampleKinds: ['supportFee'],
    note: '',
  },
  deposit: {
    claimsRow: 9,
    rule: 'never',
    citations: ['労働基準法16条', '労働基準法18条1項', '労働基準法23条', cite.fullPayment],
    programmes: [intern(['技能実習法施行規則10条2項6号イ']), skilled(['特定技能基準省令2条1項6号'])],
    exampleKinds: ['depositAgainstRunaway'],
    note: '',
  },
  savings: {
    claimsRow: 10,
    rule: 'never',
    citations: ['労働基準法18条1項', '労働基準法23条', cite.fullPayment],
    programmes: [],
    exampleKinds: ['forcedSavings'],
    note: 'compulsory unless shown otherwise',
  },
  voluntary_savings: {
    claimsRow: 11,
    rule: 'agreement',
    citations: ['労働基準法18条2項から7項まで', cite.fullPayment],
    programmes: [],
    exampleKinds: [],
    note: '',
  },
  penalty: {
    claimsRow: 12,
    rule: 'never',
    citations: ['労働基準法16条', cite.fullPayment, '民法90条'],
    programmes: [intern(['技能実習法施行規則10条2項6号イ']), skilled(['特定技能基準省令2条1項7号'])],
    exampleKinds: ['agreedPenaltyForQuitting'],
    note: '',
  },
  damages: {
    claimsRow: 13,
    rule: 'free-consent',
    citations: [cite.fullPayment, '労働基準法16条', cite.noSetOffOfDamages],
    programmes: [],
    exampleKinds: ['damageSetOff'],
    note: '',
  },
  advance_repayment: {
    claimsRow: 14,
    rule: 'never',
    citations: ['労働基準法17条'],
    programmes: [],
    exampleKinds: ['advanceRepaymentTiedToWork'],
    note: '',
  },
  staff_loan: {
    claimsRow: 15,
    rule: 'consent',
    citations: [cite.fullPayment, cite.freeConsent],
    programmes: [],
    exampleKinds: [],
    note: '',
  },
  disciplinary_fine: {
    claimsRow: 16,
    rule: 'pay-cut',
    citations: ['労働基準法89条9号', '労働基準法91条', '労働契約法15条'],
    programmes: [],
    exampleKinds: [],
    note: 'art. 91 caps',
  },
  lateness: {
    claimsRow: 17,
    rule: 'facts',
    citations: ['昭和63年3月14日基発150号', '労働基準法91条'],
    programmes: [],
    exampleKinds: ['lateness'],
    note: '',
  },
  toilet_fine: {
    claimsRow: 18,
    rule: 'as-taken',
    citations: ['労働基準法16条', cite.fullPayment, '労働基準法91条'],
    programmes: [],
    exampleKinds: ['toiletFine'],
    note: '',
  },
  return_airfare: {
    claimsRow: 20,
    rule: 'agreement',
    citations: [cite.fullPayment],
    programmes: [
      intern(['技能実習法施行規則12条1項6号', '技能実習法施行規則52条9号'], { rule: 'never' }),
      skilled(['特定技能基準省令1条2項1号']),
    ],
    exampleKinds: ['returnAirfare'],
    note: '',
  },
  broker_fee: {
    claimsRow: 21,
    rule: 'consent',
    citations: [cite.fullPayment, '労働基準法6条'],
    programmes: [intern(['技能実習法施行規則10条2項6号ロ'])],
    exampleKinds: [],
    note: '',
  },
  union_or_association: {
    claimsRow: 22,
    rule: 'consent',
    citations: [cite.fullPayment],
    programmes: [],
    exampleKinds: [],
    note: '',
  },
  insurance_premium: {
    claimsRow: 22,
    rule: 'consent',
    citations: [cite.fullPayment],
    programmes: [intern([cite.internRegularCost], { costCap: true })],
    exampleKinds: [],
    note: '',
  },
  overpayment_correction: {
    claimsRow: 23,
    rule: 'facts',
    citations: [cite.noSetOff],
    programmes: [],
    exampleKinds: ['adjustOverpayment'],
    note: '',
  },
  attachment: {
    claimsRow: 24,
    rule: 'facts',
    citations: ['民事執行法152条'],
    programmes: [],
    exampleKinds: [],
    note: '',
  },
  document_custody: {
    claimsRow: 9,
    rule: 'never',
    citations: [cite.fullPayment],
    programmes: [intern(['技能実習法48条1項'])],
    exampleKinds: [],
    note: 'keeping a passport for a fee: also intern act 48',
  },
  unlabelled: {
    claimsRow: 25,
    rule: 'presumed',
    citations: [cite.fullPayment],
    programmes: [],
    exampleKinds: [],
    note: 'presumed unlawful: ask for the voucher',
  },
} as const satisfies Readonly<Record<string, DeductionRow>>;

export type DeductionKind = keyof typeof deductionKindRows;
export const deductionKinds = Object.keys(deductionKindRows) as readonly DeductionKind[];
export const isDeductionKind = (text: string): text is DeductionKind => Object.hasOwn(deductionKindRows, text);
