import type { PeriodWages } from './compute-period.ts';
import type { Settlement } from './settle.ts';

/** 賃金計算期間の計算の全体: the wages of one pay period and what time and part payments made of them. */
export type PeriodComputation = PeriodWages & Settlement;
