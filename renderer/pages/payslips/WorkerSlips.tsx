import { useState } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { casePage } from '../../frame/routes.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useCase, useCaseSession } from '../../session/case-context.ts';
import { useApp } from '../../session/app-context.ts';
import { newId, nextPosition, objectOf, recordsOf, textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { isDate } from '../time/months.ts';
import { AddLineDialog } from './AddLineDialog.tsx';
import { nextPeriod } from './next-period.ts';
import type { SlipLine } from './slip-lines.ts';
import type { Asked } from './SlipDialogs.tsx';
import { SlipGrid } from './SlipGrid.tsx';
import { useKindWords } from './use-kind-words.ts';
import { legend } from './verdicts.ts';
import { VerdictBadge } from './VerdictBadge.tsx';
import { useSlips } from './use-slips.ts';

/** The payslips of one worker. */
export function WorkerSlips({
  worker,
  workers,
  onWorker,
}: {
  readonly worker: StoredRecord;
  readonly workers: readonly StoredRecord[];
  readonly onWorker: (id: string) => void;
}) {
  const { screens } = useWords();
  const { pages, payslips } = screens;
  const session = useCaseSession();
  const { today } = useApp().info;
  const caseId = useCase((state) => state.id);
  const terms = useCase((state) => recordsOf(state.records, 'terms', worker.id));
  const data = useSlips(worker);
  const kinds = useKindWords();
  const [added, setAdded] = useState<readonly SlipLine[]>([]);
  const [asked, ask] = useState<Asked | null>(null);
  const { slips, periods } = data;

  const addMonth = (): void => {
    const start = textOf(objectOf(worker.body['employment']), 'start');
    const period = nextPeriod(slips, periods, terms, isDate(start) ? start : today);
    const content = { kind: 'payslip', parent: worker.id, position: nextPosition(slips), body: { period } } as const;
    session.edit([{ id: newId(), content }], { code: 'payslip-add', data: { month: period.to.slice(0, 7) } });
  };

  return (
    <div className="time-page">
      <PageHead title={pages.payslips} sub={payslips.unit}>
        {workers.length > 1 && (
          <select
            className="input"
            aria-label={payslips.worker}
            value={worker.id}
            onChange={({ target }) => onWorker(target.value)}
          >
            {workers.map(({ id, body }) => (
              <option key={id} value={id}>
                {textOf(body, 'name')}
              </option>
            ))}
          </select>
        )}
        <VerdictLegend />
        <button type="button" className="btn" onClick={() => ask({ kind: 'help' })}>
          {payslips.keys}
        </button>
        <button type="button" className="btn" onClick={addMonth}>
          {payslips.addMonth}
        </button>
        <a className="btn" href={casePage(caseId, 'import')}>
          {payslips.import}
        </a>
      </PageHead>
      {slips.length === 0 ? (
        <EmptyState text={payslips.empty}>
          <button type="button" className="btn primary" onClick={addMonth}>
            {payslips.addMonth}
          </button>
          <a className="btn" href={casePage(caseId, 'import')}>
            {payslips.import}
          </a>
        </EmptyState>
      ) : (
        <SlipGrid data={data} added={added} asked={asked} onAsk={ask} />
      )}
      {asked?.kind === 'add' && (
        <AddLineDialog
          side={asked.side}
          options={kinds.options(asked.side)}
          onAdd={(line) => {
            setAdded([...added, line]);
            ask(null);
          }}
          onClose={() => ask(null)}
        />
      )}
    </div>
  );
}

const VerdictLegend = () => (
  <span className="row wrap">
    {legend.map((verdict) => (
      <VerdictBadge key={verdict} verdict={verdict} />
    ))}
  </span>
);
