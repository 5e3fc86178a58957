import type { Holder, MissingFact, NotSupported, UndecidedCode } from '../../../../src/core/rows/undecided.ts';

/** What could not be judged, and which fact is missing; `{…}` are fields of the data. */
export const undecided = {
  'payslip-missing': '{period}の給与明細がない。既払額を確かめるには、給与明細又は賃金台帳が必要である',
  'no-record': '{period}の所定労働日に労働時間の記録がない日がある（{dates}）。タイムカード等が必要である',
  'week-incomplete': '{from}からの週に記録のない所定労働日があり、週の時間外を数え切れない',
  'row-open': '{date}の始業又は終業の時刻の記録がない（{source}）。この日の時間は数えていない',
  'piece-pay-missing': '{period}の出来高払の賃金と時間の記録がない',
  'exempt-plain-pay':
    '{period}の法定労働時間を超える労働は、適用除外のため割増賃金として計算していない。契約によりその時間の通常の賃金（{hours}時間分）を請求できるか検討を要する',
  'payment-other': '{period}の支払「{name}」{yen}円がどの費目の支払か分からない。既払額に含めていない',
  'deduction-cannot-judge': '{period}の控除「{name}」は判断できない。必要な事実：{missing}',
  'average-wage-missing': '{date}の平均賃金を計算する賃金の記録がない',
  'notice-date-missing': '解雇の予告を受けた日が分からない。解雇の日（{date}）に予告されたものとして計算した',
  'heirs-missing': '{date}に死亡した労働者の相続人と相続分が分からない',
  'payment-surplus': '{date}の弁済のうち{yen}円は、充てる債務がない',
  'minimum-wage-not-known': '{from}から{to}までの最低賃金が法令データにない',
  'public-holiday-not-known': '{date}が祝日か分からない',
  'interest-rate-not-known': '{from}から{to}までの利率が法令データにない',
  'programme-rules-missing':
    '育成就労の控除に関する規定が法令データにない（{from}からの契約）。外国人育成就労機構等に確認を要する',
  'johas-cannot-judge': '未払賃金の立替払を受けられるか、事実が足りず判断できない',
  'not-supported-yet': '{what}は、この版では計算していない（{when}）',
} as const satisfies Readonly<Record<UndecidedCode, string>>;

/** The missing fact in one phrase. */
export const missingFacts = {
  payslip: '給与明細・賃金台帳',
  'work-record': '労働時間の記録',
  punch: '始業・終業の時刻',
  'piece-record': '出来高払の記録',
  contract: '契約の内容',
  'payment-purpose': '支払の趣旨',
  'deduction-papers': '控除の資料',
  'wages-before-event': 'その前3か月の賃金',
  'notice-date': '予告を受けた日',
  heirs: '相続人と相続分',
  'creditor-named': '弁済を充てる債務',
  'law-figure': '法令の数値',
  'bankruptcy-facts': '破産・事実上の倒産の事実',
  rule: '計算の規則',
} as const satisfies Readonly<Record<MissingFact, string>>;

/** Who has it. */
export const holders = {
  worker: '労働者',
  employer: '使用者',
  office: '官公署',
  court: '裁判所',
} as const satisfies Readonly<Record<Holder, string>>;

/** What `not-supported-yet` may name in its `what`. */
export const notSupported = {
  'closure-allowance': '休業手当',
  'paid-leave-average-wage': '平均賃金による年次有給休暇の賃金',
  'paid-leave-standard-remuneration': '標準報酬日額による年次有給休暇の賃金',
  'dismissal-notice': '解雇予告手当',
} as const satisfies Readonly<Record<NotSupported, string>>;
