import { lawCheckedOn } from './checked-on.ts';
import { nationalAverageData, specifiedMinimumWageExamples } from './data/minimum-wage-examples.ts';
import type { LawRow } from './value.ts';

/** 特定最低賃金の例, documented for comparison: the user types in the one that applies, with its source. 最低賃金法15条・19条. */
export const specifiedMinimumWageRows: readonly LawRow[] = specifiedMinimumWageExamples.map((row) => ({
  key: `${row.prefecture} ${row.industry}`,
  value: row.value,
  unit: 'yen per hour',
  from: row.from,
  to: null,
  citation: '最低賃金法15条',
  source: row.source,
  confidence: row.confidence,
  note: row.note,
  checkedOn: lawCheckedOn,
}));

/** 全国加重平均額, the weighted national average of the regional minimum wages by fiscal year; binds nobody. */
export const nationalAverageRows: readonly LawRow[] = nationalAverageData.map(({ fiscalYear, ...row }) => ({
  ...row,
  key: String(fiscalYear),
  unit: 'yen per hour',
  from: `${String(fiscalYear)}-10-01`,
  to: null,
  citation: '厚生労働省 地域別最低賃金の全国加重平均額',
  checkedOn: lawCheckedOn,
}));
