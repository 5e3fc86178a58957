/** Words for the codes of findings; `{…}` are fields of the finding's data. */
export const findings: Readonly<Record<FindingCode, string>> = {
  'break-too-short': '法定の休憩に足りない日がある',
  'break-position-assumed': '休憩の時刻が記録されていないため、位置を仮定した',
  'break-unknown-deducted': '休憩の記録がないため、契約の休憩を差し引いた',
  'stated-average-differs':
    '契約に示された月平均所定労働時間が年間の所定から計算した時間と異なるため、小さい方によった',
  'schedule-over-limit': '所定労働時間が法定労働時間を超えている',
  'below-minimum-wage': '賃金の換算額が最低賃金を下回っている',
  'payday-2020-03-31-edge': '支払期日が2020年3月31日の賃金は、遅滞の初日が同年4月1日であるため年3%とした',
  'housing-meets-minimum-wage': '住宅手当を含めて初めて最低賃金に達している。割増賃金の単価は最低賃金を下回る',
  'farm-programme-contractual':
    '農業等の割増賃金は、技能実習の労働条件による契約上の請求として計算した。付加金の可否には争いがあり得る',
  'law-data-medium-confidence': '適用した数値のうち、一次資料で確認していないものがある',
  'law-check-stale': '法令データの確認日から期間が経っている。最新の法令を確認する必要がある',
  'more-paid-than-due':
    '支払うべき額を超えて支払われた費目がある。充当できる費目に充てた残りは、他の費目・月に充当していない',
  'event-after-as-of': '基準日より後の出来事があり、計算に入れていない',
  'payment-as-acknowledgment':
    '時効期間の末日が、一部の支払を債務の承認とみることに基づいている。承認とみられなければ、末日は早くなる',
  'acknowledged-after-completion':
    '時効が完成した後に債務の承認又は支払がある。使用者は信義則上、時効を援用できないことがある',
  'death-interest': '死亡後の遅延利息を、退職後の利率で計算した。死亡が退職に当たるかは条文の文言からは明らかでない',
  'heirs-remainder': '相続分を円未満切捨てで分けたため、どの相続人にも属しない端数がある',
  'payslip-late': '給与明細の支払日が支払期日より遅い',
};

export type FindingCode =
  | 'break-too-short'
  | 'break-position-assumed'
  | 'break-unknown-deducted'
  | 'stated-average-differs'
  | 'schedule-over-limit'
  | 'below-minimum-wage'
  | 'payday-2020-03-31-edge'
  | 'housing-meets-minimum-wage'
  | 'farm-programme-contractual'
  | 'law-data-medium-confidence'
  | 'law-check-stale'
  | 'more-paid-than-due'
  | 'event-after-as-of'
  | 'payment-as-acknowledgment'
  | 'acknowledged-after-completion'
  | 'death-interest'
  | 'heirs-remainder'
  | 'payslip-late';
