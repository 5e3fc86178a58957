import { subYen, yen, yenText } from '../base/yen.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Problem } from '../base/problem.ts';
import { lawStamp } from '../law/stamp.ts';
import type { CaseFile, Worker } from '../records/case.ts';
import { completePolicy } from '../records/policy.ts';
import type { Policy } from '../rows/policies.ts';
import { policyKeys, policyRow } from '../rows/policies.ts';
import { otherReadings, type OtherReading } from './alternatives.ts';
import { computeWorker, settleAgain, type WorkerComputation } from './compute-worker.ts';
import { feesOf } from './fees.ts';
import { reportWorker } from './report-worker.ts';
import type { Alternative, ResultFile } from './result.ts';
import { settlementSwitches } from './settle.ts';
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
  return problems.length > 0 ? err(problems) : ok(joinResults(caseFile, parts, options));
}

/**
 * 労働者ごとの結果の併合: results of one worker each, put together to what `computeCase` gives for all of them.
 * All must be of this `asOf` and policy, and come in the order of the case. No worker's claim depends on another's.
 */
export function joinResults(
  caseFile: Pick<CaseFile, 'asOf' | 'policy'>,
  parts: readonly ResultFile[],
  options: { readonly explain?: boolean } = {},
): ResultFile {
  const totals = addTotals(parts.map((part) => part.totals));
  return {
    format: 'mibarai-result',
    version: 1,
    asOf: caseFile.asOf,
    lawData: lawStamp,
    policy: completePolicy(caseFile.policy),
    workers: parts.flatMap((part) => part.workers),
    alternatives: joinAlternatives(parts),
    totals,
    fees: feesOf(totals, caseFile.asOf, options.explain ?? false),
  };
}

/** The readings of all workers in the order of the switches; a worker whom one says nothing about has the same totals under it. */
function joinAlternatives(parts: readonly ResultFile[]): readonly Alternative[] {
  const nameOf = ({ policy }: Pick<Alternative, 'policy'>): string => JSON.stringify(policy);
  const found = new Map(parts.flatMap((part) => part.alternatives.map((a) => [nameOf(a), a] as const)));
  const own = addTotals(parts.map((part) => part.totals));
  return [...found.values()].sort(byRow).map((one) => {
    const totals = addTotals(
      parts.map((part) => part.alternatives.find((a) => nameOf(a) === nameOf(one))?.totals ?? part.totals),
    );
    const finding = parts
      .flatMap((part) => part.alternatives)
      .find((a) => nameOf(a) === nameOf(one) && a.finding !== null)?.finding;
    const difference = yenText(subYen(yen(totals.claimable), yen(own.claimable)));
    return { policy: one.policy, totals, difference, finding: finding ?? null };
  });
}

/** The order of the switches, then that of their values. */
function byRow(a: Alternative, b: Alternative): number {
  const [placeA, placeB] = [placeOf(a), placeOf(b)];
  return placeA[0] - placeB[0] || placeA[1] - placeB[1];
}

function placeOf({ policy }: Alternative): readonly [number, number] {
  const key = policyKeys.findIndex((k) => k in policy);
  const row = policyRow(policyKeys[key]!);
  return [key, row.values.indexOf(policy[policyKeys[key]!]!)];
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
  const totals = totalsOf(computed.value.periods);
  const alternatives: Alternative[] = [];
  for (const reading of otherReadings(computed.value, policy)) {
    const other = computeAgain(caseFile, computed.value, { ...policy, ...reading.policy }, reading, path);
    if (!other.ok) return other;
    if (!reading.shows(computed.value, other.value)) continue;
    const otherTotals = totalsOf(other.value.periods);
    const difference = yenText(subYen(yen(otherTotals.claimable), yen(totals.claimable)));
    alternatives.push({ policy: reading.policy, totals: otherTotals, difference, finding: reading.finding });
  }
  const reported = reportWorker(caseFile, computed.value, policy, alternatives, explain);
  const own = { workers: [reported], totals: reported.totals, fees: reported.fees };
  return ok({ ...joinResults(caseFile, []), ...own, alternatives });
}

/** What a reading changes after the wages alone does not need the hours and the wages anew. */
const computeAgain = (
  caseFile: CaseFile,
  computed: WorkerComputation,
  policy: Policy,
  reading: OtherReading,
  path: string,
): Result<WorkerComputation, readonly Problem[]> =>
  settlementSwitches.some((key) => key in reading.policy)
    ? ok(settleAgain(caseFile, computed, policy))
    : computeWorker(caseFile, computed.recorded, policy, path);
