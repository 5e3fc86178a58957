import { useState } from 'react';
import { go, appPage } from '../../frame/routes.ts';
import type { PageProps } from '../../frame/page-props.ts';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useAnswer } from '../../parts/use-answer.ts';
import { useCasesVersion } from '../../session/cases-version.ts';
import { useWords } from '../../words/language-context.ts';
import { CaseTable } from './CaseTable.tsx';
import { ImportCaseDialog } from './ImportCaseDialog.tsx';
import { NewCaseDialog } from './NewCaseDialog.tsx';
import { openCase } from './open-case.ts';
import { EmptyCaseList } from './EmptyCaseList.tsx';

type Which = 'open' | 'archived';

/** 事件一覧: what each case can claim, and its next time limit. `#/cases/new` and `#/cases/read` open the dialogs. */
export function CasesPage({ rest }: PageProps) {
  const { cases, pages } = useWords().screens;
  const [which, setWhich] = useState<Which>('open');
  const { value, problems } = useAnswer('cases.list', { archived: which === 'archived' }, useCasesVersion());
  const example = useAction();
  const rows = value?.cases.filter(({ archived }) => archived === (which === 'archived')) ?? [];
  const openExample = async (): Promise<void> => {
    const made = await example.run('cases.example', {});
    if (made) openCase(made.id);
  };
  const start = { onExample: () => void openExample(), busy: example.busy };
  const back = (): void => go(appPage('cases'));
  return (
    <>
      <PageHead title={pages.cases}>
        <Segments
          label={cases.shown}
          value={which}
          onChoose={setWhich}
          options={[
            { value: 'open', label: cases.open },
            { value: 'archived', label: cases.archived },
          ]}
        />
        <button type="button" className="btn" disabled={start.busy} onClick={start.onExample}>
          {cases.example}
        </button>
        <a className="btn" href={appPage('cases', 'read')}>
          {cases.importCase}
        </a>
        <a className="btn primary" href={appPage('cases', 'new')}>
          {cases.newCase}
        </a>
      </PageHead>
      <div className="page-body">
        <ErrorNotice problems={[...problems, ...example.problems]} />
        {value && rows.length === 0 && which === 'open' && <EmptyCaseList {...start} />}
        {value && rows.length === 0 && which === 'archived' && <p className="sub">{cases.noArchived}</p>}
        {rows.length > 0 && <CaseTable rows={rows} />}
      </div>
      {rest[0] === 'new' && <NewCaseDialog onClose={back} />}
      {rest[0] === 'read' && <ImportCaseDialog onClose={back} />}
    </>
  );
}
