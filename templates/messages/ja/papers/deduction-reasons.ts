import type { DeductionReason } from '../../../../src/core/money/deductions/judgement.ts';

/** Why a deduction got its verdict. */
export const deductionReasons = {
  'within-rate': '法令の料率により計算した額の範囲内である。',
  'over-rate': '法令の料率により計算した額を超えている。',
  'rate-not-checked': '法令に基づく控除であるが、額の照合をしていない。',
  'not-owed': '法令上の義務がないのに控除された。',
  'care-age': '40歳以上65歳未満ではないため、介護保険料を負担しない。',
  'levy-not-begun': '子ども・子育て支援金は2026年4月分から始まり、この支払日には徴収されない。',
  refund: '返金である。',
  'no-agreement': '書面による協定の存在が確認できない。',
  'within-cost': '協定があり、実費の範囲内である。',
  'over-cost': '協定があるとしても、実費を超える部分は控除できない。',
  'cost-not-known': '実費が分からない。',
  agreed: '書面による協定がある。',
  'never-allowed': '協定や同意があっても控除できない。',
  'consent-not-proven': '自由な意思による同意が示されていない。',
  'presumed-unlawful': '内容が示されていない。領収書又は明細の開示を求める。',
  'no-sanction-rules': '減給の制裁を定めた就業規則が示されていない。',
  'rules-not-known': '就業規則が労働者に周知されていない。',
  'within-limits': '減給の制裁の限度の範囲内である。',
  'over-limits': '減給の制裁の限度を超えている。',
  'facts-missing': '判断に必要な事実が示されていない。',
  'stated-lawful': '適法なものとして入力されている。',
  'stated-unlawful': '違法なものとして入力されている。',
} as const satisfies Readonly<Record<DeductionReason, string>>;
