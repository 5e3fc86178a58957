import { div, isZero, max, mul, positivePart, ratio, sub, sum, zero, type Ratio } from '../base/ratio.ts';
import type { DayNumber, WorkDate } from '../base/work-date.ts';
import { yenRatio } from '../base/yen.ts';
import type { Policy } from '../records/policy.ts';
import type { PayComponent } from '../records/terms.ts';
import { hourlyValue, priced, type PieceFacts } from './base-hourly.ts';
import type { AverageHours } from './average-hours.ts';
import { coverageOf, isValidFixedOvertime, leadBasis } from './components.ts';
import { coveredMinutes, type ClassMinutes } from './period-segments.ts';

/** `count` of the `of` days of a month-long pay period or of a week, which lasts from `from` to `to`. */
export type DayShare = {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly count: number;
  readonly of: number;
};

/** Counted days and minutes of one version of the terms in one pay period; whole numbers. */
export type VersionFacts = {
  readonly termsIndex: number;
  readonly pay: readonly PayComponent[];
  readonly hours: AverageHours;
  /** Whether the limits on hours bind it (労働基準法41条). */
  readonly bound: boolean;
  /** Scheduled days of the employment that are not absences, of each month-long period that they belong to. */
  readonly scheduledDays: readonly DayShare[];
  readonly calendarDays: readonly DayShare[];
  /** Workdays with at least one worked minute. */
  readonly workdaysWorked: number;
  /** What was worked, by class. */
  readonly minutes: ClassMinutes;
  /** Paid or substitute leave, whole days and parts of days, minutes. */
  readonly leaveMinutes: number;
  /** Closed by the employer, minutes. */
  readonly closureMinutes: number;
  /** Late, left early or away on a workday, minutes. */
  readonly absenceMinutes: number;
  /** Of these, days of which nothing says why scheduled minutes were not worked. */
  readonly shortDays: readonly { readonly date: WorkDate; readonly minutes: number }[];
  /** For weekly pay: of each week, scheduled days worked over its scheduled days. */
  readonly weeks: readonly DayShare[];
};

/** Whether a period is worked from its first to its last day under one version, without absence. */
export type PeriodSpan = { readonly whole: boolean };

/** One component's base pay of one version in one period: `yen x share - late`. */
export type BasePayTerm = {
  readonly component: PayComponent;
  readonly termsIndex: number;
  readonly share: Ratio;
  readonly late: Ratio;
  readonly amount: Ratio;
};

type Prorated = Pick<Policy, 'proration'>;

const sharesOf = (all: readonly DayShare[]): Ratio => sum(all.filter((s) => s.of > 0).map((s) => ratio(s.count, s.of)));

/** Whether pay by the month is taken by the hours worked: the policy asks for it and the period is not whole. */
export const isByHours = (span: PeriodSpan, policy: Prorated): boolean => policy.proration === 'hours' && !span.whole;

/**
 * 按分: the share of a month that a version earned; the contract first, where it is silent the policy `proration`.
 * Each day bears its part of the month-long period that the closing day gives, also where a period is shorter or longer.
 */
export function monthlyShare(facts: VersionFacts, span: PeriodSpan, policy: Prorated): Ratio {
  if (isByHours(span, policy)) {
    const minutes = coveredMinutes(facts.minutes, 'week', facts.bound) + facts.leaveMinutes + facts.closureMinutes;
    return div(ratio(minutes, 60), facts.hours.monthly);
  }
  const unscheduled = facts.scheduledDays.every((s) => s.of === 0);
  return sharesOf(policy.proration === 'calendar-days' || unscheduled ? facts.calendarDays : facts.scheduledDays);
}

function shareOf(c: PayComponent, facts: VersionFacts, span: PeriodSpan, policy: Prorated): Ratio {
  switch (c.basis) {
    case 'monthly':
      return monthlyShare(facts, span, policy);
    case 'annual':
      return div(monthlyShare(facts, span, policy), ratio(12));
    case 'weekly':
      return sharesOf(facts.weeks);
    case 'daily':
      return ratio(facts.workdaysWorked);
    case 'hourly':
      return ratio(coveredMinutes(facts.minutes, coverageOf(c.basis), facts.bound), 60);
    case 'piece':
      return zero;
  }
}

/**
 * 所定賃金 (基本給等), base pay due under one version of the terms. 労働基準法24条; the contract.
 * Monthly: prorated by scheduled days; annual: a twelfth; weekly and daily: by the scheduled days worked; hourly: by the
 * scheduled minutes worked that are not overtime. Minutes of absence reduce monthly pay only with policy `deductLateness`.
 */
