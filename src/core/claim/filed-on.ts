import { minDate, type WorkDate } from '../base/work-date.ts';
import type { Worker } from '../records/case.ts';

/** The first court filing up to `asOf`; a labour tribunal petition counts as the suit that follows it. 労働審判法22条. */
export function filedOn(worker: Pick<Worker, 'events'>, asOf: WorkDate): WorkDate | null {
  const filings = worker.events
    .filter((e) => (e.kind === 'suit-filed' || e.kind === 'tribunal-filed') && e.date <= asOf)
    .map((e) => e.date);
  return filings.length === 0 ? null : filings.reduce(minDate);
}
