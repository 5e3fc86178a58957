import type { Transcript } from './transcript.ts';

/**
 * Health insurance rates (全国健康保険協会) as pages print them that no row names, typed by hand in the order of the
 * prefectures' codes, all from the March premium. `-`: not on the page, or no row in the table.
 */
const years: readonly { readonly fiscalYear: number; readonly source: string; readonly percent: string }[] = [
  {
    fiscalYear: 2016,
    source: 'kaiketsu-j.com p=244',
    percent: `10.15 9.97 9.93 9.96 10.11 10.00 9.90 9.92 9.94 9.94 9.91 9.93 - - - - - - 10.00 9.88 - - - -
      - - - - - - - - - - - - - - - - - - - - - - -`,
  },
  {
    fiscalYear: 2024,
    source: 'roumu.com archives/120714 (as planned in January 2024)',
    percent: `10.21 9.49 9.63 10.01 9.85 9.84 9.59 9.66 9.79 9.81 9.78 9.77 9.98 10.02 9.35 9.62 9.94 10.07 9.94 9.55 9.91 9.85 10.02 9.94
      9.89 10.13 10.34 10.18 10.22 10.00 9.68 9.92 10.02 9.95 10.20 - - - - 10.35 10.42 10.17 10.30 10.25 9.85 10.13 9.52`,
  },
  {
    fiscalYear: 2025,
    source: 'office-mori.biz p=10257',
    percent: `10.31 9.85 9.62 10.11 10.01 9.75 9.62 9.67 9.82 9.77 9.76 9.79 9.91 9.92 9.55 9.65 9.88 9.94 9.89 9.69 9.93 9.80 10.03 9.99
      9.97 10.03 10.24 10.16 10.02 10.19 9.93 9.94 10.17 9.97 10.36 10.47 10.21 10.18 10.13 10.31 10.78 10.41 10.12 10.25 10.09 10.31 9.44`,
  },
  {
    fiscalYear: 2026,
    source: 'office-mori.biz p=10257',
    percent: `10.28 9.85 9.51 10.10 10.01 9.75 9.50 9.52 9.82 9.68 9.67 9.73 9.85 9.92 9.21 9.59 9.70 9.71 9.55 9.63 9.80 9.61 9.93 9.77
      9.88 9.89 10.13 10.12 9.91 10.06 9.86 9.94 10.05 9.78 10.15 10.24 10.02 9.98 10.05 10.11 10.55 10.06 10.08 10.08 9.77 10.13 9.44`,
  },
];

export const healthInsuranceTranscripts: readonly Transcript[] = years.flatMap(({ fiscalYear, source, percent }) =>
  percent
    .split(/\s+/)
    .map((value, i) => ({
      table: 'health-insurance',
      key: String(i + 1).padStart(2, '0'),
      on: `${String(fiscalYear)}-10-01`,
      value,
      from: `${String(fiscalYear)}-03-01`,
      source,
    }))
    .filter(({ value }) => value !== '-'),
);
