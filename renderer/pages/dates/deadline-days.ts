import type { Deadline } from '../../client/types.ts';
import type { CalendarDay } from './calendar-file.ts';
import type { Words } from '../../words/language-context.ts';
import { amountText } from '../../words/figures.ts';

const put = (text: string, data: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);

export const stateText = (state: string, { screens }: Words): string => {
  const { states } = screens.dates.deadlines;
  return state in states ? states[state as keyof typeof states] : state;
};

/** A deadline as a day of a calendar, in the words of the screen. */
export function calendarDay(deadline: Deadline, words: Words): CalendarDay {
  const { deadlines } = words.screens.dates;
  const { claim } = words;
  const { caseId, worker, kind, date, yen, period, state, citations, title } = deadline;
  return {
    id: [caseId, worker, kind, period.from].join('-'),
    date,
    title: put(deadlines.calendarTitle, { kind: deadlines.kinds[kind], worker, yen: amountText(yen) }),
    notes: put(deadlines.calendarNotes, {
      title,
      period: claim.span(claim.date(period.from), claim.date(period.to)),
      state: stateText(state, words),
      citations: claim.list(citations.map(claim.citation)),
    }),
  };
}
