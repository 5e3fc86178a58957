import { add, mul, ratio, sum, toFraction, type Ratio } from '../base/ratio.ts';
import { floorToYen, roundToYen } from '../base/rounding.ts';
import {
  addDays,
  daysBetween,
  daysInYear,
  maxDate,
  minDate,
  workDate,
  yearOf,
  type WorkDate,
} from '../base/work-date.ts';
import { isNoYen, noYen, yenRatio, yenText, type Yen } from '../base/yen.ts';
import type { Employer } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { finding, type Finding } from '../rows/findings.ts';
import { undecided, type Undecided } from '../rows/undecided.ts';
import { delayRate, retirementRate, type DelayRate } from './delay-rate.ts';
import type { InterestPart } from './result.ts';
import { lastDayOfTerm } from './term.ts';

export type InterestInput = {
  readonly payday: WorkDate;
  /** What of the period is unpaid, deductions included. */
  readonly principal: Yen;
  readonly asOf: WorkDate;
  /** The day of leaving; null while employed. */
  readonly leftOn: WorkDate | null;
  readonly employer: Pick<Employer, 'legalForm' | 'industry'>;
  readonly policy: Pick<Policy, 'interestDays' | 'retirementInterest'>;
};

export type Interest = {
  /** The exact parts added up and cut once to whole yen. */
  readonly yen: Yen;
  readonly from: WorkDate | null;
  readonly to: WorkDate | null;
  readonly parts: readonly InterestPart[];
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
};

const edge = workDate('2020-03-31');

/**
 * 遅延損害金・遅延利息, interest for late payment, from the day after the payday to `asOf`, both counted.
 * 民法404条・419条1項; 賃金の支払の確保等に関する法律6条1項・同法施行令1条.
 * The rate of the first day of delay stays for the whole delay; from the day after leaving (or after the payday, if
 * later) the rate for wages of persons who left takes its place, unless `retirementInterest` is off.
 * A first day beyond the rates that are fixed so far is `undecided`, never the nearest rate.
 */
export function interest(input: InterestInput): Interest {
  const { payday, principal, asOf } = input;
  if (asOf <= payday || isNoYen(principal)) return none;
  const from = addDays(payday, 1);
  const afterLeaving = retirementStart(input);
  const before = afterLeaving === null ? asOf : minDate(asOf, addDays(afterLeaving, -1));
  const stretches: Stretch[] = [];
  if (from <= before) stretches.push({ from, to: before, rate: delayRate(payday, input.employer) });
  if (afterLeaving !== null && afterLeaving <= asOf)
    stretches.push({ from: afterLeaving, to: asOf, rate: retirementRate(afterLeaving) });
  const spans = stretches.filter((s): s is Span => s.rate !== null);
  const amounts = spans.map((span) => exactInterest(principal, span, input.policy.interestDays));
  return {
    yen: roundToYen(floorToYen, sum(amounts)),
    from,
    to: asOf,
    parts: spans.map((span, i) => part(principal, span, amounts[i]!)),
    findings: payday === edge ? [edgeFinding] : [],
    undecided: stretches
      .filter((s) => s.rate === null)
      .map((s) => undecided('interest-rate-not-known', { from: s.from, to: s.to })),
  };
}

type Stretch = { readonly from: WorkDate; readonly to: WorkDate; readonly rate: DelayRate | null };
type Span = Stretch & { readonly rate: DelayRate };

const none: Interest = { yen: noYen, from: null, to: null, parts: [], findings: [], undecided: [] };

/** Delay of a payday on this day began on 2020-04-01, with the new rate: a point on which opinions can differ. */
const edgeFinding = finding('payday-2020-03-31-edge', { date: edge, data: {} });

/** 退職の日の翌日, or the day after a later payday. 賃金の支払の確保等に関する法律6条1項. */
function retirementStart({ payday, leftOn, policy }: InterestInput): WorkDate | null {
  return leftOn === null || policy.retirementInterest === 'off' ? null : addDays(maxDate(leftOn, payday), 1);
}

const exactInterest = (principal: Yen, span: Span, method: Policy['interestDays']): Ratio =>
  mul(mul(yenRatio(principal), span.rate.value), yearsOf(span.from, span.to, method));

function part(principal: Yen, { from, to, rate }: Span, amount: Ratio): InterestPart {
  return {
    from,
    to,
    days: daysBetween(from, to) + 1,
    ratePercent: rate.percent,
    principal: yenText(principal),
    amount: toFraction(amount),
    citations: rate.citations,
  };
}

/**
 * 日数計算, a span of days (both ends counted) in years, exactly: every day a 365th; or whole calendar years
 * (民法143条) and each day left a 365th; or days of a leap year a 366th and the others a 365th.
 */
export function yearsOf(from: WorkDate, to: WorkDate, method: Policy['interestDays']): Ratio {
  const days = daysBetween(from, to) + 1;
  switch (method) {
    case '365':
      return ratio(days, 365);
    case 'years-and-days': {
      const start = addDays(from, -1);
      let years = 0;
      while (lastDayOfTerm(start, { years: years + 1 }) <= to) years++;
      const reached = years === 0 ? start : lastDayOfTerm(start, { years });
      return add(ratio(years), ratio(daysBetween(reached, to), 365));
    }
    case 'leap-year-366': {
      let total = ratio(0);
      for (let year = yearOf(from); year <= yearOf(to); year++) {
        const first = maxDate(from, workDate(`${String(year)}-01-01`));
        const last = minDate(to, workDate(`${String(year)}-12-31`));
        total = add(total, ratio(daysBetween(first, last) + 1, daysInYear(year)));
      }
      return total;
    }
  }
}
