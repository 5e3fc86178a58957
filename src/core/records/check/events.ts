import type { Problem } from '../../base/problem.ts';
import { compare, one, sum, toFraction } from '../../base/ratio.ts';
import { isNoYen } from '../../base/yen.ts';
import type { CaseEvent, EventKind, Worker } from '../case.ts';
import { fault, reversed } from './fault.ts';
import { negatives } from './terms.ts';

const leaving: readonly EventKind[] = ['retired', 'dismissed'];
const once: readonly EventKind[] = ['onset', 'death', 'retired', 'dismissed'];

/** 出来事の点検, events: leaving agrees with the end of the employment, what happens once stands once. */
export function checkEvents(worker: Worker, path: string): readonly Problem[] {
  const seen = new Set<EventKind>();
  const each = worker.events.flatMap((event, i) => {
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
      ...checkDetails(event, at),
    ];
  });
  return [...each, ...checkHeirs(worker, path)];
}

/** A payment without an amount pays nothing that can be computed; what the payer named stands with a payment or an acknowledgment alone. */
function checkDetails({ kind, yen, periods, exception }: CaseEvent, at: string): readonly Problem[] {
  const mayName = kind === 'payment' || kind === 'acknowledged';
  return [
    ...(kind === 'payment' && (yen === null || isNoYen(yen)) ? [fault(`${at}.yen`, 'payment-without-yen')] : []),
    ...(periods.length > 0 && !mayName ? [fault(`${at}.periods`, 'periods-not-here')] : []),
    ...(exception !== null && kind !== 'dismissed' ? [fault(`${at}.exception`, 'exception-not-here')] : []),
    ...periods.flatMap((p, j) => reversed(`${at}.periods[${String(j)}]`, p)),
  ];
}

/** 相続分: there are heirs after a death alone, and together they have the whole. 民法899条. */
function checkHeirs({ heirs, events }: Worker, path: string): readonly Problem[] {
  if (heirs.length === 0) return [];
  const at = `${path}.heirs`;
  const total = sum(heirs.map((h) => h.share));
  return [
    ...(events.some((e) => e.kind === 'death') ? [] : [fault(at, 'heirs-without-death')]),
    ...(compare(total, one) === 0 ? [] : [fault(at, 'shares-not-whole', { total: toFraction(total) })]),
  ];
}
