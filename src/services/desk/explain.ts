import { problem } from '../../core/base/problem.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { Problem } from '../../core/base/problem.ts';
import { computeCase } from '../../core/claim/compute.ts';
import type { Explain, WorkerResult } from '../../core/claim/result.ts';
import type { Figure } from '../../contract/figure.ts';
import { bringUpToDate, type ComputedWorker } from './computed-case.ts';
import type { Open, OpenCalls } from './open.ts';

export const explainCalls: Pick<OpenCalls, 'case.explain'> = {
  'case.explain': async (open, { caseId, figure }, run) => {
    const memory = await open.memory(caseId);
    if (!memory.ok) return memory;
    const computed = await bringUpToDate(open, memory.value, run);
    if (!computed.ok) return computed;
    const worker = computed.value.workers.find((w) => w.result.workers.some(({ id }) => id === figure.worker));
    const explained = worker === undefined ? unknownFigure() : explainedWorker(open, worker);
    if (!explained.ok) return explained;
    const explain = derivationOf(explained.value, figure);
    return explain === undefined ? unknownFigure() : ok({ revision: computed.value.revision, explain });
  },
};

const unknownFigure = (): Result<never, readonly Problem[]> => err([problem('error', 'figure-not-found', {})]);

/** Derivations are many times larger than the figures: only those of the last worker asked for are kept, until the next computation. */
function explainedWorker(
  { explained }: Open,
  { caseFile, result }: ComputedWorker,
): Result<WorkerResult, readonly Problem[]> {
  if (explained.last?.of === result) return ok(explained.last.worker);
  const computed = computeCase(caseFile, { explain: true });
  if (!computed.ok) return computed;
  const worker = computed.value.workers[0]!;
  explained.last = { of: result, worker };
  return ok(worker);
}

function derivationOf(worker: WorkerResult, figure: Figure): Explain | undefined {
  if (figure.kind === 'total') return worker.explain?.totals[figure.total];
  const explain = worker.periods.find(({ from }) => from === figure.from)?.explain;
  if (explain === undefined) return undefined;
  if (figure.kind === 'period') return explain[figure.part];
  const { part, head } = figure;
  if (head !== 'total') return explain[part][head];
  return part === 'unpaid' ? explain.unpaid.total : undefined;
}
