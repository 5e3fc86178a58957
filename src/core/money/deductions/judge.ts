import { compareYen, excessYen, isNoYen, noYen, type Yen } from '../../base/yen.ts';
import { cite } from '../../law/cite.ts';
import { deductionRow, programmeSet } from '../../law/deduction-programmes.ts';
import type { AverageWage, Worker, WorkRules } from '../../records/case.ts';
import type { Deduction } from '../../records/payslip.ts';
import type { Programme } from '../../records/terms.ts';
import type { DeductionRule } from '../../rows/deduction-kinds.ts';
import { costShare, type CostShare } from './actual-cost.ts';
import type {
  CapBasis,
  DeductionJudgement,
  DeductionReason,
  FallbackReason,
  MissingFact,
  Verdict,
} from './judgement.ts';
import { payCut } from './pay-cut.ts';
import { checkStatutory, type InsuredFacts, type SlipFacts } from './statutory.ts';

export type DeductionContext = {
  /** The programme of the contract in force. */
  readonly programme: Programme;
  readonly article24: Worker['article24'];
  readonly workRules: WorkRules | null;
  readonly averageWages: readonly AverageWage[];
  readonly slip: SlipFacts;
  readonly insured: InsuredFacts;
  /** Wages due in the pay period, deductions aside, and what earlier pay cuts of it took up of their tenth. */
  readonly period: { readonly wages: Yen; readonly used: Yen };
};

/** Everything but the citations, which the table gives. */
type Outcome = Omit<DeductionJudgement, 'citations'> & { readonly moreCitations?: readonly string[] };
type Facts = {
  readonly line: Deduction;
  readonly agreed: boolean;
  /** The share of the cost that may be charged, where a programme makes it a cap. */
  readonly share: CostShare | null;
  readonly costCap: boolean;
  readonly context: DeductionContext;
};

/**
 * 賃金控除の適否, one deduction line against the decision table. 労働基準法24条1項ただし書.
 * Where nothing is said of a written agreement there is none: the employer has to show it. An agreement covers the
 * kinds that it names; what a line says of it stands above. `lawful: true` is heard only where facts are missing. A refund
 * (zero or less) is never reclaimed.
 */
export function judgeDeduction(line: Deduction, context: DeductionContext): DeductionJudgement {
  const row = deductionRow(line.kind);
  const set = programmeSet(row, context.programme);
  const own = [...row.citations, ...(set?.citations ?? [])];
  if (compareYen(line.yen, noYen) <= 0) return { ...nothing('lawful', 'refund'), citations: own };
  const agreed = line.agreement ?? (context.article24.exists && context.article24.kinds.includes(line.kind));
  const costCap = set?.costCap ?? false;
  const rule = set?.rule ?? row.rule;
  const { moreCitations = [], ...outcome } = heard(
    line,
    judgeBy(rule, { line, agreed, costCap, share: costCap ? costShare(line) : null, context }),
  );
  const claimsAll = outcome.reason === 'no-agreement' || (rule === 'statute' && !isNoYen(outcome.reclaim));
  const first = claimsAll && !own.includes(cite.fullPayment) ? [cite.fullPayment] : [];
  return { ...outcome, citations: [...first, ...own, ...moreCitations] };
}

/** What the user found out himself: against a line always, for it only where the rules lack facts. */
function heard(line: Deduction, outcome: Outcome): Outcome {
  const open = outcome.verdict === 'cannot-judge' || outcome.verdict === 'not-checked';
  return open && line.lawful === true ? nothing('lawful', 'stated-lawful') : outcome;
}

function judgeBy(rule: DeductionRule, facts: Facts): Outcome {
  const { line, agreed } = facts;
  if (rule === 'never') return { ...whole(line, 'unlawful', 'never-allowed', 'same'), fallback: line.yen };
  if (line.lawful === false)
    return whole(line, 'unlawful', rule === 'statute' ? 'not-owed' : 'stated-unlawful', 'proof-clears');
  switch (rule) {
    case 'statute':
      return byStatute(facts);
    case 'as-taken':
      return whole(line, 'unlawful', 'never-allowed', 'proof-clears');
    case 'free-consent':
      return provenOr(line, 'consent-not-proven');
    case 'presumed':
      return provenOr(line, 'presumed-unlawful');
    case 'pay-cut':
      return byLimits(facts);
    case 'facts':
      return open('facts-missing', factsOf(line.kind));
    case 'agreement':
      return agreed ? open('facts-missing', factsOf(line.kind)) : withoutAgreement(facts);
    case 'consent':
      return agreed ? withConsent(facts) : withoutAgreement(facts);
    case 'cost':
      return agreed ? agreedCharge(facts) : withoutAgreement(facts);
  }
}

const noCap = { cap: null, basis: null, missing: [] } as const;

const nothing = (verdict: 'lawful' | 'not-checked', reason: DeductionReason, more: Partial<Outcome> = {}): Outcome => ({
  ...noCap,
  verdict,
  reason,
  reclaim: noYen,
  fallback: noYen,
  fallbackReason: null,
  ...more,
});

