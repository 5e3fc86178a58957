export const premiums = {
  unitWageTitle: '割増賃金の基礎となる賃金（単価）',
  unitWageRule:
    '1時間当たりの賃金は、時間給はその額、日給は1日の所定労働時間数で除した額、月給は1年間における1か月平均所定労働時間数で除した額など、労働基準法施行規則19条1項各号による。',
  unitWageRaised:
    '換算額が最低賃金を下回る期間は、無効となる部分を最低賃金と同様の定めとみなして単価を引き上げた（最低賃金法4条2項）。',
  unitWageExact: '単価は端数を丸めずに計算し、表には小数第2位まで（切捨て）を示す。',
  symbolColumn: '記号',
  periodColumn: '期間',
  convertedColumn: '換算額',
  minimumWageColumn: '最低賃金',
  unitWageColumn: '単価',
  flooredMark: '※',
  flooredNote: '※ 換算額が最低賃金を下回るため、単価を引き上げた期間。',
  ratesNote: '割増率は労働基準法37条1項・4項及び割増賃金令（平成6年政令5号）による。',
  pieceNote:
    '出来高払の賃金又は契約独自の割増率がある期間は、賃金の種類ごとに率を分けて計算したため、率を乗じた額を示さない。',
  exemptNote:
    '労働時間・休日の規定が適用されないもの（労働基準法41条・41条の2）として計算したため、割増賃金を計上していない時間がある。',
  exampleTitle: '計算例　{month}分（記号{symbol}）',
  paidPart: '（所定時間内・割増部分のみ）',
  paidPartNote:
    '時間外のうち所定労働時間内の時間は、100％が基本賃金で支払われているため、割増部分のみを計上した（労働基準法24条・32条・37条1項）。該当する時間: {months}',
  headColumn: '費目',
  rateColumn: '割増率',
  timeColumn: '時間',
  monthsTitle: '月別の割増賃金',
  workingTimeGroup: '労働時間',
  dueGroup: '支払うべき額',
  sumColumn: '計',
  paidColumn: '既払額',
  unpaidColumn: '未払額',
  timeNote:
    '「時間外」は1日8時間又は1週間の法定労働時間を超える時間のうち月60時間まで、「60時間超」はこれを超える部分。「深夜」は22時から5時までの全時間で、他の欄と重なる。',
  rounding: {
    exact: '各月・各費目ごとに1回だけ円未満を四捨五入した。',
    'circular-150': '端数は昭和63年3月14日基発150号の簡便法により処理した。',
    floor: '各月・各費目ごとに円未満を切り捨てた。',
  },
  paidNote: '既払額は、給与明細の各項目を、その月の各費目に充当したもの。ある月の払い過ぎを他の月に充当していない。',
  bridgeTitle: '別紙1との関係',
  bridgePremiums: 'この表の未払額の合計',
  bridgeOther: '割増賃金以外の費目（{heads}）の未払額',
  bridgePrescribed: '時効が完成した期の未払額',
  bridgeClaimed: '別紙1の請求額',
} as const;
