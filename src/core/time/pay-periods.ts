import {
  addDays,
  addMonths,
  dayInMonth,
  daysBetween,
  minDate,
  monthOf,
  yearOf,
  type WorkDate,
} from '../base/work-date.ts';
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

/** 締切日による1か月の賃金計算期間, the month-long period that a closing day gives to a date; pay by the month is spread over it. */
export function standardPeriod(closingDay: number | 'end', date: WorkDate): PayPeriod {
  const to = closingOnOrAfter(closingDay, date);
  return { from: openingOf(closingDay, to), to };
}

/**
 * Every pay period that touches `[from, to]`, each whole, in order. 労働基準法24条2項; 15条.
 * Where the terms move the closing day the running period ends the day before they begin, and the next one starts there
 * and closes on the new closing day; a payslip that begins with the period before or after the change tells otherwise.
 * @param slips the periods that the payslips name.
 */
export function payPeriods(
  terms: readonly Terms[],
  from: WorkDate,
  to: WorkDate,
  slips: readonly PayPeriod[] = [],
): PayPeriod[] {
  const periods: PayPeriod[] = [];
  let start = standardPeriod(termsOn(terms, from).payPeriod.closingDay, from).from;
  let afterChange = false;
  while (start <= to) {
    const { closingDay } = termsOn(terms, start).payPeriod;
    const closing = closingOnOrAfter(closingDay, start);
    const coming = terms.find((t) => t.from > start && t.payPeriod.closingDay !== closingDay);
    const moves = coming !== undefined && coming.from <= addDays(closing, 1);
    const closingDays = moves ? [closingDay, coming.payPeriod.closingDay] : [closingDay];
    const stated = moves || afterChange ? statedEnd(start, closingDays, slips) : null;
    const end: WorkDate = stated ?? (moves ? minDate(closing, addDays(coming.from, -1)) : closing);
    periods.push({ from: start, to: end });
    start = addDays(end, 1);
    afterChange = coming !== undefined && coming.from <= start;
  }
  return periods;
}

/** Longer than this a payslip does not tell the end of one pay period. */
const longestStated = 62;

/** The end that a payslip gives to the period it begins with: a closing day of the old or the new terms. */
function statedEnd(
  start: WorkDate,
  closingDays: readonly (number | 'end')[],
  slips: readonly PayPeriod[],
): WorkDate | null {
  const found = slips.find(
    (s) =>
      s.from === start &&
      s.to >= start &&
      daysBetween(s.from, s.to) < longestStated &&
      closingDays.some((day) => closingOnOrAfter(day, s.to) === s.to),
  );
  return found?.to ?? null;
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
