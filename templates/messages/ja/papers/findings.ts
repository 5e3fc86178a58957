import type { FindingCode } from '../../../../src/core/rows/findings.ts';

/** Words for the codes of findings; `{…}` are fields of the finding's data. */
export const findings = {
  'break-too-short': '法定の休憩に足りない日がある',
  'break-unknown-deducted': '休憩の記録がないため、契約の休憩を差し引いた',
  'break-position-assumed': '休憩の時刻が記録されていないため、位置を仮定した',
  'no-weekly-rest': '労働のない日が週に1日もなく、前後の4週にも4日ない',
  'schedule-over-limit': '所定労働時間が法定労働時間を超えている',
  'divisor-differs': '契約に示された月平均所定労働時間が年間の所定から計算した時間と異なるため、小さい方によった',
  'below-minimum-wage': '賃金の換算額が最低賃金を下回っている',
  'piece-below-minimum': '出来高払「{name}」の1時間当たりの額（{hourly}円）が最低賃金（{minimum}円）を下回っている',
  'piece-hours-over-worked': '出来高払の時間（{hours}）が、記録された労働時間（{worked}）を超えている',
  'minimum-wage-base-gap': '住宅手当等を含めて初めて最低賃金に達している。割増賃金の単価は最低賃金を下回る',
  'exemption-defence':
    '使用者が労働時間規制の適用除外を主張することがあり得る（認められた場合の差は{yen}円）。証明は使用者の負担である。確かめること: 管理監督者なら経営者と一体的な権限、出退勤の自由、地位にふさわしい待遇。監視・断続的労働なら許可。高度プロフェッショナルなら本人の同意と決議の届出',
  'surveillance-permit':
    '監視・断続的労働の適用除外には労働基準監督署長の許可が要るが、許可の番号と日付が示されていない',
  'farm-programme-contractual':
    '農業等の割増賃金は、技能実習の労働条件による契約上の請求として計算した。付加金の可否には争いがあり得る',
  'contractual-beyond-schedule':
    '労働時間規制の適用がないため、所定を超える時間（{minutes}分）を所定外の賃金として割増しなしで計算した',
  'weekly-limit-44-unproven': '週44時間の特例に当たること（業種及び常時10人未満）が示されていない',
  'variable-no-rules': '変形労働時間制等を定めた就業規則又はシフト表の定めが示されていない',
  'variable-no-agreement': '変形労働時間制等の労使協定が示されていない',
  'variable-representative': '労使協定の労働者代表が正しく選ばれたことが示されていない',
  'variable-not-filed': '労使協定の届出が示されていない',
  'variable-not-notified': '各日・各週の労働時間が事前に知らされたことが示されていない',
  'variable-changed': '一度決めた労働時間が後から変更された疑いがある',
  'variable-schedule-over-frame':
    '変形期間の所定労働時間（{minutes}分）が法定の総枠（{limit}分）を超えている（{from}から）',
  'variable-day-limit': '変形労働時間制の1日の限度（{limit}分）を超える所定がある',
  'variable-week-limit': '変形労働時間制の1週の限度を超える所定がある',
  'variable-days-in-row': '連続して労働させる日数の限度（{limit}日）を超える所定がある',
  'variable-days-a-year': '変形期間の労働日数（{days}日）が限度（{limit}日）を超えている',
  'settlement-premium': '変形期間等の途中の入退社による清算として計算した時間がある（{minutes}分、{from}から）',
  'substitute-leave-no-agreement': '代替休暇の労使協定がないため、60時間を超える時間外の割増率を下げていない',
  'substitute-leave-late': '代替休暇が期限（その月の末日から2か月以内）に取られていないため、割増率を下げていない',
  'fixed-overtime-defence': '「{name}」が固定残業代であると使用者が主張することがあり得る',
  'fixed-overtime-hours': '固定残業代「{name}」の時間（{hours}時間）が{line}時間を超えている',
  'fixed-overtime-short': '固定残業代「{name}」の額（{yen}円）は、示された{hours}時間分（{needed}円）に足りない',
  'short-day': '所定の時間に足りない日がある。欠勤の記録はない',
  'closure-full-pay': '使用者の都合による休業を、賃金の全額で計算した',
  'notice-two-years': '解雇予告手当は、解雇から2年以内（{until}まで）に訴えを起こすのが安全である',
  'dismissal-exception-proof': '解雇予告の要らない場合に当たるとの記載がある。その証明が必要である',
  'travel-two-years': '帰郷旅費は、2年（{until}まで）で時効にかかる',
  'payment-as-acknowledgment':
    '時効期間の末日が一部弁済による承認に基づいている。争われたときのため、{lastDay}までに裁判上の請求をするのが安全である',
  'event-after-as-of': '基準日より後の出来事があり、計算に入れていない',
  'acknowledged-after-completion':
    '時効完成後の承認又は弁済がある（{event}、支払期日{payday}、{yen}円）。時効の援用が許されないことがあり得る',
  'payday-2020-03-31-edge': '支払期日が2020年3月31日の賃金は、遅滞の初日が同年4月1日であるため年3%とした',
  'death-interest': '死亡の後の利率を退職の場合と同じとした（{from}から）',
  'heirs-remainder':
    '相続分で分けた額の1円未満の端数（未払額{unpaid}円、請求額{claimable}円、遅延損害金{interest}円、付加金{additionalPayment}円）が、どの相続人にも割り当てられていない',
  'deduction-over-cap': '控除「{name}」が上限を超えている',
  'deduction-no-agreement': '控除「{name}」について、書面による協定が確認できない',
  'deduction-unlawful': '控除「{name}」は許されない',
  'deduction-not-checked': '控除「{name}」の額を照合していない。必要な事実：{missing}',
  'programme-rules-missing':
    '育成就労の控除に関する規定は法令データにない（{from}からの契約）。他の労働者と同じ規定で判定した',
  'more-paid-than-due':
    '支払うべき額を超えて支払われた費目がある。充当できる費目に充てた残りは、他の費目・月に充当していない',
  'payslip-late': '給与明細の支払日が支払期日より遅い',
  'rounded-punches': '打刻の時刻を丸めたため、計{minutes}分（{yen}円）が数えられていない',
  'punch-alternative': '別の記録（{source}）では労働時間が異なる',
  'law-data-medium-confidence': '適用した数値のうち、一次資料で確認していないものがある',
  'law-check-stale': '法令データの確認日から期間が経っている。最新の法令を確認する必要がある',
} as const satisfies Readonly<Record<FindingCode, string>>;
