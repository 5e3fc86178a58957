import { compareYen, noYen, yenRatio, type Yen } from '../../base/yen.ts';
import type { WorkDate } from '../../base/work-date.ts';
import { cite } from '../../law/cite.ts';
import { deductionRow, programmeSet } from '../../law/deduction-programmes.ts';
import type { Worker } from '../../records/case.ts';
import type { Deduction } from '../../records/payslip.ts';
import type { Programme } from '../../records/terms.ts';
import type { DeductionRule, Verdict } from '../../rows/deduction-kinds.ts';
import { overCost } from './actual-cost.ts';

export type DeductionReason =
  | 'by-statute'
  | 'not-owed'
  | 'refund'
  | 'no-agreement'
  | 'within-cost'
  | 'over-cost'
  | 'cost-not-known'
  | 'agreed'
  | 'never-allowed'
  | 'consent-not-proven'
  | 'presumed-unlawful'
  | 'facts-missing'
  | 'stated-lawful'
  | 'stated-unlawful';

export type DeductionJudgement = {
  readonly verdict: Verdict;
  /** The amount to claim first. */
  readonly reclaim: Yen;
  /** What is left of it if the court takes the line for agreed. */
  readonly fallback: Yen;
  readonly citations: readonly string[];
  readonly reason: DeductionReason;
};

export type DeductionContext = {
  /** The programme of the contract in force. */
  readonly programme: Programme;
  readonly article24: Worker['article24'];
  readonly payday: WorkDate;
};

/** Everything but the citations, which the table gives. */
type Outcome = Omit<DeductionJudgement, 'citations'>;
type Facts = { readonly line: Deduction; readonly agreed: boolean; readonly costCap: boolean };

/**
 * 賃金控除の適否, one deduction line against the decision table. 労働基準法24条1項ただし書.
 * Where nothing is said of a written agreement there is none: the employer has to show it. An agreement covers the
 * kinds that it names. `actualCost` is the part of the cost that falls on this worker. `lawful` is heard only where
 * the table leaves a line to facts. A refund (zero or less) is never reclaimed.
 */
export function judgeDeduction(line: Deduction, context: DeductionContext): DeductionJudgement {
  const row = deductionRow(line.kind);
  const set = programmeSet(row, context.programme, context.payday);
  const citations = [...row.citations, ...(set?.citations ?? [])];
  if (compareYen(line.yen, noYen) <= 0) return { ...nothing('lawful', 'refund'), citations };
  const agreed = line.agreement ?? (context.article24.exists && context.article24.kinds.includes(line.kind));
  const facts = { line, agreed, costCap: set?.costCap ?? false };
  const outcome = judgeBy(set?.rule ?? row.rule, facts);
  const noAgreement = outcome.reason === 'no-agreement' && !citations.includes(cite.fullPayment);
  return { ...outcome, citations: noAgreement ? [cite.fullPayment, ...citations] : citations };
}

function judgeBy(rule: DeductionRule, facts: Facts): Outcome {
  const { line, agreed } = facts;
  switch (rule) {
    case 'by-statute':
      return line.lawful === false ? whole(line, 'unlawful', 'not-owed') : nothing('lawful', 'by-statute');
    case 'never':
      return { ...whole(line, 'unlawful', 'never-allowed'), fallback: line.yen };
    case 'as-taken':
      return whole(line, 'unlawful', 'never-allowed');
    case 'free-consent':
      return line.lawful === true ? nothing('lawful', 'stated-lawful') : whole(line, 'unlawful', 'consent-not-proven');
    case 'presumed':
      return line.lawful === true ? nothing('lawful', 'stated-lawful') : whole(line, 'unlawful', 'presumed-unlawful');
    case 'facts':
      return byStatement(line);
    case 'agreement':
      return agreed ? byStatement(line) : withoutAgreement(line);
    case 'consent':
      if (!agreed) return withoutAgreement(line);
      return line.lawful === true ? nothing('lawful', 'stated-lawful') : whole(line, 'unlawful', 'consent-not-proven');
    case 'cost':
      return agreed ? agreedCharge(facts) : withoutAgreement(line);
  }
}

const nothing = (verdict: Verdict, reason: DeductionReason): Outcome => ({
  verdict,
  reclaim: noYen,
  fallback: noYen,
  reason,
});
const whole = (line: Deduction, verdict: Verdict, reason: DeductionReason): Outcome => ({
  verdict,
  reclaim: line.yen,
  fallback: noYen,
  reason,
});

function byStatement(line: Deduction): Outcome {
  if (line.lawful === null) return nothing('cannot-judge', 'facts-missing');
  return line.lawful ? nothing('lawful', 'stated-lawful') : whole(line, 'unlawful', 'stated-unlawful');
}

const overActualCost = (line: Deduction): Yen =>
  line.actualCost === null ? noYen : overCost(line.yen, yenRatio(line.actualCost));

/** Without an agreement the whole line is a breach; if it is accepted all the same, what passes the actual cost stays. */
const withoutAgreement = (line: Deduction): Outcome => ({
  ...whole(line, 'needs-agreement', 'no-agreement'),
  fallback: overActualCost(line),
});

function agreedCharge({ line, costCap }: Facts): Outcome {
  if (line.lawful === false) return whole(line, 'unlawful', 'stated-unlawful');
  if (!costCap) return nothing('lawful', 'agreed');
  if (line.actualCost === null) return nothing('cannot-judge', 'cost-not-known');
  const excess = overActualCost(line);
  return compareYen(excess, noYen) === 0
    ? nothing('lawful', 'within-cost')
    : { verdict: 'unlawful', reclaim: excess, fallback: excess, reason: 'over-cost' };
}
