import { mul, toFraction } from '../base/ratio.ts';
import { floorToYen, roundToYen } from '../base/rounding.ts';
import type { WorkDate } from '../base/work-date.ts';
import { subYen, sumYen, yen, yenRatio, yenText, type Yen } from '../base/yen.ts';
import type { Heir, Worker } from '../records/case.ts';
import { deathOf } from './leaving.ts';
import type { HeirResult, HeirTotal, Totals } from './result.ts';

/** 相続分による請求, the totals of a dead worker by heir, and the yen that the cut to whole yen leaves over. */
export type Inheritance = {
  readonly heirs: readonly HeirResult[];
  readonly remainder: { readonly [K in HeirTotal]: Yen };
};

/** 可分債権の当然分割: each heir has his share of each total, cut to whole yen. 民法427条・899条. Null without a death. */
export function inheritance(worker: Worker, totals: Totals, asOf: WorkDate): Inheritance | null {
  if (deathOf(worker, asOf) === null) return null;
  const heirs = worker.heirs.map((heir): HeirResult => ({
    name: heir.name,
    share: toFraction(heir.share),
    unpaid: shareOf(totals.unpaid, heir),
    claimable: shareOf(totals.claimable, heir),
    interest: shareOf(totals.interest, heir),
    additionalPayment: shareOf(totals.additionalPayment, heir),
  }));
  const left = (total: HeirTotal): Yen => subYen(yen(totals[total]), sumYen(heirs.map((h) => yen(h[total]))));
  const [unpaid, claimable, interest, additionalPayment] = [
    left('unpaid'),
    left('claimable'),
    left('interest'),
    left('additionalPayment'),
  ];
  return { heirs, remainder: { unpaid, claimable, interest, additionalPayment } };
}

const shareOf = (total: string, { share }: Heir): string =>
  yenText(roundToYen(floorToYen, mul(yenRatio(yen(total)), share)));
