import type { RawCase, RawDay, RawPayslip, RawWorker } from './raw.ts';

/** Switches of rules that the product does not have yet, or of a point that nobody has decided (READINGS.md). */
const notYet: readonly string[] = ['variableHours', 'settlementAdditional', 'paidLeaveMethod', 'closurePay'];

/**
 * Kinds of deductions that are read in two ways: an agreement alone (rule 15; rows 6, 8 and 22 of the decision table), and
 * employment insurance on a slip that shows no payment.
 */
const undecidedKinds: readonly string[] = [
  'uniform_or_tools',
  'insurance_premium',
  'union_or_association',
  'management_fee',
  'support_fee',
  'employment_insurance',
];

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
    payslips: worker.payslips.map(slipWithin),
    events: worker.events.filter(({ kind }) => kind !== 'dismissed' && kind !== 'notice-of-dismissal'),
  };
}

function dayWithin({ closureMinutes: _closure, ...day }: RawDay): RawDay {
  return day.kind === 'employer-closure' ? { ...day, kind: 'absence' } : day;
}

const slipWithin = (slip: RawPayslip): RawPayslip => ({
  ...slip,
  deductions: (slip.deductions ?? []).filter(({ kind }) => !undecidedKinds.includes(kind)),
});
