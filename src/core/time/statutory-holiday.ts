import type { DayNumber } from '../base/work-date.ts';
import { weekStartOf, type CalendarDay } from './calendar.ts';

/**
 * 特定されていない法定休日, the statutory holiday that no rule names. 労働基準法35条1項; 改正労働基準法に係る質疑応答
 * （厚生労働省）Q10. Looks at the scheduled holidays of each week alone: one rested, none that week; all worked, the
 * last of them; none in that week, its last day. A day outside the employment counts as rested. A kind that a row states
 * is never changed, and a week in which a row states a statutory holiday has it.
 * @param days consecutive dates; the result holds the same dates.
 * @param isWorked whether any minute was worked on that calendar day.
 */
export function nameStatutoryHolidays(
  days: readonly CalendarDay[],
  isWorked: (n: DayNumber) => boolean,
): readonly CalendarDay[] {
  const out = [...days];
  let i = 0;
  while (i < days.length) {
    const start = weekStartOf(days[i]!.n, days[i]!.terms);
    let end = i + 1;
    while (end < days.length && weekStartOf(days[end]!.n, days[end]!.terms) === start) end++;
    const found = holidayOfWeek(days.slice(i, end), isWorked);
    if (found) out[i + days.slice(i, end).indexOf(found)] = { ...found, kind: 'statutory-holiday', scheduled: 0 };
    i = end;
  }
  return out;
}

function holidayOfWeek(week: readonly CalendarDay[], isWorked: (n: DayNumber) => boolean): CalendarDay | null {
  if (!week.some((d) => d.terms.statutoryHoliday.by === 'unnamed')) return null;
  if (week.some((d) => d.kind === 'statutory-holiday')) return null;
  const off = week.filter((d) => d.kind === 'scheduled-holiday');
  if (off.some((d) => !d.employed || !isWorked(d.n))) return null;
  const found = off.at(-1) ?? week.at(-1);
  return found && !found.stated && found.employed ? found : null;
}
