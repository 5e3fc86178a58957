import { parseDay } from './calendar.ts';
import type { Day } from './calendar.ts';
import { once } from './model.ts';
import type { Model } from './model.ts';
import type { RawDates, RawEvent } from './raw.ts';

export type DayEvent = RawEvent & { readonly day: Day };

/** Rule 10: "Same day: acknowledgment, payment, demand, agreement, filing." */
const sameDay = ['acknowledged', 'payment', 'demand-received', 'negotiation-agreement', 'tribunal-filed', 'suit-filed'];
const rank = (kind: string): number => Math.min(sameDay.indexOf(kind), 4);

/** Rule 0: "Events after `asOf` do nothing". In order of time. */
export const eventsOf = (model: Model): readonly DayEvent[] =>
  once(model, 'events', () =>
    model.worker.events
      .map((event) => ({ ...event, day: parseDay(event.date) }))
      .filter(({ day }) => day <= model.asOf)
      .sort((a, b) => a.day - b.day || rank(a.kind) - rank(b.kind)),
  );

export const isFiling = ({ kind }: RawEvent): boolean => kind === 'tribunal-filed' || kind === 'suit-filed';

/** Does a payment or acknowledgment name this period? */
export const names = ({ periods }: RawEvent, { from, to }: { readonly from: Day; readonly to: Day }): boolean =>
  (periods ?? []).some((named: RawDates) => parseDay(named.from) === from && parseDay(named.to) === to);
