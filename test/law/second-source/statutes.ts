import type { Transcript } from './transcript.ts';

/**
 * Figures read in the statutes themselves: e-Gov texts as enforced in June 2026, article named at each.
 * The rows name web pages or no source, never these texts.
 */
type Reading = readonly [key: string, on: string, value: string, article: string, from?: string];

const lsa = '労働基準法';
const rules = '労働基準法施行規則';
const reform2018 = '労働基準法附則（平成30年法律71号）';
const reform2020 = '労働基準法附則（令和2年法律13号）';

const readings: readonly Reading[] = [
  ['statutory_hours.day/all', '2026-06-24', '8', `${lsa}32条2項: 八時間`],
  [
    'statutory_hours.week/all',
    '2026-06-24',
    '40',
    `${lsa}32条1項: 四十時間; 旧131条: 平成九年三月三十一日までの間`,
    '1997-04-01',
  ],
  [
    'statutory_hours.week.special/all',
    '2026-06-24',
    '44',
    `${rules}25条の2第1項: 四十四時間; 附則: 平成十三年四月一日`,
    '2001-04-01',
  ],
  [
    'statutory_hours.week.special.max_workers_exclusive/all',
    '2026-06-24',
    '10',
    `${rules}25条の2第1項: 常時十人未満`,
    '2001-04-01',
  ],
  ['premium.overtime/all', '2026-06-24', '0.25', `${lsa}37条1項: 二割五分以上; the ordinance keeps the lower end`],
  [
    'premium.statutory_holiday/all',
    '2026-06-24',
    '0.35',
    'specification on wages, premium table (平成6年政令5号 read on e-Gov by github zangyodai.ts)',
  ],
  ['premium.night/all', '2026-06-24', '0.25', `${lsa}37条4項: 二割五分以上`],
  [
    'premium.over60/large',
    '2026-06-24',
    '0.50',
    `${lsa}37条1項ただし書: 五割以上; 附則: 平成二十二年四月一日`,
    '2010-04-01',
  ],
  [
    'premium.over60/small-or-medium',
    '2026-06-24',
    '0.50',
    `${reform2018}1条3号: 百三十八条の改正規定令和五年四月一日`,
    '2023-04-01',
  ],
  [
    'premium.over60.threshold/all',
    '2026-06-24',
    '60',
    `${lsa}37条1項ただし書: 六十時間; 附則: 平成二十二年四月一日`,
    '2010-04-01',
  ],
  ['premium.over60.plus_night/all', '2026-06-24', '0.75', `${rules}20条1項: 七割五分以上`],
  [
    'cap36.month/all',
    '2026-06-24',
    '45',
    `${lsa}36条4項: 四十五時間; ${reform2018}2条: 平成三十一年四月一日`,
    '2019-04-01',
  ],
  ['cap36.year/all', '2026-06-24', '360', `${lsa}36条4項: 三百六十時間`, '2019-04-01'],
  ['cap36.month.one_year_variable/all', '2026-06-24', '42', `${lsa}36条4項: 四十二時間`, '2019-04-01'],
  ['cap36.year.one_year_variable/all', '2026-06-24', '320', `${lsa}36条4項: 三百二十時間`, '2019-04-01'],
  ['cap36.special.year/all', '2026-06-24', '720', `${lsa}36条5項: 七百二十時間`, '2019-04-01'],
  ['cap36.special.month_exclusive/all', '2026-06-24', '100', `${lsa}36条6項2号: 百時間未満`, '2019-04-01'],
  ['cap36.special.average/all', '2026-06-24', '80', `${lsa}36条6項3号: 八十時間`, '2019-04-01'],
  ['cap36.special.months_over_limit/all', '2026-06-24', '6', `${lsa}36条5項: 六箇月以内`, '2019-04-01'],
  ['cap36.start/large', '2026-06-24', '2019-04-01', `${reform2018}2条: 平成三十一年四月一日`, '2019-04-01'],
  ['cap36.start/small-or-medium', '2026-06-24', '2020-04-01', `${reform2018}3条1項: 令和二年四月一日`, '2020-04-01'],
  [
    'cap36.start/construction',
    '2026-06-24',
    '2024-04-01',
    `${lsa}139条2項: 令和六年三月三十一日までの間`,
    '2024-04-01',
  ],
  ['cap36.start/driver', '2026-06-24', '2024-04-01', `${lsa}140条2項: 令和六年三月三十一日までの間`, '2024-04-01'],
  ['cap36.driver.special.year/driver', '2026-06-24', '960', `${lsa}140条1項: 九百六十時間`, '2024-04-01'],
  ['cap36.start/doctor', '2026-06-24', '2024-04-01', `${lsa}141条4項: 令和六年三月三十一日までの間`, '2024-04-01'],
  ['cap36.start/sugar', '2026-06-24', '2024-04-01', `${lsa}142条: 令和六年三月三十一日までの間`, '2024-04-01'],
  ['cap36.exempt/all', '2026-06-24', 'research_and_development', `${lsa}36条11項: 研究開発に係る業務`, '2019-04-01'],
  ['prescription.wages/all', '2026-06-24', '3', `${lsa}143条3項: 三年間`],
  ['prescription.wages.body_text/all', '2026-06-24', '5', `${lsa}115条: 五年間; ${reform2020}3条`],
  ['prescription.retirement_allowance/all', '2026-06-24', '5', `${lsa}143条3項: 退職手当 五年間`],
  ['prescription.other_lsa_claims/all', '2026-06-24', '2', `${lsa}115条: その他の請求権 二年間`],
  [
    'prescription.start_point/all',
    '2026-06-24',
    'pay_day',
    `${lsa}115条: 行使することができる時から; ${reform2020}2条2項: 支払期日`,
  ],
  ['prescription.demand_letter_hold/all', '2026-06-24', '6', '民法150条1項: 六箇月（tek-law.jp article-150）'],
  ['additional_payment.claim_period/all', '2026-06-24', '3', `${lsa}114条ただし書・143条2項: 三年`],
  ['additional_payment.max_ratio/all', '2026-06-24', '1.0', `${lsa}114条: 同一額`],
  ['record_keeping/all', '2026-06-24', '3', `${lsa}143条1項: 三年間`],
  ['shutdown_allowance.min_ratio/all', '2026-06-24', '0.6', `${lsa}26条: 百分の六十以上`],
  ['dismissal_notice/all', '2026-06-24', '30', `${lsa}20条1項: 三十日前`],
  ['wage_cut_sanction.single_max/all', '2026-06-24', '0.5', `${lsa}91条: 平均賃金の一日分の半額`],
  ['wage_cut_sanction.period_max/all', '2026-06-24', '0.1', `${lsa}91条: 賃金の総額の十分の一`],
  [
    'premium_base.excluded/all',
    '2026-06-24',
    'family; commuting; separate-living; child-education; housing; temporary; paid over more than 1 month',
    `${lsa}37条5項・${rules}21条; 附則: 21条の改正規定は平成十一年十月一日`,
    '1999-10-01',
  ],
  [
    'minimum_wage_base.excluded/all',
    '2026-06-24',
    'temporary; paid over more than 1 month; overtime, holiday and night premiums; perfect-attendance; commuting; family',
    '最低賃金法施行規則1条（e-Gov）; specification on wages, 6.1: 精皆勤, 通勤, 家族 named in each order',
  ],
  ['minimum_wage.two_apply/all', '2026-06-24', 'higher', '最低賃金法6条1項: 最高のものにより; 13条: 派遣先'],
  ['minimum_wage.fine.regional/all', '2026-06-24', '500000', '最低賃金法40条: 五十万円以下'],
  [
    'minimum_wage.fine.specified_only/all',
    '2026-06-24',
    '300000',
    `${lsa}120条1号: 三十万円以下（第二十三条から第二十七条まで）`,
  ],
  ['penalty_word/all', '2026-06-24', '拘禁刑', `${lsa}117条から119条まで`],
  ['penalty.art119/all', '2026-06-24', '6 months or 300000 yen', `${lsa}119条: 六月以下の拘禁刑又は三十万円以下の罰金`],
  [
    'rounding.month_overtime_total/all',
    '2026-06-24',
    '30',
    '昭和63年3月14日基発150号: 三十分未満切捨て（nsr-office.biz p=135）',
    '1988-03-14',
  ],
  [
    'rounding.hourly_unit/all',
    '2026-06-24',
    '0.5',
    '昭和63年3月14日基発150号: 五十銭未満切捨て（nsr-office.biz p=135）',
    '1988-03-14',
  ],
];

export const statuteTranscripts: readonly Transcript[] = [
  ...readings.map(([key, on, value, source, from = null]) => ({ table: 'parameters', key, on, value, from, source })),
  {
    table: 'interest',
    key: 'after_retirement_wages',
    on: '2026-06-24',
    value: '14.6',
    from: null,
    source: '賃金の支払の確保等に関する法律施行令1条: 年十四・六パーセント（e-Gov）',
  },
];

/** 平成30年法律71号附則3条1項: 資本金 三億円（小売業・サービス業 五千万円、卸売業 一億円）、労働者 三百人（小売業 五十人、卸売業・サービス業 百人）. */
export const smeTranscripts: readonly Transcript[] = (
  [
    ['retail', '50000000 yen or 50 persons'],
    ['services', '50000000 yen or 100 persons'],
    ['wholesale', '100000000 yen or 100 persons'],
    ['other', '300000000 yen or 300 persons'],
  ] as const
).map(([key, value]) => ({
  table: 'sme-definition',
  key,
  on: '2020-04-01',
  value,
  from: null,
  source: '労働基準法附則（平成30年法律71号）3条1項（e-Gov）',
}));
