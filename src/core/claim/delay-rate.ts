import { mul, ratio, toDecimal, type Ratio } from '../base/ratio.ts';
import { addDays, type WorkDate } from '../base/work-date.ts';
import { cite } from '../law/cite.ts';
import { interestRate, type InterestKind } from '../law/interest.ts';
import type { Employer } from '../records/case.ts';

/** A part of 1 a year, the same as percent text, and the articles it rests on. */
export type DelayRate = { readonly value: Ratio; readonly percent: string; readonly citations: readonly string[] };

/**
 * 法定利率, the yearly rate of a delay that began the day after the due date; it never changes while the delay lasts.
 * 民法404条・419条1項 (平成29年法律44号附則17条3項). Null beyond the last three-year period whose rate is announced.
 */
export function delayRate(dueDate: WorkDate, employer: Pick<Employer, 'legalForm' | 'industry'>): DelayRate | null {
  const firstDay = addDays(dueDate, 1);
  return (
    rateOf('statutory', firstDay, cite.statutoryInterest) ??
    (isMerchant(employer)
      ? rateOf('commercial_statutory', firstDay, cite.commercialInterest)
      : rateOf('civil_statutory', firstDay, cite.oldCivilInterest))
  );
}

/** 退職労働者の賃金に係る遅延利息, the rate from a first day after leaving. 賃金の支払の確保等に関する法律6条1項・同法施行令1条. */
export const retirementRate = (firstDay: WorkDate): DelayRate | null =>
  rateOf('after_retirement_wages', firstDay, cite.retirementInterest);

function rateOf(kind: InterestKind, firstDay: WorkDate, citation: string): DelayRate | null {
  const found = interestRate(kind, firstDay);
  if (!found.ok) return null;
  const { value } = found.value;
  return { value, percent: toDecimal(mul(value, ratio(100))), citations: [citation] };
}

/** 商人, whose wage debts were commercial debts under the old law: companies, and sole proprietors outside farming and fishing. */
const isMerchant = ({ legalForm, industry }: Pick<Employer, 'legalForm' | 'industry'>): boolean =>
  legalForm === 'company' || (legalForm === 'sole-proprietor' && industry === 'general');
