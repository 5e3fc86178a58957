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
/** For narrow column headers. The papers have a line break in it. */
export const headShort = ({ claim }: Words, head: HeadName): string => claim.words.heads.short[head].replace('\n', '');

export const undecidedText = ({ claim }: Words, undecided: Undecided): string => undecidedIn(claim, undecided);

/** Equal findings grouped, with the texts of the papers. */
export const findingGroups = ({ claim }: Words, findings: readonly Finding[]): readonly FindingGroup[] =>
  groupsIn(claim, findings);

export const policyName = ({ claim }: Words, key: PolicyKey): string => claim.words.policies[key].name;
export const policyValue = ({ claim }: Words, key: PolicyKey, value: string): string =>
  policyValueText(claim, key, value);
