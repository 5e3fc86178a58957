import type { StoredRecord } from '../../client/types.ts';
import { useCase } from '../../session/case-context.ts';
import { recordsOf } from '../../session/records.ts';
import { TermsCard } from './TermsCard.tsx';
import { TermsForm } from './TermsForm.tsx';
import { DerivedCard } from './DerivedCard.tsx';
import { WorkerCard } from './WorkerCard.tsx';
import { inTime } from './timeline.ts';
import { versionOf } from './drafts.ts';

/** One worker: the person, the contract over time, the chosen version and what follows from it. */
export function WorkerPart({
  worker,
  terms,
  onTerms,
  onGone,
}: {
  readonly worker: StoredRecord;
  readonly terms: string | undefined;
  readonly onTerms: (id: string) => void;
  readonly onGone: () => void;
}) {
  const versions = useCase((state) => recordsOf(state.records, 'terms', worker.id));
  const order = inTime(versions.map(versionOf));
  const chosenId = order.find(({ id }) => id === terms)?.id ?? order.at(-1)?.id;
  const chosen = versions.find(({ id }) => id === chosenId);
  return (
    <>
      <WorkerCard worker={worker} onGone={onGone} />
      <TermsCard worker={worker} versions={versions} chosen={chosen ?? null} onChoose={onTerms} />
      {chosen && (
        <div className="terms-columns">
          <TermsForm key={chosen.id} record={chosen} />
          <DerivedCard worker={worker} version={versionOf(chosen)} />
        </div>
      )}
    </>
  );
}
