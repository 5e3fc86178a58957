import { isZero, type Ratio, sum, zero } from '../base/ratio.ts';
import type { DayNumber } from '../base/work-date.ts';
import { paidLeaveTerms, type LeaveTerm } from '../money/base-pay.ts';
import type { PieceFacts } from '../money/base-hourly.ts';
import { isValidFixedOvertime } from '../money/components.ts';
import type { Worker } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { weekStartOf } from '../time/calendar.ts';
import type { ClassifiedDay } from '../time/classify.ts';
import { scheduledDaysOfWeek, type PeriodFacts } from './period-facts.ts';
import type { PeriodPricing } from './period-pricing.ts';
import type { WorkerTime } from './worker-time.ts';

/** 年次有給休暇の賃金 of one day. */
export type LeavePay = {
  readonly n: DayNumber;
  readonly minutes: number;
  readonly terms: readonly LeaveTerm[];
  readonly amount: Ratio;
  /** Piece pay is part of the contract and no period says what it earned. */
  readonly pieceMissing: boolean;
};

const leaveMinutes = (day: ClassifiedDay): number => {
  let total = 0;
  for (const row of day.rows) total += row.leaveMinutes;
  return total;
};

/**
 * Paid and substitute leave of a period, day by day, by the terms and the minimum wage of each day. 労働基準法39条9項.
 * The other methods that the law allows (policy `paidLeaveMethod`) are not supported yet: their days come to nothing
 * here and the period says so, never a guess.
 * @param piece what the period earned by the piece.
 * @param lastPiece what the last period before it earned by the piece; it counts where the terms name such pay.
 */
export function leavePay(
  worker: Worker,
  time: WorkerTime,
  facts: PeriodFacts,
  pricing: PeriodPricing,
  piece: PieceFacts | null,
  lastPiece: PieceFacts | null,
  policy: Pick<Policy, 'paidLeaveMethod' | 'fixedOvertime' | 'pieceRate'>,
): LeavePay[] {
  const out: LeavePay[] = [];
  for (const record of facts.days) {
    const { n, day } = record;
    const wholeDay = day.kind === 'paid-leave' || day.kind === 'substitute-leave';
    const minutes = wholeDay ? day.scheduled : leaveMinutes(record);
    if (!wholeDay && minutes === 0) continue;
    const part = pricing.parts.find((p) => p.termsIndex === day.termsIndex && n >= p.first && n <= p.last);
    const week = weekStartOf(n, day.terms);
    const pay = worker.terms[day.termsIndex]!.pay.filter((c) => !isValidFixedOvertime(c, policy.fixedOvertime));
    const named = pay.some((c) => c.basis === 'piece');
    const own = piece === null || isZero(piece.allHours) ? null : piece;
    const earned = policy.pieceRate === 'time' ? null : (own ?? (named ? lastPiece : null));
    const terms = paidLeaveTerms(
      {
        minutes,
        wholeDay,
        minimum: part?.minimum?.hourly ?? null,
        comparable: part?.open === false,
        scheduledDaysOfWeek: scheduledDaysOfWeek(week, time),
      },
      pay,
      facts.versions.get(day.termsIndex)!.hours,
      part?.wages.converted ?? zero,
      earned,
    );
    const amount = policy.paidLeaveMethod === 'normal' ? sum(terms.map((t) => t.amount)) : zero;
    out.push({ n, minutes, terms, amount, pieceMissing: policy.pieceRate === 'as-stated' && named && earned === null });
  }
  return out;
}