export function basePayTerms(
  facts: VersionFacts,
  span: PeriodSpan,
  policy: Pick<Policy, 'proration' | 'deductLateness' | 'fixedOvertime'>,
): BasePayTerm[] {
  return facts.pay
    .filter((c) => c.basis !== 'piece' && !isValidFixedOvertime(c, policy.fixedOvertime))
    .map((component) => {
      const share = shareOf(component, facts, span, policy);
      const late = isLatenessTaken(component, span, policy) ? lateness(component, facts) : zero;
      const amount = positivePart(sub(mul(yenRatio(component.yen), share), late));
      return { component, termsIndex: facts.termsIndex, share, late, amount };
    });
}

/** 遅刻早退控除 falls on pay by the month or year alone; pay taken by the hours worked has left these minutes out already. */
const isLatenessTaken = (
  { basis }: PayComponent,
  span: PeriodSpan,
  policy: Pick<Policy, 'proration' | 'deductLateness'>,
): boolean => policy.deductLateness === 'on' && (basis === 'monthly' || basis === 'annual') && !isByHours(span, policy);

const lateness = (c: PayComponent, facts: VersionFacts): Ratio =>
  priced(hourlyValue(c, facts.hours), facts.absenceMinutes, ratio(1));

/** 固定残業代（有効）の額, the fixed overtime pay of a version in a period, prorated like base pay. */
export function fixedOvertimeTerms(
  facts: VersionFacts,
  span: PeriodSpan,
  policy: Pick<Policy, 'proration' | 'fixedOvertime'>,
): BasePayTerm[] {
  return facts.pay
    .filter((c) => isValidFixedOvertime(c, policy.fixedOvertime))
    .map((component) => {
      const share = shareOf(component, facts, span, policy);
      const amount = mul(yenRatio(component.yen), share);
      return { component, termsIndex: facts.termsIndex, share, late: zero, amount };
    });
}

export type LeaveDay = {
  readonly minutes: number;
  readonly wholeDay: boolean;
  readonly minimum: Ratio | null;
  /** Whether the wage that the minimum is compared with is known: not where nothing says what piece work earned. */
  readonly comparable: boolean;
  /** Of the week of this day; for weekly pay. */
  readonly scheduledDaysOfWeek: number;
};

/** One product of a day of leave: `yen x factor`; the raise to the minimum wage and piece pay stand by themselves. */
export type LeaveTerm = {
  readonly of: PayComponent | 'raise' | 'piece';
  readonly yen: Ratio;
  readonly factor: Ratio;
  readonly amount: Ratio;
};

/**
 * 年次有給休暇の賃金（通常の賃金）, 労働基準法39条9項, 施行規則25条1項. Monthly and annual pay: nothing extra. Daily pay: the amount,
 * weekly: its share of the week, for whole days. Hourly: the rate, where base pay is hourly raised to
 * the minimum wage, x minutes / 60. Piece pay
 * (6号): what an hour earned, alone raised to the minimum wage, x the mean hours of a scheduled day, or the hours off.
 * @param converted the wage compared with the minimum wage, yen an hour.
 * @param piece what the period, or the last one before it, earned by the piece; null without piece pay.
 */
export function paidLeaveTerms(
  day: LeaveDay,
  pay: readonly PayComponent[],
  hours: Pick<AverageHours, 'daily'>,
  converted: Ratio,
  piece: PieceFacts | null,
): LeaveTerm[] {
  const terms: LeaveTerm[] = [];
  const push = (of: LeaveTerm['of'], yen: Ratio, factor: Ratio): void => {
    if (!isZero(yen) && !isZero(factor)) terms.push({ of, yen, factor, amount: mul(yen, factor) });
  };
  const off = ratio(day.minutes, 60);
  for (const c of pay) {
    const amount = yenRatio(c.yen);
    if (c.basis === 'hourly') push(c, amount, off);
    else if (!day.wholeDay) continue;
    else if (c.basis === 'daily') push(c, amount, ratio(1));
    else if (c.basis === 'weekly' && day.scheduledDaysOfWeek > 0) push(c, amount, ratio(1, day.scheduledDaysOfWeek));
  }
  if (leadBasis(pay) === 'hourly' && day.minimum !== null && day.comparable)
    push('raise', positivePart(sub(day.minimum, converted)), off);
  if (piece !== null && !isZero(piece.allHours)) {
    const earned = div(yenRatio(piece.yen), piece.allHours);
    const alone = pay.every((c) => c.basis === 'piece');
    push('piece', alone && day.minimum !== null ? max(earned, day.minimum) : earned, day.wholeDay ? hours.daily : off);
  }
  return terms;
}
