import { fill } from '../../../templates/parts/language.ts';
import type { Finding, ResultFile } from '../../client/types.ts';
import { Badge, type BadgeTone } from '../../parts/Badge.tsx';
import { Card } from '../../parts/Card.tsx';
import { findingGroups, findingText } from '../../words/claim-text.ts';
import { useWords } from '../../words/language-context.ts';

const tones: Readonly<Record<Finding['severity'], BadgeTone>> = {
  violation: 'unlawful',
  warning: 'cannot-judge',
  info: 'plain',
};

/** What the calculation noticed on its way, what breaks the law first. */
export function FindingsCard({ result }: { readonly result: ResultFile }) {
  const words = useWords();
  const { overview } = words.screens;
  const groups = findingGroups(result.workers.flatMap(({ findings }) => findings));
  if (groups.length === 0) return null;
  return (
    <Card title={overview.findings} aside={String(groups.length)}>
      <ul className="finding-list">
        {groups.map(({ first, count, from, to }) => (
          <li key={`${first.code} ${first.data['name'] ?? ''}`}>
            <Badge tone={tones[first.severity]}>{overview.severity[first.severity]}</Badge>
            <div>
              <p>{findingText(words, first)}</p>
              <p className="sub">
                {count > 1 ? fill(overview.findingCount, { count: String(count), from, to }) : from}{' '}
                {words.claim.list(first.citations.map(words.claim.citation))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
