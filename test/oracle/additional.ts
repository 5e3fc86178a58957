import { civilOf, dayOfMonth } from './calendar.ts';
import type { Day } from './calendar.ts';
import { add, div, halfUp, mul, smaller, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { eventsOf, isFiling } from './events.ts';
import type { Sums } from './heads.ts';
import { closureForAdditional, hasClosure } from './leave.ts';
import type { Wide } from './leave.ts';
import type { Model } from './model.ts';
import { threeYearsSince } from './prescription.ts';
import { termsIn } from './work.ts';

/** Rule 12: "on or after the same date three years before the first filing, or before `asOf` when nothing is filed (two years for breaches before 2020-04-01)". */
export function canBeAsked(model: Model, due: Day): boolean {
  const filed = eventsOf(model).find(isFiling)?.day ?? model.asOf;
  const { year, month, day } = civilOf(filed);
  return due >= dayOfMonth(year - (due < threeYearsSince ? 2 : 3), month, day);
}

type Facts = {
  readonly unpaid: Sums;
  readonly paid: Sums;
  readonly legal: Sums;
  readonly total: Fraction;
  readonly remaining: Fraction;
};

/** Rule 12: "(each: due at the legal rates, rounded, less paid, at most the unpaid) … After part payments: x remaining / unpaid total of the period, 50 sen up." */
export function additionalPaymentOf(work: Wide, { unpaid, paid, legal, total, remaining }: Facts): Fraction {
  if (!canBeAsked(work.model, work.period.dueDate) || total.n === 0n) return zero;
  const heads = ['overtime', 'overtimeOver60', 'statutoryHoliday', 'night', 'paidLeave'] as const;
  const ofHeads = heads.map((head) => {
    const missing = sub(legal[head], paid[head]);
    return missing.n < 0n ? zero : smaller(unpaid[head], missing);
  });
  const all = sum([...ofHeads, closurePart(work, unpaid)]);
  return halfUp(div(mul(all, remaining), total));
}

/** Rule 20: "at most what of closureAllowance and, with monthly or annual pay, base pay is unpaid". */
function closurePart(work: Wide, unpaid: Sums): Fraction {
  const { model, period } = work;
  if (!hasClosure(work)) return zero;
  const byMonth = termsIn(model, period).some(({ pay }) =>
    pay.some(({ basis }) => basis === 'monthly' || basis === 'annual'),
  );
  const most = byMonth ? add(unpaid.closureAllowance, unpaid.basePay) : unpaid.closureAllowance;
  return smaller(closureForAdditional(work), most);
}
