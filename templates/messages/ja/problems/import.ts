/** What the import of a file reports. The first keys are the codes of rows, then those of whole files, then those of a case. */
export const importProblems = {
  missing_start: { why: '始業の時刻がありません。{detail}', fix: '原本か本人に確かめてください。' },
  missing_end: { why: '終業の時刻がありません。{detail}', fix: '原本か本人に確かめてください。' },
  no_punch_on_workday: { why: '勤務日なのに打刻がありません。{detail}', fix: '働いたかどうかを確かめてください。' },
  invalid_time: { why: '時刻として読めません：{detail}', fix: '原本で時刻を確かめてください。' },
  invalid_date: { why: '日付として読めません：{detail}', fix: '原本で日付を確かめてください。' },
  invalid_amount: { why: '金額として読めません：{detail}', fix: '原本で金額を確かめてください。' },
  negative_amount: {
    why: '控除がマイナスの額です：{detail}',
    fix: '返金か書き間違いか、原本で確かめてください。返金なら、支給の行として入れます。',
  },
  date_out_of_range: {
    why: '労働基準法の施行（1947年9月1日）より前の日付です：{detail}',
    fix: '年を確かめてください。',
  },
  break_overlap: { why: '休憩どうしが重なっています：{detail}', fix: '原本で休憩の時刻を確かめてください。' },
  overlap: { why: 'ほかの行と時間が重なっています。{detail}', fix: 'どちらの行が正しいか確かめてください。' },
  break_exceeds_span: { why: '休憩が勤務より長いか、勤務の外にあります。{detail}', fix: '原本で確かめてください。' },
  time_reversed_assumed_next_day: {
    why: '終業が始業より前のため、翌日の時刻と読みました。{detail}',
    fix: '翌日でよいか確かめてください。',
  },
  weekday_mismatch: { why: '日付と曜日が合いません。{detail}', fix: 'どちらが正しいか確かめてください。' },
  break_unknown: { why: '休憩の記録がありません。{detail}', fix: '実際に取れた休憩を本人に確かめてください。' },
  break_incomplete: { why: '休憩の始まりか終わりの一方しかありません。{detail}', fix: '原本で確かめてください。' },
  break_total_mismatch: { why: '休憩の合計が、休憩の時刻と合いません。{detail}', fix: '原本で確かめてください。' },
  stated_duration_mismatch: {
    why: '記載された労働時間が、打刻から計算した時間と合いません。{detail}',
    fix: '差は切捨てなどの証拠になり得ます。残しておいてください。',
  },
  totals_mismatch: {
    why: '記載された合計が、各行の合計と合いません。{detail}',
    fix: '差は証拠になり得ます。残しておいてください。',
  },
  era_out_of_range: { why: '元号の年が範囲の外です。{detail}', fix: '西暦の年を確かめてください。' },
  long_span: { why: '勤務がとても長くなっています。{detail}', fix: '時刻を確かめてください。' },
  duplicate_header: { why: '同じ見出しが2つあります：{detail}', fix: 'どちらの列を使うか確かめてください。' },
  spreadsheet_error_value: { why: '表計算のエラー値です：{detail}', fix: '元の表で値を直してください。' },
  pc_off_after_gate_out: { why: '退館の後にPCが動いています。{detail}', fix: '実際に働いた時間を確かめてください。' },
  pc_log_missing: { why: 'PCの記録がありません。{detail}', fix: 'ほかの記録と比べてください。' },
  formula_like_text: { why: '計算式のような文字です：{detail}', fix: '文字のまま扱いました。内容を確かめてください。' },
  gross_mismatch: { why: '支給の合計が、各項目の合計と合いません。{detail}', fix: '原本で確かめてください。' },
  net_mismatch: { why: '差引支給額が、支給から控除を引いた額と合いません。{detail}', fix: '原本で確かめてください。' },
  deduction_total_mismatch: {
    why: '控除の合計が、各項目の合計と合いません。{detail}',
    fix: '原本で確かめてください。',
  },
  subtotal_mismatch: { why: '小計が、各項目の合計と合いません。{detail}', fix: '原本で確かめてください。' },
  reduction_sign_assumed: { why: '減額の項目と読みました。{detail}', fix: '減額でよいか確かめてください。' },
  unmapped_column: { why: '意味の分からない列です：{detail}', fix: '必要な列なら、見出しを直してください。' },
  pay_month_unknown: { why: '何月分の給与か分かりません。{detail}', fix: '支給月か支給日の列を確かめてください。' },
  worker_unknown: { why: '誰の行か分かりません。{detail}', fix: '従業員番号の列を確かめてください。' },
  worker_assumed: {
    why: '誰の行かが空欄のため、上の行と同じ人（{detail}）と読みました。',
    fix: '同じ人の行か確かめてください。',
  },
  ambiguous_duration_notation: {
    why: '時間の書き方が10進法か60進法か決められません。{detail}',
    fix: '元の設定を確かめてください。',
  },
  ambiguous_date_order: { why: '日付の月と日の順が決められません。{detail}', fix: '元の設定を確かめてください。' },
  undecodable_bytes: {
    why: '文字にできない部分があります。{detail}',
    fix: '元のファイルをもう一度書き出してください。',
  },
  ragged_row: { why: '列の数が見出しと違います。{detail}', fix: '原本で行を確かめてください。' },
  out_of_period: { why: '表題の期間の外の日です。{detail}', fix: '日付を確かめてください。' },
  unknown_day_label: { why: '意味の分からない勤務区分です：{detail}', fix: '会社での意味を確かめてください。' },

  'empty-file': { why: 'ファイルが空です。', fix: '元のファイルをもう一度書き出してください。' },
  'not-a-text-file': { why: '文字のファイルではありません。', fix: 'CSV で書き出したファイルを指定してください。' },
  'undecodable-file': { why: '文字コードが分かりません。', fix: 'UTF-8 か Shift_JIS で書き出し直してください。' },
  'broken-csv': { why: 'CSV の引用符が閉じていません。{detail}', fix: '元のファイルをもう一度書き出してください。' },
  'header-not-found': {
    why: '日付・出勤・退勤や、支給・控除の見出しの行が見つかりません。',
    fix: '見出しのあるファイルを書き出すか、--kind で種類を指定してください。',
  },
  'unknown-profile': { why: '「{detail}」という読取設定はありません。', fix: '--profile を外してください。' },

  'duplicate-file': {
    why: '同じ内容のファイルが、もう証拠 {evidence} にあります。',
    fix: '2回取り込む必要はありません。',
  },
  'duplicate-day': {
    why: '{date} の行が、もう事件にあります。',
    fix: 'どちらの記録を使うか決め、一方を消してください。',
  },
  'duplicate-payslip': { why: '{from}〜{to} の給与明細が、もう事件にあります。', fix: '一方を消してください。' },
  'not-a-case': { why: '事件ファイルではありません。', fix: 'mibarai new で作ったファイルを指定してください。' },
  'worker-not-in-case': {
    why: '労働者「{worker}」が事件にいません。',
    fix: '--worker に、事件にいる労働者の id を指定してください：{workers}',
  },
  'worker-not-in-file': {
    why: 'その従業員番号はファイルにありません。',
    fix: '--worker-code に、次のどれかを指定してください：{workers}',
  },
  'several-workers-in-file': {
    why: 'ファイルに何人もの行があります。',
    fix: '--worker-code で、次のどの人の行かを指定してください：{workers}',
  },
  'nothing-to-add': { why: '事件に加える行がありません。', fix: '期間と従業員番号を確かめてください。' },
  'presence-log-not-days': {
    why: '入退館やPCの記録は、労働時間としては加えません。',
    fix: 'タイムカードなどと比べる資料として使ってください。',
  },
  'label-suggests-leave': {
    why: '{date} の会社の区分「{label}」は、休暇か欠勤を示しています。',
    fix: '本当に休暇・欠勤だったなら、行に kind を書いてください。',
  },
  'payment-head-not-known': {
    why: '支給「{label}」{yen}円がどの費目の支払か分からないため、other としました。既払額に含めません。',
    fix: '分かるなら、head を書き直してください。',
  },
  'pay-period-assumed': {
    why: '賃金計算期間を、労働条件から {from}〜{to} としました。',
    fix: '期間を確かめてください。',
  },
  'reduction-as-deduction': {
    why: '支給欄の減額「{label}」（{yen}円）は、控除（遅刻・欠勤）として加えました。',
    fix: '減額の理由と根拠を確かめてください。',
  },
  'break-entry': { why: '休憩だけの行です。', fix: '休憩は、その日の勤務の行に入れてください。' },
  'clock-out-of-range': {
    why: '時刻がその日の0時から48時間の範囲の外です。',
    fix: '原本で時刻を確かめ、日ごとの行に分けてください。',
  },
  'would-be-refused': {
    why: 'この行を入れると事件を計算できないため、加えませんでした。',
    fix: 'この行の誤りを原本で確かめ、直して取り込んでください。',
  },
  'outside-employment': { why: '在職期間の外の行です。{detail}', fix: '日付か在職期間を確かめてください。' },
} as const;
