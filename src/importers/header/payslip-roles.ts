import { compact } from '../text.ts';
import { sideOf } from '../payslip/labels.ts';

/** What a column of a list of payslips holds; `item` is any pay or deduction, named by its header. */
export type PayslipRole =
  | 'workerCode'
  | 'name'
  | 'familyName'
  | 'givenName'
  | 'kind'
  | 'payMonth'
  | 'payDate'
  | 'closingDate'
  | 'gross'
  | 'deductionTotal'
  | 'net'
  | 'paidAmount'
  | 'days'
  | 'hours'
  | 'organisation'
  | 'note'
  | 'item';

const rules: readonly (readonly [PayslipRole, RegExp])[] = [
  ['workerCode', /^(?:従業員|社員|スタッフ|職員|個人)(?:コード|番号|id|no\.?)$/u],
  ['name', /^(?:氏名|名前|従業員名|従業員氏名|社員名|社員氏名|スタッフ名|表示名|.*での表示名.*)$/u],
  ['familyName', /^(?:姓|苗字|名字)$/u],
  ['givenName', /^名$/u],
  ['kind', /^(?:種別|給与種別|支給種別|給与区分|明細種別)$/u],
  ['payMonth', /^(?:支給年月|対象年月|給与年月|支給月|対象月|年月|月分|給与月|処理年月)$/u],
  ['payDate', /^(?:支給日|支給月日|支給年月日|支払日|支払年月日|振込日|給与支給日)$/u],
  ['closingDate', /^(?:締日|締め日|給与締日|給与計算締日.*)$/u],
  [
    'gross',
    /^(?:支給合計|総支給額|支給額合計|支給総額|総支給|支給合計額|支給計|給与総額|総支給金額|課税非課税支給合計)$/u,
  ],
  ['deductionTotal', /^(?:控除合計|控除額合計|控除総額|控除計|総控除額|控除合計額)$/u],
  ['net', /^(?:差引支給額|差引支給|手取額|手取り|手取り額|差引支給合計|差引額|差引合計|差引|差引支払額)$/u],
  ['paidAmount', /^(?:銀行振込額?|振込額|振込支給額|現金支給額?|口座振込額?|振込[12]?)$/u],
  ['days', /(?:日数|回数)(?:\(日\))?$/u],
  ['hours', /時間(?:数)?(?:\((?:分|h|時間)\))?$/u],
  [
    'organisation',
    /^(?:所属|所属名|部署|部署名|部門|部門名|会社名|グループ|雇用形態|雇用区分|役職|所属コード|部門コード|企業名|扶養人数|扶養親族等の数|no\.?)$/u,
  ],
  ['note', /^(?:備考|摘要|コメント|メモ|note)$/u],
];

export function payslipRole(header: string): PayslipRole | null {
  const key = compact(header).toLowerCase();
  return key === '' ? null : (rules.find(([, pattern]) => pattern.test(key))?.[0] ?? 'item');
}

/** 0 where the row cannot be the header of a list of payslips; else the number of known headers. */
export function payslipHeaderScore(headers: readonly string[]): number {
  const roles = headers.map((h) => ({ role: payslipRole(h), side: sideOf(h) }));
  const money = roles.filter((r) => r.role === 'item' && r.side !== 'unknown').length;
  const totals = roles.filter((r) => r.role === 'gross' || r.role === 'deductionTotal' || r.role === 'net').length;
  const who = roles.some(
    (r) => r.role === 'payMonth' || r.role === 'payDate' || r.role === 'workerCode' || r.role === 'name',
  );
  if (!who || money < 2 || (totals === 0 && money < 4)) return 0;
  return roles.filter((r) => r.role !== null && (r.role !== 'item' || r.side !== 'unknown')).length;
}
