import { compare, div, isZero, mul, ratio, toDecimal } from '../base/ratio.ts';
import { yenRatio, yenText } from '../base/yen.ts';
import { cite } from '../law/cite.ts';
import { isBelow, wholeBase } from '../money/base-hourly.ts';
import { isValidFixedOvertime } from '../money/components.ts';
import { beyondSchedule } from '../money/period-segments.ts';
import type { TermsRates } from '../money/premiums.ts';
import type { CaseFile, Worker } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import type { PayComponent, Terms } from '../records/terms.ts';
import { finding, type Finding } from '../rows/findings.ts';
import { paymentHeadRow } from '../rows/payment-heads.ts';
import type { ClassifiedDay } from '../time/classify.ts';
import { hoursRulesApply, isContractualFarmWork } from '../time/hours-rules.ts';
import type { PeriodComputation } from './period-computation.ts';
import { coveredHeads } from './fixed-overtime.ts';
import { datesOf, workedMinutesOf } from './period-facts.ts';
import { isHousingEdge, type RatePart } from './period-pricing.ts';

/** 休憩, the least break of a day by its worked minutes: over 6 h 45, over 8 h 60 minutes. 労働基準法34条1項. */
export const requiredBreak = (worked: number): number => (worked > 480 ? 60 : worked > 360 ? 45 : 0);

/** What the records of one day show. */
export function dayFindings(day: ClassifiedDay, { employer }: Pick<CaseFile, 'employer'>): Finding[] {
  const found: Finding[] = [];
  const { date } = day;
  const worked = workedMinutesOf(day);
  const first = day.ranges[0];
  const taken = first ? day.ranges.at(-1)!.to - first.from - worked : 0;
  const required = hoursRulesApply(day.day.terms, employer) ? requiredBreak(worked) : 0;
  if (taken < required)
    found.push(
      finding('break-too-short', {
        date,
        data: { worked: String(worked), taken: String(taken), required: String(required) },
      }),
    );
  if (day.breakAssumed) found.push(finding('break-position-assumed', { date, data: {} }));
  if (day.contractBreak) found.push(finding('break-unknown-deducted', { date, data: {} }));
  return found;
}

/** What the computation of one period shows. */
export function periodFindings(p: PeriodComputation): Finding[] {
  const { from, to } = p.facts.period;
  const period = `${from}/${to}`;
  const found: Finding[] = [...p.interest.findings];
  for (const { hours, shortDays } of p.facts.versions.values()) {
    if (hours.statedDiffers) found.push(finding('divisor-differs', { data: { period } }));
    if (hours.overLimit) found.push(finding('schedule-over-limit', { data: { period } }));
    for (const { date, minutes } of shortDays)
      found.push(finding('short-day', { date, data: { minutes: String(minutes) } }));
  }
  for (const part of p.due.pricing.parts.filter(({ first }) => first <= p.facts.last))
    found.push(...minimumFindings(part, period));
  found.push(...pieceFindings(p, period), ...contractualHours(p, period));
  for (const { payment, yen } of p.crediting.left)
    if (paymentHeadRow(payment.head).rest === 'more-paid')
      found.push(finding('more-paid-than-due', { data: { period, name: payment.name, yen: yenText(yen) } }));
  for (const slip of p.payslips)
    if (slip.paidOn !== null && slip.paidOn > p.payday)
      found.push(finding('payslip-late', { date: slip.paidOn, data: { period } }));
  return found;
}

function minimumFindings(part: RatePart, period: string): Finding[] {
  const { minimum } = part;
  if (minimum === null) return [];
  const { citations, confidence } = minimum;
  const found: Finding[] = [];
  if (confidence === 'medium' || confidence === 'low')
    found.push(finding('law-data-medium-confidence', { citations, data: { period } }));
  if (isHousingEdge(part)) found.push(finding('minimum-wage-base-gap', { data: { period } }));
  if (part.over.by !== 'none' && isBelow(part.wages, minimum.hourly))
    found.push(
      finding('below-minimum-wage', {
        date: datesOf(part).from,
        citations: [cite.minimumWage, ...citations],
        data: { ...datesOf(part), converted: toDecimal(part.wages.converted), minimum: yenText(minimum.yen) },
      }),
    );
  return found;
}