const whole = (
  line: Deduction,
  verdict: Verdict,
  reason: DeductionReason,
  fallbackReason: FallbackReason,
): Outcome => ({ ...noCap, verdict, reason, reclaim: line.yen, fallback: noYen, fallbackReason });

const open = (reason: DeductionReason, missing: readonly MissingFact[]): Outcome => ({
  ...noCap,
  verdict: 'cannot-judge',
  reason,
  reclaim: noYen,
  fallback: null,
  fallbackReason: null,
  missing,
});

/** Beyond a cap the excess is owed, whatever a court says of the agreement. */
function beyondCap(
  line: Deduction,
  cap: Yen,
  basis: CapBasis,
  reasons: { readonly within: DeductionReason; readonly over: DeductionReason },
  confirm: readonly MissingFact[] = [],
): Outcome {
  const excess = excessYen(line.yen, cap);
  if (isNoYen(excess)) return nothing('lawful', reasons.within, { cap, basis });
  return {
    verdict: 'over',
    reason: reasons.over,
    reclaim: excess,
    fallback: excess,
    fallbackReason: 'same',
    cap,
    basis,
    missing: confirm,
  };
}

const provenOr = (line: Deduction, reason: DeductionReason): Outcome =>
  line.lawful === true ? nothing('lawful', 'stated-lawful') : whole(line, 'unlawful', reason, 'proof-clears');

const factsByKind: Readonly<Record<string, readonly MissingFact[]>> = {
  voluntary_savings: ['savings-filing'],
  lateness: ['time-not-worked'],
  overpayment_correction: ['overpayment'],
  attachment: ['attachment-order'],
};

/** Which facts would settle a kind that no payslip settles. */
const factsOf = (kind: string): readonly MissingFact[] => factsByKind[kind] ?? ['contract-basis'];

/** Without an agreement the whole line is a breach; if it is accepted all the same, what passes a cap that binds stays. */
function withoutAgreement({ line, costCap, share }: Facts): Outcome {
  const all = whole(line, 'needs-agreement', 'no-agreement', costCap ? 'cost-not-known' : 'no-cap');
  if (share === null) return all;
  const excess = excessYen(line.yen, share.cap);
  return {
    ...all,
    fallback: excess,
    fallbackReason: isNoYen(excess) ? 'within-cost' : 'excess',
    cap: share.cap,
    basis: { kind: 'cost', share },
  };
}

function agreedCharge({ line, costCap, share }: Facts): Outcome {
  if (!costCap) return nothing('lawful', 'agreed');
  if (share === null) return open('cost-not-known', ['actual-cost']);
  return beyondCap(line, share.cap, { kind: 'cost', share }, { within: 'within-cost', over: 'over-cost' });
}

function withConsent({ line, share }: Facts): Outcome {
  if (line.lawful !== true) return whole(line, 'unlawful', 'consent-not-proven', 'proof-clears');
  if (share === null) return nothing('lawful', 'stated-lawful');
  return beyondCap(line, share.cap, { kind: 'cost', share }, { within: 'within-cost', over: 'over-cost' });
}

function byStatute({ line, context }: Facts): Outcome {
  const check = checkStatutory(line.kind, line.yen, context.slip, context.insured);
  switch (check.outcome) {
    case 'not-checked':
      return nothing('not-checked', 'rate-not-checked', { missing: check.missing });
    case 'not-owed':
      return whole(line, 'unlawful', check.reason, 'proof-clears');
    case 'checked': {
      const { cap, premiums, doubts, confirm } = check;
      const basis = { kind: 'premiums', premiums } as const;
      if (doubts.length > 0 && compareYen(line.yen, cap) <= 0)
        return nothing('not-checked', 'rate-not-checked', { missing: doubts });
      return beyondCap(line, cap, basis, { within: 'within-rate', over: 'over-rate' }, [...doubts, ...confirm]);
    }
  }
}

/** 減給: nothing may be taken without work rules that provide for it and that the staff could know. 労働基準法89条9号・91条・106条1項. */
function byLimits({ line, context }: Facts): Outcome {
  const { workRules, averageWages, period } = context;
  if (workRules === null || !workRules.exists || !workRules.sanctions)
    return whole(line, 'unlawful', 'no-sanction-rules', 'proof-clears');
  if (!workRules.known)
    return { ...whole(line, 'unlawful', 'rules-not-known', 'proof-clears'), moreCitations: [cite.knownRules] };
  if (line.sanctions.length === 0) return open('facts-missing', ['sanctions']);
  const cut = payCut(line.sanctions, averageWages, period);
  if ('unknownWages' in cut) return open('facts-missing', ['average-wage']);
  const basis = { kind: 'pay-cut', payCut: cut } as const;
  return beyondCap(line, cut.allowed, basis, { within: 'within-limits', over: 'over-limits' });
}
