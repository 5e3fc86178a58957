import { useState } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { DateField } from '../../parts/DateField.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useCaseSession } from '../../session/case-context.ts';
import { newId, nextPosition } from '../../session/records.ts';
import { mother, useWords } from '../../words/language-context.ts';
import { emptyTerms, freeWorkerId } from './drafts.ts';

/** Name and first day, which are required. */
export function NewWorkerDialog({
  workers,
  onClose,
  onAdded,
}: {
  readonly workers: readonly StoredRecord[];
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}) {
  const { common, parties } = useWords().screens;
  const words = parties.worker;
  const session = useCaseSession();
  const [name, setName] = useState('');
  const [start, setStart] = useState('');
  const ready = name !== '' && /^\d{4}-\d{2}-\d{2}$/.test(start);
  const add = (): void => {
    const id = newId();
    const body = { id: freeWorkerId(workers), name, language: mother, employment: { start, end: null } };
    session.edit(
      [
        { id, content: { kind: 'worker', parent: null, position: nextPosition(workers), body } },
        { id: newId(), content: { kind: 'terms', parent: id, position: 0, body: emptyTerms(start) } },
      ],
      { code: 'worker-add', data: { name } },
    );
    onClose();
    onAdded(id);
  };
  return (
    <Dialog
      title={words.addTitle}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {common.cancel}
          </button>
          <button type="button" className="btn primary" disabled={!ready} onClick={add}>
            {words.add}
          </button>
        </>
      }
    >
      <TextField label={words.name} value={name} onCommit={setName} />
      <DateField label={words.start} value={start} onCommit={setStart} />
    </Dialog>
  );
}
