import { fill } from '../../../templates/messages/text.ts';
import { useEffect, useState } from 'react';
import type { Explain, Figure, StoredRecord } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { FigureButton } from '../../parts/FigureButton.tsx';
import { useCase } from '../../session/case-context.ts';
import { useClient } from '../../session/client-context.ts';
import { textOf } from '../../session/records.ts';
import { isZero } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { averageHoursIn, derivedFrom } from './derived.ts';
import type { Version } from './timeline.ts';

/** The hourly values that follow from the chosen terms, in the last pay period under them. */
export function DerivedCard({ worker, version }: { readonly worker: StoredRecord; readonly version: Version }) {
  const { claim, screens } = useWords();
  const words = screens.parties.derived;
  const { computed, revision, pending } = useCase((state) => state);
  const id = textOf(worker.body, 'id');
  const result = computed?.result?.workers.find((one) => one.id === id);
  const found = derivedFrom(result?.periods ?? [], version);
  const from = found?.period.from ?? null;
  const hours = useAverageHours(id, from, computed?.revision ?? 0);
  const blocked = computed?.notComputed.includes(worker.id) === true || computed?.result === null;
  const stale = computed === null || computed.revision < revision || pending.length > 0;
  const money = (yen: string): string => fill(words.perHour, { yen: claim.amount(yen) });
  const why = (head: 'overtime' | 'minimumWage'): Figure => ({
    kind: 'head',
    worker: id,
    from: from ?? '',
    part: 'due',
    head,
  });
  return (
    <div className="derived">
      <Card title={words.title} aside={stale ? words.stale : undefined}>
        <div className="card-body" aria-busy={stale}>
          {found === null ? (
            <p className="sub">{blocked ? words.blocked : words.none}</p>
          ) : (
            <>
              <p className="sub">
                {fill(words.at, { from: claim.date(found.period.from), to: claim.date(found.period.to) })}
              </p>
              <dl className="derived-list">
                {hours && (
                  <Line name={words.hours}>
                    <span className="derived-main">{hours.value}</span>
                    <span className="sub">{hours.formula}</span>
                  </Line>
                )}
                {found.base && (
                  <Line name={words.base}>
                    <span className="derived-main">
                      <FigureButton figure={why('overtime')} title={words.base}>
                        {money((found.minimum?.raised ?? found.base).decimal)}
                      </FigureButton>
                    </span>
                    <span className="sub">
                      = {(found.minimum?.raised ?? found.base).fraction}
                      {found.base.floor === 'minimum-wage' && `・${words.raised}`}
                    </span>
                  </Line>
                )}
                {found.minimum && (
                  <>
                    <Line name={words.hourly}>{money(found.minimum.hourly)}</Line>
                    <Line name={words.converted}>
                      <FigureButton figure={why('minimumWage')} title={words.converted}>
                        {money(found.minimum.converted)}
                      </FigureButton>
                    </Line>
                    <Line name={words.shortfall}>
                      {isZero(found.minimum.shortfall) ? (
                        <span>✓ {words.fine}</span>
                      ) : (
                        <span className="bad strong">✕ {money(found.minimum.shortfall)}</span>
                      )}
                    </Line>
                  </>
                )}
              </dl>
            </>
          )}
        </div>
      </Card>
    </div>
  );
}

const Line = ({ name, children }: { readonly name: string; readonly children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** The average hours are in the derivation of the period; without overtime they are not needed. */
function useAverageHours(worker: string, from: string | null, revision: number): Explain | null {
  const { callDesk } = useClient();
  const caseId = useCase((state) => state.id);
  const [hours, setHours] = useState<Explain | null>(null);
  useEffect(() => {
    if (from === null || revision === 0) return;
    const left = new AbortController();
    const figure = { kind: 'head', worker, from, part: 'due', head: 'overtime' } as const;
    void callDesk('case.explain', { caseId, figure }, { signal: left.signal }).then((answer) => {
      if (!left.signal.aborted) setHours(answer.ok ? averageHoursIn(answer.value.explain) : null);
    });
    return () => left.abort();
  }, [callDesk, caseId, worker, from, revision]);
  return from === null ? null : hours;
}
