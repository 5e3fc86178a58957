import type { WorkDate } from '../base/work-date.ts';
import { isNoYen, yenText } from '../base/yen.ts';
import { cite } from '../law/cite.ts';
import { finding, type Finding } from '../rows/findings.ts';
import type { Worker } from '../records/case.ts';
import type { PeriodComputation } from './period-computation.ts';
import type { Inheritance } from './heirs.ts';
import { deathOf } from './leaving.ts';
import { heirTotals } from './result.ts';

/** 基準日後の出来事: they do nothing yet, and the reader has to know that they were seen. */
export const eventFindings = (worker: Worker, asOf: WorkDate): readonly Finding[] =>
  worker.events
    .filter((e) => e.date > asOf)
    .map(({ kind, date }) => finding('event-after-as-of', { date, data: { kind } }));

/** What time and part payments did to one payday, where a defence or a doubt hangs on it. */
export function settlementFindings(p: PeriodComputation): readonly Finding[] {
  if (isNoYen(p.unpaidTotal)) return [];
  const { from, to } = p.facts.period;
  const { lastDay, acknowledgedLate } = p.prescription;
  const without = p.lastDays['credit-only'];
  return [
    ...(without === lastDay
      ? []
      : [
          finding('payment-as-acknowledgment', {
            date: p.dueDate,
            data: { period: `${from}/${to}`, lastDay: without },
          }),
        ]),
    ...(acknowledgedLate === null
      ? []
      : [
          finding('acknowledged-after-completion', {
            date: acknowledgedLate,
            data: { payday: p.payday, event: acknowledgedLate, yen: yenText(p.remaining) },
          }),
        ]),
  ];
}

/** 死亡退職の遅延利息: whether a death is a leaving in the sense of the article is not settled by its words. */
export function deathFindings(
  worker: Worker,
  periods: readonly PeriodComputation[],
  asOf: WorkDate,
): readonly Finding[] {
  const death = deathOf(worker, asOf);
  if (death === null || death !== worker.employment.end) return [];
  const from = periods
    .flatMap((p) => p.interest.parts.filter(({ citations }) => citations.includes(cite.retirementInterest)))
    .map((part) => part.from)
    .sort()[0];
  return from === undefined ? [] : [finding('death-interest', { date: death, data: { from } })];
}

/** 端数: yen of the totals that no heir's share holds, because each share is cut to whole yen. */
export function heirFindings(inherited: Inheritance | null): readonly Finding[] {
  if (inherited === null || inherited.heirs.length === 0) return [];
  const { remainder } = inherited;
  if (heirTotals.every((total) => isNoYen(remainder[total]))) return [];
  return [
    finding('heirs-remainder', {
      data: {
        unpaid: yenText(remainder.unpaid),
        claimable: yenText(remainder.claimable),
        interest: yenText(remainder.interest),
        additionalPayment: yenText(remainder.additionalPayment),
      },
    }),
  ];
}
