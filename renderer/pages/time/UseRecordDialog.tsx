import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { useWords } from '../../words/language-context.ts';
import { otherRecords, sourceText } from './sources.ts';
import type { Choice } from './use-day-actions.ts';

/** Asks for the reason to use another record of the day. */
export function UseRecordDialog({
  choice,
  evidence,
  onCommit,
  onClose,
}: {
  readonly choice: Choice;
  readonly evidence: readonly StoredRecord[];
  readonly onCommit: (choice: Choice, reason: string) => void;
  readonly onClose: () => void;
}) {
  const { choosing } = useWords().screens.time;
  const [index, setIndex] = useState(choice.index);
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={choosing.title}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {choosing.cancel}
          </button>
          <button
            type="button"
            className="btn primary"
            onClick={() => onCommit({ record: choice.record, index }, reason)}
          >
            {choosing.commit}
          </button>
        </>
      }
    >
      {otherRecords(choice.record.body).map((other, i) => (
        <label key={i} className="row">
          <input type="radio" name="other-record" checked={index === i} onChange={() => setIndex(i)} />
          <span>
            {other.start}–{other.end} <span className="sub">{sourceText(other.source, evidence)}</span>
          </span>
        </label>
      ))}
      <TextInput
        label={choosing.reason}
        description={choosing.reasonHint}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
