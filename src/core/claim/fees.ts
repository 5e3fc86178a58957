import { isNegativeYen, isNoYen, yen, yenText, type Yen } from '../base/yen.ts';
import type { WorkDate } from '../base/work-date.ts';
import { courtFee, filings, procedures, withinLimit, type Procedure } from '../law/court-fees.ts';
import { given, node } from './explain/node.ts';
import type { FeeResult, Totals } from './result.ts';

/**
 * 申立ての手数料 for what can be claimed, one defendant: principal alone counts (民事訴訟法9条2項), the claims of several
 * workers together (同条1項). What the law data do not know for that day is left out, and so are fees of no claim.
 */
export function feesOf(
  { claimable }: Pick<Totals, 'claimable'>,
  asOf: WorkDate,
  explain: boolean,
): readonly FeeResult[] {
  const value = yen(claimable);
  if (isNoYen(value) || isNegativeYen(value)) return [];
  return procedures.flatMap((procedure) =>
    filings.flatMap((filing): readonly FeeResult[] => {
      const fee = courtFee(procedure, value, asOf, filing);
      const small = withinLimit('small-claims.limit', value, asOf);
      const court = courtOf(procedure, value, asOf);
      if (!fee.ok || !small.ok || court === null) return [];
      const amount = yenText(fee.value.yen);
      const result: FeeResult = {
        procedure,
        filing,
        court,
        value: claimable,
        yen: amount,
        available: procedure !== 'small-claims' || small.value,
      };
      if (!explain) return [result];
      const formula = fee.value.parts.map((part) => part.formula).join(' + ');
      const citations = [...new Set(fee.value.parts.map((part) => part.citation))];
      const inputs = [given('claim-value', claimable)];
      return [{ ...result, explain: node('fee', amount, 'yen', formula, { citations, inputs }) }];
    }),
  );
}

function courtOf(procedure: Procedure, value: Yen, on: WorkDate): FeeResult['court'] | null {
  if (procedure === 'tribunal') return 'district';
  if (procedure !== 'suit') return 'summary';
  const summary = withinLimit('summary-court.limit', value, on);
  return summary.ok ? (summary.value ? 'summary' : 'district') : null;
}
