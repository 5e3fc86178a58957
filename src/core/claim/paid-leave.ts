import { zero, type Ratio } from '../base/ratio.ts';
import type { DayNumber } from '../base/work-date.ts';
import { paidLeavePay } from '../money/base-pay.ts';
import type { Worker } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { isScheduledDay, weekStartOf } from '../time/calendar.ts';
import type { ClassifiedDay } from '../time/classify.ts';
import type { PeriodFacts } from './period-facts.ts';
import type { PeriodPricing } from './period-pricing.ts';
import type { WorkerTime } from './worker-time.ts';

/** 年次有給休暇の賃金 of one day. */
export type LeavePay = { readonly n: DayNumber; readonly minutes: number; readonly amount: Ratio };

const leaveMinutes = (day: ClassifiedDay): number => {
  let total = 0;
  for (const row of day.rows) total += row.leaveMinutes;
  return total;
};

/**
 * Paid leave of a period, day by day, by the terms and the minimum wage of each day. 労働基準法39条9項.
 * The other methods that the law allows (policy `paidLeaveMethod`) are not supported yet: their days come to nothing
 * here and the period says so, never a guess.
 */
export function leavePay(
  worker: Worker,
  time: WorkerTime,
  facts: PeriodFacts,
  pricing: PeriodPricing,
  method: Policy['paidLeaveMethod'],
): LeavePay[] {
  const out: LeavePay[] = [];
  for (const record of facts.days) {
    const { n, day } = record;
    const wholeDay = day.kind === 'paid-leave';
    const minutes = wholeDay ? day.scheduled : leaveMinutes(record);
    if (!wholeDay && minutes === 0) continue;
    const part = pricing.parts.find((p) => p.termsIndex === day.termsIndex && n >= p.first && n <= p.last);
    const week = weekStartOf(n, day.terms);
    const scheduledDaysOfWeek = [0, 1, 2, 3, 4, 5, 6].filter((i) => isScheduledDay(time.day(week + i).kind)).length;
    const normal = paidLeavePay(
      { minutes, wholeDay, minimum: part?.minimum?.hourly ?? null, scheduledDaysOfWeek },
      worker.terms[day.termsIndex]!.pay,
      part?.wages.converted ?? zero,
    );
    out.push({ n, minutes, amount: method === 'normal' ? normal : zero });
  }
  return out;
}
