import { isZero } from '../base/ratio.ts';
import { isNoYen } from '../base/yen.ts';
import { cite } from '../law/cite.ts';
import type { Terms } from '../records/terms.ts';
import type { ClassifiedDay } from '../time/classify.ts';
import type { PeriodComputation } from './compute-period.ts';
import type { PeriodMinutes } from './result.ts';

/** 適用した条文等, every article, notice and judgment that this period's figures rest on. */
export function citationsOf(p: PeriodComputation, minutes: PeriodMinutes): readonly string[] {
  const terms = [...new Set(p.facts.calendar.filter((d) => d.employed).map((d) => d.terms))];
  return [
    ...new Set([
      cite.fullPayment,
      ...ofMinutes(minutes, terms),
      ...p.facts.days.flatMap(ofDay),
      ...terms.flatMap((t) => ofTerms(t, p)),
      ...ofPay(p),
      ...p.reclaims.lines.flatMap((line) => line.judged.citations),
      ...p.prescription.citations,
      ...p.interest.parts.flatMap((part) => part.citations),
      ...(isNoYen(p.additionalPayment) ? [] : [cite.additionalPayment]),
    ]),
  ];
}

function ofMinutes(m: PeriodMinutes, terms: readonly Terms[]): string[] {
  const unnamed = terms.some((t) => t.statutoryHoliday.by === 'unnamed');
  return [
    ...(m.worked > 0 ? [cite.workingHours, cite.baseHourly, cite.premiumExclusion] : []),
    ...(m.overtime > 0 ? [cite.overtime, cite.premiumRates] : []),
    ...(m.overtimeOver60 > 0 ? [cite.over60] : []),
    ...(m.statutoryHoliday > 0 ? [cite.statutoryHoliday, cite.overtime, cite.calendarDayHoliday] : []),
    ...(m.statutoryHoliday > 0 && unnamed ? [cite.unnamedHoliday] : []),
    ...(m.night > 0 ? [cite.night] : []),
  ];
}

const midnight = 1440;

/** A shift past midnight stays with its first day, up to the scheduled start of the next. */
const ofDay = (day: ClassifiedDay): string[] => [
  ...((day.ranges.at(-1)?.to ?? 0) > midnight ? [cite.nightShift] : []),
  ...(day.cut ? [cite.nightShift, cite.nextDayCut] : []),
];

function ofTerms(terms: Terms, p: PeriodComputation): string[] {
  const isExempt = p.due.premiums.some(({ applies }) => applies.overtime === 'none');
  const exemption = terms.exempt === 'highly-professional' ? cite.highlyProfessional : cite.exemption;
  return [...(terms.weeklyLimitHours === 44 ? [cite.specialWeek] : []), ...(isExempt ? [exemption] : [])];
}

function ofPay(p: PeriodComputation): string[] {
  const { parts } = p.due.pricing;
  return [
    ...(p.due.leave.length > 0 ? [cite.paidLeave] : []),
    ...parts.flatMap(({ minimum }) =>
      minimum === null ? [] : [cite.minimumWage, cite.minimumWageConversion, ...minimum.citations],
    ),
    ...(parts.some((part) => !isZero(part.base.raise)) ? [cite.minimumWageVoid] : []),
  ];
}
