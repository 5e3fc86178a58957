import { endOfMonths, parseDay, dayText } from './calendar.ts';
import type { Day } from './calendar.ts';
import {
  add,
  floor,
  frac,
  fractionText,
  halfUp,
  larger,
  mul,
  parseFraction,
  smaller,
  sub,
  sum,
  zero,
} from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { canBeAsked } from './additional.ts';
import { eventsOf } from './events.ts';
import { interestParts, interestSum, partsResult } from './interest.ts';
import { statedAverageWage } from './leave.ts';
import type { Model } from './model.ts';
import type { RawSavings } from './raw.ts';

export type OtherHead = {
  readonly head: 'savings' | 'travel-cost' | 'dismissal-notice';
  readonly due: Fraction;
  readonly paid: Fraction;
  readonly dueDate: Day | null;
  readonly days?: number;
  readonly averageWage?: Fraction;
};

export const otherHeadsOf = (model: Model): OtherHead[] => [
  ...dismissalNotice(model),
  ...travelCost(model),
  ...(model.worker.savings ?? []).filter(({ kind }) => kind === 'compulsory').map((one) => savings(model, one)),
];

/**
 * Rule 15: "**Compulsory savings**: all deposits not returned, with interest at the larger of the stated rate and 0.5 % a year by days from the
 * deposit (not counted) to `asOf` / 365, the sum cut to yen, withdrawals off the oldest deposit …; a deposit that a payslip shows as a
 * deduction (same yen, date its `payday` or `paidOn`) counts among the deductions alone."
 */
function savings(model: Model, { deposits, withdrawals, rate }: RawSavings): OtherHead {
  const each = larger(frac(5, 1000), rate === null ? zero : mul(parseFraction(rate), frac(1, 100)));
  let returned = sum(
    withdrawals.filter(({ date }) => parseDay(date) <= model.asOf).map(({ yen }) => parseFraction(yen)),
  );
  const own = deposits
    .filter((deposit) => parseDay(deposit.date) <= model.asOf && !isOnPayslip(model, deposit))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const parts = own.map(({ date, yen }) => {
    const off = smaller(returned, parseFraction(yen));
    returned = sub(returned, off);
    const kept = sub(parseFraction(yen), off);
    return add(kept, mul(mul(kept, each), frac(model.asOf - parseDay(date), 365)));
  });
  return { head: 'savings', due: floor(sum(parts)), paid: zero, dueDate: null };
}

const isOnPayslip = (model: Model, { date, yen }: { readonly date: string; readonly yen: string }): boolean =>
  model.worker.payslips.some(
    (slip) =>
      (slip.payday === date || slip.paidOn === date) &&
      (slip.deductions ?? []).some((line) => Number(line.yen) === Number(yen)),
  );

/** "`travelCost` is `otherHeads` travel-cost (LSA 15(3), 64), 3 % interest from the day after its date". */
function travelCost(model: Model): OtherHead[] {
  const { travelCost: cost } = model.worker;
  if (cost === null || cost === undefined) return [];
  return [{ head: 'travel-cost', due: parseFraction(cost.yen), paid: zero, dueDate: parseDay(cost.date) }];
}

/**
 * Rule 19, **Dismissal notice** (LSA 20, 21): "days = 30 - days from notice (not counted) to dismissal, x average wage, 50 sen up; no notice
 * event: counted from the dismissal …; an `exception`: no head …; past 14 days, one, two, four months of employment it no longer holds".
 * With a stated average wage alone.
 */
function dismissalNotice(model: Model): OtherHead[] {
  const dismissed = eventsOf(model).find(({ kind }) => kind === 'dismissed');
  if (dismissed === undefined || exceptionHolds(model, dismissed.exception ?? null, dismissed.day)) return [];
  const notice = eventsOf(model).findLast(({ kind, day }) => kind === 'notice-of-dismissal' && day <= dismissed.day);
  const days = Math.max(0, 30 - (dismissed.day - (notice?.day ?? dismissed.day)));
  const averageWage = statedAverageWage(model, notice?.day ?? dismissed.day);
  if (days === 0 || averageWage === null) return [];
  const due = halfUp(mul(averageWage, frac(days)));
  const lines = model.worker.payslips
    .flatMap(({ payments }) => payments)
    .filter(({ head }) => head === 'dismissal-notice');
  const paid = smaller(due, sum(lines.map(({ yen }) => parseFraction(yen))));
  return [{ head: 'dismissal-notice', due, paid, dueDate: dismissed.day, days, averageWage }];
}

function exceptionHolds(model: Model, exception: string | null, day: Day): boolean {
  if (exception === null) return false;
  if (exception === 'office-approved') return true;
  if (exception === 'probation-14-days') return day - model.start + 1 <= 14;
  const months = { 'day-labour': 1, 'two-months': 2, season: 4 }[exception] ?? 0;
  return day <= endOfMonths(model.start - 1, months);
}

export function otherHeadResult(model: Model, head: OtherHead) {
  const unpaid = sub(head.due, head.paid);
  const debt = { due: head.dueDate ?? model.asOf, owed: unpaid, steps: [], afterLeaving: false };
  const parts = head.dueDate === null ? [] : interestParts(model, debt, model.asOf);
  const asked = head.head === 'dismissal-notice' && head.dueDate !== null && canBeAsked(model, head.dueDate);
  return {
    head: head.head,
    due: fractionText(head.due),
    paid: fractionText(head.paid),
    unpaid: fractionText(unpaid),
    dueDate: head.dueDate === null ? null : dayText(head.dueDate),
    ...(head.days === undefined ? {} : { days: head.days }),
    interest: { yen: fractionText(floor(interestSum(parts))), parts: partsResult(parts) },
    additionalPayment: fractionText(asked ? unpaid : zero),
  };
}
