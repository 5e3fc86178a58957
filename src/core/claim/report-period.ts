import { add, isZero, toDecimal, toFraction, type Ratio } from '../base/ratio.ts';
import { yenText } from '../base/yen.ts';
import { wholeBase } from '../money/base-hourly.ts';
import { baseCoverage } from '../money/components.ts';
import { coveredOvertime, sumClassMinutes, totalMinutes } from '../money/period-segments.ts';
import type { Policy } from '../records/policy.ts';
import type { PeriodComputation } from './period-computation.ts';
import { headSums } from './heads.ts';
import { byRule } from './report-day.ts';
import { citationsOf } from './period-citations.ts';
import { datesOf } from './period-facts.ts';
import type { RatePart } from './period-pricing.ts';
import type { MinimumWagePart, PeriodMinutes, PeriodResult } from './result.ts';
import type { PayPeriod } from '../time/pay-periods.ts';

/** 賃金計算期間の結果, one period in the open format. */
export function reportPeriod(p: PeriodComputation, policy: Pick<Policy, 'pieceRate'>): PeriodResult {
  const { parts } = p.due.pricing;
  const minutes = minutesOf(p, policy);
  return {
    from: p.facts.period.from,
    to: p.facts.period.to,
    payday: p.payday,
    dueDate: p.dueDate,
    minutes,
    baseHourly: baseHourlyOf(parts, p.facts.period),
    minimumWage: minimumWageOf(parts),
    due: headSums(p.due.due),
    paid: headSums(p.paid),
    unpaid: headSums(p.unpaid),
    payments: { interest: yenText(p.payments.interest), principal: yenText(p.payments.principal) },
    remaining: yenText(p.remaining),
    interest: {
      yen: yenText(p.interest.yen),
      from: p.interest.from,
      to: p.interest.to,
      parts: p.interest.parts,
    },
    additionalPayment: yenText(p.additionalPayment),
    prescription: { lastDay: p.prescription.lastDay, state: p.prescription.state },
    citations: citationsOf(p, minutes),
  };
}

/** Neighbouring parts that are alike are one. */
function joined<T extends { readonly from: string; readonly to: string }>(
  all: readonly T[],
  alike: (a: T, b: T) => boolean,
  join: (a: T, b: T) => T,
): readonly T[] {
  const out: T[] = [];
  for (const next of all) {
    const before = out.at(-1);
    if (before && alike(before, next)) out[out.length - 1] = join(before, next);
    else out.push(next);
  }
  return out;
}

const quotient = (r: Ratio): { readonly fraction: string; readonly decimal: string } => ({
  fraction: toFraction(r),
  decimal: toDecimal(r),
});

const raisedOf = ({ base }: RatePart): MinimumWagePart['raised'] =>
  isZero(base.raise) ? null : quotient(wholeBase(base));

/** 通常の労働時間の賃金 before any raise to the minimum wage. A shift of the last day may run into a part beyond the period. */
const baseHourlyOf = (parts: readonly RatePart[], { to: end }: PayPeriod): PeriodResult['baseHourly'] =>
  joined(
    parts
      .map((part) => ({
        ...datesOf(part),
        ...quotient(add(part.wages.time, part.wages.piece)),
        floor: isZero(part.base.raise) ? null : ('minimum-wage' as const),
      }))
      .filter(({ from }) => from <= end),
    (a, b) => a.fraction === b.fraction && a.floor === b.floor,
    (a, b) => ({ ...a, to: b.to }),
  );

const minimumWageOf = (parts: readonly RatePart[]): PeriodResult['minimumWage'] =>
  joined(
    parts.flatMap((part) =>
      part.minimum === null
        ? []
        : [
            {
              ...datesOf(part),
              hourly: yenText(part.minimum.yen),
              converted: toDecimal(part.wages.converted),
              exact: part.shortfall,
              raised: raisedOf(part),
            },
          ],
    ),
    (a, b) => a.hourly === b.hourly && a.converted === b.converted && a.raised?.fraction === b.raised?.fraction,
    (a, b) => ({ ...a, to: b.to, exact: add(a.exact, b.exact) }),
  ).map(({ exact, ...part }) => ({ ...part, shortfall: toDecimal(exact) }));

/** 時間数 of a period. `overtime` is without the part over 60 hours; night counts every night minute. */
function minutesOf(p: PeriodComputation, policy: Pick<Policy, 'pieceRate'>): PeriodMinutes {
  const m = sumClassMinutes(p.due.pricing.segments);
  return {
    worked: totalMinutes(m),
    scheduled: m.scheduled,
    withinStatutory: m.withinStatutory,
    overtime: m.overtime,
    overtimeOver60: m.overtimeOver60,
    statutoryHoliday: m.statutoryHoliday,
    night: m.night,
    nightInOvertime: m.nightInOvertime,
    nightInOvertimeOver60: m.nightInOvertimeOver60,
    nightInStatutoryHoliday: m.nightInStatutoryHoliday,
    ...paidInOvertime(p, policy),
    ...byRule(p.facts.days),
  };
}

/** Overtime minutes whose 1.00 the component of kind base holds already, by the terms of each part. */
function paidInOvertime(
  p: PeriodComputation,
  { pieceRate }: Pick<Policy, 'pieceRate'>,
): Pick<PeriodMinutes, 'scheduledInOvertime' | 'scheduledInOvertimeOver60'> {
  let scheduledInOvertime = 0;
  let scheduledInOvertimeOver60 = 0;
  for (const { termsIndex, minutes } of p.due.pricing.segments) {
    const { pay, bound } = p.facts.versions.get(termsIndex)!;
    const covered = coveredOvertime(minutes, baseCoverage(pay, pieceRate), bound);
    scheduledInOvertime += covered.overtime;
    scheduledInOvertimeOver60 += covered.overtimeOver60;
  }
  return { scheduledInOvertime, scheduledInOvertimeOver60 };
}
