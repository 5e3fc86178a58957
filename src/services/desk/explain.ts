import { problem } from '../../core/base/problem.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { Problem } from '../../core/base/problem.ts';
import { computeCase } from '../../core/claim/compute.ts';
import type { Explain, WorkerResult } from '../../core/claim/result.ts';
import type { Figure } from '../../contract/figure.ts';
import { bringUpToDate, type ComputedWorker } from './compute.ts';
import type { OpenCalls } from './open.ts';

export const explainCalls: Pick<OpenCalls, 'case.explain'> = {
  'case.explain': async (open, { caseId, figure }, run) => {
    const memory = await open.memory(caseId);
    if (!memory.ok) return memory;
    const computed = await bringUpToDate(open, memory.value, run);
    if (!computed.ok) return computed;
    const worker = computed.value.workers.find((w) => w.result.workers.some(({ id }) => id === figure.worker));
    const explained = worker === undefined ? unknownFigure() : explainedWorker(worker);
    if (!explained.ok) return explained;
    const explain = derivationOf(explained.value, figure);
    return explain === undefined ? unknownFigure() : ok({ revision: memory.value.head().revision, explain });
  },
};

const unknownFigure = (): Result<never, readonly Problem[]> => err([problem('error', 'figure-not-found', {})]);

/** Derivations are many times the size of the figures, so that the last worker's alone are kept; a part that was computed anew asks again. */
const kept = new WeakMap<ComputedWorker['result'], WorkerResult>();

function explainedWorker({ caseFile, result }: ComputedWorker): Result<WorkerResult, readonly Problem[]> {
  const known = kept.get(result);
  if (known !== undefined) return ok(known);
  const explained = computeCase(caseFile, { explain: true });
  if (!explained.ok) return explained;
  const worker = explained.value.workers[0]!;
  kept.set(result, worker);
  return ok(worker);
}

function derivationOf(worker: WorkerResult, figure: Figure): Explain | undefined {
  if (figure.kind === 'total') return worker.explain?.totals[figure.total];
  const explain = worker.periods.find(({ from }) => from === figure.from)?.explain;
  if (figure.kind === 'period' || explain === undefined)
    return figure.kind === 'period' ? explain?.[figure.part] : undefined;
  const { part, head } = figure;
  if (head !== 'total') return explain[part][head];
  return part === 'unpaid' ? explain.unpaid.total : undefined;
}
