import { isNoYen } from '../base/yen.ts';
import { cite } from '../law/cite.ts';
import type { VersionFacts } from '../money/base-pay.ts';
import type { Worker } from '../records/case.ts';
import type { PayComponent, Terms } from '../records/terms.ts';
import type { FindingCode } from '../rows/findings.ts';
import { policyKeys, policyRow, type AlternativeCondition, type Policy } from '../rows/policies.ts';
import type { ClassifiedDay } from '../time/classify.ts';
import type { WorkerComputation } from './compute-worker.ts';
import { isHousingEdge } from './period-pricing.ts';
import { totalsOf } from './totals.ts';

type Condition = {
  /** Whether records or the main computation give reason for another reading. */
  readonly arises: (own: WorkerComputation, policy: Policy) => boolean;
  /** Where that is not enough: whether the other computation comes to something else. */
  readonly shows?: (own: WorkerComputation, other: WorkerComputation) => boolean;
  /** Which values are other readings; absent: every one that was not used. */
  readonly values?: (own: WorkerComputation, policy: Policy) => readonly string[];
};

/** 別の読み方の条件, when a case is computed besides with another value of a switch: one entry for each condition that a row names. */
const conditions: Readonly<Record<AlternativeCondition, Condition>> = {
  'shift-out-of-statutory-holiday': {
    arises: ({ time }) => time.days.some(leavesStatutoryHoliday),
    shows: (own, other) => JSON.stringify(totalsOf(own.periods)) !== JSON.stringify(totalsOf(other.periods)),
  },
  'schedule-over-limit': {
    arises: ({ periods }) => periods.some((p) => [...p.facts.versions.values()].some((v) => v.hours.overLimit)),
  },
  'term-with-44-hours': {
    arises: inTerms((terms) => terms.weeklyLimitHours === 44),
  },
  'exempt-term': { arises: inTerms((terms) => terms.exempt !== null) },
  'fixed-overtime-component': {
    arises: ({ worker }) => fixedPayOf(worker).length > 0,
    values: ({ worker }, { fixedOvertime: used }) => oppositeOf(fixedPayOf(worker), used),
  },
  'piece-component': { arises: inTerms((terms) => terms.pay.some((c) => c.basis === 'piece')) },
  'row-without-break': { arises: ({ time }) => time.days.some((day) => day.rows.some(statesNoBreak)) },
  'estimated-day': { arises: ({ recorded }) => recorded.days.some((row) => row.estimated) },
  'absence-minutes': {
    arises: ({ periods }) => periods.some((p) => [...p.facts.versions.values()].some(missesTime)),
  },
  'closure-day': {
    arises: ({ worker }) => worker.days.some((row) => row.kind === 'employer-closure' || row.closureMinutes > 0),
  },
  'housing-meets-minimum-wage': {
    arises: ({ periods }) => periods.some((p) => p.due.pricing.parts.some(isHousingEdge)),
  },
  'interest-after-leaving': { arises: bearsRetirementInterest },
  'something-prescribed': {
    arises: ({ periods }) => periods.some((p) => p.prescription.state === 'prescribed' && !isNoYen(p.remaining)),
  },
  'payment-changes-last-day': {
    arises: ({ periods }) => unpaidOf(periods).some((p) => p.lastDays.acknowledges !== p.lastDays['credit-only']),
  },
  'acknowledged-after-completion': {
    arises: ({ periods }) => unpaidOf(periods).some((p) => p.prescription.acknowledgedLate !== null),
  },
};

const unpaidOf = (periods: WorkerComputation['periods']): WorkerComputation['periods'] =>
  periods.filter((p) => !isNoYen(p.unpaidTotal));

/** 退職後の遅延利息: under `off` the other reading is asked for where wages were late after leaving. */
function bearsRetirementInterest({ worker, periods }: WorkerComputation, { retirementInterest }: Policy): boolean {
  const { end } = worker.employment;
  return periods.some((p) =>
    p.interest.parts.some(
      ({ to, citations }) =>
        citations.includes(cite.retirementInterest) || (retirementInterest === 'off' && end !== null && to > end),
    ),
  );
}

function inTerms(has: (terms: Terms) => boolean): Condition['arises'] {
  return ({ recorded }) => recorded.terms.some(has);
}

const leavesStatutoryHoliday = ({ day, ranges }: ClassifiedDay): boolean =>
  day.kind === 'statutory-holiday' && (ranges.at(-1)?.to ?? 0) > 1440;

const statesNoBreak = ({ work, start, end, breaks, breakMinutes }: Worker['days'][number]): boolean =>
  work === null && start !== null && end !== null && breaks === null && breakMinutes === null;

/** 遅刻・早退: minutes of absence under pay by the month or year. */
const missesTime = ({ pay, absenceMinutes }: VersionFacts): boolean =>
  absenceMinutes > 0 && pay.some((c) => c.basis === 'monthly' || c.basis === 'annual');

const fixedPayOf = (worker: Worker): readonly PayComponent[] =>
  worker.terms.flatMap((t) => t.pay.filter((c) => c.kind === 'fixed-overtime'));

/** 固定残業代: the reading that is not the one used; as stated, of every component its opposite. */
function oppositeOf(fixed: readonly PayComponent[], used: Policy['fixedOvertime']): readonly string[] {
  if (used !== 'as-stated') return [used === 'valid' ? 'void' : 'valid'];
  return [...(fixed.some((c) => !c.valid) ? ['valid'] : []), ...(fixed.some((c) => c.valid) ? ['void'] : [])];
}

/** One switch with another value than the one used. */
export type OtherReading = {
  readonly policy: Partial<Policy>;
  readonly finding: FindingCode | null;
  readonly shows: NonNullable<Condition['shows']>;
};

/** 抗弁の別の読み方, the other readings that the case of a worker gives reason for, in the order of the switches and their values. */
export function otherReadings(own: WorkerComputation, policy: Policy): readonly OtherReading[] {
  return policyKeys.flatMap((key) => {
    const { alternative, finding, values } = policyRow(key);
    if (alternative === null) return [];
    const condition = conditions[alternative];
    if (!condition.arises(own, policy)) return [];
    const others = condition.values?.(own, policy) ?? values.filter((value) => value !== policy[key]);
    return values
      .filter((value) => others.includes(value))
      .map((value) => ({ policy: { [key]: value }, finding, shows: condition.shows ?? (() => true) }));
  });
}
