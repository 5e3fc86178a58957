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
    days: (worker.days ?? []).map((day) =>
      dayWithin(
        day,
        worker.terms.some((t) => t.pay.some((c) => c.basis === 'piece')),
      ),
    ),
    payslips: (worker.payslips ?? []).map(slipWithin),
    events: (worker.events ?? []).filter(({ kind }) => kind !== 'dismissed' && kind !== 'notice-of-dismissal'),
  };
}

/** Leave under piece pay waits too: which minimum wage raises it where another period tells the piece pay is not settled. */
function dayWithin(day: RawDay, byPiece: boolean): RawDay {
  const { closureMinutes: _closure, leaveMinutes, ...rest } = day;
  const off = rest.kind === 'employer-closure' || (byPiece && rest.kind === 'paid-leave');
  const kept = byPiece || leaveMinutes === undefined ? rest : { ...rest, leaveMinutes };
  return off ? { ...kept, kind: 'absence' } : kept;
}

const slipWithin = (slip: RawPayslip): RawPayslip => ({
  ...slip,
  deductions: (slip.deductions ?? []).filter(({ kind }) => !undecidedKinds.includes(kind)),
});

/** The same without events, payslips, piece work and heirs: hours and wages by time alone, for what must hold of any month. */
export const wagesByTime = (file: RawCase): RawCase => ({
  ...file,
  policy: {},
  workers: file.workers.map((worker) => ({
    ...worker,
    events: [],
    pieces: [],
    heirs: [],
    days: (worker.days ?? []).filter(({ work }) => work !== undefined),
    terms: worker.terms.map((terms) => ({ ...terms, pay: terms.pay.filter(({ basis }) => basis !== 'piece') })),
    payslips: [],
  })),
});
