import { deductionKindRows } from '../rows/deduction-kinds.ts';
import { courtFeeTable } from './court-fees.ts';
import {
  careAndChildTable,
  employmentInsuranceTable,
  healthInsuranceRangeTable,
  healthInsuranceTable,
  pensionTable,
} from './insurance.ts';
import { interestTable } from './interest.ts';
import { minimumWageTable } from './minimum-wage.ts';
import { parameterTable } from './parameters.ts';
import { publicHolidayRows } from './public-holidays.ts';
import { nationalAverageRows, specifiedMinimumWageRows } from './reference-rows.ts';
import { smeRows } from './small-firm.ts';
import { standardRemunerationRows } from './standard-remuneration.ts';
import type { LawRow } from './value.ts';

/** 法令データの全表, every row of every table by the name of its table: what the stamp covers and docs/law/ shows. */
export const lawTables: Readonly<Record<string, readonly LawRow[]>> = {
  [minimumWageTable.name]: minimumWageTable.rows,
  'minimum-wage-national-average': nationalAverageRows,
  'specified-minimum-wage-examples': specifiedMinimumWageRows,
  [interestTable.name]: interestTable.rows,
  [parameterTable.name]: parameterTable.rows,
  'sme-definition': smeRows,
  [employmentInsuranceTable.name]: employmentInsuranceTable.rows,
  [healthInsuranceTable.name]: healthInsuranceTable.rows,
  [healthInsuranceRangeTable.name]: healthInsuranceRangeTable.rows,
  [careAndChildTable.name]: careAndChildTable.rows,
  [pensionTable.name]: pensionTable.rows,
  'standard-remuneration': standardRemunerationRows,
  [courtFeeTable.name]: courtFeeTable.rows,
  'public-holidays': publicHolidayRows,
};

/** All fields in the order of their names, so that the text does not depend on how a row was put together. */
const sorted = (row: object): object => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/** One JSON text of all law data, the same on every machine: its SHA-256 stands in the stamp. */
export const canonicalLawText = (): string =>
  JSON.stringify({
    ...Object.fromEntries(Object.entries(lawTables).map(([name, rows]) => [name, rows.map(sorted)])),
    'deduction-kinds': { rows: deductionKindRows },
  });
