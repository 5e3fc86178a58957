import { div, ratio, ratioOf, zero, type Ratio } from '../base/ratio.ts';
import type { Result } from '../base/result.ts';
import { addDays, workDate, type WorkDate } from '../base/work-date.ts';
import { yen, type Yen } from '../base/yen.ts';
import { lawCheckedOn } from './checked-on.ts';
import { careAndChildData, pensionData } from './data/care-and-pension.ts';
import { employmentInsuranceData, type BusinessType } from './data/employment-insurance.ts';
import { healthInsuranceByPrefecture, healthInsuranceRange, healthInsuranceSources } from './data/health-insurance.ts';
import { prefectures } from './data/minimum-wage.ts';
import { lawTable, lookUp, type LawRow, type LawValue, type NotKnown } from './value.ts';

/** 保険料率, parts of 1 of the wages (employment insurance) or of the standard remuneration (the others). */
type Shares = { readonly employee: Ratio; readonly employer: Ratio };

const perMille = (text: string): Ratio => div(ratioOf(text), ratio(1000));
const percent = (text: string): Ratio => div(ratioOf(text), ratio(100));
const halves = (row: LawRow): Shares => {
  const share = div(percent(row.value), ratio(2));
  return { employee: share, employer: share };
};

const endOfFiscalYear2026 = '2027-03-31';
/** Health and care premiums change with the March premium. */
const endOfHealthYear2026 = '2027-02-28';

export const employmentInsuranceTable = lawTable(
  'employment-insurance',
  employmentInsuranceData.map((row) => ({
    ...row,
    key: row.business,
    value: `${row.employee} + ${row.employer}`,
    unit: 'per mille of the wages (worker + employer)',
    citation: '労働保険の保険料の徴収等に関する法律32条1項・雇用保険率',
    checkedOn: lawCheckedOn,
  })),
  (row): Shares => ({ employee: perMille(row.employee), employer: perMille(row.employer) }),
  endOfFiscalYear2026,
);

/** 雇用保険料率 of a wage payday. 労働保険の保険料の徴収等に関する法律32条1項. Not known before 2012-04-01 and after 2027-03-31. */
export const employmentInsuranceRate = (business: BusinessType, date: WorkDate): Result<LawValue<Shares>, NotKnown> =>
  lookUp(employmentInsuranceTable, business, date);

const healthYear = (fiscalYear: number): { readonly from: string; readonly to: string } => ({
  // The only source for 2015 dates that year's change to the April premium.
  from: `${String(fiscalYear)}-${fiscalYear === 2015 ? '04' : '03'}-01`,
  to: addDays(workDate(`${String(fiscalYear + 1)}-03-01`), -1),
});
const healthRow = {
  unit: 'percent of the standard remuneration (both shares)',
  citation: '健康保険法167条1項・全国健康保険協会の都道府県単位保険料率',
  checkedOn: lawCheckedOn,
};

export const healthInsuranceTable = lawTable(
  'health-insurance',
  prefectures.flatMap(({ code }) =>
    (healthInsuranceByPrefecture[code] ?? []).map(([fiscalYear, value, source]) => ({
      ...healthRow,
      ...healthYear(fiscalYear),
      ...healthInsuranceSources[source],
      key: code,
      value,
    })),
  ),
  halves,
  endOfHealthYear2026,
);

/**
 * 健康保険料率（協会けんぽ） of a prefecture for the month of a premium, given as any of its days. 健康保険法167条1項.
 * Not known in the years and prefectures that no copy was found of: see `healthInsuranceBounds`.
 */
export const healthInsuranceRate = (prefecture: string, month: WorkDate): Result<LawValue<Shares>, NotKnown> =>
  lookUp(healthInsuranceTable, prefecture, month);

export const healthInsuranceRangeTable = lawTable(
  'health-insurance-range',
  healthInsuranceRange.map(({ fiscalYear, lowest, highest, source, confidence }) => ({
    ...healthRow,
    ...healthYear(fiscalYear),
    key: 'all',
    value: `${lowest} to ${highest}`,
    lowest,
    highest,
    source,
    confidence,
  })),
  (row) => ({ lowest: percent(row.lowest), highest: percent(row.highest) }),
  endOfHealthYear2026,
);

/** 全国の最低・最高の健康保険料率, both shares, for a premium month: what no prefecture's rate can lie outside of. */
export const healthInsuranceBounds = (
  month: WorkDate,
): Result<LawValue<{ readonly lowest: Ratio; readonly highest: Ratio }>, NotKnown> =>
  lookUp(healthInsuranceRangeTable, 'all', month);

const careAndChildNotes: Readonly<Record<string, string>> = {
  long_term_care: 'Insured persons of 40 to 64.',
  child_support: 'All employees with health insurance; deducted from the April 2026 premium on (paid in May).',
  child_contribution:
    'The employer’s alone: any deduction from wages is improper. Years before fiscal 2026 not checked.',
};

export const careAndChildTable = lawTable(
  'care-and-child-rates',
  careAndChildData.map((row) => ({
    ...row,
    unit: healthRow.unit,
    note: careAndChildNotes[row.key] ?? '',
    checkedOn: lawCheckedOn,
  })),
  (row): Shares => (row.key === 'child_contribution' ? { employee: zero, employer: percent(row.value) } : halves(row)),
  endOfHealthYear2026,
);

/**
 * 介護保険・子ども・子育て支援金の料率 for a premium month. 健康保険法167条1項.
 * Care: insured persons of 40 to 64 alone. Child support: from the premium of April 2026. Child contribution: the
 * employer's alone, so any deduction under its name is improper.
 */
export const careOrChildRate = (
  kind: 'long_term_care' | 'child_support' | 'child_contribution',
  month: WorkDate,
): Result<LawValue<Shares>, NotKnown> => lookUp(careAndChildTable, kind, month);

/** The steps planned from September 2027 stand in the data, but answer only once they are verified. */
export const pensionTable = lawTable(
  'pension',
  pensionData.map((row) => ({ ...row, unit: healthRow.unit, checkedOn: lawCheckedOn })),
  (row) => ({ ...halves(row), lowest: yen(row.lowest), highest: yen(row.highest) }),
  '2027-08-31',
);

/** The lowest and the highest standard remuneration of the pension. */
type Bounds = { readonly lowest: Yen; readonly highest: Yen };

/** 厚生年金保険料率 for a premium month, with the ends of its grades. 厚生年金保険法20条・84条1項. Not known before 2014-09 and after 2027-08. */
export const pensionRate = (month: WorkDate): Result<LawValue<Shares & Bounds>, NotKnown> =>
  lookUp(pensionTable, 'rate', month);
