import type { StoredRecord } from '../../client/types.ts';
import { DateField } from '../../parts/DateField.tsx';
import { useCase, useCaseSession } from '../../session/case-context.ts';
import { newId, nextPosition, recordsOf, textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';

/** The event `onset` of a worker; an empty field removes it. */
export function OnsetField({ worker }: { readonly worker: StoredRecord }) {
  const { hours } = useWords().screens;
  const { edit } = useCaseSession();
  const events = useCase(({ records }) => recordsOf(records, 'event', worker.id));
  const onset = events.find(({ body }) => body['kind'] === 'onset');

  const commit = (date: string): void => {
    const { kind, parent, position, body } = onset ?? {
      kind: 'event' as const,
      parent: worker.id,
      position: nextPosition(events),
      body: { kind: 'onset' },
    };
    const content = date === '' ? null : { kind, parent, position, body: { ...body, date } };
    if (onset === undefined && content === null) return;
    edit([{ id: onset?.id ?? newId(), content }], { code: 'set-onset', data: { date } });
  };
  return (
    <DateField
      beside
      label={hours.onset}
      value={onset === undefined ? '' : textOf(onset.body, 'date')}
      onCommit={commit}
    />
  );
}
