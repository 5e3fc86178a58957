import { err, ok, type Result } from '../base/result.ts';
import { workDate, type WorkDate } from '../base/work-date.ts';
import { compareYen, yen, type Yen } from '../base/yen.ts';
import { lawCheckedOn } from './checked-on.ts';
import { standardRemunerationData, standardRemunerationSource } from './data/standard-remuneration.ts';
import type { LawRow, LawValue, NotKnown } from './value.ts';

type InsuranceScheme = 'health' | 'pension';
type Grade = { readonly grade: number; readonly standardMonthly: Yen };

type GradeRow = { readonly standard: Yen; readonly from: Yen | null } & Readonly<Record<Column, number | null>>;
type Column = 'health' | 'pension' | 'pensionTo2020';

const grades: readonly GradeRow[] = standardRemunerationData.map(
  ([health, pension, pensionTo2020, standard, from]) => ({
    health,
    pension,
    pensionTo2020,
    standard: yen(standard),
    from: from === null ? null : yen(from),
  }),
);

/** The oldest copy of the table that was seen is that of October 2016. */
const firstKnown = workDate('2016-10-01');
const newPensionTop = workDate('2020-09-01');
const pensionKnownUntil = workDate('2027-08-31');
const citation = '健康保険法・厚生年金保険法の標準報酬月額等級表';

export const standardRemunerationRows: readonly LawRow[] = standardRemunerationData.map(
  ([health, pension, pensionTo2020, standard, from]) => ({
    key: `health ${String(health)}, pension ${String(pension ?? 'none')}, pension to 2020-08 ${String(pensionTo2020 ?? 'none')}`,
    value: `${String(standard)} (wages from ${String(from ?? 0)})`,
    unit: 'yen a month',
    from: firstKnown,
    to: null,
    citation,
    source: standardRemunerationSource,
    confidence: 'high',
    checkedOn: lawCheckedOn,
  }),
);

/** Whether an amount is the standard remuneration of a grade of health insurance. */
export const isStandardRemuneration = (amount: Yen): boolean =>
  grades.some((row) => row.health !== null && compareYen(row.standard, amount) === 0);

const columnOf = (scheme: InsuranceScheme, month: WorkDate): Column =>
  scheme === 'health' ? 'health' : month < newPensionTop ? 'pensionTo2020' : 'pension';

/**
 * 標準報酬月額, the grade that a month's wages fall in; wages below the lowest or above the highest grade take that grade.
 * Not known before October 2016, and for the pension after August 2027, when its highest grade rises.
 */
export function standardRemuneration(
  scheme: InsuranceScheme,
  monthlyWages: Yen,
  month: WorkDate,
): Result<LawValue<Grade>, NotKnown> {
  if (month < firstKnown || (scheme === 'pension' && month > pensionKnownUntil))
    return err({ kind: 'not-known', table: 'standard-remuneration', key: scheme, date: month });
  const column = columnOf(scheme, month);
  const ofScheme = grades.filter((row) => row[column] !== null);
  const row = ofScheme.findLast((g) => g.from === null || compareYen(g.from, monthlyWages) <= 0) ?? ofScheme[0]!;
  return ok({
    value: { grade: row[column]!, standardMonthly: row.standard },
    from: scheme === 'pension' && month >= newPensionTop ? newPensionTop : firstKnown,
    citation,
    source: standardRemunerationSource,
    confidence: 'high',
    checkedOn: workDate(lawCheckedOn),
  });
}
