import type { DeductionReason } from '../../../../src/core/money/deductions/judge.ts';

/** Why a deduction got its verdict. */
export const deductionReasons: Readonly<Record<DeductionReason, string>> = {
  'by-statute': '法令に基づく控除である。',
  'not-owed': '法令上の義務がないのに控除された。',
  refund: '返金である。',
  'no-agreement': '書面による協定の存在が確認できない。',
  'within-cost': '協定があり、実費の範囲内である。',
  'over-cost': '協定があるとしても、実費を超える部分は控除できない。',
  'cost-not-known': '実費が分からない。',
  agreed: '書面による協定がある。',
  'never-allowed': '協定や同意があっても控除できない。',
  'consent-not-proven': '自由な意思による同意が示されていない。',
  'presumed-unlawful': '内容が示されていない。領収書又は明細の開示を求める。',
  'facts-missing': '判断に必要な事実が示されていない。',
  'stated-lawful': '適法なものとして入力されている。',
  'stated-unlawful': '違法なものとして入力されている。',
};
