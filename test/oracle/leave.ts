import { dailyHours } from './average.ts';
import { dailyShare, isValidFixed, leaveMinutes, weekShare } from './base-pay.ts';
import { dayText, parseDay } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Block } from './classify.ts';
import { add, div, frac, halfUp, larger, mul, parseFraction, smaller, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { baseComponent, componentsOf, hourlyOn, isPieceAlone, pieceBasis } from './hourly.ts';
import { inEmployment, rowMinutes, scheduledMinutesOf } from './model.ts';
import type { Model } from './model.ts';
import { daysOf } from './periods.ts';
import type { RawTerms } from './raw.ts';
import { pieceHourly, workedOn } from './work.ts';
import type { Work } from './work.ts';

/** A period with its minutes and those of all periods: piece pay of leave and runs of days off look back. */
export type Wide = Work & { readonly all: readonly Block[] };

const daysEmployed = ({ model, period }: Work): Day[] => daysOf(period).filter((day) => inEmployment(model, day));

/**
 * Rule 5: "Paid leave and substitute leave: monthly nothing extra, daily the amount and weekly its share of the week (whole days; part days
 * are in the worked day's pay), hourly the rate raised to the minimum wage x scheduled or leave minutes / 60; piece …"
 */
export function paidLeave(work: Wide): Fraction {
  const { model } = work;
  return sum(
    daysEmployed(work).map((day) => {
      const kind = model.kindOf(day);
      if (kind === 'substitute-leave') return wholeDay(work, day);
      const minutes = leaveMinutes(model, day);
      if (model.policy('paidLeaveMethod') !== 'normal')
        return mul(insteadOfPay(work, day), partOfDay(model, day, minutes));
      return kind === 'paid-leave' ? wholeDay(work, day) : partDay(work, day, minutes);
    }),
  );
}

const partOfDay = (model: Model, day: Day, minutes: number): Fraction =>
  model.kindOf(day) === 'paid-leave' ? frac(1) : minutes === 0 ? zero : frac(minutes, scheduledMinutesOf(model, day));

function wholeDay(work: Wide, day: Day): Fraction {
  const { model } = work;
  const terms = model.termsOn(day);
  const ofBasis = (basis: string): Fraction =>
    sum(
      terms.pay
        .filter((pay) => pay.basis === basis && !isValidFixed(model, pay))
        .map((pay) => parseFraction(pay.yen ?? '0')),
    );
  return sum([
    ofBasis('daily'),
    mul(ofBasis('weekly'), weekShare(model, day)),
    mul(hourlyRate(work, day), frac(scheduledMinutesOf(model, day), 60)),
    mul(pieceRate(work, day), dailyHours(model, terms)),
  ]);
}

const partDay = (work: Wide, day: Day, minutes: number): Fraction =>
  minutes === 0 ? zero : mul(add(hourlyRate(work, day), pieceRate(work, day)), frac(minutes, 60));

/** Raised where the hourly component is the one of kind base: monthly pay has its raise over leave days in rule 9 already. */
function hourlyRate(work: Wide, day: Day): Fraction {
  const terms = work.model.termsOn(day);
  const components = componentsOf(work, terms);
  const hourly = components.filter(({ basis }) => basis === 'hourly');
  if (hourly.length === 0) return zero;
  const rate = sum(hourly.map(({ value }) => value));
  return baseComponent(components).basis === 'hourly' ? add(rate, hourlyOn(work, terms, day).missing) : rate;
}

/** 労働基準法施行規則25条1項6号. "piece alone raised to the minimum wage". */
function pieceRate(work: Wide, day: Day): Fraction {
  const { model } = work;
  const terms = model.termsOn(day);
  const components = componentsOf(work, terms);
  if (pieceBasis(model) !== 'piece' || !components.some(({ basis }) => basis === 'piece')) return zero;
  const rate = pieceHourly(work, work.all);
  if (rate === null) return zero;
  return isPieceAlone(components) ? larger(rate, hourlyOn(work, terms, day).minimum ?? zero) : rate;
}

/** "pay other than monthly and annual has the average wage of the first leave day (19) a day instead …; `standard-remuneration`: so with a thirtieth". */
function insteadOfPay(work: Wide, day: Day): Fraction {
  const { model } = work;
  const terms = model.termsOn(day);
  if (!hasOtherThanMonthly(model, terms)) return zero;
  if (model.policy('paidLeaveMethod') === 'standard-remuneration') return thirtieth(model, day);
  const isLeave = (d: Day): boolean => model.kindOf(d) === 'paid-leave' || rowMinutes(model, d, 'leaveMinutes') > 0;
  return statedAverageWage(model, firstOfRun(work, day, isLeave)) ?? zero;
}

const hasOtherThanMonthly = (model: Model, terms: RawTerms): boolean =>
  terms.pay.some(
    (pay) =>
      !isValidFixed(model, pay) &&
      (pay.basis === 'piece' ? pieceBasis(model) === 'piece' : pay.basis !== 'monthly' && pay.basis !== 'annual'),
  );

/** "a thirtieth of `standardRemuneration`, to 10 yen, 5 up". */
function thirtieth(model: Model, day: Day): Fraction {
  const yen = standardRemunerationOn(model, day)?.yen;
  return yen === undefined ? zero : mul(halfUp(div(parseFraction(yen), frac(300))), frac(10));
}

export const standardRemunerationOn = (model: Model, day: Day) =>
  (model.worker.standardRemuneration ?? [])
    .filter(({ from }) => from <= dayText(day))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);

