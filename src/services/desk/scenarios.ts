import { problem, type Problem } from '../../core/base/problem.ts';
import { err, ok } from '../../core/base/result.ts';
import { computeCase } from '../../core/claim/compute.ts';
import type { Totals } from '../../core/claim/result.ts';
import { addTotals } from '../../core/claim/totals.ts';
import type { PolicyChoice } from '../../core/records/policy.ts';
import type { Answer, Run } from '../../contract/dispatch.ts';
import type { Scenario } from '../../contract/replies.ts';
import type { DeskWork } from '../../contract/names.ts';
import { bringUpToDate, type ComputedCase } from './computed-case.ts';
import type { Open, OpenCalls } from './open.ts';
import { checkPolicy } from './settings.ts';

/** The totals of the case under other policy switches. The case itself does not change. */
export const scenarioCalls: Pick<OpenCalls, 'case.scenarios'> = {
  'case.scenarios': async (open, { caseId, policies }, run) => {
    const memory = await open.memory(caseId);
    if (!memory.ok) return memory;
    const computed = await bringUpToDate(open, memory.value, run);
    if (!computed.ok) return computed;
    const { revision } = computed.value;
    const scenarios: Scenario[] = [];
    for (const policy of policies) {
      const done = scenarios.length;
      run.progress({ what: 'scenarios' satisfies DeskWork, done, total: policies.length });
      const scenario = await underPolicy(open, computed.value, policy, run);
      if (!scenario.ok) return scenario;
      scenarios.push(scenario.value);
    }
    return ok({ revision, scenarios });
  },
};

async function underPolicy(
  open: Open,
  { shared, workers, problems }: ComputedCase,
  policy: Readonly<Record<string, string>>,
  run: Run,
): Answer<Scenario> {
  const unknown = (found: readonly Problem[]): Scenario => ({ policy, totals: null, problems: found });
  const checked = checkPolicy(open, policy);
  if (!checked.ok) return ok(unknown(checked.error));
  if (shared.caseFile === null) return ok(unknown(problems));
  const totals: Totals[] = [];
  for (const { caseFile } of workers) {
    await open.ports.pause();
    if (run.signal.aborted) return err([problem('error', 'cancelled', {})]);
    const result = computeCase({ ...caseFile, policy: { ...caseFile.policy, ...(policy as PolicyChoice) } });
    if (!result.ok) return ok(unknown(result.error));
    totals.push(result.value.totals);
  }
  return ok({ policy, totals: addTotals(totals), problems: [] });
}
