/**
 * 控除の種類, ids of deductions in the case file, the row of the decision table on deductions that each falls under,
 * and the names that worked examples give it. 労働基準法24条1項.
 */
export const deductionKinds = [
  {
    id: 'health_insurance',
    claimsRow: 1,
    exampleKinds: ['socialInsurance', 'socialInsuranceTwice', 'socialInsuranceNotEnrolled'],
    note: '',
  },
  { id: 'nursing_care_insurance', claimsRow: 1, exampleKinds: ['socialInsurance'], note: '' },
  { id: 'pension', claimsRow: 1, exampleKinds: ['socialInsurance'], note: '' },
  { id: 'child_support_levy', claimsRow: 1, exampleKinds: ['socialInsurance'], note: 'from the April 2026 premium' },
  { id: 'employment_insurance', claimsRow: 1, exampleKinds: ['employmentInsurance'], note: '' },
  {
    id: 'social_insurance_total',
    claimsRow: 1,
    exampleKinds: [],
    note: 'a subtotal where the leaves are present; else a leaf',
  },
  { id: 'income_tax', claimsRow: 1, exampleKinds: ['incomeTax'], note: '' },
  { id: 'resident_tax', claimsRow: 1, exampleKinds: ['residentTax'], note: '' },
  { id: 'year_end_adjustment', claimsRow: 1, exampleKinds: [], note: 'negative = refund' },
  { id: 'housing', claimsRow: 2, exampleKinds: ['rentLeased'], note: 'leased or own building: two cap formulas' },
  { id: 'utilities', claimsRow: 3, exampleKinds: ['utilities'], note: '' },
  { id: 'communication', claimsRow: 3, exampleKinds: [], note: '' },
  { id: 'food', claimsRow: 4, exampleKinds: ['mealsCooked', 'mealsCanteen'], note: '' },
  { id: 'bedding', claimsRow: 5, exampleKinds: ['beddingLease'], note: '' },
  { id: 'furnishings', claimsRow: 5, exampleKinds: [], note: '' },
  { id: 'uniform_or_tools', claimsRow: 6, exampleKinds: [], note: "safety gear is the employer's duty" },
  { id: 'transport', claimsRow: 25, exampleKinds: [], note: 'ask for the voucher' },
  { id: 'management_fee', claimsRow: 7, exampleKinds: ['managementFee'], note: '' },
  { id: 'support_fee', claimsRow: 8, exampleKinds: ['supportFee'], note: '' },
  { id: 'deposit', claimsRow: 9, exampleKinds: ['depositAgainstRunaway'], note: '' },
  { id: 'savings', claimsRow: 10, exampleKinds: ['forcedSavings'], note: 'compulsory unless shown otherwise' },
  { id: 'voluntary_savings', claimsRow: 11, exampleKinds: [], note: '' },
  { id: 'penalty', claimsRow: 12, exampleKinds: ['agreedPenaltyForQuitting'], note: '' },
  { id: 'damages', claimsRow: 13, exampleKinds: ['damageSetOff'], note: '' },
  { id: 'advance_repayment', claimsRow: 14, exampleKinds: ['advanceRepaymentTiedToWork'], note: '' },
  { id: 'staff_loan', claimsRow: 15, exampleKinds: [], note: '' },
  { id: 'disciplinary_fine', claimsRow: 16, exampleKinds: [], note: 'art. 91 caps' },
  { id: 'lateness', claimsRow: 17, exampleKinds: ['lateness'], note: '' },
  { id: 'toilet_fine', claimsRow: 18, exampleKinds: ['toiletFine'], note: '' },
  { id: 'return_airfare', claimsRow: 20, exampleKinds: ['returnAirfare'], note: '' },
  { id: 'broker_fee', claimsRow: 21, exampleKinds: [], note: '' },
  { id: 'union_or_association', claimsRow: 22, exampleKinds: [], note: '' },
  { id: 'insurance_premium', claimsRow: 22, exampleKinds: [], note: '' },
  { id: 'overpayment_correction', claimsRow: 23, exampleKinds: ['adjustOverpayment'], note: '' },
  { id: 'attachment', claimsRow: 24, exampleKinds: [], note: '' },
  { id: 'document_custody', claimsRow: 9, exampleKinds: [], note: 'keeping a passport for a fee: also intern act 48' },
  { id: 'unlabelled', claimsRow: 25, exampleKinds: [], note: 'presumed unlawful: ask for the voucher' },
] as const;

export type DeductionKind = (typeof deductionKinds)[number]['id'];

const ids: ReadonlySet<string> = new Set(deductionKinds.map((kind) => kind.id));
export const isDeductionKind = (text: string): text is DeductionKind => ids.has(text);
