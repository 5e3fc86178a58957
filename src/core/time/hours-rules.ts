import type { Employer } from '../records/case.ts';
import type { Terms } from '../records/terms.ts';

/**
 * 労働時間規制の適用, whether the rules on hours, breaks and rest days (労働基準法32条・34条・35条) bind a contract. 労働基準法41条・41条の2.
 * Farming, livestock and fishery stand outside, but not an intern programme in them, whose contracts must follow the rules
 * (平成12年3月農林水産省通知); an exempt person does where that defence is heard (policy `exemption`, see as-judged.ts).
 */
export const hoursRulesApply = (
  terms: Pick<Terms, 'exempt' | 'programme'>,
  employer: Pick<Employer, 'industry'>,
): boolean => terms.exempt === null && (employer.industry === 'general' || terms.programme === 'technical-intern');

/** Farm work under an intern programme: the heads are owed by contract. 平成12年3月農林水産省通知. */
export const isContractualFarmWork = (
  { programme }: Pick<Terms, 'programme'>,
  { industry }: Pick<Employer, 'industry'>,
): boolean => industry !== 'general' && programme === 'technical-intern';
