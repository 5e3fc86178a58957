import { yenText } from '../base/yen.ts';
import { lawCheckIsStale } from '../law/stamp.ts';
import type { CaseFile } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { finding, type Finding } from '../rows/findings.ts';
import { undecided, type Undecided } from '../rows/undecided.ts';
import type { WorkerComputation } from './compute-worker.ts';
import { explainPeriod } from './explain/explain-period.ts';
import { explainHeirs, explainTotals } from './explain/explain-totals.ts';
import { feesOf } from './fees.ts';
import { inheritance, type Inheritance } from './heirs.ts';
import { incompleteWeeks } from './incomplete-weeks.ts';
import { reportDay } from './report-day.ts';
import {
  deductionFindings,
  deductionUndecided,
  programmeFindings,
  programmeUndecided,
  reportDeductions,
} from './report-deductions.ts';
import { reportPeriod } from './report-period.ts';
import type { Alternative, WorkerResult } from './result.ts';
import { deathFindings, eventFindings, heirFindings, settlementFindings } from './settlement-findings.ts';
import { totalsOf } from './totals.ts';
import { dayFindings, periodFindings, shortFixedOvertime, termsFindings } from './worker-findings.ts';
import { hoursOfWorker } from './worker-hours.ts';
import { dayUndecided, eventUndecided, periodUndecided } from './worker-undecided.ts';

/** 労働者ごとの結果, one worker in the open format. */
export function reportWorker(
  caseFile: CaseFile,
  computed: WorkerComputation,
  policy: Policy,
  alternatives: readonly Alternative[],
  explain: boolean,
): WorkerResult {
  const { worker, time, periods } = computed;
  const totals = totalsOf(periods);
  const inherited = inheritance(worker, totals, caseFile.asOf);
  const heirs = inherited?.heirs ?? [];
  return {
    id: worker.id,
    periods: periods.map((p) => {
      const report = reportPeriod(p, policy);
      return explain ? { ...report, explain: explainPeriod(p, worker, policy) } : report;
    }),
    days: time.days.map((day) => reportDay(day, caseFile.employer, policy)),
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
    deductions: periods.flatMap((p) => reportDeductions(p.reclaims)),
    karoshi: hoursOfWorker(worker, time, policy),
    article36: [],
    findings: findingsOf(caseFile, computed, policy, exemptionYen(alternatives), inherited),
    undecided: undecidedOf(caseFile, computed, policy),
    ...(explain ? { explain: { totals: explainTotals(periods, totals), heirs: explainHeirs(heirs, totals) } } : {}),
  };
}

/** What hangs on the defence of exemption: the difference that its other reading makes. */
const exemptionYen = (alternatives: readonly Alternative[]): string =>
  (alternatives.find((a) => a.policy.exemption !== undefined)?.difference ?? '0').replace('-', '');

function findingsOf(
  caseFile: CaseFile,
  { recorded, worker, time, periods, rates }: WorkerComputation,
  policy: Policy,
  hangsOnExemption: string,
  inherited: Inheritance | null,
): readonly Finding[] {
  const stale: Finding[] = lawCheckIsStale(caseFile.asOf)
    ? [finding('law-check-stale', { data: { asOf: caseFile.asOf } })]
    : [];
  return [
    ...stale,
    ...termsFindings(recorded, caseFile, hangsOnExemption),
    ...eventFindings(worker, caseFile.asOf),
    ...shortFixedOvertime(worker, periods, (index) => rates[index]!, policy),
    ...programmeFindings(worker),
    ...periods.flatMap(periodFindings),
    ...periods.flatMap(settlementFindings),
    ...deathFindings(worker, periods, caseFile.asOf),
    ...heirFindings(inherited),
    ...periods.flatMap((p) => deductionFindings(p.reclaims)),
    ...time.days.flatMap((day) => dayFindings(day, caseFile)),
  ];
}

function undecidedOf(caseFile: CaseFile, computed: WorkerComputation, policy: Policy): readonly Undecided[] {
  return [
    ...computed.unknownHolidays.map((date) => undecided('public-holiday-not-known', { date })),
    ...eventUndecided(computed, caseFile.asOf),
    ...programmeUndecided(computed.worker),
    ...computed.periods.flatMap((p) => periodUndecided(p, policy, caseFile.asOf)),
    ...computed.periods.flatMap((p) => deductionUndecided(p.reclaims)),
    ...computed.time.days.flatMap(dayUndecided),
    ...incompleteWeeks(computed, caseFile.asOf),
  ];
}
