import { problem } from '../../core/base/problem.ts';
import { err, ok } from '../../core/base/result.ts';
import type { StoredRecord } from '../../core/records/stored.ts';
import type { Answer, Run } from '../../contract/dispatch.ts';
import type { DeskWork } from '../../contract/names.ts';
import type { LocatedProblem } from '../../contract/replies.ts';
import { inOrder } from '../case-records/lists.ts';
import type { CaseMemory } from './case-memory.ts';
import { textOf } from './json.ts';
import type { Open } from './open.ts';
import { rawRecords } from './raw-of-worker.ts';
import { sharedPart, workerPart, type SharedPart, type WorkerPart } from './worker-part.ts';

/** The result of the case. Workers that could not be computed are missing. */
export type ComputedCase = {
  /** The whole result is of this revision. */
  readonly revision: number;
  readonly shared: SharedPart;
  readonly workers: readonly ComputedWorker[];
  readonly problems: readonly LocatedProblem[];
  readonly heldBack: readonly string[];
  readonly notComputed: readonly string[];
};
export type ComputedWorker = {
  readonly record: StoredRecord;
  readonly since: number;
} & NonNullable<WorkerPart['computed']>;

/**
 * Computes the workers whose records changed since the last time, one at a time, with a pause for other calls in between.
 * Changes saved meanwhile are computed too: the outcome is always of one revision.
 */
export async function bringUpToDate(open: Open, memory: CaseMemory, run: Run): Answer<ComputedCase> {
  for (let done = 0; ; done += 1) {
    if (run.signal.aborted) return err([problem('error', 'cancelled', {})]);
    const shared = memory.shared() ?? computeShared(open, memory);
    const workers = inOrder(memory.ownRecords('worker'));
    const stale = shared.caseFile === null ? [] : workers.filter(({ id }) => memory.part(id) === undefined);
    const [next] = stale;
    if (next === undefined) return ok(joined(memory, shared, workers));
    run.progress({ what: 'compute' satisfies DeskWork, done, total: done + stale.length });
    computePart(open, memory, next);
    if (stale.length > 1) await open.ports.pause();
  }
}

/** The result, where it is up to date; else null. */
export function computedAlready(memory: CaseMemory): ComputedCase | null {
  const shared = memory.shared();
  const workers = inOrder(memory.ownRecords('worker'));
  const whole =
    shared !== null && (shared.caseFile === null || workers.every(({ id }) => memory.part(id) !== undefined));
  return whole ? joined(memory, shared, workers) : null;
}

function computeShared({ ports }: Open, memory: CaseMemory): SharedPart {
  const records = (['case', 'employer', 'evidence'] as const).flatMap(memory.ownRecords);
  const shared = sharedPart(ports, records);
  memory.keepShared(shared);
  return shared;
}

function computePart({ ports }: Open, memory: CaseMemory, worker: StoredRecord): void {
  const held = new Set(memory.shared()?.heldBack);
  const records = rawRecords(memory, worker).filter(({ id }) => !held.has(id));
  memory.keepPart(worker.id, workerPart(ports, records, memory.head().revision));
}

function joined(memory: CaseMemory, shared: SharedPart, workers: readonly StoredRecord[]): ComputedCase {
  const done: ComputedWorker[] = [];
  const notComputed: string[] = [];
  const problems: LocatedProblem[] = [...shared.problems];
  const heldBack: string[] = [...shared.heldBack];
  const ids = new Set<string>();
  workers.forEach((record, i) => {
    const part = memory.part(record.id);
    const id = textOf(record.body, 'id');
    const again = ids.has(id);
    ids.add(id);
    if (part === undefined) return void notComputed.push(record.id);
    problems.push(...part.problems.map((p) => atWorker(p, i)));
    heldBack.push(...part.heldBack);
    if (again) problems.push(sameWorkerId(record, i));
    if (part.computed === null || again) notComputed.push(record.id);
    else done.push({ record, since: part.since, ...part.computed });
  });
  return { revision: memory.head().revision, shared, workers: done, problems, heldBack, notComputed };
}

const sameWorkerId = ({ id, body }: StoredRecord, index: number): LocatedProblem => ({
  ...problem('error', 'duplicate-worker-id', { path: `workers[${String(index)}].id` }, { worker: textOf(body, 'id') }),
  record: id,
});

/** Paths of a part name its only worker, `workers[0]`; the case needs the index among all workers. */
function atWorker(p: LocatedProblem, index: number): LocatedProblem {
  const moved = (path: string): string => path.replace(/^workers\[0\]/, `workers[${String(index)}]`);
  const { other } = p.data;
  return {
    ...p,
    at: p.at.path === undefined ? p.at : { ...p.at, path: moved(p.at.path) },
    data: other === undefined ? p.data : { ...p.data, other: moved(other) },
  };
}
