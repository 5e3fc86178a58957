import { fill, type Text } from '../../../templates/messages/text.ts';
import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { casePage } from '../../frame/routes.ts';
import { ActionProgress } from '../../parts/ActionProgress.tsx';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useCase, useCaseSession } from '../../session/case-context.ts';
import { recordsOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { checks, mayIssue, type Check } from './checks.ts';

/** The checks before the papers are issued, and the button that issues them. */
export function ChecksPane({
  worker,
  documents,
  chosen,
  language,
  translated,
  toIssued,
}: {
  readonly worker: StoredRecord;
  readonly documents: readonly string[];
  readonly chosen: readonly string[];
  readonly language: string;
  readonly translated: boolean;
  readonly toIssued: () => void;
}) {
  const { papers } = useWords().screens;
  const session = useCaseSession();
  const { id, computed, records, pending } = useCase((state) => state);
  const employer = recordsOf(records, 'employer')[0]?.body ?? {};
  const list = checks({ computed, records, employer, workers: [worker], translated });
  const open = list.filter(({ state }) => state === 'look');
  const action = useAction();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);

  const issue = async (): Promise<void> => {
    setAsking(false);
    setDone(false);
    const issued = await action.run('packet.issue', {
      caseId: id,
      worker: worker.id,
      ...(chosen.length === documents.length ? {} : { documents: [...chosen] }),
      ...(language === '' ? {} : { language }),
    });
    if (issued === null) return;
    setDone(true);
    session.refresh();
  };
  const ready = mayIssue(list) && chosen.length > 0 && !action.busy && pending.length === 0;
  return (
    <aside className="papers-right" aria-label={papers.checks.title}>
      <h2>{papers.checks.title}</h2>
      <ul className="checks">
        {list.map((check) => (
          <CheckLine key={check.code} check={check} caseId={id} />
        ))}
      </ul>
      <button
        type="button"
        className="btn primary"
        disabled={!ready}
        onClick={() => (open.length > 0 ? setAsking(true) : void issue())}
      >
        {fill(papers.issue.button, { count: String(chosen.length) })}
      </button>
      <p className="sub">{chosen.length === 0 ? papers.issue.nothing : papers.issue.hint}</p>
      <ActionProgress action={action} what={papers.issue.working} />
      <ErrorNotice problems={action.problems} />
      {done && (
        <p className="fine-notice" role="status">
          <span aria-hidden="true">✓ </span>
          {papers.issue.done}{' '}
          <button type="button" className="btn plain" onClick={toIssued}>
            {papers.issue.toIssued}
          </button>
        </p>
      )}
      {asking && (
        <ConfirmDialog
          title={papers.issue.confirmTitle}
          confirm={papers.issue.confirm}
          onConfirm={() => void issue()}
          onClose={() => setAsking(false)}
        >
          <p>{papers.issue.confirmText}</p>
          <ul className="checks">
            {open.map((check) => (
              <CheckLine key={check.code} check={check} caseId={id} />
            ))}
          </ul>
        </ConfirmDialog>
      )}
    </aside>
  );
}

const sign = { fine: '✓', look: '?', must: '✕' } as const;

function CheckLine({ check, caseId }: { readonly check: Check; readonly caseId: string }) {
  const { checks: words } = useWords().screens.papers;
  const { code, state, page } = check;
  return (
    <li className={`check ${state}`}>
      <span>{words.names[code]}</span>
      <span className="check-state">
        <span aria-hidden="true">{sign[state]} </span>
        <VisuallyHidden>{words[state]}: </VisuallyHidden>
        {stateWords(check, words)}
      </span>
      {state !== 'fine' && page !== null && (
        <a href={casePage(caseId, page)} aria-label={`${words.open}: ${words.names[code]}`}>
          {words.open}
        </a>
      )}
    </li>
  );
}

function stateWords(
  { code, state, count }: Check,
  words: ReturnType<typeof useWords>['screens']['papers']['checks'],
): string {
  const counted = (text: Text<'count'>): string => fill(text, { count: String(count) });
  if (code === 'computed') return state === 'fine' ? words.computed : words.notComputed;
  if (code === 'prescribed') return count === 0 ? words.none : counted(words.months);
  if (['employer-name', 'employer-address', 'representative', 'latin-name'].includes(code))
    return state === 'fine' ? words.filled : words.blank;
  return count === 0 ? words.none : counted(words.count);
}
