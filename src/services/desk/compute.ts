import { ok } from '../../core/base/result.ts';
import { joinResults } from '../../core/claim/compute.ts';
import type { ComputeReply } from '../../contract/replies.ts';
import { bringUpToDate, type ComputedCase } from './computed-case.ts';
import type { OpenCalls } from './open.ts';
import { keepSummary } from './summary.ts';

export const computeCalls: Pick<OpenCalls, 'case.compute'> = {
  'case.compute': async (open, { caseId, known }, run) => {
    const memory = await open.memory(caseId);
    if (!memory.ok) return memory;
    const computed = await bringUpToDate(open, memory.value, run);
    if (!computed.ok) return computed;
    await keepSummary(open, memory.value, computed.value);
    return ok(replyOf(computed.value, known));
  },
};

/** Only workers whose result changed after the revision that the page has. */
function replyOf({ shared, workers, ...rest }: ComputedCase, known = -1): ComputeReply {
  const { revision } = rest;
  const has = known > revision ? -1 : known;
  const result =
    shared.caseFile === null
      ? null
      : {
          ...joinResults(
            shared.caseFile,
            workers.map((w) => w.result),
          ),
          workers: workers.filter(({ since }) => since > has).flatMap((w) => w.result.workers),
        };
  return { result, order: workers.flatMap((w) => w.result.workers.map(({ id }) => id)), ...rest };
}
