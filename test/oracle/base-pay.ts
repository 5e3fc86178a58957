import type { Day } from './calendar.ts';
import { averageHours } from './average.ts';
import type { Block } from './classify.ts';
import { div, frac, larger, mul, parseFraction, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { isOpen } from './spans.ts';
import {
  inEmployment,
  isScheduled,
  lsa32Applies,
  rowMinutes,
  scheduledMinutesOf,
  scheduledToday,
  weekOf,
} from './model.ts';
import type { Model } from './model.ts';
import { daysOf, standardPeriod } from './periods.ts';
import { daysBetween } from './calendar.ts';
import type { RawBasis, RawPay, RawTerms } from './raw.ts';
import { countOf, piecesOf, workedOn } from './work.ts';
import type { Work } from './work.ts';

/** Rule 6: fixed overtime pay taken as such; "`valid` missing or false = void: an ordinary component". */
export function isValidFixed(model: Model, pay: RawPay): boolean {
  if (pay.kind !== 'fixed-overtime') return false;
  const policy = model.policy('fixedOvertime');
  return policy === 'valid' || (policy === 'as-stated' && pay.valid === true);
}

/**
 * Rule 3, covered minutes: "Monthly, annual, weekly: the first scheduled minutes of the week in clock order up to the weekly limit; all of
 * them under `as-agreed`, … and where LSA 32 does not apply (6). Daily: all. Hourly: those that are not overtime (all where LSA 32 does
 * not apply). Piece: none."
 */
export function isCovered(model: Model, basis: RawBasis, block: Block): boolean {
  if (!block.scheduled) return false;
  const free = !lsa32Applies(model, model.termsOn(block.owner));
  switch (basis) {
    case 'daily':
      return true;
    case 'hourly':
      return free || block.class === 'scheduled';
    case 'piece':
      return false;
    case 'weekly':
    case 'monthly':
    case 'annual':
      return free || model.policy('excessSchedule') === 'as-agreed' || block.inWeek;
  }
}

export const ofTerms = ({ model, period }: Work, terms: RawTerms): Day[] =>
  daysOf(period).filter((day) => inEmployment(model, day) && model.termsOn(day) === terms);

/** "prorated by scheduled days for part periods, versions of the terms and `absence` days"; `article-26`: falls as for absence. */
export function isPaidByMonth(model: Model, day: Day): boolean {
  const kind = model.kindOf(day);
  const closed = kind === 'employer-closure' && model.policy('closurePay') === 'article-26';
  return inEmployment(model, day) && kind !== 'absence' && !closed;
}

export const standardDays = (model: Model, day: Day): Day[] => {
  const { from, to } = standardPeriod(model, day);
  return daysBetween(from, to);
};

/** "each scheduled day employed and not absent bears 1 / scheduled days of its standard period". */
export function dailyShare(model: Model, day: Day): Fraction {
  const counts = model.policy('proration') === 'calendar-days' ? () => true : (d: Day) => isScheduled(model.kindOf(d));
  const all = standardDays(model, day).filter(counts).length;
  return counts(day) && isPaidByMonth(model, day) ? frac(1, all) : zero;
}

/** Part of a monthly amount that the period earns under one version, before lateness. */
export function monthlyShare(work: Work, terms: RawTerms): Fraction {
  const { model, period } = work;
  const days = ofTerms(work, terms);
  if (model.policy('proration') === 'hours' && !isWhole(work))
    return div(frac(minutesEarned(work, terms), 60), averageHours(model, terms, period.to));
  const groups = new Map<string, { share: Fraction; count: number }>();
  for (const day of days) {
    const { from } = standardPeriod(model, day);
    const share = dailyShare(model, day);
    if (share.n === 0n) continue;
    const group = groups.get(String(from)) ?? { share, count: 0 };
    group.count++;
    groups.set(String(from), group);
  }
  return sum([...groups.values()].map(({ share, count }) => mul(share, frac(count))));
}

/** Every day of the standard period employed and not absent, under one version of the terms. */
function isWhole({ model, period }: Work): boolean {
  const standard = standardPeriod(model, period.from);
  const terms = model.termsOn(period.from);
  return (
    standard.from === period.from &&
    standard.to === period.to &&
    daysOf(period).every((day) => isPaidByMonth(model, day) && model.termsOn(day) === terms)
  );
}

/** `hours`: "minutes covered, on leave or closed under CC 536". */
function minutesEarned(work: Work, terms: RawTerms): number {
  const { model } = work;
  const covered = countOf(
    work.blocks,
    (block) => model.termsOn(block.owner) === terms && isCovered(model, 'monthly', block),
  );
  const off = ofTerms(work, terms).map((day) => leaveMinutes(model, day) + closedMinutes(model, day));
  return off.reduce((a, b) => a + b, covered);
}

export function leaveMinutes(model: Model, day: Day): number {
  const leave = ['paid-leave', 'substitute-leave'].includes(model.kindOf(day));
  return leave ? scheduledMinutesOf(model, day) : rowMinutes(model, day, 'leaveMinutes');
}

function closedMinutes(model: Model, day: Day): number {
  const whole = model.kindOf(day) === 'employer-closure' && model.policy('closurePay') === 'civil-code-536';
  return whole ? scheduledMinutesOf(model, day) : rowMinutes(model, day, 'closureMinutes');
}

/**
 * "**Lateness**: absence minutes of a workday are what `absenceMinutes` says; where it is silent and the day has worked minutes and complete
 * rows, D less the scheduled minutes worked".
 */
export function lateness({ model, blocks }: Work, day: Day): { readonly minutes: number; readonly stated: boolean } {
  if (model.kindOf(day) !== 'workday') return { minutes: 0, stated: false };
  const rows = model.rows.get(day) ?? [];
  if (rows.some((row) => row.absenceMinutes !== undefined))
    return { minutes: rowMinutes(model, day, 'absenceMinutes'), stated: true };
  if (rows.length === 0 || rows.some(isOpen) || !workedOn(blocks, day)) return { minutes: 0, stated: false };
  const worked = countOf(blocks, (block) => block.owner === day && block.scheduled);
  return { minutes: Math.max(0, scheduledToday(model, day) - worked), stated: false };
}

/** Rule 5: base pay due. */
export function basePay(work: Work): Fraction {
  const { model } = work;
  const byTime = model.terms.flatMap((terms) =>
    terms.pay
      .filter((pay) => pay.basis !== 'piece' && !isValidFixed(model, pay))
      .map((pay) => componentDue(work, terms, pay)),
  );
  return sum([...byTime, piecesOf(work)?.yen ?? zero]);
}

function componentDue(work: Work, terms: RawTerms, pay: RawPay): Fraction {
  const { model, blocks } = work;
  const yen = parseFraction(pay.yen ?? '0');
  const worked = ofTerms(work, terms).filter((day) => model.kindOf(day) === 'workday' && workedOn(blocks, day));
  switch (pay.basis) {
    case 'hourly': {
      const paid = countOf(
        blocks,
        (block) => model.termsOn(block.owner) === terms && isCovered(model, 'hourly', block),
      );
      return mul(yen, frac(paid, 60));
    }
    case 'daily':
      return mul(yen, frac(worked.length));
    case 'weekly':
      return mul(yen, sum(worked.map((day) => weekShare(model, day))));
    case 'monthly':
      return lessLateness(work, terms, yen);
    case 'annual':
      return lessLateness(work, terms, div(yen, frac(12)));
    case 'piece':
      return zero;
  }
}

/** "Weekly: amount x scheduled days worked / scheduled days of the week." */
export function weekShare(model: Model, day: Day): Fraction {
  const first = weekOf(model, day);
  return frac(1, daysBetween(first, first + 6).filter((d) => isScheduled(model.kindOf(d))).length);
}

/** "They reduce monthly and annual pay only with `deductLateness: on`, by the hourly value of each component". */
function lessLateness(work: Work, terms: RawTerms, yen: Fraction): Fraction {
  const { model, period } = work;
  const full = mul(yen, monthlyShare(work, terms));
  // `hours`, in a period that is not whole: "lateness being out already"
  if (model.policy('deductLateness') === 'off' || (model.policy('proration') === 'hours' && !isWhole(work)))
    return full;
  const late = ofTerms(work, terms).reduce((total, day) => total + lateness(work, day).minutes, 0);
  const lost = mul(div(yen, averageHours(model, terms, period.to)), frac(late, 60));
  return larger(zero, sub(full, lost));
}
