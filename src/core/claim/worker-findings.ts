import { compare, toDecimal } from '../base/ratio.ts';
import { yenText } from '../base/yen.ts';
import { cite } from '../law/cite.ts';
import { isContractualFarmWork } from '../money/premiums.ts';
import type { CaseFile, Worker } from '../records/case.ts';
import { finding, type Finding } from '../rows/findings.ts';
import { paymentHeadRow } from '../rows/payment-heads.ts';
import type { ClassifiedDay } from '../time/classify.ts';
import type { PeriodComputation } from './compute-period.ts';
import { workedMinutesOf } from './period-facts.ts';
import { datesOf, isHousingEdge } from './period-pricing.ts';

/** 休憩, the least break of a day by its worked minutes: over 6 h 45, over 8 h 60 minutes. 労働基準法34条1項. */
export const requiredBreak = (worked: number): number => (worked > 480 ? 60 : worked > 360 ? 45 : 0);

/** What the records of one day show. */
export function dayFindings(day: ClassifiedDay): Finding[] {
  const found: Finding[] = [];
  const date = day.date;
  const worked = workedMinutesOf(day);
  const first = day.ranges[0];
  const taken = first ? day.ranges.at(-1)!.to - first.from - worked : 0;
  const required = requiredBreak(worked);
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
  for (const version of p.facts.versions.values()) {
    const { statedDiffers, overLimit } = version.hours;
    if (statedDiffers) found.push(finding('divisor-differs', { data: { period } }));
    if (overLimit) found.push(finding('schedule-over-limit', { data: { period } }));
  }
  for (const part of p.due.pricing.parts) {
    if (part.minimum === null) continue;
    const { citations } = part.minimum;
    if (part.minimum.confidence === 'medium' || part.minimum.confidence === 'low')
      found.push(finding('law-data-medium-confidence', { citations, data: { period } }));
    if (isHousingEdge(part)) found.push(finding('minimum-wage-base-gap', { data: { period } }));
    if (part.wages.parts.length > 0 && belowMinimum(part))
      found.push(
        finding('below-minimum-wage', {
          date: datesOf(part).from,
          citations: [cite.minimumWage, ...citations],
          data: {
            ...datesOf(part),
            converted: toDecimal(part.wages.converted),
            minimum: yenText(part.minimum.yen),
          },
        }),
      );
  }
  for (const { payment, yen } of p.crediting.left)
    if (paymentHeadRow(payment.head).rest === 'more-paid')
      found.push(finding('more-paid-than-due', { data: { period, name: payment.name, yen: yenText(yen) } }));
  for (const slip of p.payslips)
    if (slip.paidOn !== null && slip.paidOn > p.payday)
      found.push(finding('payslip-late', { date: slip.paidOn, data: { period } }));
  return found;
}

const belowMinimum = (part: PeriodComputation['due']['pricing']['parts'][number]): boolean =>
  part.minimum !== null && compare(part.wages.converted, part.minimum.hourly) < 0;

/** What follows from the terms and the employer alone. */
export function termsFindings(worker: Worker, caseFile: CaseFile): Finding[] {
  return worker.terms
    .filter((terms) => isContractualFarmWork(terms, caseFile.employer))
    .map((terms) => finding('farm-programme-contractual', { date: terms.from, data: {} }));
}
