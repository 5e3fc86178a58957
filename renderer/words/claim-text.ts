import type { PolicyKey } from '../../src/core/rows/policies.ts';
import { fillKnown } from '../../templates/parts/codes.ts';
import { policyValueText } from '../../templates/parts/policy-text.ts';
import type { Finding, HeadName, Undecided } from '../client/types.ts';
import type { Words } from './language-context.ts';

type Known = Readonly<Record<string, string | undefined>>;

export const headName = ({ claim }: Words, head: HeadName): string => claim.words.heads.name[head];
/** For the head of a narrow column; the papers break it by hand. */
export const headShort = ({ claim }: Words, head: HeadName): string => claim.words.heads.short[head].replace('\n', '');

export const undecidedText = ({ claim }: Words, { code, data }: Undecided): string =>
  fillKnown(claim, (claim.words.undecided as Known)[code], code, data);

export const findingText = ({ claim }: Words, { code, data }: Finding): string =>
  fillKnown(claim, (claim.words.findings as Known)[code], code, data);

export type FindingGroup = {
  readonly first: Finding;
  readonly count: number;
  readonly from: string;
  readonly to: string;
};

const severities: readonly Finding['severity'][] = ['violation', 'warning', 'info'];

/** Equal findings of several days are one line with their number, first and last day; what breaks the law stands first. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.code, finding.data['name'] ?? '']);
    const day = finding.date ?? finding.data['period']?.slice(0, 10) ?? '';
    const group = groups.get(key);
    groups.set(
      key,
      group === undefined
        ? { first: finding, count: 1, from: day, to: day }
        : {
            first: group.first,
            count: group.count + 1,
            from: day < group.from ? day : group.from,
            to: day > group.to ? day : group.to,
          },
    );
  }
  const rank = ({ first }: FindingGroup): number => severities.indexOf(first.severity);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

export const policyName = ({ claim }: Words, key: PolicyKey): string => claim.words.policies[key].name;
export const policyValue = ({ claim }: Words, key: PolicyKey, value: string): string =>
  policyValueText(claim, key, value);
