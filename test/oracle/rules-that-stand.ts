import { dayText, parseDay } from './calendar.ts';
import type { RawCase, RawDay, RawPayslip, RawWorker } from './raw.ts';

/** Switches of rules that the product does not have yet, or of a point that nobody has decided (READINGS.md). */
const notYet: readonly string[] = ['variableHours', 'settlementAdditional', 'paidLeaveMethod', 'closurePay'];

/**
 * Kinds of deductions that are read in two ways: an agreement alone (rule 15; rows 6, 8 and 22 of the decision table), employment
 * insurance on a slip that shows no payment, and what stands inside a line of health insurance (docs/decisions/0017).
 */
const undecidedKinds: readonly string[] = [
  'uniform_or_tools',
  'insurance_premium',
  'union_or_association',
  'management_fee',
  'support_fee',
  'employment_insurance',
  'health_insurance',
];

/** Premiums by the month: rule 15 does not speak of a bonus among the pay, nor of two months at the end (docs/decisions/0017). */
const premiums: readonly string[] = ['nursing_care_insurance', 'pension', 'child_support_levy'];

/**
 * A random case without what the product cannot compute yet: closure (rule 20), computed average wages and notice pay (19),
 * savings and travel cost (15, last part), and without the points on which the rules are still open (also how circular 150
 * rounds several bases). Each of them comes back with the rule; the second engine has them already.
 */
export function withinRulesThatStand(file: RawCase): RawCase {
  const policy = Object.fromEntries(
    Object.entries(file.policy ?? {}).filter(([key, value]) => !notYet.includes(key) && value !== 'circular-150'),
  );
  return { ...file, policy, workers: file.workers.map(workerWithin) };
}

function workerWithin(worker: RawWorker): RawWorker {
  const {
    savings: _savings,
    travelCost: _travelCost,
    ...rest
  } = worker as RawWorker & {
    readonly savings?: unknown;
    readonly travelCost?: unknown;
  };
  return {
    ...rest,
    days: worker.days.map(dayWithin),
    payslips: worker.payslips.map((slip) => slipWithin(worker, slip)),
    events: worker.events.filter(({ kind }) => kind !== 'dismissed' && kind !== 'notice-of-dismissal'),
  };
}

function dayWithin({ closureMinutes: _closure, ...day }: RawDay): RawDay {
  return day.kind === 'employer-closure' ? { ...day, kind: 'absence' } : day;
}

function slipWithin({ employment }: RawWorker, { payments, deductions = [], ...slip }: RawPayslip): RawPayslip {
  const leavesAtMonthEnd = employment.end !== null && dayText(parseDay(employment.end) + 1).endsWith('-01');
  const kept = deductions.filter(
    ({ kind }) => !undecidedKinds.includes(kind) && !(leavesAtMonthEnd && premiums.includes(kind)),
  );
  const hasPremium = kept.some(({ kind }) => premiums.includes(kind));
  return {
    ...slip,
    payments: hasPremium ? payments.filter(({ head }) => head !== 'other') : payments,
    deductions: kept,
  };
}
