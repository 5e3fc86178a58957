import { useState } from 'react';
import type { Side } from '../../../templates/parts/periods.ts';
import type { ResultFile } from '../../client/types.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { useCase } from '../../session/case-context.ts';
import { useWorkerNames } from '../../session/worker-names.ts';
import { useWords } from '../../words/language-context.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { OtherHeads } from './OtherHeads.tsx';
import { PolicyCard } from './PolicyCard.tsx';
import { ScenariosCard } from './ScenariosCard.tsx';
import { WorkerGrid } from './WorkerGrid.tsx';

const everyone = '';

/** 請求額: amounts by month and head, by worker and head, and under other choices of method. */
export function ClaimPage() {
  const { claim, pages } = useWords().screens;
  const result = useCase((state) => state.computed?.result ?? null);
  const [side, setSide] = useState<Side>('unpaid');
  const [chosen, choose] = useState(everyone);
  const [only, ...others] = result?.workers ?? [];
  const worker = others.length === 0 ? only : result?.workers.find(({ id }) => id === chosen);
  return (
    <>
      <PageHead title={pages.claim}>
        {result && others.length > 0 && <WorkerChoice result={result} chosen={chosen} choose={choose} />}
        <Segments
          label={claim.side}
          value={side}
          onChoose={setSide}
          options={(['unpaid', 'due', 'paid'] as const).map((value) => ({ value, label: claim.sides[value] }))}
        />
      </PageHead>
      <div className="page-body">
        {only === undefined && <EmptyState text={claim.empty} />}
        {result && worker && <MonthGrid worker={worker} side={side} policy={result.policy} />}
        {worker && <OtherHeads worker={worker} />}
        {result && worker === undefined && only !== undefined && (
          <WorkerGrid result={result} side={side} onWorker={choose} />
        )}
        <div className="columns even">
          <ScenariosCard />
          <PolicyCard />
        </div>
      </div>
    </>
  );
}

function WorkerChoice({
  result,
  chosen,
  choose,
}: {
  readonly result: ResultFile;
  readonly chosen: string;
  readonly choose: (worker: string) => void;
}) {
  const { claim } = useWords().screens;
  const nameOf = useWorkerNames();
  return (
    <select
      className="input worker-choice"
      aria-label={claim.worker}
      value={chosen}
      onChange={(event) => choose(event.target.value)}
    >
      <option value={everyone}>{claim.everyone}</option>
      {result.workers.map(({ id }) => (
        <option key={id} value={id}>
          {nameOf(id)}
        </option>
      ))}
    </select>
  );
}
