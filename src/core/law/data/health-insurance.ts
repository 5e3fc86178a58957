import type { Confidence } from '../value.ts';

/**
 * 健康保険料率（全国健康保険協会）, percent of the standard remuneration, both shares together. 健康保険法167条1項.
 * A fiscal year runs from the March premium (2015: April) to the next February. A year without a row is not known.
 */
export const healthInsuranceSources = {
  costdown15: {
    source: 'costdown.co.jp 2019-02 table (2015 start month April: unsourced knowledge)',
    confidence: 'medium',
  },
  costdown: { source: 'costdown.co.jp 2019-02 table', confidence: 'medium' },
  official: { source: 'kyoukaikenpo.or.jp g3/cat330/sb3130/h31/310213 (official page)', confidence: 'high' },
  srPak: { source: 'roumu.sr-pak.com 2024-02-07 copy of official table', confidence: 'medium' },
  kanahara: { source: 'kanahara-sr.jp 2024-02-19 (Kyushu table)', confidence: 'medium' },
  r7: { source: 'public repository (from r7ippan3.xlsx)', confidence: 'medium' },
  r7Limo: { source: 'public repository (from r7ippan3.xlsx) = limo.media 79028', confidence: 'high' },
  r8: {
    source: 'public repository (from r8ippan3.xlsx) = kishida-devil/jp-payroll-mcp insurance-r8.json',
    confidence: 'high',
  },
} as const satisfies Readonly<Record<string, { readonly source: string; readonly confidence: Confidence }>>;

type HealthInsuranceRow = readonly [fiscalYear: number, percent: string, source: keyof typeof healthInsuranceSources];

