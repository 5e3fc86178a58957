import { Badge } from '../../parts/Badge.tsx';
import { useWords } from '../../words/language-context.ts';
import type { Verdict } from '../../../src/core/rows/deduction-kinds.ts';
import { verdictTones } from './verdicts.ts';

/** What is thought of a deduction, in a word with its sign. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const words = useWords().claim.words.deductions;
  const tone = verdictTones[verdict];
  return (
    <Badge tone={tone}>
      {tone === 'plain' && `${words.verdictSign[verdict]} `}
      {words.verdict[verdict]}
    </Badge>
  );
}
