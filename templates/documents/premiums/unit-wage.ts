import type { BaseHourly, MinimumWagePart, PeriodResult } from '../../../src/core/claim/result.ts';
import type { Terms } from '../../../src/core/records/terms.ts';
import type { PremiumHead } from '../../../src/core/rows/heads.ts';
import type { Paper } from '../../parts/page.ts';

/** 単価, one hourly wage under a letter, with every span in which it held. */
export type UnitWage = {
  readonly symbol: string;
  readonly from: string;
  readonly to: string;
  readonly fraction: string;
  readonly floored: boolean;
  readonly converted: string | null;
  readonly minimum: string | null;
  /** Null where piece pay is part of the wage: then no single rate gives the amount. */
  readonly rates: Rates | null;
};
export type Rates = { readonly [K in PremiumHead]: string };

/** 労働基準法37条1項・4項、平成6年政令5号: what the law asks at least. Within-statutory work is paid as agreed, without a premium. */
const statutoryRates: Rates = {
  withinStatutory: '1.00',
  overtime: '1.25',
  overtimeOver60: '1.50',
  statutoryHoliday: '1.35',
  night: '0.25',
};

type WageFacts = Pick<Paper, 'claim' | 'worker'>;

/** The unit wages of all periods in order; equal neighbours are one. */
export function unitWages(paper: WageFacts): readonly UnitWage[] {
  const spans: Omit<UnitWage, 'symbol'>[] = [];
  for (const span of paper.claim.periods.flatMap((period) => spansOf(paper, period))) {
    const last = spans.at(-1);
    if (last !== undefined && sameWage(last, span)) spans[spans.length - 1] = { ...last, to: span.to };
    else spans.push(span);
  }
  return spans.map((span, index) => ({ ...span, symbol: symbolOf(index) }));
}

function spansOf(paper: WageFacts, period: PeriodResult): readonly Omit<UnitWage, 'symbol'>[] {
  return period.baseHourly.flatMap((base) =>
    withMinimum(base, period.minimumWage).map(({ from, to, minimum }) => ({
      from,
      to,
      fraction: minimum?.raised?.fraction ?? base.fraction,
      floored: minimum !== null && minimum.raised !== null,
      converted: minimum?.converted ?? null,
      minimum: minimum?.hourly ?? null,
      rates: ratesOn(paper.worker.terms, from),
    })),
  );
}

/** The span of a base, cut where another minimum wage holds. */
function withMinimum(
  base: BaseHourly,
  minimums: readonly MinimumWagePart[],
): readonly { readonly from: string; readonly to: string; readonly minimum: MinimumWagePart | null }[] {
  const cut = minimums
    .filter(({ from, to }) => from <= base.to && to >= base.from)
    .map((minimum) => ({
      from: minimum.from > base.from ? minimum.from : base.from,
      to: minimum.to < base.to ? minimum.to : base.to,
      minimum,
    }));
  return cut.length === 0 ? [{ from: base.from, to: base.to, minimum: null }] : cut;
}

/** Only the statutory rates are shown: a contract with rates of its own, or piece pay, has its terms in the derivation. */
function ratesOn(terms: readonly Terms[], date: string): Rates | null {
  const own = terms.find(({ from, to }) => from <= date && (to === null || date <= to));
  if (own === undefined || own.pay.some(({ basis }) => basis === 'piece')) return null;
  return Object.values(own.premiumRates).every((rate) => rate === null) ? statutoryRates : null;
}

const sameWage = (a: Omit<UnitWage, 'symbol'>, b: Omit<UnitWage, 'symbol'>): boolean =>
  a.fraction === b.fraction &&
  a.floored === b.floored &&
  a.converted === b.converted &&
  a.minimum === b.minimum &&
  (a.rates === null) === (b.rates === null);

/** A to Z, then A2 to Z2 and on. */
function symbolOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  const round = Math.trunc(index / 26);
  return round === 0 ? letter : `${letter}${String(round + 1)}`;
}

/** The letters that hold in a period. */
export const symbolsIn = (wages: readonly UnitWage[], period: PeriodResult): readonly UnitWage[] =>
  wages.filter(({ from, to }) => from <= period.to && to >= period.from);