export const healthInsuranceByPrefecture: Readonly<Record<string, readonly HealthInsuranceRow[]>> = {
  // 北海道
  '01': [
    [2015, '10.14', 'costdown15'],
    [2016, '10.15', 'costdown'],
    [2017, '10.22', 'costdown'],
    [2018, '10.25', 'official'],
    [2019, '10.31', 'official'],
    [2023, '10.29', 'srPak'],
    [2024, '10.21', 'srPak'],
    [2025, '10.31', 'r7'],
    [2026, '10.28', 'r8'],
  ],
  // 青森県
  '02': [
    [2015, '9.98', 'costdown15'],
    [2016, '9.97', 'costdown'],
    [2017, '9.96', 'costdown'],
    [2018, '9.96', 'official'],
    [2019, '9.87', 'official'],
    [2023, '9.79', 'srPak'],
    [2024, '9.49', 'srPak'],
    [2025, '9.85', 'r7'],
    [2026, '9.85', 'r8'],
  ],
  // 岩手県
  '03': [
    [2015, '9.97', 'costdown15'],
    [2016, '9.93', 'costdown'],
    [2017, '9.82', 'costdown'],
    [2018, '9.84', 'official'],
    [2019, '9.80', 'official'],
    [2023, '9.77', 'srPak'],
    [2024, '9.63', 'srPak'],
    [2025, '9.62', 'r7Limo'],
    [2026, '9.51', 'r8'],
  ],
  // 宮城県
  '04': [
    [2015, '9.96', 'costdown15'],
    [2016, '9.96', 'costdown'],
    [2017, '9.97', 'costdown'],
    [2018, '10.05', 'official'],
    [2019, '10.10', 'official'],
    [2023, '10.05', 'srPak'],
    [2024, '10.01', 'srPak'],
    [2025, '10.11', 'r7'],
    [2026, '10.10', 'r8'],
  ],
  // 秋田県
  '05': [
    [2015, '10.06', 'costdown15'],
    [2016, '10.11', 'costdown'],
    [2017, '10.16', 'costdown'],
    [2018, '10.13', 'official'],
    [2019, '10.14', 'official'],
    [2023, '9.86', 'srPak'],
    [2024, '9.85', 'srPak'],
    [2025, '10.01', 'r7'],
    [2026, '10.01', 'r8'],
  ],
  // 山形県
  '06': [
    [2015, '9.97', 'costdown15'],
    [2016, '10.00', 'costdown'],
    [2017, '9.99', 'costdown'],
    [2018, '10.04', 'official'],
    [2019, '10.03', 'official'],
    [2023, '9.98', 'srPak'],
    [2024, '9.84', 'srPak'],
    [2025, '9.75', 'r7'],
    [2026, '9.75', 'r8'],
  ],
  // 福島県
  '07': [
    [2015, '9.92', 'costdown15'],
    [2016, '9.90', 'costdown'],
    [2017, '9.85', 'costdown'],
    [2018, '9.79', 'official'],
    [2019, '9.74', 'official'],
    [2023, '9.53', 'srPak'],
    [2024, '9.59', 'srPak'],
    [2025, '9.62', 'r7Limo'],
    [2026, '9.50', 'r8'],
  ],
  // 茨城県
  '08': [
    [2015, '9.92', 'costdown15'],
    [2016, '9.92', 'costdown'],
    [2017, '9.89', 'costdown'],
    [2018, '9.90', 'official'],
    [2019, '9.84', 'official'],
    [2023, '9.73', 'srPak'],
    [2024, '9.66', 'srPak'],
    [2025, '9.67', 'r7'],
    [2026, '9.52', 'r8'],
  ],
  // 栃木県
  '09': [
    [2015, '9.95', 'costdown15'],
    [2016, '9.94', 'costdown'],
    [2017, '9.94', 'costdown'],
    [2018, '9.92', 'official'],
    [2019, '9.92', 'official'],
    [2023, '9.96', 'srPak'],
    [2024, '9.79', 'srPak'],
    [2025, '9.82', 'r7'],
    [2026, '9.82', 'r8'],
  ],
  // 群馬県
  '10': [
    [2015, '9.92', 'costdown15'],
    [2016, '9.94', 'costdown'],
    [2017, '9.93', 'costdown'],
    [2018, '9.91', 'official'],
    [2019, '9.84', 'official'],
    [2023, '9.76', 'srPak'],
    [2024, '9.81', 'srPak'],
    [2025, '9.77', 'r7'],
    [2026, '9.68', 'r8'],
  ],
  // 埼玉県
  '11': [
    [2015, '9.93', 'costdown15'],
    [2016, '9.91', 'costdown'],
    [2017, '9.87', 'costdown'],
    [2018, '9.85', 'official'],
    [2019, '9.79', 'official'],
    [2023, '9.82', 'srPak'],
    [2024, '9.78', 'srPak'],
    [2025, '9.76', 'r7'],
    [2026, '9.67', 'r8'],
  ],
  // 千葉県
  '12': [
    [2015, '9.97', 'costdown15'],
    [2016, '9.93', 'costdown'],
    [2017, '9.89', 'costdown'],
    [2018, '9.89', 'official'],
    [2019, '9.81', 'official'],
    [2023, '9.87', 'srPak'],
    [2024, '9.77', 'srPak'],
    [2025, '9.79', 'r7'],
    [2026, '9.73', 'r8'],
  ],
  // 東京都
  '13': [
    [2015, '9.97', 'costdown15'],
    [2016, '9.96', 'costdown'],
    [2017, '9.91', 'costdown'],
    [2018, '9.90', 'official'],
    [2019, '9.90', 'official'],
    [2023, '10.00', 'srPak'],
    [2024, '9.98', 'srPak'],
    [2025, '9.91', 'r7'],
    [2026, '9.85', 'r8'],
  ],
  // 神奈川県
  '14': [
    [2015, '9.98', 'costdown15'],
    [2016, '9.97', 'costdown'],
    [2017, '9.93', 'costdown'],
    [2018, '9.93', 'official'],
    [2019, '9.91', 'official'],
    [2023, '10.02', 'srPak'],
    [2024, '10.02', 'srPak'],
    [2025, '9.92', 'r7'],
    [2026, '9.92', 'r8'],
  ],
  // 新潟県
  '15': [
    [2015, '9.86', 'costdown15'],
    [2016, '9.79', 'costdown'],
    [2017, '9.69', 'costdown'],
    [2018, '9.63', 'official'],
    [2019, '9.63', 'official'],
    [2023, '9.33', 'srPak'],
    [2024, '9.35', 'srPak'],
    [2025, '9.55', 'r7Limo'],
    [2026, '9.21', 'r8'],
  ],
  // 富山県
  '16': [
    [2018, '9.81', 'official'],
    [2019, '9.71', 'official'],
    [2023, '9.57', 'srPak'],
    [2024, '9.62', 'srPak'],
    [2025, '9.65', 'r7'],
    [2026, '9.59', 'r8'],
  ],
  // 石川県
  '17': [
    [2018, '10.04', 'official'],
    [2019, '9.99', 'official'],
    [2023, '9.66', 'srPak'],
    [2024, '9.94', 'srPak'],
    [2025, '9.88', 'r7'],
    [2026, '9.70', 'r8'],
  ],
  // 福井県
  '18': [
    [2018, '9.98', 'official'],
    [2019, '9.88', 'official'],
    [2023, '9.91', 'srPak'],
    [2024, '10.07', 'srPak'],
    [2025, '9.94', 'r7'],
    [2026, '9.71', 'r8'],
  ],
  // 山梨県
  '19': [
    [2015, '9.96', 'costdown15'],
    [2016, '10.00', 'costdown'],
    [2017, '10.04', 'costdown'],
    [2018, '9.96', 'official'],
    [2019, '9.90', 'official'],
    [2023, '9.67', 'srPak'],
    [2024, '9.94', 'srPak'],
    [2025, '9.89', 'r7'],
    [2026, '9.55', 'r8'],
  ],
  // 長野県
  '20': [
    [2015, '9.91', 'costdown15'],
    [2016, '9.88', 'costdown'],
    [2017, '9.76', 'costdown'],
    [2018, '9.71', 'official'],
    [2019, '9.69', 'official'],
    [2023, '9.49', 'srPak'],
    [2024, '9.55', 'srPak'],
    [2025, '9.69', 'r7'],
    [2026, '9.63', 'r8'],
  ],
  // 岐阜県
  '21': [
    [2018, '9.91', 'official'],
    [2019, '9.86', 'official'],
    [2023, '9.80', 'srPak'],
    [2024, '9.91', 'srPak'],
    [2025, '9.93', 'r7'],
    [2026, '9.80', 'r8'],
  ],
  // 静岡県
  '22': [
    [2018, '9.77', 'official'],
    [2019, '9.75', 'official'],
    [2023, '9.75', 'srPak'],
    [2024, '9.85', 'srPak'],
    [2025, '9.80', 'r7'],
    [2026, '9.61', 'r8'],
  ],
  // 愛知県
  '23': [
    [2018, '9.90', 'official'],
    [2019, '9.90', 'official'],
    [2023, '10.01', 'srPak'],
    [2024, '10.02', 'srPak'],
    [2025, '10.03', 'r7'],
    [2026, '9.93', 'r8'],
  ],
  // 三重県
  '24': [
    [2018, '9.90', 'official'],
    [2019, '9.90', 'official'],
    [2023, '9.81', 'srPak'],
    [2024, '9.94', 'srPak'],
    [2025, '9.99', 'r7'],
    [2026, '9.77', 'r8'],
  ],
  // 滋賀県
  '25': [
    [2018, '9.84', 'official'],
    [2019, '9.87', 'official'],
    [2023, '9.73', 'srPak'],
    [2024, '9.89', 'srPak'],
    [2025, '9.97', 'r7'],
    [2026, '9.88', 'r8'],
  ],
  // 京都府
  '26': [
    [2018, '10.02', 'official'],
    [2019, '10.03', 'official'],
    [2023, '10.09', 'srPak'],
    [2024, '10.13', 'srPak'],
    [2025, '10.03', 'r7'],
    [2026, '9.89', 'r8'],
  ],
  // 大阪府
  '27': [
    [2018, '10.17', 'official'],
    [2019, '10.19', 'official'],
    [2023, '10.29', 'srPak'],
    [2024, '10.34', 'srPak'],
    [2025, '10.24', 'r7'],
    [2026, '10.13', 'r8'],
  ],
  // 兵庫県
  '28': [
    [2018, '10.10', 'official'],
    [2019, '10.14', 'official'],
    [2023, '10.17', 'srPak'],
    [2024, '10.18', 'srPak'],
    [2025, '10.16', 'r7'],
    [2026, '10.12', 'r8'],
  ],
  // 奈良県
  '29': [
    [2018, '10.03', 'official'],
    [2019, '10.07', 'official'],
    [2023, '10.14', 'srPak'],
    [2024, '10.22', 'srPak'],
    [2025, '10.02', 'r7'],
    [2026, '9.91', 'r8'],
  ],
  // 和歌山県
  '30': [
    [2018, '10.08', 'official'],
    [2019, '10.15', 'official'],
    [2023, '9.94', 'srPak'],
    [2024, '10.00', 'srPak'],
    [2025, '10.19', 'r7'],
    [2026, '10.06', 'r8'],
  ],
  // 鳥取県
  '31': [
    [2018, '9.96', 'official'],
    [2019, '10.00', 'official'],
    [2023, '9.82', 'srPak'],
    [2024, '9.68', 'srPak'],
    [2025, '9.93', 'r7'],
    [2026, '9.86', 'r8'],
  ],
  // 島根県
  '32': [
    [2018, '10.13', 'official'],
    [2019, '10.13', 'official'],
    [2023, '10.26', 'srPak'],
    [2024, '9.92', 'srPak'],
    [2025, '9.94', 'r7'],
    [2026, '9.94', 'r8'],
  ],
  // 岡山県
  '33': [
    [2018, '10.15', 'official'],
    [2019, '10.22', 'official'],
    [2023, '10.07', 'srPak'],
    [2024, '10.02', 'srPak'],
    [2025, '10.17', 'r7'],
    [2026, '10.05', 'r8'],
  ],
  // 広島県
  '34': [
    [2018, '10.00', 'official'],
    [2019, '10.00', 'official'],
    [2023, '9.92', 'srPak'],
    [2024, '9.95', 'srPak'],
    [2025, '9.97', 'r7'],
    [2026, '9.78', 'r8'],
  ],
  // 山口県
  '35': [
    [2018, '10.18', 'official'],
    [2019, '10.21', 'official'],
    [2023, '9.96', 'srPak'],
    [2024, '10.20', 'srPak'],
    [2025, '10.36', 'r7'],
    [2026, '10.15', 'r8'],
  ],
  // 徳島県
  '36': [
    [2018, '10.28', 'official'],
    [2019, '10.30', 'official'],
    [2023, '10.25', 'srPak'],
    [2025, '10.47', 'r7Limo'],
    [2026, '10.24', 'r8'],
  ],
  // 香川県
  '37': [
    [2018, '10.23', 'official'],
    [2019, '10.31', 'official'],
    [2025, '10.21', 'r7'],
    [2026, '10.02', 'r8'],
  ],
  // 愛媛県
  '38': [
    [2018, '10.10', 'official'],
    [2019, '10.02', 'official'],
    [2025, '10.18', 'r7'],
    [2026, '9.98', 'r8'],
  ],
  // 高知県
  '39': [
    [2018, '10.14', 'official'],
    [2019, '10.21', 'official'],
    [2025, '10.13', 'r7'],
    [2026, '10.05', 'r8'],
  ],
  // 福岡県
  '40': [
    [2018, '10.23', 'official'],
    [2019, '10.24', 'official'],
    [2023, '10.36', 'kanahara'],
    [2024, '10.35', 'kanahara'],
    [2025, '10.31', 'r7'],
    [2026, '10.11', 'r8'],
  ],
  // 佐賀県
  '41': [
    [2018, '10.61', 'official'],
    [2019, '10.75', 'official'],
    [2023, '10.51', 'kanahara'],
    [2024, '10.42', 'kanahara'],
    [2025, '10.78', 'r7Limo'],
    [2026, '10.55', 'r8'],
  ],
  // 長崎県
  '42': [
    [2018, '10.20', 'official'],
    [2019, '10.24', 'official'],
    [2023, '10.21', 'kanahara'],
    [2024, '10.17', 'kanahara'],
    [2025, '10.41', 'r7Limo'],
    [2026, '10.06', 'r8'],
  ],
  // 熊本県
  '43': [
    [2018, '10.13', 'official'],
    [2019, '10.18', 'official'],
    [2023, '10.32', 'kanahara'],
    [2024, '10.30', 'kanahara'],
    [2025, '10.12', 'r7'],
    [2026, '10.08', 'r8'],
  ],
  // 大分県
  '44': [
    [2018, '10.26', 'official'],
    [2019, '10.21', 'official'],
    [2023, '10.20', 'kanahara'],
    [2024, '10.25', 'kanahara'],
    [2025, '10.25', 'r7'],
    [2026, '10.08', 'r8'],
  ],
  // 宮崎県
  '45': [
    [2018, '9.97', 'official'],
    [2019, '10.02', 'official'],
    [2023, '9.76', 'kanahara'],
    [2024, '9.85', 'kanahara'],
    [2025, '10.09', 'r7'],
    [2026, '9.77', 'r8'],
  ],
  // 鹿児島県
  '46': [
    [2023, '10.26', 'kanahara'],
    [2024, '10.13', 'kanahara'],
    [2025, '10.31', 'r7'],
    [2026, '10.13', 'r8'],
  ],
  // 沖縄県
  '47': [
    [2023, '9.89', 'kanahara'],
    [2024, '9.52', 'kanahara'],
    [2025, '9.44', 'r7Limo'],
    [2026, '9.44', 'r8'],
  ],
};

