import type { Confidence } from '../value.ts';

const holidayAct = '国民の祝日に関する法律（昭和23年法律178号）2条';
const olympicAct = '平成三十二年東京オリンピック競技大会・東京パラリンピック競技大会特別措置法（平成27年法律33号）32条';

/** When in its year a holiday falls: a fixed day, or the n-th Monday of a month. */
type When = { readonly month: number; readonly day: number } | { readonly month: number; readonly monday: 1 | 2 | 3 };

export type HolidayRule = {
  readonly name: string;
  readonly when: When;
  readonly firstYear: number;
  /** Null: still in force. */
  readonly lastYear: number | null;
  /** Years in which a special act moved the day: then it stands in `specialHolidays`. */
  readonly movedIn: readonly number[];
  readonly citation: string;
  readonly confidence: Confidence;
};

const rule = (
  name: string,
  when: When,
  firstYear = 2013,
  lastYear: number | null = null,
  movedIn: readonly number[] = [],
): HolidayRule => ({ name, when, firstYear, lastYear, movedIn, citation: holidayAct, confidence: 'high' });

/** 国民の祝日, the holidays of the years 2013 to 2027. 国民の祝日に関する法律2条. */
export const holidayRules: readonly HolidayRule[] = [
  rule('元日', { month: 1, day: 1 }),
  rule('成人の日', { month: 1, monday: 2 }),
  rule('建国記念の日', { month: 2, day: 11 }),
  rule('天皇誕生日', { month: 2, day: 23 }, 2020),
  rule('昭和の日', { month: 4, day: 29 }),
  rule('憲法記念日', { month: 5, day: 3 }),
  rule('みどりの日', { month: 5, day: 4 }),
  rule('こどもの日', { month: 5, day: 5 }),
  rule('海の日', { month: 7, monday: 3 }, 2013, null, [2020, 2021]),
  rule('山の日', { month: 8, day: 11 }, 2016, null, [2020, 2021]),
  rule('敬老の日', { month: 9, monday: 3 }),
  rule('体育の日', { month: 10, monday: 2 }, 2013, 2019),
  rule('スポーツの日', { month: 10, monday: 2 }, 2020, null, [2020, 2021]),
  rule('文化の日', { month: 11, day: 3 }),
  rule('勤労感謝の日', { month: 11, day: 23 }),
  rule('天皇誕生日', { month: 12, day: 23 }, 2013, 2018),
];

/** 春分日・秋分日, as the National Astronomical Observatory gives them in the February of the year before. */
export const equinoxes: readonly (readonly [spring: string, autumn: string])[] = [
  ['2013-03-20', '2013-09-23'],
  ['2014-03-21', '2014-09-23'],
  ['2015-03-21', '2015-09-23'],
  ['2016-03-20', '2016-09-22'],
  ['2017-03-20', '2017-09-23'],
  ['2018-03-21', '2018-09-23'],
  ['2019-03-21', '2019-09-23'],
  ['2020-03-20', '2020-09-22'],
  ['2021-03-20', '2021-09-23'],
  ['2022-03-21', '2022-09-23'],
  ['2023-03-21', '2023-09-23'],
  ['2024-03-20', '2024-09-22'],
  ['2025-03-20', '2025-09-23'],
  ['2026-03-20', '2026-09-23'],
  ['2027-03-21', '2027-09-23'],
];
export const equinoxCitation = `${holidayAct}（春分日・秋分日: 国立天文台 暦要項）`;

/** Holidays of one year alone, by special acts. */
export const specialHolidays: readonly { readonly date: string; readonly name: string; readonly citation: string }[] = [
  {
    date: '2019-05-01',
    name: '天皇の即位の日',
    citation: '天皇の即位の日及び即位礼正殿の儀の行われる日を休日とする法律（平成30年法律99号）',
  },
  {
    date: '2019-10-22',
    name: '即位礼正殿の儀の行われる日',
    citation: '天皇の即位の日及び即位礼正殿の儀の行われる日を休日とする法律（平成30年法律99号）',
  },
  { date: '2020-07-23', name: '海の日', citation: `${olympicAct}1項` },
  { date: '2020-07-24', name: 'スポーツの日', citation: `${olympicAct}1項` },
  { date: '2020-08-10', name: '山の日', citation: `${olympicAct}1項` },
  { date: '2021-07-22', name: '海の日', citation: `${olympicAct}2項` },
  { date: '2021-07-23', name: 'スポーツの日', citation: `${olympicAct}2項` },
  { date: '2021-08-08', name: '山の日', citation: `${olympicAct}2項` },
];
