import { useState } from 'react';
import type { JsonObject, StoredRecord } from '../../client/types.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { withField } from '../../parts/record-edit.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { useCase, useCaseSession } from '../../session/case-context.ts';
import { newId, nextPosition, recordsOf, textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { EventField } from './EventField.tsx';
import { eventKinds, extraFields } from './event-fields.ts';

/** A new event; it is added once it has a date. */
export function EventDialog({
  workers,
  onClose,
}: {
  readonly workers: readonly StoredRecord[];
  readonly onClose: () => void;
}) {
  const { common, dates } = useWords().screens;
  const { events } = dates;
  const session = useCaseSession();
  const records = useCase((state) => state.records);
  const [worker, setWorker] = useState(workers[0]?.id ?? '');
  const [kind, setKind] = useState<string>(eventKinds[0]);
  const [fields, setFields] = useState<JsonObject>({});
  const extra = extraFields(kind);
  const date = textOf(fields, 'date');

  const add = (): void => {
    const stated = (['date', ...extra] as const).flatMap((name) => {
      const value = fields[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    const body: JsonObject = { kind, ...Object.fromEntries(stated) };
    const position = nextPosition(recordsOf(records, 'event', worker));
    session.edit([{ id: newId(), content: { kind: 'event', parent: worker, position, body } }], {
      code: 'event-add',
      data: { date },
    });
    onClose();
  };
  return (
    <Dialog
      title={events.addTitle}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {common.cancel}
          </button>
          <button type="button" className="btn primary" disabled={!/^\d{4}-\d{2}-\d{2}$/.test(date)} onClick={add}>
            {events.add}
          </button>
        </>
      }
    >
      {workers.length > 1 && (
        <SelectField
          label={events.worker}
          value={worker}
          options={workers.map(({ id, body }) => ({ value: id, label: textOf(body, 'name') }))}
          onCommit={setWorker}
        />
      )}
      <SelectField
        label={events.kind}
        value={kind}
        options={eventKinds.map((value) => ({ value, label: events.kinds[value] }))}
        onCommit={setKind}
      />
      {(['date', ...extra] as const).map((name) => (
        <EventField
          key={name}
          name={name}
          value={fields[name]}
          onCommit={(value) => setFields((old) => withField(old, [name], value))}
        />
      ))}
    </Dialog>
  );
}
