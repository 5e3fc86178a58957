import {
  addDays,
  dayInMonth,
  daysBetween,
  isWorkDate,
  monthOf,
  workDate,
  yearOf,
  type WorkDate,
} from '../../core/base/work-date.ts';
import { objectIn, objectsIn, textIn, type Json } from './json.ts';

/** `assumed`: not known from the terms; the calendar month or the closing month of the pay month was taken. */
export type PayPeriod = { readonly from: WorkDate; readonly to: WorkDate; readonly assumed: boolean };

/** 賃金計算期間 of a payslip: the period of the terms whose payday is nearest to the day of payment, at most ten days away. */
export function payPeriodOf(worker: Json, payMonth: string | null, payDate: WorkDate | null): PayPeriod | null {
  const around = payDate ?? (payMonth === null ? null : workDate(`${payMonth}-01`));
  if (around === null) return null;
  if (payDate !== null) {
    const near = periodsAround(worker, payDate)
      .map((p) => ({ ...p, distance: Math.abs(daysBetween(p.payday, payDate)) }))
      .sort((a, b) => a.distance - b.distance)[0];
    // If the month on the slip is neither that of the closing day nor of the payment, it is another period.
    const agrees = payMonth === null || [near?.to, near?.payday, payDate].some((day) => day?.startsWith(payMonth));
    if (near && near.distance <= 10 && agrees) return { from: near.from, to: near.to, assumed: false };
  }
  if (payMonth === null) return null;
  const closing = periodsAround(worker, around).find((p) => p.to.startsWith(payMonth));
  const first = workDate(`${payMonth}-01`);
  const month = { from: first, to: dayInMonth(yearOf(first), monthOf(first), 'end') };
  return { ...(closing ? { from: closing.from, to: closing.to } : month), assumed: true };
}

type Candidate = { readonly from: WorkDate; readonly to: WorkDate; readonly payday: WorkDate };

/** The periods of the terms that close up to four months before or after. */
function periodsAround(worker: Json, date: WorkDate): Candidate[] {
  return [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((offset): Candidate[] => {
    const month = shiftedMonth(date, offset);
    const closing = closingAt(worker, dayInMonth(month.year, month.month, 'end'));
    if (closing === null) return [];
    const to = dayInMonth(month.year, month.month, closing.closingDay);
    const before = shiftedMonth(to, -1);
    const pay = shiftedMonth(to, closing.monthOffset);
    return [
      {
        from: addDays(dayInMonth(before.year, before.month, closing.closingDay), 1),
        to,
        payday: dayInMonth(pay.year, pay.month, closing.payday),
      },
    ];
  });
}

function shiftedMonth(date: WorkDate, offset: number): { year: number; month: number } {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + offset;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

type Closing = { readonly closingDay: number | 'end'; readonly monthOffset: number; readonly payday: number | 'end' };

/** The closing day by the terms in force in that month; null where no terms cover it or give none. */
function closingAt(worker: Json, monthEnd: WorkDate): Closing | null {
  const firstDay = workDate(`${monthEnd.slice(0, 8)}01`);
  const terms = objectsIn(worker, 'terms').findLast((t) => {
    const from = textIn(t, 'from');
    const to = textIn(t, 'to');
    return isWorkDate(from) && from <= monthEnd && (to === '' || to >= firstDay);
  });
  const payPeriod = objectIn(terms ?? {}, 'payPeriod');
  const payday = objectIn(payPeriod, 'payday');
  const closingDay = dayOrEnd(payPeriod['closingDay']);
  const day = dayOrEnd(payday['day']);
  const monthOffset = payday['monthOffset'];
  if (closingDay === null || day === null || typeof monthOffset !== 'number') return null;
  return { closingDay, monthOffset, payday: day };
}

const dayOrEnd = (value: unknown): number | 'end' | null =>
  value === 'end' || typeof value === 'number' ? value : null;
