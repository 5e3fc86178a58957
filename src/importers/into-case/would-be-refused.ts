import { problem, type Problem } from '../../core/base/problem.ts';
import { isDeductionKind } from '../../core/rows/deduction-kinds.ts';
import { isPrefecture } from '../../core/law/minimum-wage.ts';
import { isStandardRemuneration } from '../../core/law/standard-remuneration.ts';
import { checkCase } from '../../core/records/check/check-case.ts';
import { readRawCase } from '../case-file/read-case.ts';
import type { AddedItem, LeftOut } from './days.ts';
import { objectsIn, type Json } from './json.ts';

type Field = 'days' | 'payslips';
export type Fit = {
  readonly items: readonly AddedItem[];
  readonly leftOut: readonly LeftOut[];
  /** What is wrong with each of those left out. */
  readonly problems: readonly Problem[];
};

/**
 * Rows that the case could not be computed with are left out, with what is wrong with them: one row never makes a whole case
 * refused. The judge is the check of the case itself; of two rows that contradict each other the later one stays out.
 */
export function fitting(rawCase: Json, worker: Json, field: Field, items: readonly AddedItem[], file: string): Fit {
  const faults = faultsOf(rawCase, worker, field, items);
  if (faults.size === 0) return { items, leftOut: [], problems: [] };
  const kept = items.filter((_, i) => !faults.has(i));
  const rest = fitting(rawCase, worker, field, kept, file);
  const found = [...faults].map(([i, fault]) => ({ row: items[i]!.row, fault }));
  return {
    items: rest.items,
    leftOut: [...found.map(({ row }) => ({ row, codes: ['would-be-refused'] })), ...rest.leftOut],
    problems: [
      ...found.map(({ row, fault }) => problem('warning', fault.code, { file, row }, fault.data)),
      ...rest.problems,
    ],
  };
}

/** The first fault of each item that has one, by its index. */
function faultsOf(
  rawCase: Json,
  worker: Json,
  field: Field,
  items: readonly AddedItem[],
): ReadonlyMap<number, Problem> {
  const before = objectsIn(worker, field);
  const faults = new Map<number, Problem>();
  for (const fault of problemsWith(rawCase, worker, field, [...before, ...items.map(({ json }) => json)])) {
    const index = Number(
      new RegExp(`^workers\\[0\\]\\.${field}\\[(\\d+)\\]`, 'u').exec(fault.at.path ?? '')?.[1] ?? -1,
    );
    const item = index - before.length;
    if (fault.severity === 'error' && item >= 0 && !faults.has(item)) faults.set(item, fault);
  }
  return faults;
}

/** The case of this worker alone. One that cannot be read for other reasons tells only what its shape says of the rows. */
function problemsWith(rawCase: Json, worker: Json, field: Field, list: readonly Json[]): readonly Problem[] {
  const read = readRawCase({ ...rawCase, workers: [{ ...worker, [field]: list }] }, '', { asOf: anyDay });
  if (!read.ok) return read.error;
  return checkCase(read.value.caseFile, { isPrefecture, isDeductionKind, isStandardRemuneration });
}

/** What a row is does not hang on the day to which interest runs. */
const anyDay = '2100-01-01';
