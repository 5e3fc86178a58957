import type { PageProps } from '../../frame/page-props.ts';
import { casePage, go } from '../../frame/routes.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useCase } from '../../session/case-context.ts';
import { recordsOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { WorkerSlips } from './WorkerSlips.tsx';

/** 給与明細: `…/payslips/<worker>`; without one the first worker. */
export function PayslipsPage({ rest }: PageProps) {
  const { pages, payslips } = useWords().screens;
  const workers = useCase((state) => recordsOf(state.records, 'worker'));
  const caseId = useCase((state) => state.id);
  const worker = workers.find(({ id }) => id === rest[0]) ?? workers[0];
  if (worker === undefined)
    return (
      <>
        <PageHead title={pages.payslips} />
        <EmptyState text={payslips.noWorker}>
          <a className="btn primary" href={casePage(caseId, 'parties')}>
            {payslips.toParties}
          </a>
        </EmptyState>
      </>
    );
  return (
    <WorkerSlips
      key={worker.id}
      worker={worker}
      workers={workers}
      onWorker={(id) => go(casePage(caseId, 'payslips', id))}
    />
  );
}
