import { yenText } from '../base/yen.ts';
import { lawCheckIsStale } from '../law/stamp.ts';
import type { CaseFile } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import type { WorkerComputation } from './compute-worker.ts';
import { explainPeriod } from './explain/explain-period.ts';
import { explainHeirs, explainTotals } from './explain/explain-totals.ts';
import { feesOf } from './fees.ts';
import { inheritance, type Inheritance } from './heirs.ts';
import { reportDay } from './report-day.ts';
import { reportPeriod } from './report-period.ts';
import type { Finding, Undecided, WorkerResult } from './result.ts';
import { deathFindings, eventFindings, heirFindings, settlementFindings } from './settlement-findings.ts';
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
  const inherited = inheritance(worker, totals, caseFile.asOf);
  const heirs = inherited?.heirs ?? [];
  return {
    id: worker.id,
    periods: periods.map((p) => {
      const report = reportPeriod(p);
      return explain ? { ...report, explain: explainPeriod(p, worker, policy) } : report;
    }),
    days: time.days.map(reportDay),
    otherHeads: [],
    partPayments: computed.payments.map(({ payment, interest, principal, surplus }) => ({
      date: payment.date,
      yen: yenText(payment.yen),
      interest: yenText(interest),
      principal: yenText(principal),
      surplus: yenText(surplus),
    })),
    heirs,
    totals,
    fees: feesOf(totals, caseFile.asOf, explain),
    deductions: periods.flatMap((p) => p.reclaims.lines),
    karoshi: hoursOfWorker(worker, time, policy),
    article36: [],
    findings: findingsOf(caseFile, computed, inherited),
    undecided: undecidedOf(caseFile, computed, policy),
    ...(explain ? { explain: { totals: explainTotals(periods, totals), heirs: explainHeirs(heirs, totals) } } : {}),
  };
}

function findingsOf(
  caseFile: CaseFile,
  { worker, time, periods }: WorkerComputation,
  inherited: Inheritance | null,
): readonly Finding[] {
  const stale: Finding[] = lawCheckIsStale(caseFile.asOf)
    ? [{ code: 'law-check-stale', severity: 'warning', citations: [], data: { asOf: caseFile.asOf } }]
    : [];
  return [
    ...stale,
    ...termsFindings(worker, caseFile),
    ...eventFindings(worker, caseFile.asOf),
    ...periods.flatMap(periodFindings),
    ...periods.flatMap(settlementFindings),
    ...deathFindings(worker, periods, caseFile.asOf),
    ...heirFindings(inherited),
    ...time.days.flatMap(dayFindings),
  ];
}

function undecidedOf(caseFile: CaseFile, computed: WorkerComputation, policy: Policy): readonly Undecided[] {
  return [
    ...computed.unknownHolidays.map((date) => ({ code: 'public-holiday-not-known', data: { date } })),
    ...eventUndecided(computed, caseFile.asOf),
    ...computed.periods.flatMap((p) => periodUndecided(p, policy, caseFile.asOf)),
    ...computed.time.days.flatMap(dayUndecided),
  ];
}
