import type { WorkDate } from '../base/work-date.ts';
import { isNoYen, yenText } from '../base/yen.ts';
import { cite } from '../law/cite.ts';
import type { Worker } from '../records/case.ts';
import type { PeriodComputation } from './compute-period.ts';
import type { Inheritance } from './heirs.ts';
import { deathOf } from './leaving.ts';
import { heirTotals, type Finding } from './result.ts';

/** 基準日後の出来事: they do nothing yet, and the reader has to know that they were seen. */
export const eventFindings = (worker: Worker, asOf: WorkDate): readonly Finding[] =>
  worker.events
    .filter((e) => e.date > asOf)
    .map(({ kind, date }) => ({
      code: 'event-after-as-of',
      date,
      severity: 'info',
      citations: [],
      data: { kind, date, asOf },
    }));

/** What time and part payments did to one payday, where a defence or a doubt hangs on it. */
export function settlementFindings(p: PeriodComputation): readonly Finding[] {
  if (isNoYen(p.unpaidTotal)) return [];
  const { from, to } = p.facts.period;
  const data = { period: `${from}/${to}`, payday: p.payday, yen: yenText(p.remaining) };
  const found: Finding[] = [];
  if (p.lastDays['credit-only'] !== p.prescription.lastDay)
    found.push({
      code: 'payment-as-acknowledgment',
      date: p.dueDate,
      severity: 'warning',
      citations: [cite.acknowledgment, cite.partPayment],
      data: { ...data, lastDay: p.lastDays['credit-only'] },
    });
  if (p.prescription.acknowledgedLate !== null)
    found.push({
      code: 'acknowledged-after-completion',
      date: p.prescription.acknowledgedLate,
      severity: 'warning',
      citations: [cite.lateAcknowledgment],
      data: { ...data, event: p.prescription.acknowledgedLate },
    });
  return found;
}

/** 死亡退職の遅延利息: whether a death is a leaving in the sense of the article is not settled by its words. */
export function deathFindings(
  worker: Worker,
  periods: readonly PeriodComputation[],
  asOf: WorkDate,
): readonly Finding[] {
  const death = deathOf(worker, asOf);
  if (death === null || death !== worker.employment.end) return [];
  if (!periods.some((p) => p.interest.parts.some((part) => isRetirement(part.citations)))) return [];
  return [
    { code: 'death-interest', date: death, severity: 'info', citations: [cite.retirementInterest], data: { death } },
  ];
}

const isRetirement = (citations: readonly string[]): boolean => citations.includes(cite.retirementInterest);

/** 端数: yen of the totals that no heir's share holds, because each share is cut to whole yen. */
export function heirFindings(inherited: Inheritance | null): readonly Finding[] {
  if (inherited === null || inherited.heirs.length === 0) return [];
  const { remainder } = inherited;
  if (heirTotals.every((total) => isNoYen(remainder[total]))) return [];
  return [
    {
      code: 'heirs-remainder',
      severity: 'info',
      citations: [cite.succession],
      data: Object.fromEntries(heirTotals.map((total) => [total, yenText(remainder[total])])),
    },
  ];
}
