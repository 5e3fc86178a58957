import { casePage, go } from '../../frame/routes.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useCase } from '../../session/case-context.ts';
import { recordsOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { WorkerTimePage } from './WorkerTimePage.tsx';

/** 労働時間: `…/time/<worker>/<month>`, or `all` for every month; without them the first worker and month. */
export function TimePage({ rest }: PageProps) {
  const { pages, time } = useWords().screens;
  const workers = useCase((state) => recordsOf(state.records, 'worker'));
  const caseId = useCase((state) => state.id);
  const [asked, month] = rest;
  const worker = workers.find(({ id }) => id === asked) ?? workers[0];
  if (worker === undefined)
    return (
      <>
        <PageHead title={pages.time} />
        <EmptyState text={time.empty.noWorker}>
          <a className="btn primary" href={casePage(caseId, 'parties')}>
            {time.empty.toParties}
          </a>
        </EmptyState>
      </>
    );
  return (
    <WorkerTimePage
      key={worker.id}
      worker={worker}
      workers={workers}
      asked={month}
      onGo={(next, key) => go(casePage(caseId, 'time', next, key))}
    />
  );
}
