import { figures, type Transcript } from './transcript.ts';

/** Pension grades 2 to 27: standard monthly remuneration and the lowest wage of the grade, by sr-serve.xsrv.jp niwaoffice. */
const pensionGrades = `98000 93000, 104000 101000, 110000 107000, 118000 114000, 126000 122000, 134000 130000, 142000 138000,
  150000 146000, 160000 155000, 170000 165000, 180000 175000, 190000 185000, 200000 195000, 220000 210000, 240000 230000,
  260000 250000, 280000 270000, 300000 290000, 320000 310000, 340000 330000, 360000 350000, 380000 370000, 410000 395000,
  440000 425000, 470000 455000, 500000 485000`;

const standardRemuneration = pensionGrades.split(/,\s+/).map((pair, i): Transcript => {
  const [standard, from] = pair.split(' ');
  const grade = String(i + 2);
  return {
    table: 'standard-remuneration',
    key: `health ${String(i + 5)}, pension ${grade}, pension to 2020-08 ${grade}`,
    on: '2024-10-01',
    value: `${String(standard)} (wages from ${String(from)})`,
    from: null,
    source: 'sr-serve.xsrv.jp niwaoffice',
  };
});

/** Interest and insurance rates and national averages as pages print them that the rows do not name. */
export const rateTranscripts: readonly Transcript[] = [
  ...figures('interest', '2019-12-31', 'ogawalegal.com 法定利率、七変化？', {
    civil_statutory: '5',
    commercial_statutory: '6',
  }),
  ...figures(
    'interest',
    '2022-01-01',
    'irisjs2021.com 民法改正による「法定利率」について',
    { statutory: '3' },
    '2020-04-01',
  ),
  ...figures(
    'interest',
    '2024-01-01',
    'irisjs2021.com 民法改正による「法定利率」について',
    { statutory: '3' },
    '2023-04-01',
  ),

  ...figures(
    'employment-insurance',
    '2022-12-01',
    'odai.or.jp 202204151086 (correction of the 2022-10 table)',
    {
      general: '5 + 8.5',
      agriculture_forestry_fishery_sake: '6 + 9.5',
      construction: '6 + 10.5',
    },
    '2022-10-01',
  ),

  ...figures(
    'employment-insurance',
    '2017-10-01',
    'cosmic-office.jp h29-koyouhokenryouritsu',
    {
      general: '3 + 6',
      agriculture_forestry_fishery_sake: '4 + 7',
      construction: '4 + 8',
    },
    '2017-04-01',
  ),
  ...figures('employment-insurance', '2016-10-01', 'office-matsuda.jp blog/2017/03', { general: '4 + 7' }),

  ...figures('health-insurance', '2025-10-01', 'oikawa-genkisj (specification on claims, 1.5)', { '13': '9.91' }),
  ...figures(
    'health-insurance',
    '2026-05-01',
    'oikawa-genkisj (specification on claims, 1.5)',
    { '08': '9.52', '11': '9.67', '12': '9.73', '13': '9.85', '14': '9.92' },
    '2026-03-01',
  ),
  ...figures('health-insurance', '2025-10-01', 'limo.media 81968', { '07': '9.62', '41': '10.78' }, '2025-03-01'),

  ...figures('care-and-child-rates', '2024-10-01', 'sr-aoki.or.jp r7_hoken', { long_term_care: '1.60' }),
  ...figures('care-and-child-rates', '2025-10-01', 'sr-aoki.or.jp r7_hoken', { long_term_care: '1.59' }, '2025-03-01'),
  ...figures('care-and-child-rates', '2026-05-01', 'specification on claims, 1.5', { long_term_care: '1.62' }),
  ...figures(
    'care-and-child-rates',
    '2026-05-01',
    'specification on claims, 1.5',
    { child_support: '0.23' },
    '2026-04-01',
  ),

  ...figures('pension', '2024-10-01', 'sr-serve.xsrv.jp niwaoffice', { rate: '18.300' }, '2020-09-01'),
  ...standardRemuneration,

  ...figures('minimum-wage-national-average', '2014-10-01', 'sr-kido.jp 今年の最低賃金16円引き上げへ', {
    '2014': '780',
  }),
  ...figures('minimum-wage-national-average', '2015-10-01', 'office-hamaguchi.com 全国平均798円に', { '2015': '798' }),
  ...figures('minimum-wage-national-average', '2016-10-01', 'rodo.co.jp news/6873', { '2016': '823' }),
  ...figures('minimum-wage-national-average', '2017-10-01', 'sr-rouki.com 2017-10-04', { '2017': '848' }),
  ...figures('minimum-wage-national-average', '2018-10-01', 'eskobe.com 2018-09-20', { '2018': '874' }),
  ...figures('minimum-wage-national-average', '2020-10-01', 'yhlee.org gyosei/saichin2110', { '2020': '902' }),
  ...figures('minimum-wage-national-average', '2021-10-01', 'yhlee.org gyosei/saichin2110', { '2021': '930' }),
  ...figures('minimum-wage-national-average', '2023-10-01', 'keiei-scope.biz p=51', { '2023': '1004' }),
  ...figures('minimum-wage-national-average', '2024-10-01', 'kurumi-office.jp p=247', { '2024': '1055' }),
  ...figures('minimum-wage-national-average', '2025-10-01', 'kurumi-office.jp p=247', { '2025': '1121' }),
];
