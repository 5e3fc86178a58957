import type { Problem } from '../../base/problem.ts';
import { compare, one } from '../../base/ratio.ts';
import { lengthOf } from '../../base/range.ts';
import { addDays, maxDate, type Weekday, type WorkDate } from '../../base/work-date.ts';
import { isNegativeYen, yenText, type Yen } from '../../base/yen.ts';
import type { Worker } from '../case.ts';
import type { PremiumRates, Scheduled, Terms } from '../terms.ts';
import { fault, reversed } from './fault.ts';

/**
 * 労働条件の点検, contract versions: together they cover the employment without overlap (労働基準法15条).
 * An index in a path counts the versions in order of time.
 */
export function checkTerms(
  worker: Worker,
  path: string,
  asOf: WorkDate,
  isPrefecture: (code: string) => boolean,
): readonly Problem[] {
  const each = worker.terms.flatMap((terms, i) => {
    const at = `${path}.terms[${String(i)}]`;
    return [
      ...reversed(`${at}.to`, terms),
      ...(isPrefecture(terms.prefecture)
        ? []
        : [fault(`${at}.prefecture`, 'unknown-prefecture', { value: terms.prefecture })]),
      ...checkPay(terms, at),
      ...checkScheduled(terms.scheduled, `${at}.scheduled`),
      ...checkWeeklyPay(terms, `${at}.scheduled`),
      ...checkRates(terms.premiumRates, `${at}.premiumRates`),
    ];
  });
  return [...each, ...checkCover(worker, path, asOf)];
}

/** An employment that has not ended must be covered up to `asOf`. */
function checkCover(worker: Worker, path: string, asOf: WorkDate): readonly Problem[] {
  const problems: Problem[] = [];
  const last = worker.employment.end ?? asOf;
  let next: WorkDate | null = worker.employment.start;
  let before: Terms | null = null;
  for (const [i, terms] of worker.terms.entries()) {
    const at = `${path}.terms[${String(i)}].from`;
    if (before !== null && (before.to === null || terms.from <= before.to))
      problems.push(fault(at, 'terms-overlap', { from: terms.from, other: before.from, to: before.to ?? '' }));
    if (next !== null && terms.from > next && next <= last) problems.push(gap(at, next, addDays(terms.from, -1)));
    next = next === null || terms.to === null ? null : maxDate(next, addDays(terms.to, 1));
    before = terms;
  }
  if (next !== null && next <= last) problems.push(gap(`${path}.terms`, next, last));
  return problems;
}

const gap = (path: string, from: WorkDate, to: WorkDate): Problem => fault(path, 'terms-gap', { from, to });

function checkPay(terms: Terms, path: string): readonly Problem[] {
  const amounts: (readonly [string, Yen])[] = terms.pay.map((p, i) => [`${path}.pay[${String(i)}].yen`, p.yen]);
  if (terms.specifiedMinimumWage !== null)
    amounts.push([`${path}.specifiedMinimumWage.yen`, terms.specifiedMinimumWage.yen]);
  const uncovered = terms.pay.flatMap((p, i) =>
    p.kind === 'fixed-overtime' && p.covers.length === 0
      ? [fault(`${path}.pay[${String(i)}].covers`, 'fixed-overtime-without-covers', { name: p.name })]
      : [],
  );
  return [...negatives(amounts), ...uncovered];
}

/** No amount of a case is negative; a reduction is a deduction. */
export const negatives = (amounts: readonly (readonly [string, Yen | null])[]): readonly Problem[] =>
  amounts.flatMap(([path, yen]) =>
    yen !== null && isNegativeYen(yen) ? [fault(path, 'negative-yen', { value: yenText(yen) })] : [],
  );

function checkScheduled(scheduled: Scheduled, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const weekday of scheduled.weekdays) {
    const minutes = scheduled.minutesPerDay[weekday];
    if (seen.has(weekday)) problems.push(fault(`${path}.weekdays`, 'duplicate-weekday', { weekday }));
    seen.add(weekday);
    if (minutes === undefined) problems.push(fault(`${path}.minutesPerDay`, 'scheduled-minutes-missing', { weekday }));
    else if (minutes < 0 || minutes > 1440)
      problems.push(fault(`${path}.end`, 'scheduled-span-impossible', { weekday, minutes: String(minutes) }));
    else if (minutes === 0)
      problems.push(
        fault(`${path}.${spanOf(scheduled, weekday) === 0 ? 'end' : 'minutesPerDay'}`, 'scheduled-day-of-nought', {
          weekday,
        }),
      );
    if ((scheduled.breaks[weekday] ?? []).some((b) => b.to <= b.from))
      problems.push(fault(`${path}.breaks`, 'break-reversed', { weekday }));
  }
  return problems;
}

/** 週給: pay by the week is divided by the scheduled time of the week. 労働基準法施行規則19条1項3号. */
const checkWeeklyPay = ({ pay, scheduled }: Terms, path: string): readonly Problem[] =>
  scheduled.weekdays.length === 0 && pay.some(({ basis }) => basis === 'weekly')
    ? [fault(`${path}.weekdays`, 'weekly-pay-without-weekdays')]
    : [];

/** Minutes between the clock times of a weekday, less its breaks; null where the contract states no clock. */
function spanOf({ start, end, breaks }: Scheduled, weekday: Weekday): number | null {
  const [from, to] = [start[weekday], end[weekday]];
  return from === undefined || to === undefined ? null : to - from - lengthOf(breaks[weekday] ?? []);
}

/** `"1.25"` multiplies, the night rate `"0.25"` is added: the other form is a slip of the pen that would change the claim. */
function checkRates(rates: PremiumRates, path: string): readonly Problem[] {
  const multipliers = ['overtime', 'overtimeOver60', 'statutoryHoliday', 'scheduledHoliday'] as const;
  const low = multipliers.filter((k) => rates[k] !== null && compare(rates[k], one) < 0);
  const nightHigh = rates.night !== null && compare(rates.night, one) >= 0;
  return [...low, ...(nightHigh ? (['night'] as const) : [])].map((k) => fault(`${path}.${k}`, 'premium-rate-form'));
}
