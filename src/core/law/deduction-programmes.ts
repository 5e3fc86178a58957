import { deductionKindRows, isDeductionKind, type DeductionRow, type ProgrammeSet } from '../rows/deduction-kinds.ts';

/**
 * The set of a programme. The intern rules go on after 2027-03-31 for plans approved before (令和6年法律60号附則): the contract
 * says that it is one. 育成就労 has no set: its own rules are not in the tables.
 */
export const programmeSet = (row: DeductionRow, programme: string): ProgrammeSet | null =>
  row.programmes.find((set) => set.programme === programme) ?? null;

/** The row of a kind of the case file, whose checks let no other kind pass. */
export function deductionRow(kind: string): DeductionRow {
  if (!isDeductionKind(kind)) throw new Error(`not a kind of deduction: ${kind}`);
  return deductionKindRows[kind];
}
