import type { Confidence } from '../value.ts';

/** 特定最低賃金の例, industry minimum wages, yen per hour: examples of Aichi only, no complete data set exists. 最低賃金法15条. */
export const specifiedMinimumWageExamples: readonly {
  readonly prefecture: string;
  readonly industry: string;
  readonly from: string;
  readonly value: string;
  readonly note: string;
  readonly source: string;
  readonly confidence: Confidence;
}[] = [
  {
    prefecture: '23',
    industry: '製鉄業、製鋼・製鋼圧延業、鋼材製造業',
    from: '2019-12-16',
    value: '975',
    note: 'before that day 957',
    source: 'roumu.com 99626; city.toyoake.lg.jp 4658',
    confidence: 'high',
  },
  {
    prefecture: '23',
    industry: '製鉄業、製鋼・製鋼圧延業、鋼材製造業',
    from: '2022-12-16',
    value: '1018',
    note: '2020 and 2021 not looked up',
    source: 'kitanagoya.or.jp',
    confidence: 'high',
  },
  {
    prefecture: '23',
    industry: '製鉄業、製鋼・製鋼圧延業、鋼材製造業',
    from: '2023-12-16',
    value: '1059',
    note: '',
    source: 'town.oguchi.lg.jp 3906',
    confidence: 'high',
  },
  {
    prefecture: '23',
    industry: '製鉄業、製鋼・製鋼圧延業、鋼材製造業',
    from: '2024-12-16',
    value: '1111',
    note: '',
    source: 'city.kitanagoya.lg.jp 1004192',
    confidence: 'high',
  },
  {
    prefecture: '23',
    industry: '製鉄業、製鋼・製鋼圧延業、鋼材製造業',
    from: '2025-12-16',
    value: '1175',
    note: 'below the regional 1195 from 2026-10-01: then the regional one rules',
    source: 'city.aichi-miyoshi.lg.jp 10659 (city page, 2025-12-16)',
    confidence: 'high',
  },
  {
    prefecture: '23',
    industry: '輸送用機械器具製造業',
    from: '2019-12-16',
    value: '955',
    note: 'before that day 936; excludes bicycles and ships',
    source: 'roumu.com 99626; city.toyoake.lg.jp 4658',
    confidence: 'high',
  },
  {
    prefecture: '23',
    industry: '輸送用機械器具製造業',
    from: '2022-12-16',
    value: '997',
    note: '',
    source: 'kitanagoya.or.jp',
    confidence: 'high',
  },
  {
    prefecture: '23',
    industry: '輸送用機械器具製造業',
    from: '2023-12-16',
    value: '1028',
    note: 'regional was 1027',
    source: 'town.oguchi.lg.jp 3906',
    confidence: 'high',
  },
  {
    prefecture: '23',
    industry: '輸送用機械器具製造業',
    from: '2024-12-16',
    value: '1081',
    note: 'regional 1140 from 2025-10-18 overtakes it until 2025-12-15',
    source: 'city.kitanagoya.lg.jp 1004192',
    confidence: 'high',
  },
  {
    prefecture: '23',
    industry: '輸送用機械器具製造業',
    from: '2025-12-16',
    value: '1146',
    note: '',
    source: 'city.aichi-miyoshi.lg.jp 10659 (city page, 2025-12-16)',
    confidence: 'high',
  },
  {
    prefecture: '23',
    industry: 'はん用・生産用・業務用機械器具製造業',
    from: '2019-12-16',
    value: '947',
    note: 'before that day 928; later overtaken by the regional one',
    source: 'roumu.com 99626',
    confidence: 'high',
  },
  {
    prefecture: '23',
    industry: '自動車（新車）小売業',
    from: '2019-12-16',
    value: '941',
    note: '',
    source: 'roumu.com 99626',
    confidence: 'high',
  },
];

/** 地域別最低賃金の全国加重平均額, yen per hour by fiscal year; for plausibility, binds nobody. */
export const nationalAverageData: readonly {
  readonly fiscalYear: number;
  readonly value: string;
  readonly source: string;
  readonly confidence: Confidence;
}[] = [
  { fiscalYear: 2013, value: '764', source: 'houkago-navi.com column 43558 (MHLW series)', confidence: 'high' },
  { fiscalYear: 2014, value: '780', source: 'houkago-navi.com column 43558 (MHLW series)', confidence: 'high' },
  { fiscalYear: 2015, value: '798', source: 'houkago-navi.com column 43558 (MHLW series)', confidence: 'high' },
  { fiscalYear: 2016, value: '823', source: 'houkago-navi.com column 43558 (MHLW series)', confidence: 'high' },
  { fiscalYear: 2017, value: '848', source: 'houkago-navi.com column 43558 (MHLW series)', confidence: 'high' },
  { fiscalYear: 2018, value: '874', source: 'houkago-navi.com column 43558 (MHLW series)', confidence: 'high' },
  { fiscalYear: 2019, value: '901', source: 'houkago-navi.com column 43558 (MHLW series)', confidence: 'high' },
  { fiscalYear: 2020, value: '902', source: 'houkago-navi.com column 43558 (MHLW series)', confidence: 'high' },
  { fiscalYear: 2021, value: '930', source: 'hamaguchii/ut-sr.com pages', confidence: 'high' },
  { fiscalYear: 2022, value: '961', source: 'arae-jimusho, yk-srj pages', confidence: 'high' },
  { fiscalYear: 2023, value: '1004', source: 'j-roumu announce_72477', confidence: 'high' },
  { fiscalYear: 2024, value: '1055', source: 'kaigo.taskman, sakigake', confidence: 'high' },
  { fiscalYear: 2025, value: '1121', source: 'j-roumu announce_88032, hyperpc.jp', confidence: 'high' },
  { fiscalYear: 2026, value: '1177', source: 'public repositories, 69086914586, 70099194510', confidence: 'high' },
];
