import { addDays, addMonths, dayInMonth, monthOf, yearOf, type WorkDate } from '../base/work-date.ts';
import type { Terms } from '../records/terms.ts';

/** 賃金計算期間, one pay period, both days inclusive. 労働基準法24条2項. */
export type PayPeriod = { readonly from: WorkDate; readonly to: WorkDate };

/** The last version that begins on or before the date; before the first version, the first. */
export function termsOn(terms: readonly Terms[], date: WorkDate): Terms {
  let found = terms[0];
  for (const version of terms) if (version.from <= date) found = version;
  if (found === undefined) throw new Error('a worker without terms');
  return found;
}

/** 締切日: the first closing day on or after the date. A closing day past the month's end is its last day. */
export function closingOnOrAfter(closingDay: number | 'end', date: WorkDate): WorkDate {
  const thisMonth = dayInMonth(yearOf(date), monthOf(date), closingDay);
  if (thisMonth >= date) return thisMonth;
  const next = addMonths(dayInMonth(yearOf(date), monthOf(date), 1), 1);
  return dayInMonth(yearOf(next), monthOf(next), closingDay);
}

function openingOf(closingDay: number | 'end', closing: WorkDate): WorkDate {
  const previous = addMonths(dayInMonth(yearOf(closing), monthOf(closing), 1), -1);
  return addDays(dayInMonth(yearOf(previous), monthOf(previous), closingDay), 1);
}

/**
 * Every pay period that touches `[from, to]`, each whole, in order. A version that moves the closing day
 * takes effect with the first period that begins under it.
 */
export function payPeriods(terms: readonly Terms[], from: WorkDate, to: WorkDate): PayPeriod[] {
  const periods: PayPeriod[] = [];
  let version = termsOn(terms, from);
  let end = closingOnOrAfter(version.payPeriod.closingDay, from);
  let start = openingOf(version.payPeriod.closingDay, end);
  while (start <= to) {
    periods.push({ from: start, to: end });
    start = addDays(end, 1);
    version = termsOn(terms, start);
    end = closingOnOrAfter(version.payPeriod.closingDay, start);
  }
  return periods;
}

/** 所定支払日 by the terms, before any move for a bank holiday. */
function statedPayday(period: PayPeriod, terms: Terms): WorkDate {
  const { monthOffset, day } = terms.payPeriod.payday;
  const month = addMonths(dayInMonth(yearOf(period.to), monthOf(period.to), 1), monthOffset);
  return dayInMonth(yearOf(month), monthOf(month), day);
}

/** 支払日: the stated day, moved off Saturdays, Sundays and public holidays where the terms say so. 労働基準法24条2項. */
export function paydayOf(period: PayPeriod, terms: Terms, isRestDay: (date: WorkDate) => boolean): WorkDate {
  const stated = statedPayday(period, terms);
  const { ifHoliday } = terms.payPeriod.payday;
  if (ifHoliday === 'same') return stated;
  const step = ifHoliday === 'before' ? -1 : 1;
  let date = stated;
  while (isRestDay(date)) date = addDays(date, step);
  return date;
}
