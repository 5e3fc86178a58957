import { add, div, isZero, max, mul, positivePart, ratio, sub, zero, type Ratio } from '../base/ratio.ts';
import { yenRatio } from '../base/yen.ts';
import type { Policy } from '../records/policy.ts';
import type { PayComponent } from '../records/terms.ts';
import { hourlyValue, priced } from './base-hourly.ts';
import type { AverageHours } from './average-hours.ts';
import { isValidFixedOvertime } from './components.ts';

/** Counted days and minutes of one version of the terms in one pay period; whole numbers. */
export type VersionFacts = {
  readonly termsIndex: number;
  readonly pay: readonly PayComponent[];
  readonly hours: AverageHours;
  /** Scheduled days of the employment under this version that are not absences. */
  readonly scheduledDays: number;
  readonly calendarDays: number;
  /** Workdays with at least one worked minute. */
  readonly workdaysWorked: number;
  /** Scheduled minutes that were worked. */
  readonly scheduledWorked: number;
  /** Paid leave, whole days and parts of days, minutes. */
  readonly leaveMinutes: number;
  readonly absenceMinutes: number;
  /** For weekly pay: of each week, scheduled days worked and paid-leave days over its scheduled days. */
  readonly weeks: readonly { readonly worked: number; readonly leave: number; readonly scheduled: number }[];
};

/** The whole period, over which monthly pay is spread. */
export type PeriodSpan = { readonly scheduledDays: number; readonly calendarDays: number; readonly whole: boolean };

/** One component's base pay of one version in one period. */
export type BasePayTerm = {
  readonly component: PayComponent;
  readonly termsIndex: number;
  readonly share: Ratio;
  readonly amount: Ratio;
};

/** 按分: the share of a month that a version earned. Contract first; where silent the policy `proration`. */
export function monthlyShare(facts: VersionFacts, span: PeriodSpan, proration: Policy['proration']): Ratio {
  if (proration === 'calendar-days' || span.scheduledDays === 0)
    return span.calendarDays === 0 ? zero : ratio(facts.calendarDays, span.calendarDays);
  if (proration === 'hours' && !span.whole)
    return div(ratio(facts.scheduledWorked + facts.leaveMinutes, 60), facts.hours.monthly);
  return ratio(facts.scheduledDays, span.scheduledDays);
}

function shareOf(c: PayComponent, facts: VersionFacts, span: PeriodSpan, proration: Policy['proration']): Ratio {
  switch (c.basis) {
    case 'monthly':
      return monthlyShare(facts, span, proration);
    case 'annual':
      return div(monthlyShare(facts, span, proration), ratio(12));
    case 'weekly':
      return facts.weeks.reduce((acc, w) => (w.scheduled === 0 ? acc : add(acc, ratio(w.worked, w.scheduled))), zero);
    case 'daily':
      return ratio(facts.workdaysWorked);
    case 'hourly':
      return ratio(facts.scheduledWorked, 60);
    case 'piece':
      return zero;
  }
}

/**
 * 所定賃金 (基本給等), base pay due under one version of the terms. 労働基準法24条; the contract.
 * Monthly: prorated by scheduled days; annual: a twelfth; weekly, daily, hourly: by what was worked of the schedule.
 * Minutes of absence reduce monthly pay only with policy `deductLateness`.
 */
export function basePayTerms(
  facts: VersionFacts,
  span: PeriodSpan,
  policy: Pick<Policy, 'proration' | 'deductLateness' | 'fixedOvertime'>,
): BasePayTerm[] {
  return facts.pay
    .filter((c) => c.basis !== 'piece' && !isValidFixedOvertime(c, policy.fixedOvertime))
    .map((component) => {
      const share = shareOf(component, facts, span, policy.proration);
      const full = mul(yenRatio(component.yen), share);
      const late = lateness(component, facts, policy.deductLateness);
      return { component, termsIndex: facts.termsIndex, share, amount: positivePart(sub(full, late)) };
    });
}

function lateness(c: PayComponent, facts: VersionFacts, deduct: Policy['deductLateness']): Ratio {
  if (deduct === 'off' || facts.absenceMinutes === 0) return zero;
  if (c.basis !== 'monthly' && c.basis !== 'annual') return zero;
  return priced(hourlyValue(c, facts.hours), facts.absenceMinutes, ratio(1));
}

/** 固定残業代（有効）の額, the fixed overtime pay of a version in a period, prorated like monthly pay. */
export function fixedOvertimeTerms(
  facts: VersionFacts,
  span: PeriodSpan,
  policy: Pick<Policy, 'proration' | 'fixedOvertime'>,
): BasePayTerm[] {
  return facts.pay
    .filter((c) => isValidFixedOvertime(c, policy.fixedOvertime))
    .map((component) => {
      const share = shareOf(component, facts, span, policy.proration);
      return { component, termsIndex: facts.termsIndex, share, amount: mul(yenRatio(component.yen), share) };
    });
}

export type LeaveDay = {
  readonly minutes: number;
  readonly wholeDay: boolean;
  readonly minimum: Ratio | null;
  /** Of the week of this day; for weekly pay. */
  readonly scheduledDaysOfWeek: number;
};

/**
 * 年次有給休暇の賃金（通常の賃金）, 労働基準法39条9項, 施行規則25条1項. Monthly pay: nothing extra. Daily: the amount. Hourly: the
 * rate, raised to the minimum wage, x scheduled minutes / 60. Weekly: the amount over the week's scheduled days.
 * @param converted the wage compared with the minimum wage, yen an hour.
 */
export function paidLeavePay(day: LeaveDay, pay: readonly PayComponent[], converted: Ratio): Ratio {
  const ofBasis = (basis: PayComponent['basis']): Ratio =>
    pay.reduce((acc, c) => (c.basis === basis ? add(acc, yenRatio(c.yen)) : acc), zero);
  const hourly = ofBasis('hourly');
  const raised = isZero(hourly) || day.minimum === null ? hourly : add(hourly, max(zero, sub(day.minimum, converted)));
  const byHour = priced(raised, day.minutes, ratio(1));
  if (!day.wholeDay) return byHour;
  const byWeek = day.scheduledDaysOfWeek === 0 ? zero : div(ofBasis('weekly'), ratio(day.scheduledDaysOfWeek));
  return add(add(byHour, ofBasis('daily')), byWeek);
}
