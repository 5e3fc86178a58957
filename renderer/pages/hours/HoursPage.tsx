import { useState } from 'react';
import type { ResultFile, StoredRecord } from '../../client/types.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { useCase } from '../../session/case-context.ts';
import { recordsOf, textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { HoursChecks } from './HoursChecks.tsx';
import { OnsetField } from './OnsetField.tsx';

/** 過労・上限: hours before an onset compared with the lines of the accident insurance. It counts hours and does not judge causation. */
export function HoursPage() {
  const { pages, hours } = useWords().screens;
  const workers = useCase(({ records }) => recordsOf(records, 'worker'));
  const result = useCase(({ computed }) => computed?.result ?? null);
  const [chosen, choose] = useState('');
  const worker = workers.find(({ id }) => id === chosen) ?? workers[0];
  return (
    <>
      <PageHead title={pages.hours} sub={hours.noJudgement}>
        {workers.length > 1 && (
          <SelectField
            beside
            label={hours.worker}
            value={worker?.id ?? ''}
            options={workers.map(({ id, body }) => ({ value: id, label: textOf(body, 'name') }))}
            onCommit={choose}
          />
        )}
        {worker && <OnsetField key={worker.id} worker={worker} />}
      </PageHead>
      <Checks worker={worker} result={result} />
    </>
  );
}

function Checks({ worker, result }: { readonly worker: StoredRecord | undefined; readonly result: ResultFile | null }) {
  const { hours } = useWords().screens;
  const found = worker && result?.workers.find(({ id }) => id === textOf(worker.body, 'id'));
  if (worker === undefined || found?.days.length === 0) return <EmptyState text={hours.noRecords} />;
  if (result === null || found === undefined) return <EmptyState text={hours.notComputed} />;
  if (found.karoshi === null) return <EmptyState text={hours.noOnset} />;
  return <HoursChecks karoshi={found.karoshi} policy={result.policy} />;
}
