import { fill } from '../../../templates/parts/language.ts';
import type { Finding, ResultFile } from '../../client/types.ts';
import { Badge, type BadgeTone } from '../../parts/Badge.tsx';
import { Card } from '../../parts/Card.tsx';
import { findingGroups } from '../../words/claim-text.ts';
import { useWords } from '../../words/language-context.ts';

const tones: Readonly<Record<Finding['severity'], BadgeTone>> = {
  violation: 'unlawful',
  warning: 'cannot-judge',
  info: 'plain',
};

/** The findings of the computation, violations first. */
export function FindingsCard({ result }: { readonly result: ResultFile }) {
  const words = useWords();
  const { overview } = words.screens;
  const groups = findingGroups(
    words,
    result.workers.flatMap(({ findings }) => findings),
  );
  if (groups.length === 0) return null;
  return (
    <Card title={overview.findings} aside={String(groups.length)}>
      <ul className="finding-list">
        {groups.map(({ first, text, all, from, to }) => (
          <li key={text}>
            <Badge tone={tones[first.severity]}>{overview.severity[first.severity]}</Badge>
            <div>
              <p>{text}</p>
              <p className="sub">
                {all.length > 1 ? fill(overview.findingCount, { count: String(all.length), from, to }) : from}{' '}
                {words.claim.list(first.citations.map(words.claim.citation))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
