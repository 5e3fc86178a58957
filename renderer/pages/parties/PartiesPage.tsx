import { useState } from 'react';
import type { PageProps } from '../../frame/page-props.ts';
import { casePage, go } from '../../frame/routes.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { useCase } from '../../session/case-context.ts';
import { recordsOf, textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { CaseCard } from './CaseCard.tsx';
import { EmployerCard } from './EmployerCard.tsx';
import { NewWorkerDialog } from './NewWorkerDialog.tsx';
import { WorkerPart } from './WorkerPart.tsx';

/** 当事者・条件: `…/parties`, `…/parties/<worker>`, `…/parties/<worker>/<terms>`. */
export function PartiesPage({ rest }: PageProps) {
  const { pages, parties } = useWords().screens;
  const { id, records } = useCase((state) => state);
  const workers = recordsOf(records, 'worker');
  const worker = workers.find((record) => record.id === rest[0]);
  const [adding, setAdding] = useState(false);
  const open = (...to: string[]): void => go(casePage(id, 'parties', ...to));
  return (
    <>
      <PageHead title={pages.parties}>
        <Segments
          label={parties.parts.name}
          value={worker?.id ?? ''}
          options={[
            { value: '', label: parties.parts.case },
            ...workers.map((record) => ({
              value: record.id,
              label: textOf(record.body, 'name') || parties.worker.unnamed,
            })),
          ]}
          onChoose={(value) => open(...(value === '' ? [] : [value]))}
        />
        <button type="button" className="btn" onClick={() => setAdding(true)}>
          {parties.worker.add}
        </button>
      </PageHead>
      <div className="page-body">
        {worker === undefined ? (
          <>
            <CaseCard />
            <EmployerCard />
          </>
        ) : (
          <WorkerPart
            key={worker.id}
            worker={worker}
            terms={rest[1]}
            onTerms={(terms) => open(worker.id, terms)}
            onGone={() => open()}
          />
        )}
      </div>
      {adding && <NewWorkerDialog workers={workers} onClose={() => setAdding(false)} onAdded={(to) => open(to)} />}
    </>
  );
}
