import { compareYen, yen, type Yen } from '../base/yen.ts';
import { lawCheckedOn } from './checked-on.ts';
import { smeData } from './data/sme.ts';
import type { LawRow } from './value.ts';

type SmeIndustry = (typeof smeData)[number]['industry'];

/** From the first day of the graces that depend on the size of the firm (`premium.over60`). */
export const smeRows: readonly LawRow[] = smeData.map((row) => ({
  key: row.industry,
  value: `${row.capitalMax} yen or ${String(row.employeesMax)} persons`,
  unit: `at most; ${row.ja}, ${row.en}`,
  from: '2010-04-01',
  to: null,
  citation: '平成30年法律71号による改正前の労働基準法138条・平成30年法律71号附則3条1項',
  source: row.source,
  confidence: row.confidence,
  note: 'Either test is enough; the whole company, not one workplace. No capital (individuals, some corporations): staff only.',
  checkedOn: lawCheckedOn,
}));

/**
 * 中小事業主, whether a company is small or medium: its capital or its regular staff is within the limit of its main
 * business. 平成30年法律71号附則3条1項. Capital null: it has none, the staff alone decides.
 */
export function isSmallOrMedium(industry: SmeIndustry, capital: Yen | null, employees: number): boolean {
  const limit = smeData.find((row) => row.industry === industry)!;
  return employees <= limit.employeesMax || (capital !== null && compareYen(capital, yen(limit.capitalMax)) <= 0);
}
