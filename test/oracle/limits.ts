import { civilOf, dayOfMonth, endOfMonths, parseDay } from './calendar.ts';
import type { Day } from './calendar.ts';
import { add, floor, frac, mul, smaller, sub, sum, zero } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { policyOf } from './model.ts';
import type { Model, Sums } from './model.ts';

export type Prescription = { readonly lastDay: Day; readonly state: string };

const threeYearsSince = parseDay('2020-04-01');
const isFiling = (kind: string): boolean => kind === 'tribunal-filed' || kind === 'suit-filed';

function eventsOf(model: Model) {
  return model.worker.events
    .map((event) => ({ ...event, day: parseDay(event.date) }))
    .filter((event) => event.day <= model.asOf)
    .sort((a, b) => a.day - b.day);
}

/** Rule 10. */
export function prescriptionOf(model: Model, payday: Day): Prescription {
  const term = payday < threeYearsSince ? 24 : 36;
  let original = endOfMonths(payday, term);
  let held = original;
  let demandUntil: Day | null = null;
  let suspended = false;
  for (const event of eventsOf(model)) {
    if (suspended || event.day < payday) continue;
    const underDemand = demandUntil !== null && event.day <= demandUntil;
    if (event.kind === 'demand-received' && event.day <= original && !underDemand) {
      demandUntil = endOfMonths(event.day, 6);
      held = Math.max(held, demandUntil);
    } else if (event.kind === 'negotiation-agreement' && event.day <= held && !underDemand) {
      const ends = [endOfMonths(event.day, 12)];
      if (event.until !== undefined) ends.push(parseDay(event.until));
      if (event.refusedOn !== undefined) ends.push(endOfMonths(parseDay(event.refusedOn), 6));
      held = Math.max(held, Math.min(...ends));
    } else if (event.kind === 'acknowledged' && event.day <= held) {
      original = Math.max(original, endOfMonths(event.day, term));
      held = original;
      demandUntil = null;
    } else if (isFiling(event.kind) && event.day <= held) suspended = true;
  }
  const running = model.asOf > original ? 'held-by-demand' : 'running';
  return { lastDay: held, state: suspended ? 'suspended' : model.asOf > held ? 'prescribed' : running };
}

/** Rule 11: interest on the unpaid total of a period. */
export function interestOf(model: Model, payday: Day, unpaid: Fraction): Fraction {
  const fromLeaving =
    model.end === null || policyOf(model, 'retirementInterest', 'on') === 'off'
      ? Infinity
      : Math.max(model.end, payday) + 1;
  let rates = zero;
  for (let day = payday + 1; day <= model.asOf; day++)
    rates = add(rates, day >= fromLeaving ? frac(146, 1000) : ordinaryRate(model, payday));
  return floor(mul(unpaid, mul(rates, frac(1, 365))));
}

function ordinaryRate(model: Model, payday: Day): Fraction {
  if (payday >= parseDay('2020-03-31')) return frac(3, 100);
  const { legalForm, industry } = model.file.employer;
  const merchant = legalForm === 'company' || (legalForm === 'sole-proprietor' && industry === 'general');
  return merchant ? frac(6, 100) : frac(5, 100);
}

/** Rule 12: 付加金 on the legal part of the unpaid heads, where it can still be asked for. */
export function additionalPaymentOf(model: Model, payday: Day, unpaid: Sums, paid: Sums, legal: Sums): Fraction {
  const filed = eventsOf(model).find((event) => isFiling(event.kind))?.day ?? model.asOf;
  const { year, month, day } = civilOf(filed);
  if (payday < dayOfMonth(year - (payday < threeYearsSince ? 2 : 3), month, day)) return zero;
  const heads = ['overtime', 'overtimeOver60', 'statutoryHoliday', 'night', 'paidLeave', 'closureAllowance'] as const;
  return sum(
    heads.map((head) => {
      const missing = sub(legal[head], paid[head]);
      return missing.n < 0n ? zero : smaller(unpaid[head], missing);
    }),
  );
}
