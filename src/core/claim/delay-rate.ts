import { addDays, workDate, type WorkDate } from '../base/work-date.ts';
import { cite } from '../law/cite.ts';
import type { Employer } from '../records/case.ts';

/** Percent a year, as decimal text, with the articles it rests on. */
export type DelayRate = { readonly percent: string; readonly citations: readonly string[] };

const amendment = workDate('2020-04-01');
const knownUntil = workDate('2029-03-31');

/**
 * 法定利率, the yearly rate of a delay that began the day after the payday; it never changes while the delay lasts.
 * 民法404条・419条1項 (平成29年法律44号附則17条3項). Null after the last three-year period whose rate is announced.
 */
export function delayRate(payday: WorkDate, employer: Pick<Employer, 'legalForm' | 'industry'>): DelayRate | null {
  const firstDay = addDays(payday, 1);
  if (firstDay > knownUntil) return null;
  if (firstDay >= amendment) return { percent: '3', citations: [cite.statutoryInterest] };
  return isMerchant(employer)
    ? { percent: '6', citations: [cite.commercialInterest] }
    : { percent: '5', citations: [cite.oldCivilInterest] };
}

/** 退職労働者の賃金に係る遅延利息. 賃金の支払の確保等に関する法律6条1項・同法施行令1条. */
export const retirementRate: DelayRate = { percent: '14.6', citations: [cite.retirementInterest] };

/** 商人, whose wage debts were commercial debts under the old law: companies, and sole proprietors outside farming and fishing. */
const isMerchant = ({ legalForm, industry }: Pick<Employer, 'legalForm' | 'industry'>): boolean =>
  legalForm === 'company' || (legalForm === 'sole-proprietor' && industry === 'general');
