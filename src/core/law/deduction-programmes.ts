import { workDate, type WorkDate } from '../base/work-date.ts';
import {
  deductionKindRows,
  isDeductionKind,
  type DeductionRow,
  type ProgrammeSet,
  type RuledProgramme,
} from '../rows/deduction-kinds.ts';

/**
 * Last day of the technical intern rules: from 2027-04-01 the programme for skill development takes their place
 * (令和6年法律60号). Its own set is not here: its articles could not be read yet. Null: no end known.
 */
export const programmeEnds: { readonly [P in RuledProgramme]: WorkDate | null } = {
  'technical-intern': workDate('2027-03-31'),
  'specified-skilled': null,
};

/** The set of a programme that binds a payday: none after the programme's last day. */
export const programmeSet = (row: DeductionRow, programme: string, payday: WorkDate): ProgrammeSet | null =>
  row.programmes.find((set) => set.programme === programme && inForce(set.programme, payday)) ?? null;

function inForce(programme: RuledProgramme, payday: WorkDate): boolean {
  const end = programmeEnds[programme];
  return end === null || payday <= end;
}

/** The row of a kind of the case file, whose checks let no other kind pass. */
export function deductionRow(kind: string): DeductionRow {
  if (!isDeductionKind(kind)) throw new Error(`not a kind of deduction: ${kind}`);
  return deductionKindRows[kind];
}