/** 出来高払: an entry that earns less than the minimum wage beside pay by time; more hours than were worked. 最低賃金法4条. */
function pieceFindings(p: PeriodComputation, period: string): Finding[] {
  const { entries, piece } = p.due.piece;
  if (piece === null) return [];
  const found: Finding[] = [];
  const withTime = [...p.facts.versions.values()].some((v) => v.pay.some((c) => c.basis !== 'piece'));
  const minimum = p.due.pricing.parts
    .flatMap((part) => part.minimum ?? [])
    .sort((a, b) => compare(a.hourly, b.hourly))[0];
  for (const { name, yen, hours } of entries) {
    if (!withTime || minimum === undefined || isZero(hours)) continue;
    const hourly = div(yenRatio(yen), hours);
    const data = { period, name, hourly: toDecimal(hourly), minimum: yenText(minimum.yen) };
    if (compare(hourly, minimum.hourly) < 0) found.push(finding('piece-below-minimum', { data }));
  }
  if (compare(piece.hours, piece.allHours) > 0)
    found.push(
      finding('piece-hours-over-worked', {
        data: { period, hours: toDecimal(piece.hours), worked: toDecimal(piece.allHours) },
      }),
    );
  return found;
}

/** 所定外労働の賃金 of a contract that the limits on hours do not bind: 1.00 by the contract. 労働基準法41条. */
const contractualHours = (p: PeriodComputation, period: string): Finding[] =>
  p.due.premiums
    .filter(
      ({ segment, applies }) => applies.withinStatutory === 'beyond-schedule' && beyondSchedule(segment.minutes) > 0,
    )
    .map(({ segment }) =>
      finding('contractual-beyond-schedule', { data: { period, minutes: String(beyondSchedule(segment.minutes)) } }),
    );

/**
 * What follows from the terms and the employer alone: what a defence rests on, and what has to be proven for it.
 * @param exemptionYen what hangs on the defence of exemption, whole yen of the claimable total.
 */
export function termsFindings(
  recorded: Worker,
  { employer }: Pick<CaseFile, 'employer'>,
  exemptionYen: string,
): Finding[] {
  return recorded.terms.flatMap((terms) => {
    const date = terms.from;
    const found: Finding[] = [];
    if (terms.exempt !== null)
      found.push(finding('exemption-defence', { date, data: { kind: terms.exempt, yen: exemptionYen } }));
    if (terms.exempt === 'surveillance') found.push(finding('surveillance-permit', { date, data: { from: date } }));
    if (isContractualFarmWork(terms, employer)) found.push(finding('farm-programme-contractual', { date, data: {} }));
    if (terms.weeklyLimitHours === 44 && !isProvenSmallShop(employer))
      found.push(finding('weekly-limit-44-unproven', { date, data: { from: date } }));
    return [...found, ...terms.pay.flatMap((c) => fixedOvertimeFindings(c, terms))];
  });
}

/** 特例措置対象事業場: under 10 regular employees in one of four lines of business. 労働基準法40条; 施行規則25条の2第1項. */
const isProvenSmallShop = ({ regularEmployees, article40Industry }: CaseFile['employer']): boolean =>
  article40Industry !== null && regularEmployees !== null && regularEmployees < 10;

const hoursLines = [
  { line: 80, severity: 'violation' },
  { line: 45, severity: 'warning' },
] as const;

function fixedOvertimeFindings(c: PayComponent, { from: date }: Terms): Finding[] {
  if (c.kind !== 'fixed-overtime') return [];
  const defence = finding('fixed-overtime-defence', { date, data: { name: c.name } });
  const passed = hoursLines.find(({ line }) => c.hours !== null && compare(c.hours, ratio(line)) > 0);
  if (passed === undefined || c.hours === null) return [defence];
  const data = { name: c.name, hours: toDecimal(c.hours), line: String(passed.line) };
  return [defence, finding('fixed-overtime-hours', { date, severity: passed.severity, data })];
}

/** 固定残業代が買う時間の不足: valid fixed pay that is less than the premium of the hours it states; once a version and name. 労働基準法37条. */
export function shortFixedOvertime(
  worker: Worker,
  periods: readonly PeriodComputation[],
  ratesOf: (termsIndex: number) => TermsRates,
  policy: Pick<Policy, 'fixedOvertime'>,
): Finding[] {
  return worker.terms.flatMap((terms, index) => {
    const parts = periods.flatMap((p) => p.due.pricing.parts).filter((x) => x.termsIndex === index);
    return terms.pay
      .filter((c) => isValidFixedOvertime(c, policy.fixedOvertime) && c.hours !== null)
      .flatMap((c) => {
        const head = coveredHeads(c)[0]!;
        const rate = ratesOf(index).contract[head as 'overtime' | 'statutoryHoliday' | 'night'];
        const paid = c.basis === 'annual' ? div(yenRatio(c.yen), ratio(12)) : yenRatio(c.yen);
        const asked = parts
          .map((part) => mul(mul(wholeBase(part.base), rate), c.hours!))
          .find((needed) => compare(paid, needed) < 0);
        if ((c.basis !== 'monthly' && c.basis !== 'annual') || asked === undefined) return [];
        const data = { name: c.name, yen: yenText(c.yen), hours: toDecimal(c.hours!), needed: toDecimal(asked, 0) };
        return [finding('fixed-overtime-short', { date: terms.from, data })];
      });
  });
}
