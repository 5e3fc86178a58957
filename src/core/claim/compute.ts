import { err, ok, type Result } from '../base/result.ts';
import type { Problem } from '../base/problem.ts';
import { lawStamp } from '../law/stamp.ts';
import type { CaseFile, Worker } from '../records/case.ts';
import { completePolicy, type Policy } from '../records/policy.ts';
import { computeWorker } from './compute-worker.ts';
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
  const parts: ResultFile[] = [];
  const problems: Problem[] = [];
  caseFile.workers.forEach((worker, i) => {
    const part = computeOne(caseFile, worker, `workers[${String(i)}]`, options.explain ?? false);
    if (part.ok) parts.push(part.value);
    else problems.push(...part.error);
  });
  return problems.length > 0 ? err(problems) : ok(joinResults(caseFile, parts));
}

/**
 * 労働者ごとの結果の併合: results of one worker each, put together to what `computeCase` gives for all of them.
 * All must be of this `asOf` and policy, and come in the order of the case. No worker's claim depends on another's.
 */
export function joinResults(caseFile: Pick<CaseFile, 'asOf' | 'policy'>, parts: readonly ResultFile[]): ResultFile {
  return {
    format: 'mibarai-result',
    version: 1,
    asOf: caseFile.asOf,
    lawData: lawStamp,
    policy: completePolicy(caseFile.policy),
    workers: parts.flatMap((part) => part.workers),
    alternatives: joinAlternatives(parts),
    totals: addTotals(parts.map((part) => part.totals)),
    fees: [],
  };
}

/** A worker whom a reading says nothing about has the same totals under it. */
function joinAlternatives(parts: readonly ResultFile[]): readonly Alternative[] {
  const readingOf = (part: ResultFile, reading: Reading): Alternative | undefined =>
    part.alternatives.find((a) => a.policy.fixedOvertime === reading.fixedOvertime);
  return readings
    .filter((reading) => parts.some((part) => readingOf(part, reading) !== undefined))
    .map((policy) => ({ policy, totals: addTotals(parts.map((p) => readingOf(p, policy)?.totals ?? p.totals)) }));
}

function computeOne(
  caseFile: CaseFile,
  worker: Worker,
  path: string,
  explain: boolean,
): Result<ResultFile, readonly Problem[]> {
  const policy = completePolicy(caseFile.policy);
  const computed = computeWorker(caseFile, worker, policy, path);
  if (!computed.ok) return computed;
  const alternatives: Alternative[] = [];
  for (const choice of otherReadings(worker, policy)) {
    const other = computeWorker(caseFile, worker, { ...policy, ...choice }, path);
    if (!other.ok) return other;
    alternatives.push({ policy: choice, totals: addTotals([totalsOf(other.value.periods)]) });
  }
  const reported = reportWorker(caseFile, computed.value, policy, explain);
  const own = { workers: [reported], totals: reported.totals };
  return ok({ ...joinResults(caseFile, []), ...own, alternatives });
}

const readings = [{ fixedOvertime: 'void' }, { fixedOvertime: 'valid' }] as const satisfies readonly Partial<Policy>[];
type Reading = (typeof readings)[number];

/** 抗弁の別の読み方: for every defence about a worker's fixed overtime pay the reading that is not the main one. */
function otherReadings(worker: Worker, policy: Policy): readonly Reading[] {
  const fixed = worker.terms.flatMap((t) => t.pay.filter((c) => c.kind === 'fixed-overtime'));
  const changes = { void: fixed.some((c) => c.valid), valid: fixed.some((c) => !c.valid) };
  return readings.filter(({ fixedOvertime: reading }) =>
    policy.fixedOvertime === 'as-stated' ? changes[reading] : fixed.length > 0 && reading !== policy.fixedOvertime,
  );
}
