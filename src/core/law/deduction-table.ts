import { cite } from './cite.ts';
import type { DeductionKind } from './deduction-kinds.ts';

/**
 * How a kind of deduction is judged:
 * `statute` a statute allows it, up to the amount that its rates give; `cost` needs a written agreement, and may not pass the
 * actual cost where a programme says so; `agreement` needs a written agreement, and besides facts that no payslip shows;
 * `consent` needs a written agreement and free consent, both proven; `free-consent` set-off that only free consent could
 * save; `never` no agreement cures it; `as-taken` unlawful, though facts could leave a part of it to the employer;
 * `presumed` unlawful until a voucher shows what it was; `pay-cut` needs work rules, and may not pass two limits;
 * `facts` cannot be judged from the payslip.
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
  readonly row: number;
  readonly kinds: readonly DeductionKind[];
  readonly rule: DeductionRule;
  readonly citations: readonly string[];
  readonly programmes: readonly ProgrammeSet[];
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

/** 控除の判定表, the decision table on deductions. 労働基準法24条1項. */
export const deductionTable: readonly DeductionRow[] = [
  {
    row: 1,
    kinds: ['health_insurance', 'nursing_care_insurance', 'child_support_levy'],
    rule: 'statute',
    citations: ['健康保険法167条'],
    programmes: [],
  },
  { row: 1, kinds: ['pension'], rule: 'statute', citations: ['厚生年金保険法84条'], programmes: [] },
  {
    row: 1,
    kinds: ['employment_insurance'],
    rule: 'statute',
    citations: ['労働保険の保険料の徴収等に関する法律32条'],
    programmes: [],
  },
  {
    row: 1,
    kinds: ['social_insurance_total'],
    rule: 'statute',
    citations: ['健康保険法167条', '厚生年金保険法84条', '労働保険の保険料の徴収等に関する法律32条'],
    programmes: [],
  },
  {
    row: 1,
    kinds: ['income_tax', 'year_end_adjustment'],
    rule: 'statute',
    citations: ['所得税法183条'],
    programmes: [],
  },
  { row: 1, kinds: ['resident_tax'], rule: 'statute', citations: ['地方税法321条の5'], programmes: [] },
  {
    row: 2,
    kinds: ['housing'],
    rule: 'cost',
    citations: [cite.fullPayment],
    programmes: actualCost,
  },
  {
    row: 3,
    kinds: ['utilities', 'communication'],
    rule: 'cost',
    citations: [cite.fullPayment],
    programmes: actualCost,
  },
  { row: 4, kinds: ['food'], rule: 'cost', citations: [cite.fullPayment], programmes: actualCost },
  { row: 5, kinds: ['bedding', 'furnishings'], rule: 'cost', citations: [cite.fullPayment], programmes: actualCost },
  {
    row: 6,
    kinds: ['uniform_or_tools'],
    rule: 'agreement',
    citations: [cite.fullPayment, '労働基準法89条5号'],
    programmes: [],
  },
  {
    row: 7,
    kinds: ['management_fee'],
    rule: 'agreement',
    citations: [cite.fullPayment],
    programmes: [intern(['技能実習法28条', '技能実習法施行規則14条3号'], { rule: 'never' })],
  },
  {
    row: 8,
    kinds: ['support_fee'],
    rule: 'agreement',
    citations: [cite.fullPayment],
    programmes: [skilled(['特定技能基準省令2条1項8号'], { rule: 'never' })],
  },
  {
    row: 9,
    kinds: ['deposit'],
    rule: 'never',
    citations: ['労働基準法16条', '労働基準法18条1項', '労働基準法23条', cite.fullPayment],
    programmes: [intern(['技能実習法施行規則10条2項6号イ']), skilled(['特定技能基準省令2条1項6号'])],
  },
  {
    row: 9,
    kinds: ['document_custody'],
    rule: 'never',
    citations: [cite.fullPayment],
    programmes: [intern(['技能実習法48条1項'])],
  },
  {
    row: 10,
    kinds: ['savings'],
    rule: 'never',
    citations: ['労働基準法18条1項', '労働基準法23条', cite.fullPayment],
    programmes: [],
  },
  {
    row: 11,
    kinds: ['voluntary_savings'],
    rule: 'agreement',
    citations: ['労働基準法18条2項から7項まで', cite.fullPayment],
    programmes: [],
  },
  {
    row: 12,
    kinds: ['penalty'],
    rule: 'never',
    citations: ['労働基準法16条', cite.fullPayment, '民法90条'],
    programmes: [intern(['技能実習法施行規則10条2項6号イ']), skilled(['特定技能基準省令2条1項7号'])],
  },
  {
    row: 13,
    kinds: ['damages'],
    rule: 'free-consent',
    citations: [cite.fullPayment, '労働基準法16条', cite.noSetOffOfDamages],
    programmes: [],
  },
  { row: 14, kinds: ['advance_repayment'], rule: 'never', citations: ['労働基準法17条'], programmes: [] },
  {
    row: 15,
    kinds: ['staff_loan'],
    rule: 'consent',
    citations: [cite.fullPayment, cite.freeConsent],
    programmes: [],
  },
  {
    row: 16,
    kinds: ['disciplinary_fine'],
    rule: 'pay-cut',
    citations: ['労働基準法89条9号', '労働基準法91条', '労働契約法15条'],
    programmes: [],
  },
  {
    row: 17,
    kinds: ['lateness'],
    rule: 'facts',
    citations: ['昭和63年3月14日基発150号', '労働基準法91条'],
    programmes: [],
  },
  {
    row: 18,
    kinds: ['toilet_fine'],
    rule: 'as-taken',
    citations: ['労働基準法16条', cite.fullPayment, '労働基準法91条'],
    programmes: [],
  },
  {
    row: 20,
    kinds: ['return_airfare'],
    rule: 'agreement',
    citations: [cite.fullPayment],
    programmes: [
      intern(['技能実習法施行規則12条1項6号', '技能実習法施行規則52条9号'], { rule: 'never' }),
      skilled(['特定技能基準省令1条2項1号']),
    ],
  },
  {
    row: 21,
    kinds: ['broker_fee'],
    rule: 'consent',
    citations: [cite.fullPayment, '労働基準法6条'],
    programmes: [intern(['技能実習法施行規則10条2項6号ロ'])],
  },
  { row: 22, kinds: ['union_or_association'], rule: 'consent', citations: [cite.fullPayment], programmes: [] },
  {
    row: 22,
    kinds: ['insurance_premium'],
    rule: 'consent',
    citations: [cite.fullPayment],
    programmes: [intern([cite.internRegularCost], { costCap: true })],
  },
  { row: 23, kinds: ['overpayment_correction'], rule: 'facts', citations: [cite.noSetOff], programmes: [] },
  { row: 24, kinds: ['attachment'], rule: 'facts', citations: ['民事執行法152条'], programmes: [] },
  { row: 25, kinds: ['unlabelled', 'transport'], rule: 'presumed', citations: [cite.fullPayment], programmes: [] },
];

/**
 * The set of a programme. The intern rules go on after 2027-03-31 for plans approved before (令和6年法律60号附則): the contract
 * says that it is one. 育成就労 has no set: its own rules are not in the tables.
 */
export const programmeSet = (row: DeductionRow, programme: string): ProgrammeSet | null =>
  row.programmes.find((set) => set.programme === programme) ?? null;

/** The row of a kind; every kind of the case file has one. */
export function deductionRow(kind: string): DeductionRow {
  const found = deductionTable.find((row) => (row.kinds as readonly string[]).includes(kind));
  if (!found) throw new Error(`not a kind of deduction: ${kind}`);
  return found;
}
