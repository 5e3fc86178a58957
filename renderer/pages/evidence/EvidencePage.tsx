import type { PageProps } from '../../frame/page-props.ts';
import { casePage, go } from '../../frame/routes.ts';
import { ActionProgress } from '../../parts/ActionProgress.tsx';
import { DropArea } from '../../parts/DropArea.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { readFile } from '../../parts/file-bytes.ts';
import { useAction } from '../../parts/use-action.ts';
import { useCase, useCaseSession } from '../../session/case-context.ts';
import { recordsOf, textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { EvidenceDetails } from './EvidenceDetails.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { byExhibit } from './exhibit.ts';
import { numberedInOrder } from './number-exhibits.ts';

/** Files with their exhibit numbers and hashes, and the records from each. The open one is in the address. */
export function EvidencePage({ rest }: PageProps) {
  const { pages, evidence } = useWords().screens;
  const session = useCaseSession();
  const { id, records } = useCase((state) => state);
  const list = [...recordsOf(records, 'evidence')].sort((a, b) =>
    byExhibit(textOf(a.body, 'exhibit'), textOf(b.body, 'exhibit')),
  );
  const chosen = list.find((record) => record.id === rest[0]) ?? list[0];
  const action = useAction();

  const add = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      const { fileName, bytes } = await readFile(file);
      const title = fileName.replace(/\.[^.]*$/, '').slice(0, 200);
      const added = await action.run('evidence.add', { caseId: id, fileName, bytes, title, exhibit: '' });
      if (added === null) return;
    }
    session.refresh();
  };
  const missing = numberedInOrder(list);
  return (
    <>
      <PageHead title={pages.evidence}>
        {missing.length > 0 && (
          <button
            type="button"
            className="btn"
            title={evidence.numberHint}
            onClick={() => session.edit(missing, { code: 'evidence-number', data: {} })}
          >
            {evidence.number}
          </button>
        )}
      </PageHead>
      <div className="page-body">
        <ErrorNotice problems={action.problems} />
        <div className="evidence-drop">
          <DropArea label={evidence.choose} several disabled={action.busy} onFiles={(files) => void add(files)} />
        </div>
        <ActionProgress action={action} what={evidence.adding} />
        {list.length === 0 ? (
          <EmptyState text={evidence.none} />
        ) : (
          <EvidenceList list={list} chosen={chosen?.id ?? ''} choose={(to) => go(casePage(id, 'evidence', to))} />
        )}
        {chosen && <EvidenceDetails key={chosen.id} record={chosen} all={list} />}
      </div>
    </>
  );
}
