import type { Worker } from '../records/case.ts';
import type { Policy } from '../records/policy.ts';
import type { KaroshiResult } from './result.ts';
import type { WorkerTime } from './worker-time.ts';

export function hoursOfWorker(_w: Worker, _t: WorkerTime, _p: Policy): KaroshiResult | null {
  return null;
}
