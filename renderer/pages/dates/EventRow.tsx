import { fill } from '../../../templates/messages/text.ts';
import { useState } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { useRecordEdit } from '../../parts/record-edit.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { attention } from '../../session/attention.ts';
import { useCase, useCaseSession } from '../../session/case-context.ts';
import { textOf } from '../../session/records.ts';
import { reasonOf } from '../../words/field-problems.ts';
import { useWords } from '../../words/language-context.ts';
import { EventField } from './EventField.tsx';
import { eventKinds, extraFields } from './event-fields.ts';

/** One event, edited in place. */
export function EventRow({ event, worker }: { readonly event: StoredRecord; readonly worker: string | null }) {
  const words = useWords();
  const { events } = words.screens.dates;
  const session = useCaseSession();
  const [kind, date] = [textOf(event.body, 'kind'), textOf(event.body, 'date')];
  const reason = reasonOf(useCase(attention), event, words);
  const { set } = useRecordEdit(event, 'event-change', { date });
  const [removing, setRemoving] = useState(false);
  const kindText = kind in events.kinds ? events.kinds[kind as keyof typeof events.kinds] : kind;
  const remove = (): void => session.edit([{ id: event.id, content: null }], { code: 'event-remove', data: { date } });
  return (
    <li className="event-row">
      {worker !== null && <span className="event-worker">{worker}</span>}
      <SelectField
        label={events.kind}
        value={kind}
        options={eventKinds.map((value) => ({ value, label: events.kinds[value] }))}
        onCommit={(value) => set('kind', value)}
        reason={reason('kind')}
      />
      {(['date', ...extraFields(kind)] as const).map((name) => (
        <EventField
          key={name}
          name={name}
          value={event.body[name]}
          onCommit={(value) => set(name, value)}
          reason={reason(name)}
        />
      ))}
      <button
        type="button"
        className="btn plain push"
        aria-label={`${events.remove}: ${date} ${kindText}`}
        onClick={() => setRemoving(true)}
      >
        {events.remove}
      </button>
      {removing && (
        <ConfirmDialog
          title={events.removeTitle}
          confirm={events.remove}
          danger
          onConfirm={remove}
          onClose={() => setRemoving(false)}
        >
          <p>{fill(events.removeText, { date, kind: kindText })}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
