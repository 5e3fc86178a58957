import { err, ok, type Result } from '../base/result.ts';
import type { Problem } from '../base/problem.ts';
import { lawStamp } from '../law/stamp.ts';
import type { CaseFile } from '../records/case.ts';
import { completePolicy, type Policy } from '../records/policy.ts';
import { computeWorker, type WorkerComputation } from './compute-worker.ts';
import { reportWorker } from './report-worker.ts';
import type { Alternative, ResultFile } from './result.ts';
import { addTotals, totalsOf } from './totals.ts';

/**
 * 事件の計算, a whole case: records to the open result. The case must have passed the checks of core/records/check.
 * Refuses a payslip that fits no pay period and dates for which the law's rates are not known.
 * @param options.explain adds the derivation of every amount.
 */
export function computeCase(
  caseFile: CaseFile,
  options: { readonly explain?: boolean } = {},
): Result<ResultFile, readonly Problem[]> {
  const policy = completePolicy(caseFile.policy);
  const computed = computeWorkers(caseFile, policy);
  if (!computed.ok) return computed;
  const alternatives: Alternative[] = [];
  for (const choice of otherReadings(caseFile, policy)) {
    const other = computeWorkers(caseFile, { ...policy, ...choice });
    if (other.ok) alternatives.push({ policy: choice, totals: addTotals(other.value.map((w) => totalsOf(w.periods))) });
  }
  const workers = computed.value.map((w) => reportWorker(caseFile, w, policy, options.explain ?? false));
  return ok({
    format: 'mibarai-result',
    version: 1,
    asOf: caseFile.asOf,
    lawData: lawStamp,
    policy,
    workers,
    alternatives,
    totals: addTotals(workers.map((w) => w.totals)),
    fees: [],
  });
}

/** All workers, exact; the first stage of `computeCase`. */
export function computeWorkers(
  caseFile: CaseFile,
  policy: Policy,
): Result<readonly WorkerComputation[], readonly Problem[]> {
  const done: WorkerComputation[] = [];
  const problems: Problem[] = [];
  caseFile.workers.forEach((worker, i) => {
    const one = computeWorker(caseFile, worker, policy, `workers[${String(i)}]`);
    if (one.ok) done.push(one.value);
    else problems.push(...one.error);
  });
  return problems.length > 0 ? err(problems) : ok(done);
}

/** 抗弁の別の読み方: for every defence in the case the reading that is not the main one. */
function otherReadings(caseFile: CaseFile, policy: Policy): readonly Partial<Policy>[] {
  const fixed = caseFile.workers
    .flatMap((w) => w.terms)
    .flatMap((t) => t.pay.filter((c) => c.kind === 'fixed-overtime'));
  if (fixed.length === 0) return [];
  if (policy.fixedOvertime === 'valid') return [{ fixedOvertime: 'void' }];
  if (policy.fixedOvertime === 'void') return [{ fixedOvertime: 'valid' }];
  const readings: Partial<Policy>[] = [];
  if (fixed.some((c) => c.valid)) readings.push({ fixedOvertime: 'void' });
  if (fixed.some((c) => !c.valid)) readings.push({ fixedOvertime: 'valid' });
  return readings;
}
