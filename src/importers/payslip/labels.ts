import type { DeductionKind } from '../../core/rows/deduction-kinds.ts';
import { compact } from '../text.ts';

/**
 * Deduction labels to the kinds of deductions (core/rows). The first row with a word that the label contains wins, so narrower words
 * come before wider ones. An unknown label is `unlabelled`: the user chooses its kind.
 */
const deductionWords: Readonly<Record<DeductionKind, readonly string[]>> = {
  year_end_adjustment: ['年末調整', '年調', '過不足税額', '定額減税'],
  social_insurance_total: ['社会保険料計', '社会保険計', '社会保険合計', '社会保険料合計', '社会保険', '社保'],
  child_support_levy: ['子ども・子育て支援', '子ども子育て支援', 'こども・子育て支援'],
  nursing_care_insurance: ['介護保険', '介護'],
  health_insurance: ['健康保険', '健保', '協会けんぽ'],
  pension: ['厚生年金', '厚年'],
  employment_insurance: ['雇用保険', '雇保'],
  income_tax: ['所得税', '源泉税'],
  resident_tax: ['住民税', '市民税', '市県民税', '県民税', '特別徴収'],
  toilet_fine: ['トイレ'],
  penalty: ['罰金', '違約金', 'ペナルティ', '弁償金', '損害金', '反則金'],
  damages: ['損害賠償', '賠償金'],
  disciplinary_fine: ['減給', '制裁'],
  lateness: ['遅刻', '早退', '欠勤控除', '不就労控除'],
  savings: ['積立', '強制貯金', '社内預金', '預り金', '貯金', '貯蓄金'],
  voluntary_savings: ['財形'],
  advance_repayment: ['前借', '前払金', '仮払金', '立替金', '貸付金返済'],
  staff_loan: ['社内貸付', '従業員貸付', '貸付金'],
  support_fee: ['支援費', '支援委託'],
  document_custody: ['旅券保管', 'パスポート', '在留手続', '在留カード'],
  management_fee: ['管理費', '監理費', '管理料', '監理料', '監理団体', '会費(組合)'],
  broker_fee: ['送出機関', '仲介料', '手数料'],
  deposit: ['保証金'],
  return_airfare: ['帰国費', '帰国旅費', '航空券', '航空運賃'],
  bedding: ['布団', '寝具', 'リネン'],
  furnishings: ['備品', '家電', '家具', '清掃代'],
  food: ['食費', '食事', '給食', '弁当'],
  utilities: ['光熱', '電気代', '電気料', 'ガス代', 'ガス料', '水道'],
  communication: ['wi-fi', 'wifi', '通信費', 'インターネット', 'ネット代', '携帯'],
  housing: ['寮費', '家賃', '社宅', '居住費', '宿舎', '住居費', '住宅費', '寮使用料'],
  uniform_or_tools: ['作業服', '制服', 'ユニフォーム', '工具', '道具'],
  transport: ['送迎', '自転車', 'ガソリン'],
  insurance_premium: ['生命保険', '団体保険', '損害保険'],
  overpayment_correction: ['過払'],
  attachment: ['差押'],
  union_or_association: ['組合費', '親睦会', '互助会', '共済会'],
  unlabelled: ['天引', 'その他控除', '雑控除', '調整', '控除1', '控除2', '控除3'],
};
const labelled = Object.keys(deductionWords) as readonly DeductionKind[];

/** Deductions that give back where they are negative: tax settled at the end of the year, and the like. */
const refundWords = ['年末調整', '年調', '過不足', '定額減税', '精算', '還付'];

export const isRefund = (label: string): boolean => refundWords.some((word) => compact(label).includes(word));

/** Labels under 支給 that take away: they stay there, as the payslip has them. */
const reductionWords = ['欠勤控除', '遅刻早退控除', '遅刻控除', '早退控除', '不就労控除', '勤怠控除', '減給'];

const earningEnd =
  /(?:手当|手当金|給|給与|給料|賃金|割増|割増賃金|割増一括|報酬|賞与|歩合|支給|通勤費|交通費|残業代|出来高|奨励金|寸志|インセンティブ)(?:\d+|\(.*\))?$/u;

export type LabelSide = 'earning' | 'reduction' | 'deduction' | 'unknown';

const known = (label: string): string => compact(label).toLowerCase();

export function deductionCategory(label: string): DeductionKind {
  const text = known(label);
  return labelled.find((kind) => deductionWords[kind].some((w) => text.includes(w))) ?? 'unlabelled';
}

/** The side of a payslip that a label belongs to, by its words; `unknown` is decided by the other columns. */
export function sideOf(label: string): LabelSide {
  const text = known(label);
  if (reductionWords.some((w) => text.includes(w))) return 'reduction';
  if (earningEnd.test(text) || /残業|時間外/u.test(text)) return 'earning';
  const category = deductionCategory(label);
  return category === 'unlabelled' ? 'unknown' : 'deduction';
}

/** The items of social insurance; where a row has them, the insurance total is only a subtotal. */
export const insuranceLeaves: readonly DeductionKind[] = [
  'health_insurance',
  'nursing_care_insurance',
  'pension',
  'employment_insurance',
  'child_support_levy',
];
