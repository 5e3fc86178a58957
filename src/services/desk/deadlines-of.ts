import { addDays, addMonths, workDate, type WorkDate } from '../../core/base/work-date.ts';
import { withinAdditionalPaymentPeriod } from '../../core/claim/additional-payment.ts';
import { filedOn } from '../../core/claim/filed-on.ts';
import { additionalPaymentYears } from '../../core/claim/limit-years.ts';
import { prescription } from '../../core/claim/prescription.ts';
import type { PeriodResult, ResultFile } from '../../core/claim/result.ts';
import type { CaseFile, Worker } from '../../core/records/case.ts';
import { completePolicy } from '../../core/records/policy.ts';
import { cite } from '../../core/law/cite.ts';
import type { Deadline } from '../../contract/replies.ts';

export type OwnDeadline = Omit<Deadline, 'caseId' | 'title'>;

/** 期限, the last day to claim each month's pay, from one worker's result. Months past `asOf`, or filed, have none. */
export const deadlinesOf = (caseFile: CaseFile, result: ResultFile): readonly OwnDeadline[] =>
  result.workers.flatMap(({ id, periods }) => {
    const worker = caseFile.workers.find((w) => w.id === id);
    if (worker === undefined) return [];
    return periods.flatMap((period) => [
      ...prescriptionOf(caseFile, worker, period),
      ...additionalPaymentOf(caseFile, worker, period),
    ]);
  });

function prescriptionOf({ asOf, policy }: CaseFile, worker: Worker, period: PeriodResult): readonly OwnDeadline[] {
  const { state, lastDay } = period.prescription;
  if (state === 'prescribed' || state === 'suspended' || period.remaining === '0') return [];
  const debt = {
    dueDate: workDate(period.dueDate),
    period: { from: workDate(period.from), to: workDate(period.to) },
  };
  const { citations } = prescription(debt, worker.events, asOf, completePolicy(policy));
  return [{ ...common(worker, period), kind: 'prescription', date: lastDay, yen: period.remaining, state, citations }];
}

/** 付加金の請求期間: a demand does not extend it, only a filing keeps it. */
function additionalPaymentOf({ asOf }: CaseFile, worker: Worker, period: PeriodResult): readonly OwnDeadline[] {
  if (period.additionalPayment === '0' || filedOn(worker, asOf) !== null) return [];
  return [
    {
      ...common(worker, period),
      kind: 'additional-payment',
      date: lastFiling(workDate(period.dueDate), asOf),
      yen: period.additionalPayment,
      state: 'running',
      citations: [cite.additionalPayment],
    },
  ];
}

/** The last day for a filing, found with the rule of the core. */
function lastFiling(dueDate: WorkDate, asOf: WorkDate): WorkDate {
  let day = addMonths(dueDate, 12 * additionalPaymentYears(dueDate));
  while (withinAdditionalPaymentPeriod(dueDate, addDays(day, 1), asOf)) day = addDays(day, 1);
  return day;
}

const common = (worker: Worker, { from, to }: PeriodResult): Pick<OwnDeadline, 'worker' | 'period'> => ({
  worker: worker.name === '' ? worker.id : worker.name,
  period: { from, to },
});
