import { civilOf, daysInYear, dayText, endOfMonths, parseDay } from './calendar.ts';
import type { Day } from './calendar.ts';
import { add, frac, fractionText, mul, sub, sum } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import type { Model } from './model.ts';

/** A debt of a payday: what was unpaid, and what payments took off its principal. */
export type Debt = {
  readonly due: Day;
  readonly owed: Fraction;
  readonly steps: { readonly day: Day; readonly principal: Fraction }[];
  /** 14.6 % after leaving: wages alone. */
  readonly afterLeaving: boolean;
};

type Part = {
  readonly from: Day;
  readonly to: Day;
  readonly rate: Fraction;
  readonly principal: Fraction;
  readonly yen: Fraction;
};

/** Rule 11: "Parts are exact …; a part payment starts new parts." From the day after the due date to `until` inclusive. */
export function interestParts(model: Model, debt: Debt, until: Day): Part[] {
  const parts: Part[] = [];
  const leaving = leavingRateFrom(model, debt);
  const steps = debt.steps.filter(({ day }) => day < until);
  const starts = [debt.due + 1, ...steps.map(({ day }) => day + 1)];
  if (leaving > debt.due) starts.push(leaving);
  const sorted = [...new Set(starts)].filter((day) => day > debt.due && day <= until).sort((a, b) => a - b);
  for (const [i, from] of sorted.entries()) {
    const to = (sorted[i + 1] ?? until + 1) - 1;
    const taken = sum(debt.steps.filter(({ day }) => day < from).map(({ principal }) => principal));
    const principal = sub(debt.owed, taken);
    const rate = from >= leaving ? frac(146, 1000) : ordinaryRate(model, debt.due);
    if (principal.n > 0n)
      parts.push({ from, to, rate, principal, yen: mul(mul(principal, rate), years(model, from, to)) });
  }
  return parts;
}

/** "From the day after the later of leaving (death too, medium) and due date 14.6 %". */
function leavingRateFrom(model: Model, { due, afterLeaving }: Debt): Day {
  const off = model.end === null || model.policy('retirementInterest') === 'off' || !afterLeaving;
  return off ? Infinity : Math.max(model.end, due) + 1;
}

export const rateOn = (model: Model, debt: Debt, day: Day): Fraction =>
  day >= leavingRateFrom(model, debt) ? frac(146, 1000) : ordinaryRate(model, debt.due);

/** "3 % for paydays from 2020-03-31, before that 6 % (company; sole proprietor outside agriculture, livestock and fishery) or 5 %." */
function ordinaryRate(model: Model, due: Day): Fraction {
  if (due >= parseDay('2020-03-31')) return frac(3, 100);
  const { legalForm, industry } = model.file.employer;
  const merchant = legalForm === 'company' || (legalForm === 'sole-proprietor' && industry === 'general');
  return merchant ? frac(6, 100) : frac(5, 100);
}

/**
 * Table, `interestDays`: "365 | of each part: years-and-days (whole years by CC 143, rest / 365), leap-year-366 (days in leap years / 366)".
 */
function years(model: Model, from: Day, to: Day): Fraction {
  switch (model.policy('interestDays')) {
    case 'years-and-days': {
      let whole = 0;
      while (endOfMonths(from - 1, 12 * (whole + 1)) <= to) whole++;
      const rest = whole === 0 ? from : endOfMonths(from - 1, 12 * whole) + 1;
      return add(frac(whole), frac(to - rest + 1, 365));
    }
    case 'leap-year-366': {
      let leap = 0;
      for (let day = from; day <= to; day++) if (daysInYear(civilOf(day).year) === 366) leap++;
      return add(frac(leap, 366), frac(to - from + 1 - leap, 365));
    }
    default:
      return frac(to - from + 1, 365);
  }
}

export const interestSum = (parts: readonly Part[]): Fraction => sum(parts.map(({ yen }) => yen));

export const partsResult = (parts: readonly Part[]) =>
  parts.map(({ from, to, rate, principal }) => ({
    from: dayText(from),
    to: dayText(to),
    days: to - from + 1,
    ratePercent: rate.d === 500n ? '14.6' : fractionText(mul(rate, frac(100))),
    principal: fractionText(principal),
  }));
