import { lawTables } from '../../../src/core/law/tables.ts';
import type { LawRow } from '../../../src/core/law/value.ts';
import { healthInsuranceTranscripts } from './health-insurance.ts';
import { minimumWageTranscripts } from './minimum-wage.ts';
import { rateTranscripts } from './rates.ts';
import { smeTranscripts, statuteTranscripts } from './statutes.ts';
import type { Transcript } from './transcript.ts';

const publicHolidays: readonly Transcript[] = (lawTables['public-holidays'] ?? []).map(({ key, value }) => ({
  table: 'public-holidays',
  key,
  on: value,
  value,
  from: value,
  source: '@holiday-jp/holiday_jp, compared day by day in public-holidays.test.ts',
}));

export const transcripts: readonly Transcript[] = [
  ...minimumWageTranscripts,
  ...statuteTranscripts,
  ...smeTranscripts,
  ...rateTranscripts,
  ...healthInsuranceTranscripts,
];

/** The row in force on the day of the transcript: the last that had begun. */
export const rowOf = ({ table, key, on }: Transcript): LawRow | undefined =>
  (lawTables[table] ?? [])
    .filter((row) => row.key === key && row.from <= on && (row.to === null || on <= row.to))
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];

/** Rows by table and key as a list of their first days. */
export type RowList = Readonly<Record<string, Readonly<Record<string, string>>>>;

function rowsWithout(seen: ReadonlySet<LawRow>): RowList {
  const missing: Record<string, Record<string, string>> = {};
  for (const [table, rows] of Object.entries(lawTables))
    for (const row of rows) {
      if (seen.has(row)) continue;
      const ofTable = (missing[table] ??= {});
      ofTable[row.key] = [...(ofTable[row.key]?.split(' ') ?? []), row.from].join(' ');
    }
  return missing;
}

const rowsOf = (all: readonly Transcript[]): ReadonlySet<LawRow> =>
  new Set(all.map(rowOf).filter((row) => row !== undefined));

export const valuesNotSeen = (): RowList => rowsWithout(rowsOf([...transcripts, ...publicHolidays]));
export const daysNotSeen = (): RowList =>
  rowsWithout(rowsOf([...transcripts, ...publicHolidays].filter((t) => t.from !== null)));
