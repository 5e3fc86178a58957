import { lawCheckIsStale } from '../law/stamp.ts';
import type { CaseFile } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { finding, type Finding } from '../rows/findings.ts';
import { undecided, type Undecided } from '../rows/undecided.ts';
import type { WorkerComputation } from './compute-worker.ts';
import { explainPeriod } from './explain/explain-period.ts';
import { explainTotals } from './explain/explain-totals.ts';
import { reportDay } from './report-day.ts';
import { reportPeriod } from './report-period.ts';
import type { WorkerResult } from './result.ts';
import { totalsOf } from './totals.ts';
import { dayFindings, periodFindings, termsFindings } from './worker-findings.ts';
import { hoursOfWorker } from './worker-hours.ts';
import { dayUndecided, eventUndecided, periodUndecided } from './worker-undecided.ts';

/** 労働者ごとの結果, one worker in the open format. */
export function reportWorker(
  caseFile: CaseFile,
  computed: WorkerComputation,
  policy: Policy,
  explain: boolean,
): WorkerResult {
  const { worker, time, periods } = computed;
  const totals = totalsOf(periods);
  return {
    id: worker.id,
    periods: periods.map((p) => {
      const report = reportPeriod(p);
      return explain ? { ...report, explain: explainPeriod(p, worker, policy) } : report;
    }),
    days: time.days.map(reportDay),
    otherHeads: [],
    totals,
    deductions: periods.flatMap((p) => p.reclaims.lines),
    karoshi: hoursOfWorker(worker, time, policy),
    article36: [],
    findings: findingsOf(caseFile, computed),
    undecided: undecidedOf(caseFile, computed, policy),
    ...(explain ? { explain: { totals: explainTotals(periods, totals) } } : {}),
  };
}

function findingsOf(caseFile: CaseFile, { worker, time, periods }: WorkerComputation): readonly Finding[] {
  const stale: Finding[] = lawCheckIsStale(caseFile.asOf)
    ? [finding('law-check-stale', { data: { asOf: caseFile.asOf } })]
    : [];
  return [
    ...stale,
    ...termsFindings(worker, caseFile),
    ...periods.flatMap(periodFindings),
    ...time.days.flatMap(dayFindings),
  ];
}

function undecidedOf(caseFile: CaseFile, computed: WorkerComputation, policy: Policy): readonly Undecided[] {
  return [
    ...computed.unknownHolidays.map((date) => undecided('public-holiday-not-known', { date })),
    ...eventUndecided(computed.worker),
    ...computed.periods.flatMap((p) => periodUndecided(p, policy, caseFile.asOf)),
    ...computed.time.days.flatMap(dayUndecided),
  ];
}