/** "first closure day of a run that no worked day breaks". */
function firstOfRun({ model, all }: Wide, day: Day, belongs: (day: Day) => boolean): Day {
  if (workedOn(all, day)) return day;
  let first = day;
  for (let d = day - 1; d >= model.start && !workedOn(all, d); d--) if (belongs(d)) first = d;
  return first;
}

export function statedAverageWage(model: Model, event: Day): Fraction | null {
  const found = (model.worker.averageWages ?? []).find(({ event: on }) => parseDay(on) === event);
  return found === undefined ? null : parseFraction(found.yen);
}

export const hasClosed = (model: Model, day: Day): boolean =>
  model.kindOf(day) === 'employer-closure' || rowMinutes(model, day, 'closureMinutes') > 0;

/** Average wage of the run of closure days to which a day belongs (rule 19). */
function closureAverage(work: Wide, day: Day): Fraction | null {
  const { model } = work;
  return statedAverageWage(
    model,
    firstOfRun(work, day, (d) => hasClosed(model, d)),
  );
}

/** Rule 20, the head closureAllowance. */
export function closureAllowance(work: Wide): Fraction {
  const { model } = work;
  const days = daysEmployed(work).filter((day) => hasClosed(model, day));
  if (model.policy('closurePay') === 'civil-code-536') return sum(days.map((day) => wageLost(work, day)));
  return sum(
    days.map((day) => {
      const average = closureAverage(work, day);
      if (average === null) return zero;
      return larger(zero, sub(mul(frac(3, 5), average), wageOfWorkedPart(work, day)));
    }),
  );
}

/** "monthly and annual pay runs on in base pay; other pay as for paid leave". */
const wageLost = (work: Wide, day: Day): Fraction =>
  work.model.kindOf(day) === 'employer-closure'
    ? wholeDay(work, day)
    : partDay(work, day, rowMinutes(work.model, day, 'closureMinutes'));

/** Daily share of the monthly and annual pay of a day. */
function monthlyOfDay(work: Wide, day: Day): Fraction {
  const { model } = work;
  const monthly = model
    .termsOn(day)
    .pay.filter((pay) => !isValidFixed(model, pay))
    .map((pay) => {
      const yen = parseFraction(pay.yen ?? '0');
      return pay.basis === 'monthly' ? yen : pay.basis === 'annual' ? div(yen, frac(12)) : zero;
    });
  return mul(sum(monthly), dailyShare(model, day));
}

/** Base pay of the minutes worked on a day that was closed for a part: "for monthly pay of a part day its whole daily share". */
function wageOfWorkedPart(work: Wide, day: Day): Fraction {
  const { model, blocks } = work;
  if (model.kindOf(day) === 'employer-closure') return zero;
  const terms = model.termsOn(day);
  const components = componentsOf(work, terms);
  const hourly = sum(components.filter(({ basis }) => basis === 'hourly').map(({ value }) => value));
  const paid = blocks.filter((block) => block.owner === day && block.class === 'scheduled');
  const minutes = paid.reduce((total, { count }) => total + count, 0);
  const daily = terms.pay.filter(({ basis }) => basis === 'daily').map(({ yen }) => parseFraction(yen ?? '0'));
  const weekly = terms.pay.filter(({ basis }) => basis === 'weekly').map(({ yen }) => parseFraction(yen ?? '0'));
  return sum([
    mul(hourly, frac(minutes, 60)),
    sum(daily),
    mul(sum(weekly), weekShare(model, day)),
    monthlyOfDay(work, day),
  ]);
}

/**
 * Rule 20: what of a closure bears the additional payment: "the article-26 part alone: per day min(wage of the day, 0.6 x average wage)
 * (part days: min(wage lost, 0.6 x average - wage of the worked part)), the sum 50 sen up".
 */
export function closureForAdditional(work: Wide): Fraction {
  const { model } = work;
  const days = daysEmployed(work).filter((day) => hasClosed(model, day));
  return halfUp(
    sum(
      days.map((day) => {
        const average = closureAverage(work, day);
        if (average === null) return zero;
        const floorPay = mul(frac(3, 5), average);
        if (model.kindOf(day) === 'employer-closure') {
          const monthly = model.policy('closurePay') === 'civil-code-536' ? monthlyOfDay(work, day) : zero;
          return smaller(add(wholeDay(work, day), monthly), floorPay);
        }
        return smaller(wageLost(work, day), larger(zero, sub(floorPay, wageOfWorkedPart(work, day))));
      }),
    ),
  );
}

export const hasClosure = (work: Wide): boolean => daysEmployed(work).some((day) => hasClosed(work.model, day));
