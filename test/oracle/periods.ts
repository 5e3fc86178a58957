import { civilOf, dayOfMonth, daysBetween, parseDay, weekdayOf } from './calendar.ts';
import type { Day } from './calendar.ts';
import { isPublicHoliday } from './days.ts';
import type { Minute, Model } from './model.ts';
import type { RawPayslip, RawTerms } from './raw.ts';

export type Period = {
  readonly from: Day;
  readonly to: Day;
  readonly payday: Day;
  readonly slips: readonly RawPayslip[];
};

/** The closing day on or after `day`. */
function closeOf(terms: RawTerms, day: Day): Day {
  const { year, month } = civilOf(day);
  const here = dayOfMonth(year, month, terms.payPeriod.closingDay);
  return day <= here ? here : dayOfMonth(year, month + 1, terms.payPeriod.closingDay);
}

export function periodStart(terms: RawTerms, day: Day): Day {
  const { year, month } = civilOf(closeOf(terms, day));
  return dayOfMonth(year, month - 1, terms.payPeriod.closingDay) + 1;
}

/** Rule 0. */
export function periodsOf(model: Model, minutes: readonly Minute[]): Period[] {
  const last = Math.min(model.end ?? model.asOf, model.asOf);
  const all: Period[] = [];
  for (let day = model.start; day <= last;) {
    const terms = model.termsOn(day);
    const [from, to] = [periodStart(terms, day), closeOf(terms, day)];
    all.push({ from, to, payday: paydayByTerms(model.termsOn(Math.min(to, last)), to), slips: [] });
    day = to + 1;
  }
  return all
    .map((period) => withPayslips(period, all, model.worker.payslips))
    .filter((period) => period.slips.length > 0 || isCounted(model, period, minutes));
}

function isCounted(model: Model, period: Period, minutes: readonly Minute[]): boolean {
  const { claim } = model.worker;
  const touchesClaim = claim !== undefined && parseDay(claim.from) <= period.to && parseDay(claim.to) >= period.from;
  const inside = (day: Day): boolean => day >= period.from && day <= period.to;
  return touchesClaim || [...model.rows.keys()].some(inside) || minutes.some((minute) => inside(minute.owner));
}

function paydayByTerms(terms: RawTerms, close: Day): Day {
  const { payday } = terms.payPeriod;
  const { year, month } = civilOf(close);
  let day = dayOfMonth(year, month + payday.monthOffset, payday.day);
  const step = { same: 0, before: -1, after: 1 }[payday.ifHoliday];
  while (step !== 0 && isBankHoliday(day)) day += step;
  return day;
}

const isBankHoliday = (day: Day): boolean => ['SAT', 'SUN'].includes(weekdayOf(day)) || isPublicHoliday(day);

/** Rule 8, first half: which payslips are this period's. */
function withPayslips(period: Period, all: readonly Period[], slips: readonly RawPayslip[]): Period {
  const own = slips.filter((slip) => periodOf(slip, all) === period);
  const stated = own.find((slip) => slip.payday !== null)?.payday ?? null;
  return { ...period, slips: own, payday: stated === null ? period.payday : parseDay(stated) };
}

function periodOf(slip: RawPayslip, all: readonly Period[]): Period {
  const [from, to] = [parseDay(slip.period.from), parseDay(slip.period.to)];
  const equal = all.find((period) => period.from === from && period.to === to);
  const { payday } = slip;
  const near = all.find((period) => payday !== null && Math.abs(period.payday - parseDay(payday)) <= 10);
  const found = equal ?? near;
  if (found === undefined) throw new Error(`payslip of no period: ${slip.period.from}`);
  return found;
}

export const daysOf = (period: Period): Day[] => daysBetween(period.from, period.to);
