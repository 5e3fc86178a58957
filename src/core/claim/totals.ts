import { addYen, noYen, subYen, yen, yenText, type Yen } from '../base/yen.ts';
import type { PeriodComputation } from './period-computation.ts';
import type { Totals } from './result.ts';

/** 請求額の合計 of one worker, of what part payments left: claimable = unpaid - prescribed; interest and additional payment stand apart. */
export function totalsOf(periods: readonly PeriodComputation[]): Totals {
  let unpaid: Yen = noYen;
  let prescribed: Yen = noYen;
  let interest: Yen = noYen;
  let additional: Yen = noYen;
  for (const p of periods) {
    unpaid = addYen(unpaid, p.remaining);
    if (p.isCut) prescribed = addYen(prescribed, p.remaining);
    interest = addYen(interest, p.interest.yen);
    additional = addYen(additional, p.additionalPayment);
  }
  return {
    unpaid: yenText(unpaid),
    prescribed: yenText(prescribed),
    claimable: yenText(subYen(unpaid, prescribed)),
    interest: yenText(interest),
    additionalPayment: yenText(additional),
  };
}

/** The same of all workers together. */
export function addTotals(all: readonly Totals[]): Totals {
  const sum = (key: keyof Totals): string => yenText(all.reduce((acc, t) => addYen(acc, yen(t[key])), noYen));
  return {
    unpaid: sum('unpaid'),
    prescribed: sum('prescribed'),
    claimable: sum('claimable'),
    interest: sum('interest'),
    additionalPayment: sum('additionalPayment'),
  };
}
