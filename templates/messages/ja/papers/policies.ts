import type { PolicyKey, PolicyValue, ValueFamily } from '../../../../src/core/rows/policies.ts';

type PolicyWords = {
  readonly [K in PolicyKey]: {
    readonly name: string;
    readonly values: Readonly<Record<ValueFamily<PolicyValue<K>>, string>>;
  };
};

/** `weekday:*` and `day:*` stand for families of values; `{value}` is the weekday or the day of the month. */
export const policies = {
  afterHolidayMidnight: {
    name: '法定休日から翌日に及ぶ勤務',
    values: { literal: '翌日0時以後の時間だけを数え直す', 'whole-shift': '勤務全体を一つの勤務として8時間を数える' },
  },
  nextDayCut: {
    name: '翌日の始業時刻に及ぶ勤務',
    values: { on: '翌日の所定の始業時刻で区切る', off: '区切らない' },
  },
  unnamedHoliday: {
    name: '法定休日が特定されていない週',
    values: { 'later-day': '休日のうち後の日を法定休日とする', 'weekday:*': '{value}を法定休日とする' },
  },
  overtimeMonthStart: {
    name: '月60時間の起算日',
    values: { period: '賃金計算期間の初日', 'day:*': '毎月{value}日' },
  },
  divisorFallback: {
    name: '年間の所定が分からないときの月平均時間',
    values: {
      '173.33': '週の法定労働時間×52÷12（40時間なら173.33時間）',
      '173.81': '週の法定労働時間×年間日数÷7÷12（40時間なら173.81時間）',
    },
  },
  divisorYear: {
    name: '月平均所定労働時間の1年',
    values: { 'calendar-year-of-close': '締切日の属する暦年', 'fiscal-year': '4月から翌年3月まで' },
  },
  excessSchedule: {
    name: '法定労働時間を超える所定労働時間',
    values: { 'cap-8h': '超える部分を無効とし8時間で計算する', 'as-agreed': '契約のとおり計算する' },
  },
  weeklyLimit: {
    name: '週44時間の特例',
    values: { 'as-stated': '契約条件の記載による', '40': '週40時間とする' },
  },
  variableHours: {
    name: '変形労働時間制の主張',
    values: { off: '考慮しない（使用者の抗弁）', on: '考慮する' },
  },
  settlementAdditional: {
    name: '変形期間の途中の入退社による清算と付加金',
    values: { off: '付加金の対象としない', on: '付加金の対象とする' },
  },
  exemption: {
    name: '管理監督者等の適用除外の主張',
    values: { off: '考慮しない（使用者の抗弁）', on: '考慮する' },
  },
  fixedOvertime: {
    name: '固定残業代',
    values: { 'as-stated': '契約条件の記載による', valid: '有効とする', void: '無効とし基礎賃金に含める' },
  },
  pieceRate: {
    name: '出来高払',
    values: { 'as-stated': '契約条件の記載による', time: '時間によって定められた賃金として計算する' },
  },
  unknownBreak: {
    name: '休憩の記録がない日',
    values: { deduct: '契約の休憩を取ったものとして差し引く', count: '差し引かない' },
  },
  missingPayslip: {
    name: '給与明細がない期間',
    values: { 'base-paid': '基本賃金は支払われたものとする', unpaid: '支払われていないものとする' },
  },
  estimatedDays: {
    name: '推計した日',
    values: { count: '労働した日として数える', 'leave-out': '記録がない日として除く' },
  },
  deductLateness: {
    name: '遅刻・早退の控除',
    values: { off: '基本賃金から差し引かない', on: '働かなかった分を差し引く' },
  },
  closurePay: {
    name: '使用者の都合による休業',
    values: { 'civil-code-536': '賃金の全額', 'article-26': '平均賃金の6割（休業手当）' },
  },
  paidLeaveMethod: {
    name: '年次有給休暇の賃金',
    values: { normal: '通常の賃金', 'average-wage': '平均賃金', 'standard-remuneration': '標準報酬日額' },
  },
  rounding: {
    name: '端数処理',
    values: {
      exact: '各期・各費目ごとに円未満を四捨五入',
      'circular-150': '昭和63年3月14日基発150号の簡便法（月の時間数を30分で四捨五入）',
      floor: '各期・各費目ごとに円未満を切捨て',
    },
  },
  proration: {
    name: '月の途中の入退社等の日割り',
    values: { 'scheduled-days': '所定労働日数による', 'calendar-days': '暦日数による', hours: '所定労働時間による' },
  },
  minimumWageHours: {
    name: '月給の最低賃金差額の時間',
    values: { average: '1か月平均所定労働時間', actual: 'その月の所定労働時間' },
  },
  minimumWageBase: {
    name: '最低賃金を下回る場合の単価',
    values: {
      literal: '最低賃金を下回る期間だけ引き上げる',
      floor: '住宅手当等で満たす期間も最低賃金額を下限とする',
      'add-shortfall': '不足額を単価に加える',
    },
  },
  interestDays: {
    name: '利息の日割り',
    values: {
      '365': '1年を365日とする',
      'years-and-days': '満年数と、1年に満たない日数の365分の1',
      'leap-year-366': '閏年は366日とする',
    },
  },
  retirementInterest: {
    name: '退職後の利率',
    values: { on: '賃金の支払の確保等に関する法律6条1項の利率', off: '退職前と同じ利率' },
  },
  prescriptionDefence: {
    name: '消滅時効の援用',
    values: { on: '援用されるものとし、時効期間の過ぎた額を除く', off: '援用されないものとし、除かない' },
  },
  partPayment: {
    name: '一部弁済の効果',
    values: {
      acknowledges: '弁済の日までの未払い全部の承認として時効を更新する',
      'credit-only': '充当するだけで、時効に影響しない',
    },
  },
  lateAcknowledgment: {
    name: '時効完成後の承認・弁済',
    values: { cut: '時効に影響しない', bars: '時効の援用は許されない' },
  },
  karoshiRemainder: {
    name: '時間集計の端数2日',
    values: {
      '16-8-0': '直前5日の休日数により16・8・0時間を控除',
      'flat-16': '一律に16時間を控除',
      'pro-rata': '40時間の7分の2を控除',
    },
  },
  karoshiMidnight: {
    name: '時間集計で日をまたぐ勤務',
    values: { 'start-day': '始業の日の労働とする', split: '0時で分ける' },
  },
  karoshiCountOnsetDay: {
    name: '時間集計の発症日',
    values: { false: '数えない（前日から起算）', true: '数える' },
  },
} as const satisfies PolicyWords;
