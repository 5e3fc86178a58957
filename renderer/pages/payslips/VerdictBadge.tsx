import type { Verdict } from '../../../src/core/rows/deduction-kinds.ts';
import { Badge } from '../../parts/Badge.tsx';
import { useWords } from '../../words/language-context.ts';

/** What is thought of a deduction, in a word with its sign. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const words = useWords().claim.words.deductions;
  if (verdict !== 'lawful') return <Badge tone={verdict}>{words.verdict[verdict]}</Badge>;
  return (
    <Badge>
      {words.verdictSign.lawful} {words.verdict.lawful}
    </Badge>
  );
}
