import type { DeductionBasis, DeductionResult } from '../../src/core/claim/result.ts';
import { missingText } from './codes.ts';
import { fill, type Language } from './language.ts';
import { compare, isZero } from './number.ts';

/** What was judged alike: months of one line. */
export type JudgedLine = Pick<DeductionResult, 'verdict' | 'fallback' | 'fallbackReason' | 'missing'>;
type Capped = { readonly cap: string; readonly basis: DeductionBasis };

/** How much could be taken at most and how that was found; null where no cap binds. */
export function capText(language: Language, months: readonly Pick<DeductionResult, 'cap' | 'basis'>[]): string | null {
  const capped = months.filter((month): month is Capped => month.cap !== null && month.basis !== null);
  const sorted = [...capped].sort((a, b) => compare(a.cap, b.cap));
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return null;
  const { deductions } = language.words;
  const how = howText(language, most.basis);
  if (least.cap === most.cap) return fill(deductions.capLine, { yen: language.amount(most.cap), how });
  return fill(deductions.capsVary, { least: language.amount(least.cap), most: language.amount(most.cap), how });
}

function howText(language: Language, basis: DeductionBasis): string {
  const { words, amount, list, month, date } = language;
  const { deductions } = words;
  switch (basis.kind) {
    case 'cost':
      return basis.occupants === 1
        ? deductions.costAlone
        : fill(deductions.costHow, { cost: amount(basis.actualCost), count: String(basis.occupants) });
    case 'premiums':
      return list(
        basis.premiums.map(({ base, of, date: day, ratesPercent }) =>
          fill(deductions.premiumHow[of], {
            base: amount(base),
            rate: ratesPercent.map((rate) => `${rate}%`).join(' + '),
            month: month(day.slice(0, 7)),
          }),
        ),
      );
    case 'pay-cut': {
      const cases = list(
        basis.cases.map((one) => fill(deductions.payCutCase, { date: date(one.date), yen: amount(one.limit) })),
      );
      const limits = { cases, wages: amount(basis.wages), tenth: amount(basis.tenth) };
      const used = isZero(basis.used) ? [] : [fill(deductions.payCutUsed, { yen: amount(basis.used) })];
      return list([fill(deductions.payCutHow, limits), ...used]);
    }
  }
}

/** Why the alternative claim is what it is; null where nothing is claimed. */
export function fallbackText({ words, amount }: Language, { fallback, fallbackReason }: JudgedLine): string | null {
  if (fallback === null || fallbackReason === null) return null;
  const { deductions } = words;
  return fill(deductions.fallbackLine, { yen: amount(fallback), why: deductions.fallbackReason[fallbackReason] });
}

/** The facts that are missing, or that should be confirmed where something is claimed all the same. */
export function factsText(language: Language, { verdict, missing }: JudgedLine): string | null {
  if (missing.length === 0) return null;
  const { deductions } = language.words;
  return fill(verdict === 'over' ? deductions.confirmLine : deductions.missingLine, {
    facts: missingText(language, missing),
  });
}
