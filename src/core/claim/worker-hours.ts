import { dayNumber, type WorkDate } from '../base/work-date.ts';
import { hoursBeforeOnset } from '../karoshi/hours-before-onset.ts';
import type { EventKind, Worker } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import { isScheduledDay } from '../time/calendar.ts';
import type { KaroshiResult } from './result.ts';
import type { WorkerTime } from './worker-time.ts';

/** 発症前の労働時間 of a worker with an onset (or else a death) among the events; null without one. */
export function hoursOfWorker(worker: Worker, time: WorkerTime, policy: Policy): KaroshiResult | null {
  const dateOf = (kind: EventKind): WorkDate | null => worker.events.find((e) => e.kind === kind)?.date ?? null;
  const death = dateOf('death');
  const onset = dateOf('onset') ?? death;
  if (onset === null) return null;
  const counted = new Set(time.days.filter((d) => d.missing.length === 0).map((d) => d.date));
  const incomplete = new Set(time.days.filter((d) => d.missing.length > 0).map((d) => d.date));
  const { start, end } = worker.employment;
  const hasRecord = (date: WorkDate): boolean =>
    counted.has(date) ||
    date < start ||
    (end !== null && date > end) ||
    (!incomplete.has(date) && !isScheduledDay(time.day(dayNumber(date)).kind));
  return hoursBeforeOnset({ days: time.days, onset, death, employmentStart: start, hasRecord, policy });
}
