import { addDays, maxDate, minDate, type WorkDate } from '../base/work-date.ts';
import type { Worker } from '../records/case.ts';

/** The first death event up to a day. */
export function deathOf(worker: Pick<Worker, 'events'>, asOf: WorkDate): WorkDate | null {
  const found = worker.events.find((e) => e.kind === 'death' && e.date <= asOf);
  return found?.date ?? null;
}

/** 退職の日: the last day of the employment, which a death ends too. 労働基準法23条1項; 賃金の支払の確保等に関する法律6条1項. */
export function leftOn(worker: Pick<Worker, 'employment' | 'events'>, asOf: WorkDate): WorkDate | null {
  const { end } = worker.employment;
  const death = deathOf(worker, asOf);
  return end === null || death === null ? (end ?? death) : minDate(end, death);
}

/** 支払期日, with the leaving and the request that brought it forward; null where they did not. */
export type DueDate = {
  readonly date: WorkDate;
  readonly forward: { readonly leftOn: WorkDate; readonly requestedOn: WorkDate } | null;
};

/**
 * The payday, or the seventh day after the later of leaving and the first request, if that is earlier.
 * 労働基準法23条1項; 民法140条. A request without a leaving brings nothing forward.
 */
export function dueDateOf(payday: WorkDate, worker: Pick<Worker, 'employment' | 'events'>, asOf: WorkDate): DueDate {
  const left = leftOn(worker, asOf);
  const requests = worker.events.filter((e) => e.kind === 'payment-requested' && e.date <= asOf).map((e) => e.date);
  if (left === null || requests.length === 0) return { date: payday, forward: null };
  const requestedOn = requests.reduce(minDate);
  const date = addDays(maxDate(left, requestedOn), daysToPay);
  return date < payday ? { date, forward: { leftOn: left, requestedOn } } : { date: payday, forward: null };
}

const daysToPay = 7;
