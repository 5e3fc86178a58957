import type { Worker } from '../../records/case.ts';
import type { Policy } from '../../records/policy.ts';
import type { PeriodComputation } from '../compute-period.ts';
import type { PeriodExplain } from '../result.ts';

export function explainPeriod(_p: PeriodComputation, _w: Worker, _policy: Policy): PeriodExplain {
  throw new Error('written next');
}
