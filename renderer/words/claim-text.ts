import type { PolicyKey } from '../../src/core/rows/policies.ts';
import {
  findingGroups as groupsIn,
  undecidedText as undecidedIn,
  type FindingGroup,
} from '../../templates/parts/codes.ts';
import { policyValueText } from '../../templates/parts/policy-text.ts';
import type { Finding, HeadName, Undecided } from '../client/types.ts';
import type { Words } from './language-context.ts';

export const headName = ({ claim }: Words, head: HeadName): string => claim.words.heads.name[head];
/** For the head of a narrow column; the papers break it by hand. */
export const headShort = ({ claim }: Words, head: HeadName): string => claim.words.heads.short[head].replace('\n', '');

export const undecidedText = ({ claim }: Words, undecided: Undecided): string => undecidedIn(claim, undecided);

/** Findings that say the same, in the words of the papers. */
export const findingGroups = ({ claim }: Words, findings: readonly Finding[]): readonly FindingGroup[] =>
  groupsIn(claim, findings);

export const policyName = ({ claim }: Words, key: PolicyKey): string => claim.words.policies[key].name;
export const policyValue = ({ claim }: Words, key: PolicyKey, value: string): string =>
  policyValueText(claim, key, value);
