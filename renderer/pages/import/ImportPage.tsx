import { useState } from 'react';
import { casePage } from '../../frame/routes.ts';
import { DropArea } from '../../parts/DropArea.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { useCase } from '../../session/case-context.ts';
import { newId, recordsOf, textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { FileImport } from './FileImport.tsx';
import { FileQueue, type Queued } from './FileQueue.tsx';

/** Imports files one after another: read, review, add completely or not at all. */
export function ImportPage() {
  const { pages, import: words } = useWords().screens;
  const { id: caseId, records } = useCase((state) => state);
  const workers = recordsOf(records, 'worker');
  const [asked, setWorker] = useState('');
  const [queue, setQueue] = useState<readonly Queued[]>([]);
  const only = workers.length === 1 ? workers[0]?.id : undefined;
  const worker = workers.find(({ id }) => id === asked)?.id ?? only ?? '';
  const current = queue.find(({ state }) => state === 'open' || state === 'done-shown');

  const startNext = (list: readonly Queued[]): readonly Queued[] => {
    const next = list.find(({ state }) => state === 'waiting');
    return list.map((item) => (item === next ? { ...item, state: 'open' } : item));
  };
  const take = (files: readonly File[]): void => {
    const added = files.map((file): Queued => ({ key: newId(), file, state: 'waiting' }));
    const list = [...queue, ...added];
    setQueue(current === undefined ? startNext(list) : list);
  };
  const mark = (key: string, state: Queued['state']): void =>
    setQueue((list) => list.map((item) => (item.key === key ? { ...item, state } : item)));
  const again = ({ key, file }: Queued): void => {
    setWorker('');
    setQueue((list) => [
      ...list.map((item): Queued => (item.key === key ? { ...item, state: 'done' } : item)),
      { key: newId(), file, state: 'waiting' },
    ]);
  };
  const choose = (id: string): void => {
    setWorker(id);
    if (current === undefined) setQueue(startNext);
  };
  const leave = (key: string, state: Queued['state']): void =>
    setQueue((list) => startNext(list.map((item) => (item.key === key ? { ...item, state } : item))));

  if (workers.length === 0)
    return (
      <>
        <PageHead title={pages.import} />
        <EmptyState text={words.noWorkers}>
          <a className="btn primary" href={casePage(caseId, 'parties')}>
            {words.toParties}
          </a>
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHead title={pages.import}>
        <SelectField
          beside
          label={words.worker}
          value={worker}
          disabled={current?.state === 'open'}
          options={[
            ...(worker === '' ? [{ value: '', label: words.chooseWorker }] : []),
            ...workers.map(({ id, body }) => ({ value: id, label: textOf(body, 'name') })),
          ]}
          onCommit={choose}
        />
      </PageHead>
      {current === undefined ? (
        <div className="page-body">
          <DropArea label={words.choose} accept=".csv,.tsv,.txt" several disabled={worker === ''} onFiles={take}>
            <p className="drop-hint">{words.hint}</p>
          </DropArea>
          <FileQueue queue={queue} />
        </div>
      ) : (
        <>
          {queue.length > 1 && <FileQueue queue={queue} />}
          <FileImport
            key={current.key}
            file={current.file}
            worker={worker}
            more={queue.some(({ state }) => state === 'waiting')}
            onCommitted={() => mark(current.key, 'done-shown')}
            onAgain={() => again(current)}
            onLeave={(committed) => leave(current.key, committed ? 'done' : 'discarded')}
          />
        </>
      )}
    </>
  );
}
