export const pages = {
  cases: '事件一覧',
  deadlines: '期限',
  settings: '設定',
  overview: '概要',
  parties: '当事者・条件',
  time: '労働時間',
  payslips: '給与明細',
  claim: '請求額',
  evidence: '証拠',
  papers: '書面',
  dates: '期限・履歴',
  import: '取り込み',
};
