import type { LocatedProblem, RecordKind } from '../client/types.ts';
import type { CaseState } from './case-state.ts';

export type AttentionPage = 'overview' | 'parties' | 'time' | 'payslips' | 'evidence' | 'dates';

const pageOfKind: Readonly<Record<RecordKind, AttentionPage>> = {
  case: 'parties',
  employer: 'parties',
  worker: 'parties',
  terms: 'parties',
  day: 'time',
  payslip: 'payslips',
  piece: 'payslips',
  event: 'dates',
  note: 'overview',
  decision: 'overview',
  evidence: 'evidence',
  packet: 'overview',
};

/** The page for a kind of record; the overview for an unknown kind. */
export const pageOfRecord = (kind: string): AttentionPage =>
  (pageOfKind as Readonly<Record<string, AttentionPage | undefined>>)[kind] ?? 'overview';

/** The page on which a problem can be corrected. */
export function pageOfProblem(state: CaseState, { record }: LocatedProblem): AttentionPage {
  const found = record === null ? undefined : state.records.get(record);
  return found === undefined ? 'overview' : pageOfKind[found.kind];
}

/** 要確認: everything to check. The counts of the pages add up to this list. */
export const attention = ({ computed }: CaseState): readonly LocatedProblem[] => computed?.problems ?? none;
const none: readonly LocatedProblem[] = [];

export const attentionOn = (state: CaseState, page: string): number =>
  attention(state).filter((problem) => pageOfProblem(state, problem) === page).length;

export const undecidedCount = ({ computed }: CaseState): number =>
  (computed?.result?.workers ?? []).reduce((count, { undecided }) => count + undecided.length, 0);
