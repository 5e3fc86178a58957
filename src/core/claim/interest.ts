import { add, mul, ratio, sub, sum, toDecimal, toFraction, type Ratio } from '../base/ratio.ts';
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
import { isNoYen, noYen, subYen, sumYen, yenRatio, yenText, type Yen } from '../base/yen.ts';
import type { Employer } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { finding, type Finding } from '../rows/findings.ts';
import { undecided, type Undecided } from '../rows/undecided.ts';
import { delayRate, retirementRate, type DelayRate } from './delay-rate.ts';
import type { InterestPart } from './result.ts';
import { lastDayOfTerm } from './term.ts';

/** 充当: what a part payment on a day took off the interest and off the principal of one debt. */
export type PrincipalCredit = { readonly on: WorkDate; readonly interest: Yen; readonly principal: Yen };

export type InterestInput = {
  readonly dueDate: WorkDate;
  /** What of the period was unpaid before any part payment, deductions included. */
  readonly principal: Yen;
  /** In order of time, up to `asOf`. */
  readonly credits: readonly PrincipalCredit[];
  readonly asOf: WorkDate;
  /** The day of leaving; null while employed. */
  readonly leftOn: WorkDate | null;
  readonly employer: Pick<Employer, 'legalForm' | 'industry'>;
  readonly policy: Pick<Policy, 'interestDays' | 'retirementInterest'>;
};

export type Interest = {
  /** The exact parts added up, less what part payments paid, cut once to whole yen. */
  readonly yen: Yen;
  readonly from: WorkDate | null;
  readonly to: WorkDate | null;
  readonly parts: readonly InterestPart[];
  /** What part payments took off. */
  readonly paid: Yen;
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
};

const edge = workDate('2020-03-31');

/**
 * 遅延損害金・遅延利息, interest for late payment, from the day after the due date to `asOf`, both counted.
 * 民法404条・419条1項; 賃金の支払の確保等に関する法律6条1項・同法施行令1条.
 * The rate of the first day of delay stays for the whole delay; from the day after leaving (or after the due date, if
 * later) the rate for wages of persons who left takes its place, unless `retirementInterest` is off. The day of a part
 * payment still bears interest on the whole principal, the next day on what is left (民法489条1項).
 * A first day beyond the rates that are fixed so far is `undecided`, never the nearest rate.
 */
export function interest(input: InterestInput): Interest {
  const { dueDate, asOf } = input;
  const paid = sumYen(input.credits.map((c) => c.interest));
  if (asOf <= dueDate || isNoYen(input.principal)) return { ...noInterest, paid, findings: edgeFindings(dueDate) };
  const stretches = byPrincipal(byRate(input), input);
  const spans = stretches.filter((s): s is Span => s.rate !== null);
  const amounts = spans.map((span) => exactInterest(span, input.policy.interestDays));
  return {
    yen: roundToYen(floorToYen, sub(sum(amounts), yenRatio(paid))),
    from: addDays(dueDate, 1),
    to: asOf,
    parts: spans.map((span, i) => part(span, amounts[i]!)),
    paid,
    findings: edgeFindings(dueDate),
    undecided: stretches
      .filter((s) => s.rate === null)
      .map((s) => undecided('interest-rate-not-known', { from: s.from, to: s.to })),
  };
}

/** 利率, the yearly rate of one day of the delay as a part of 1; null where it is not fixed yet. */
export function interestRateOn(
  input: Omit<InterestInput, 'asOf' | 'credits' | 'principal'>,
  day: WorkDate,
): Ratio | null {
  const rate = byRate({ ...input, asOf: day }).at(-1)?.rate ?? null;
  return rate === null ? null : rate.value;
}

type RateSpan = { readonly from: WorkDate; readonly to: WorkDate; readonly rate: DelayRate | null };
type Stretch = RateSpan & { readonly principal: Yen };
type Span = Stretch & { readonly rate: DelayRate };

/** No delay, or nothing that bears interest. */
export const noInterest: Interest = {
  yen: noYen,
  from: null,
  to: null,
  parts: [],
  paid: noYen,
  findings: [],
  undecided: [],
};

/** Delay of a due date on this day began on 2020-04-01, with the new rate: a point on which opinions can differ. */
const edgeFindings = (dueDate: WorkDate): readonly Finding[] =>
  dueDate === edge ? [finding('payday-2020-03-31-edge', { date: edge, data: {} })] : [];

type Delay = Omit<InterestInput, 'principal' | 'credits'>;

/** The delay up to `asOf`, cut where the rate changes. */
function byRate(input: Delay): readonly RateSpan[] {
  const { dueDate, asOf } = input;
  const from = addDays(dueDate, 1);
  const afterLeaving = retirementStart(input);
  const before = afterLeaving === null ? asOf : minDate(asOf, addDays(afterLeaving, -1));
  const spans: RateSpan[] = [];
  if (from <= before) spans.push({ from, to: before, rate: delayRate(dueDate, input.employer) });
  if (afterLeaving !== null && afterLeaving <= asOf)
    spans.push({ from: afterLeaving, to: asOf, rate: retirementRate(afterLeaving) });
  return spans;
}

/** The same spans, cut after each part payment that lessened the principal; without what bears nothing any more. */
function byPrincipal(spans: readonly RateSpan[], { principal, credits }: InterestInput): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const span of spans) {
    let from = span.from;
    const cuts = [...new Set(credits.filter((c) => !isNoYen(c.principal)).map((c) => c.on))];
    for (const to of [...cuts.filter((on) => on >= span.from && on < span.to), span.to]) {
      out.push({ ...span, from, to, principal: principalOn(from, principal, credits) });
      from = addDays(to, 1);
    }
  }
  return out.filter((s) => !isNoYen(s.principal));
}

const principalOn = (day: WorkDate, principal: Yen, credits: readonly PrincipalCredit[]): Yen =>
  credits.reduce((left, c) => (c.on < day ? subYen(left, c.principal) : left), principal);

/** 退職の日の翌日, or the day after a later due date. 賃金の支払の確保等に関する法律6条1項. */
function retirementStart({ dueDate, leftOn, policy }: Delay): WorkDate | null {
  return leftOn === null || policy.retirementInterest === 'off' ? null : addDays(maxDate(leftOn, dueDate), 1);
}

const exactInterest = ({ principal, rate, from, to }: Span, method: Policy['interestDays']): Ratio =>
  mul(mul(yenRatio(principal), rate.value), yearsOf(from, to, method));

function part({ from, to, rate, principal }: Span, amount: Ratio): InterestPart {
  return {
    from,
    to,
    days: daysBetween(from, to) + 1,
    ratePercent: rate.percent,
    principal: yenText(principal),
    yen: toDecimal(amount),
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
