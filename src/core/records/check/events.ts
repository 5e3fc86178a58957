import type { Problem } from '../../base/problem.ts';
import type { EventKind, Worker } from '../case.ts';
import { fault, reversed } from './fault.ts';
import { negatives } from './terms.ts';

const leaving: readonly EventKind[] = ['retired', 'dismissed'];
const once: readonly EventKind[] = ['onset', 'death', 'retired', 'dismissed'];

/** 出来事の点検, events: leaving agrees with the end of the employment, what happens once stands once. */
export function checkEvents(worker: Worker, path: string): readonly Problem[] {
  const seen = new Set<EventKind>();
  return worker.events.flatMap((event, i) => {
    const at = `${path}.events[${String(i)}]`;
    const again = once.includes(event.kind) && seen.has(event.kind);
    seen.add(event.kind);
    const end = worker.employment.end;
    return [
      ...(leaving.includes(event.kind) && event.date !== end
        ? [fault(`${at}.date`, 'leaving-disagrees', { date: event.date, end: end ?? '' })]
        : []),
      ...(again ? [fault(`${at}.kind`, 'duplicate-event', { value: event.kind })] : []),
      ...reversed(`${at}.until`, { from: event.date, to: event.until }),
      ...reversed(`${at}.refusedOn`, { from: event.date, to: event.refusedOn }),
      ...negatives([[`${at}.yen`, event.yen]]),
    ];
  });
}
