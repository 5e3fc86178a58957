import type { Worker } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';

/**
 * 抗弁等の採否を反映した記録, a worker's record as the policy reads it: the defence of exemption (労働基準法41条・41条の2) heard or
 * left aside, the 44-hour week (40条) as stated or not, estimated days counted or taken for no record.
 */
export function asJudged(worker: Worker, policy: Pick<Policy, 'exemption' | 'weeklyLimit' | 'estimatedDays'>): Worker {
  const { exemption, weeklyLimit, estimatedDays } = policy;
  return {
    ...worker,
    terms: worker.terms.map((terms) => ({
      ...terms,
      exempt: exemption === 'on' ? terms.exempt : null,
      weeklyLimitHours: weeklyLimit === '40' ? 40 : terms.weeklyLimitHours,
    })),
    days: estimatedDays === 'count' ? worker.days : worker.days.filter((row) => !row.estimated),
  };
}
