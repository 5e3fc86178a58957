/** What could not be judged, and which fact is missing; `{…}` are fields of the data. */
export const undecided: Readonly<Record<UndecidedCode, string>> = {
  'payslip-missing': '{period}の給与明細がない。既払額を確かめるには、給与明細又は賃金台帳が必要である',
  'no-record': '{period}の所定労働日に労働時間の記録がない日がある（{dates}）。タイムカード等が必要である',
  'missing-end': '{date}の終業時刻の記録がない（{source}）。この日の時間は数えていない',
  'missing-start': '{date}の始業時刻の記録がない（{source}）。この日の時間は数えていない',
  'not-supported-yet': '{what}は、この版では計算していない（{when}）',
  'payment-other': '{period}の支払「{name}」{yen}円がどの費目の支払か分からない。既払額に含めていない',
  'minimum-wage-not-known': '{from}から{to}までの最低賃金が法令データにない',
  'interest-rate-not-known': '{from}から{to}までの利率が法令データにない',
  'public-holiday-not-known': '{date}が祝日か分からない',
  'piece-pay-missing': '{period}の出来高払の賃金と時間の記録がない',
  'piece-hours-missing': '{period}の出来高払の時間の記録がない',
  'deduction-cannot-judge': '{period}の控除「{name}」は、資料がないため判断できない。領収書又は明細が必要である',
  'heirs-missing': '{date}に死亡した労働者の相続人と相続分が分からない。戸籍等が必要である',
  'payment-surplus':
    '{date}の支払{paid}円のうち{yen}円は、充てることのできる未払額がない。何の支払か確かめる必要がある',
  'exempt-plain-pay':
    '{period}の法定労働時間を超える労働は、適用除外のため割増賃金として計算していない。契約によりその時間の通常の賃金（{hours}時間分）を請求できるか検討を要する',
};

export type UndecidedCode =
  | 'payslip-missing'
  | 'no-record'
  | 'missing-end'
  | 'missing-start'
  | 'not-supported-yet'
  | 'payment-other'
  | 'minimum-wage-not-known'
  | 'interest-rate-not-known'
  | 'public-holiday-not-known'
  | 'piece-pay-missing'
  | 'piece-hours-missing'
  | 'heirs-missing'
  | 'payment-surplus'
  | 'deduction-cannot-judge'
  | 'exempt-plain-pay';

/** What `not-supported-yet` may name in its `what`. */
export const notSupported: Readonly<Record<string, string>> = {
  'closure-allowance': '休業手当',
  'paid-leave-average-wage': '平均賃金による年次有給休暇の賃金',
  'paid-leave-standard-remuneration': '標準報酬日額による年次有給休暇の賃金',
  'several-piece-rates': '複数の出来高給',
  'dismissal-notice': '解雇予告手当',
};
