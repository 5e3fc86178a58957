import { fill, textFor } from '../../../templates/messages/text.ts';
import type { Deadline } from '../../client/types.ts';
import type { CalendarDay } from './calendar-file.ts';
import type { Words } from '../../words/language-context.ts';
import { amountText } from '../../words/figures.ts';

export const stateText = (state: string, { screens }: Words): string =>
  textFor(screens.dates.deadlines.states, state) ?? state;

/** A deadline as a day of a calendar, in the words of the screen. */
export function calendarDay(deadline: Deadline, words: Words): CalendarDay {
  const { deadlines } = words.screens.dates;
  const { claim } = words;
  const { caseId, worker, kind, date, yen, period, state, citations, title } = deadline;
  return {
    id: [caseId, worker, kind, period.from].join('-'),
    date,
    title: fill(deadlines.calendarTitle, { kind: deadlines.kinds[kind], worker, yen: amountText(yen) }),
    notes: fill(deadlines.calendarNotes, {
      title,
      period: claim.span(claim.date(period.from), claim.date(period.to)),
      state: stateText(state, words),
      citations: claim.list(citations.map(claim.citation)),
    }),
  };
}
