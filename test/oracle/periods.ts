import { civilOf, dayOfMonth, daysBetween, dayText, parseDay, weekdayOf } from './calendar.ts';
import type { Day } from './calendar.ts';
import { isPublicHoliday } from './kinds.ts';
import { once } from './model.ts';
import type { Model } from './model.ts';
import type { RawPayslip, RawTerms } from './raw.ts';

export type Period = {
  readonly from: Day;
  readonly to: Day;
  /** By the payslip, else by the terms. */
  readonly payday: Day;
  /** Rule 11: earlier than the payday where 労働基準法23条 brings it forward. */
  readonly dueDate: Day;
  readonly slips: readonly RawPayslip[];
};

type ClosingDay = number | 'end';
const closingOf = (terms: RawTerms): ClosingDay => terms.payPeriod.closingDay;

/** The closing day on or after `day`. */
function closeOf(closing: ClosingDay, day: Day): Day {
  const { year, month } = civilOf(day);
  const here = dayOfMonth(year, month, closing);
  return day <= here ? here : dayOfMonth(year, month + 1, closing);
}

/** "The *standard period* of a day is the month-long one that the closing day of its terms gives." */
export function standardPeriod(model: Model, day: Day): { readonly from: Day; readonly to: Day } {
  return once(model, `standard ${day}`, () => {
    const closing = closingOf(model.termsOn(day));
    const to = closeOf(closing, day);
    const { year, month } = civilOf(to);
    return { from: dayOfMonth(year, month - 1, closing) + 1, to };
  });
}

type Stretch = { readonly from: Day; readonly to: Day };

/** Rule 0: the pay periods that touch the employment and begin on or before `asOf`, one after the other. */
export function stretches(model: Model): Stretch[] {
  const last = Math.min(model.end ?? model.asOf, model.asOf);
  const all: Stretch[] = [];
  let from = standardPeriod(model, model.start).from;
  let afterChange = false;
  while (from <= last) {
    const closing = closingOf(model.termsOn(from));
    const natural = closeOf(closing, from);
    const change = changeAfter(model, from);
    const near = change !== null && change <= natural + 1;
    const ownChange = from > model.start && closingOf(model.termsOn(from - 1)) !== closing;
    const set: Day | null = near || afterChange || ownChange ? endBySlip(model, from) : null;
    const to = set ?? (near ? change - 1 : natural);
    all.push({ from, to });
    // The period that follows a stretched one is "the period after such a change" too (READINGS 4).
    afterChange = set !== null && change !== null && set >= change;
    from = to + 1;
  }
  return all;
}

/** First day of the next version with another closing day. */
function changeAfter(model: Model, day: Day): Day | null {
  const closing = closingOf(model.termsOn(day));
  const next = model.terms.find((terms) => parseDay(terms.from) > day && closingOf(terms) !== closing);
  return next === undefined ? null : parseDay(next.from);
}

/**
 * "A payslip that begins on the first day of the period before or after such a change, ends on a closing day of the terms of its first
 * day or of the coming terms and is at most 62 days long sets the end of that period."
 */
function endBySlip(model: Model, from: Day): Day | null {
  const own = closingOf(model.termsOn(from));
  const coming = changeAfter(model, from);
  const closings = [own, ...(coming === null ? [] : [closingOf(model.termsOn(coming))])];
  const slip = model.worker.payslips.find(({ period }) => {
    const to = parseDay(period.to);
    const closes = closings.some((closing) => closeOf(closing, to) === to);
    return parseDay(period.from) === from && closes && to - from + 1 <= 62;
  });
  return slip === undefined ? null : parseDay(slip.period.to);
}

/** All of them, whether listed in the result or not, with their payslips. */
export function allPeriods(model: Model): readonly Period[] {
  return once(model, 'periods', () => {
    const byTerms = stretches(model).map((stretch) => ({ ...stretch, payday: paydayByTerms(model, stretch) }));
    const slips = new Map(model.worker.payslips.map((slip) => [slip, periodOf(slip, byTerms)]));
    return byTerms.map((period) => {
      const own = model.worker.payslips.filter((slip) => slips.get(slip) === period);
      const stated = own.flatMap(({ payday }) => (payday === null ? [] : [parseDay(payday)]));
      const payday = stated.length === 0 ? period.payday : Math.min(...stated);
      return { ...period, slips: own, payday, dueDate: Math.min(payday, ...dueOnRequest(model)) };
    });
  });
}

/** "that of the terms of the period's last employed day: `monthOffset` counts from the month of the period's last day". */
function paydayByTerms(model: Model, period: Stretch): Day {
  const { payday } = model.termsOn(Math.min(period.to, model.end ?? period.to)).payPeriod;
  const { year, month } = civilOf(period.to);
  let day = dayOfMonth(year, month + payday.monthOffset, payday.day);
  const step = { same: 0, before: -1, after: 1 }[payday.ifHoliday ?? 'same'];
  while (step !== 0 && isBankHoliday(day)) day += step;
  return day;
}

/** "`ifHoliday` moves it off Saturdays, Sundays, public holidays and 31 December - 3 January". */
function isBankHoliday(day: Day): boolean {
  const newYear = ['12-31', '01-01', '01-02', '01-03'].includes(dayText(day).slice(5));
  return newYear || ['SAT', 'SUN'].includes(weekdayOf(day)) || isPublicHoliday(day);
}

/**
 * Rule 8: "A payslip belongs to the period equal to its own; if none is equal, to the one with the nearest payday (by the terms) within
 * 10 days of its own; else it is an input error."
 */
function periodOf<P extends Stretch & { readonly payday: Day }>(slip: RawPayslip, all: readonly P[]): P {
  const [from, to] = [parseDay(slip.period.from), parseDay(slip.period.to)];
  const equal = all.find((period) => period.from === from && period.to === to);
  if (equal !== undefined) return equal;
  const own = slip.payday === null ? null : parseDay(slip.payday);
  const distance = (period: P): number => (own === null ? Infinity : Math.abs(period.payday - own));
  const nearest = all.filter((period) => distance(period) <= 10).sort((a, b) => distance(a) - distance(b))[0];
  if (nearest === undefined) throw new Error(`payslip of no period: ${slip.period.from}`);
  return nearest;
}

/** Rule 11, LSA 23: "seven days after the later of the request and the leaving". */
function dueOnRequest(model: Model): Day[] {
  const { end } = model;
  if (end === null || end > model.asOf) return [];
  return model.worker.events
    .filter(({ kind }) => kind === 'payment-requested')
    .map(({ date }) => parseDay(date))
    .filter((day) => day <= model.asOf)
    .map((day) => Math.max(day, end) + 7);
}

/** Rule 0: "holds a day row or a payslip or touches `claim`"; or minutes reach it through a cut (READINGS 2). */
export function isListed(model: Model, period: Period, owners: readonly Day[]): boolean {
  const { claim } = model.worker;
  const touchesClaim = claim !== undefined && parseDay(claim.from) <= period.to && parseDay(claim.to) >= period.from;
  const inside = (day: Day): boolean => day >= period.from && day <= period.to;
  return touchesClaim || period.slips.length > 0 || [...model.rows.keys()].some(inside) || owners.some(inside);
}

export const daysOf = (period: Stretch): Day[] => daysBetween(period.from, period.to);
