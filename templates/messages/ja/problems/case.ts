/** Faults of a case file. `why` says what is wrong, `fix` what to do; `{…}` are fields of the problem's data. */
export const caseProblems = {
  'broken-json': {
    why: 'JSONとして読めません。{column}文字目の「{value}」で文法が崩れています。',
    fix: 'この位置の前後で、引用符・かっこ・コンマの過不足を確かめてください。',
  },
  'json-ends-early': {
    why: 'JSONとして読めません。書きかけのまま終わっています。',
    fix: '閉じていない引用符やかっこがないか、ファイルが途中で切れていないかを確かめてください。',
  },
  'duplicate-field': {
    why: '同じ項目「{value}」が2回書かれています。どちらが正しいか決められません。',
    fix: '一方を消してください。',
  },
  'unknown-field': {
    why: 'この場所に、この名前の項目はありません。',
    fix: '綴りを確かめるか、消してください。使える項目は docs/case-file.md にあります。',
  },
  'missing-field': { why: '必要な項目がありません。', fix: 'この項目を書いてください。' },
  'wrong-type': {
    why: '値「{value}」の種類が違います（{expected}）。',
    fix: 'docs/case-file.md の例と同じ形で書いてください。',
  },
  'unknown-choice': { why: '値「{value}」は選べません。', fix: '次のどれかを書いてください：{choices}' },
  'empty-text': { why: '空欄です。', fix: '値を書いてください。' },
  'out-of-range': { why: '値「{value}」が範囲の外です（限度 {limit}）。', fix: '範囲の中の値を書いてください。' },
  'bad-date': { why: '「{value}」は日付ではありません。', fix: '実在する日付を YYYY-MM-DD の形で書いてください。' },
  'bad-clock': {
    why: '「{value}」は時刻ではありません。',
    fix: 'HH:MM の形で書いてください。翌日の時刻は24を足します（翌1時30分は 25:30）。',
  },
  'clock-over-48-hours': {
    why: '時刻「{value}」が 48:00 を超えています。1行の勤務は、その日の0時から48時間までです。',
    fix: '時刻を原本で確かめてください。本当に48時間を超える勤務なら、日ごとの行に分けてください。',
  },
  'not-money': {
    why: '「{value}」は金額として読めません。',
    fix: '円の額を "180000" のように数字だけで書いてください（コンマ・円記号なし）。',
  },
  'not-decimal': { why: '「{value}」は数として読めません。', fix: '0以上の数を "1.30" のように書いてください。' },
  'not-supported-yet': {
    why: 'この形（{value}）には、この版はまだ対応していません。',
    fix: 'この項目を消して計算し、この部分は別に検討してください。',
  },
  'as-of-missing': {
    why: '基準日（asOf）がありません。利息と時効はこの日で判断します。',
    fix: '事件ファイルに "asOf" を書くか、--as-of で指定してください。',
  },
  'unknown-policy': {
    why: '「{value}」という計算の前提はありません。',
    fix: '綴りを確かめてください。使える名前は docs/case-file.md にあります。',
  },
  'unknown-policy-value': {
    why: '計算の前提の値「{value}」は選べません。',
    fix: '次のどれかを選んでください：{choices}',
  },

  'range-reversed': { why: '終わり（{to}）が始まり（{from}）より前です。', fix: '日付を確かめてください。' },
  'unknown-prefecture': {
    why: '「{value}」という都道府県コードはありません。',
    fix: '働いた場所の都道府県を 01 から 47 の2桁で書いてください（東京都は 13）。',
  },
  'terms-overlap': {
    why: '{from} からの労働条件が、{other} から {to} までの労働条件と重なっています。',
    fix: '前の労働条件の to を、次の from の前日にしてください。',
  },
  'terms-gap': {
    why: '{from} から {to} までの労働条件がありません。',
    fix: '在職中のすべての日を、いずれかの労働条件の from と to の間に入れてください。',
  },
  'fixed-overtime-without-covers': {
    why: '固定残業代「{name}」が、何の対価かが書かれていません。',
    fix: 'covers に overtime、night、statutory-holiday のうち当てはまるものを書いてください。',
  },
  'negative-yen': {
    why: '金額「{value}」が負です。',
    fix: '正の額を書いてください。賃金から引かれた額（欠勤控除など）は deductions に正の額で書きます。',
  },
  'duplicate-weekday': { why: '曜日 {weekday} が2回書かれています。', fix: '一方を消してください。' },
  'scheduled-minutes-missing': {
    why: '所定労働日 {weekday} の所定労働時間がありません。',
    fix: 'minutesPerDay に分で書くか、start と end（と breaks）を書いてください。',
  },
  'scheduled-span-impossible': {
    why: '{weekday} の所定労働時間が {minutes} 分になります。',
    fix: '始業・終業・休憩の時刻を確かめてください。',
  },
  'scheduled-day-of-nought': {
    why: '所定労働日 {weekday} の所定労働時間が0分です。賃金を割る時間がありません。',
    fix: '所定労働時間を確かめてください。働かない曜日なら、weekdays から外してください。',
  },
  'weekly-pay-without-weekdays': {
    why: '週給の賃金がありますが、所定労働日の曜日がありません。',
    fix: 'weekdays に所定労働日の曜日を書いてください。',
  },
  'date-out-of-range': {
    why: '日付「{value}」は労働基準法の施行（1947年9月1日）より前です。',
    fix: '年を確かめてください。',
  },
  'premium-rate-form': {
    why: '契約の割増率の書き方が違います。',
    fix: '時間外・休日は "1.30" のように1以上の倍率で、深夜は "0.30" のように加える率で書いてください。',
  },
  'break-reversed': { why: '休憩の終わりが始まりより後ではありません。', fix: '休憩の時刻を確かめてください。' },
  'breaks-overlap': { why: '休憩どうしが重なっています。', fix: '休憩の時刻を確かめてください。' },
  'breaks-disagree': {
    why: '休憩の時刻の合計（{breaks}分）と breakMinutes（{breakMinutes}分）が合いません。',
    fix: '原本で確かめ、正しい方だけを残してください。',
  },
  'break-outside-shift': {
    why: '休憩が勤務（{start}〜{end}）の外に出ています。',
    fix: '勤務と休憩の時刻を確かめてください。翌日の休憩は24を足します。',
  },
  'break-longer-than-shift': {
    why: '休憩（{breakMinutes}分）が勤務（{start}〜{end}）より長くなっています。',
    fix: '勤務と休憩を確かめてください。',
  },
  'end-before-start': {
    why: '終わり {end} が始まり {start} より後ではありません。',
    fix: '翌日に終わった勤務なら、終わりに24を足してください（翌1時30分は 25:30）。',
  },
  'work-and-clock': {
    why: 'work と、start・end・休憩の両方が書かれています。',
    fix: 'どちらか一方で書いてください。work は休憩を除いた実際の労働時間です。',
  },
  'rows-disagree': {
    why: '同じ日（{date}）の行が食い違っています：{other} と {value}。',
    fix: '同じ日の行は一日として数えます。どちらかに直してください。',
  },
  'overlapping-minutes': {
    why: '{date} の {from}〜{to} が {other} と重なっています。',
    fix: '2つの行を原本で確かめ、同じ時間を1つの行だけに残してください。',
  },
  'day-outside-employment': {
    why: '{date} は在職期間（{start}〜{end}）の外です。',
    fix: '行の日付か、employment の start・end を確かめてください。',
  },
  'unknown-deduction-kind': {
    why: '「{value}」という控除の種類はありません。',
    fix: 'docs/law の控除の表にある種類を書いてください。分からないものは unlabelled です。',
  },
  'sanctions-differ': {
    why: '減給1回ごとの額の合計（{sum}円）が控除額（{value}円）と合いません。',
    fix: '減給の通知と明細で、1回ごとの額と合計を確かめてください。',
  },
  'month-twice': { why: '{month} からの標準報酬月額が2回書かれています。', fix: '正しい1つだけを残してください。' },
  'event-twice': { why: '{date} の平均賃金が2回書かれています。', fix: '正しい1つだけを残してください。' },
  'no-grade': {
    why: '標準報酬月額「{value}」は等級表にない額です。このまま計算します。',
    fix: '標準報酬決定通知書で額を確かめてください。',
  },
  'leaving-disagrees': {
    why: '退職・解雇の日 {date} が、employment.end（{end}）と違います。',
    fix: '離職した日を両方に同じように書いてください。',
  },
  'duplicate-event': { why: '「{value}」が2回書かれています。', fix: '正しい1つだけを残してください。' },
  'case-without-workers': { why: '事件に労働者がいません。', fix: 'workers に労働者を書いてください。' },
  'duplicate-worker-id': { why: '労働者の id「{worker}」が2回使われています。', fix: '別の id にしてください。' },
  'duplicate-evidence-id': { why: '証拠の id「{evidence}」が2回使われています。', fix: '別の id にしてください。' },
  'unknown-evidence': {
    why: '出典「{value}」が evidence にありません。計算には影響しません。',
    fix: 'evidence に加えるか、出典の綴りを確かめてください。',
  },
  'payslip-without-period': {
    why: '給与明細の期間（{from}〜{to}）が、労働条件から決まる賃金計算期間のどれにも当たりません。',
    fix: '明細の期間と支払日、労働条件の締切日と支払日を確かめてください。',
  },
  'piece-over-two-periods': {
    why: '出来高払の入力（{from}〜{to}）が二つの賃金計算期間にまたがっています。',
    fix: '賃金計算期間ごとに分けて入力してください。',
  },
  'payday-before-act': {
    why: '支払日（{date}）が労働基準法の施行（昭和22年9月1日）より前です。時効の期間が分かりません。',
    fix: '支払日の年を確かめてください。',
  },
  'named-period-unknown': {
    why: '指定された期間（{from}〜{to}）に入る賃金計算期間がありません。',
    fix: '賃金計算期間の初日と末日を書いてください。',
  },
  'payment-without-yen': {
    why: '一部の支払に金額がありません。',
    fix: '支払われた額を書いてください。額が分からなければ「債務の承認」としてください。',
  },
  'periods-not-here': {
    why: '期間の指定は、一部の支払と債務の承認にだけ書けます。',
    fix: '出来事の種類を確かめるか、期間の指定を消してください。',
  },
  'exception-not-here': {
    why: '解雇予告の除外事由は、解雇にだけ書けます。',
    fix: '出来事の種類を確かめるか、除外事由を消してください。',
  },
  'heirs-without-death': {
    why: '相続人がありますが、死亡の出来事がありません。',
    fix: '死亡の日を出来事に加えてください。',
  },
  'shares-not-whole': {
    why: '相続分の合計が{total}で、1になりません。',
    fix: 'すべての相続人の相続分を "1/2" のように書き、合計を1にしてください。',
  },
  'not-a-share': {
    why: '「{value}」は相続分として読めません。',
    fix: '"1/2" のような分数を書いてください。',
  },
  'law-not-known': {
    why: '{date} の値（{key}）は法令データにありません。',
    fix: '日付を確かめてください。推測の値は使いません。範囲は docs/law にあります。',
  },
} as const;
