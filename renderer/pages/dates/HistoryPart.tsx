import { fill } from '../../../templates/messages/text.ts';
import { Kbd } from '@mantine/core';
import { useState } from 'react';
import type { HistoryEntry } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAction } from '../../parts/use-action.ts';
import { ActionProgress } from '../../parts/ActionProgress.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useCase, useCaseSession } from '../../session/case-context.ts';
import { useWords } from '../../words/language-context.ts';
import { EntryDetails } from './EntryDetails.tsx';
import { EntryList } from './EntryList.tsx';

/** The history, the newest first, and the details of the chosen entry. */
export function HistoryPart() {
  const { log } = useWords().screens.dates;
  const session = useCaseSession();
  const { id, revision, undo, redo, pending } = useCase((state) => state);
  const { value, problems } = useAnswer('case.history', { caseId: id, limit: page }, revision);
  const [older, setOlder] = useState<Older>({ revision, entries: [], more: null });
  const [chosen, choose] = useState<number | null>(null);
  const [checked, setChecked] = useState('');
  const action = useAction();
  // Older entries are kept until the case changes: an undo may change whether they are in effect.
  const further = older.revision === revision ? older : { entries: [], more: null };
  const entries: readonly HistoryEntry[] = [...(value?.entries ?? []), ...further.entries];
  const more = further.more ?? value?.more ?? false;
  const entry = entries.find(({ seq }) => seq === chosen) ?? null;

  const verify = async (): Promise<void> => {
    setChecked('');
    const found = await action.run('case.verify', { caseId: id });
    if (found === null) return;
    setChecked(fill(log.verified, { entries: String(found.entries), records: String(found.records) }));
  };
  const readOlder = async (): Promise<void> => {
    const before = entries.at(-1)?.seq;
    if (before === undefined) return;
    const found = await action.run('case.history', { caseId: id, before, limit: page });
    if (found !== null) setOlder({ revision, entries: [...further.entries, ...found.entries], more: found.more });
  };
  const busy = pending.length > 0;
  return (
    <div className="page-body history">
      <div className="row wrap">
        <button type="button" className="btn" disabled={undo === null || busy} onClick={session.undo}>
          {log.undo} <Kbd>Ctrl Z</Kbd>
        </button>
        <button type="button" className="btn" disabled={redo === null || busy} onClick={session.redo}>
          {log.redo} <Kbd>Ctrl Y</Kbd>
        </button>
        <button type="button" className="btn push" disabled={action.busy} onClick={() => void verify()}>
          {log.verify}
        </button>
      </div>
      <ActionProgress action={action} what={log.verify} />
      <ErrorNotice problems={[...problems, ...action.problems]} />
      {checked !== '' && (
        <p className="fine-notice" role="status">
          <span aria-hidden="true">✓ </span>
          {checked}
        </p>
      )}
      <div className="history-columns">
        <Card title={log.title}>
          {value !== null && entries.length === 0 ? (
            <p className="empty">{log.none}</p>
          ) : (
            <EntryList entries={entries} chosen={chosen} choose={choose} />
          )}
          {more && (
            <div className="card-foot">
              <button type="button" className="btn" disabled={action.busy} onClick={() => void readOlder()}>
                {log.older}
              </button>
            </div>
          )}
        </Card>
        <Card title={log.details}>
          {entry === null ? <p className="empty">{log.choose}</p> : <EntryDetails key={entry.seq} entry={entry} />}
        </Card>
      </div>
    </div>
  );
}

const page = 100;
type Older = { readonly revision: number; readonly entries: readonly HistoryEntry[]; readonly more: boolean | null };
