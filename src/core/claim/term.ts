import { addDays, addMonths, dayOf, type WorkDate } from '../base/work-date.ts';

export type Term = { readonly years?: number; readonly months?: number };

/**
 * 期間の満了, the last day of a term that runs from an event. 民法140条・143条.
 * The day of the event is not counted. The term ends the day before the date in the last month that
 * corresponds to its first day; where that month lacks the date, on that month's last day.
 * A last day that falls on a holiday is not moved: whether 民法142条 helps a creditor is disputed.
 */
export function lastDayOfTerm(event: WorkDate, { years = 0, months = 0 }: Term): WorkDate {
  const firstDay = addDays(event, 1);
  const corresponding = addMonths(firstDay, years * 12 + months);
  return dayOf(corresponding) === dayOf(firstDay) ? addDays(corresponding, -1) : corresponding;
}