/** The lowest and the highest rate of the country by fiscal year, for years in which a prefecture has no row. */
export const healthInsuranceRange: readonly {
  readonly fiscalYear: number;
  readonly lowest: string;
  readonly highest: string;
  readonly source: string;
  readonly confidence: Confidence;
}[] = [
  {
    fiscalYear: 2018,
    lowest: '9.63',
    highest: '10.61',
    source: 'Niigata and Saga: sankeibiz 2018-01-30',
    confidence: 'high',
  },
  {
    fiscalYear: 2019,
    lowest: '9.63',
    highest: '10.75',
    source: 'Niigata and Saga: kyoukaikenpo h31 page (2 prefectures not seen)',
    confidence: 'high',
  },
  { fiscalYear: 2020, lowest: '9.58', highest: '10.73', source: 'Niigata and Saga: mikura-sr.com', confidence: 'high' },
  {
    fiscalYear: 2021,
    lowest: '9.50',
    highest: '10.68',
    source: 'Niigata and Saga: mikura-sr.com, glanssa.jp',
    confidence: 'high',
  },
  {
    fiscalYear: 2022,
    lowest: '9.51',
    highest: '11.00',
    source: 'Niigata and Saga: work-balance.net',
    confidence: 'high',
  },
  {
    fiscalYear: 2023,
    lowest: '9.33',
    highest: '10.51',
    source:
      'Niigata and Saga: sr-pak + kanahara-sr tables (4 prefectures not seen: Kagawa Ehime Kochi; Tokushima seen)',
    confidence: 'medium',
  },
  {
    fiscalYear: 2024,
    lowest: '9.35',
    highest: '10.42',
    source: 'Niigata and Saga: mmg-syaroushi, nkr-office, ryukyushimpo',
    confidence: 'high',
  },
  {
    fiscalYear: 2025,
    lowest: '9.44',
    highest: '10.78',
    source: 'Okinawa and Saga: limo.media 79028, public repository',
    confidence: 'high',
  },
  {
    fiscalYear: 2026,
    lowest: '9.21',
    highest: '10.55',
    source: 'Niigata and Saga: the two copies of the prefecture rows',
    confidence: 'high',
  },
];
