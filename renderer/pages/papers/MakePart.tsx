import { useState } from 'react';
import type { ReplyOf, StoredRecord } from '../../client/types.ts';
import { textOf } from '../../session/records.ts';
import { mother } from '../../words/language-context.ts';
import { ChecksPane } from './ChecksPane.tsx';
import { DocumentList } from './DocumentList.tsx';
import { PreviewPane } from './PreviewPane.tsx';

/** The choice of papers at the left, the preview in the middle, the checks at the right. */
export function MakePart({
  workers,
  catalogue,
  toIssued,
}: {
  readonly workers: readonly StoredRecord[];
  readonly catalogue: ReplyOf<'packet.documents'>;
  readonly toIssued: () => void;
}) {
  const { documents, languages } = catalogue;
  const [workerId, setWorker] = useState(workers[0]?.id ?? '');
  const [chosen, choose] = useState<readonly string[]>(documents);
  const [shown, show] = useState(documents[0] ?? '');
  const [language, setLanguage] = useState('');
  const worker = workers.find(({ id }) => id === workerId) ?? workers[0];
  if (worker === undefined) return null;
  const own = textOf(worker.body, 'language');
  const translated = (language === '' ? own : language) !== mother;
  return (
    <div className="papers">
      <DocumentList
        {...{ workers, documents, languages, chosen, choose, shown, show, language, setLanguage, own, setWorker }}
        worker={worker.id}
      />
      <PreviewPane
        key={[worker.id, shown, language].join(' ')}
        worker={worker.id}
        document={shown}
        language={language}
      />
      <ChecksPane worker={worker} {...{ documents, chosen, language, translated, toIssued }} />
    </div>
  );
}
