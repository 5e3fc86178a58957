import { useState } from 'react';
import { DateField } from '../../parts/DateField.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { useWords } from '../../words/language-context.ts';
import { beginsOn, type Version } from './timeline.ts';

/** The day from which new terms apply. */
export function ChangeDialog({
  versions,
  onDay,
  onClose,
}: {
  readonly versions: readonly Version[];
  readonly onDay: (day: string) => void;
  readonly onClose: () => void;
}) {
  const { common, parties } = useWords().screens;
  const [day, setDay] = useState('');
  const taken = beginsOn(versions, day);
  return (
    <Dialog
      title={parties.terms.addTitle}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {common.cancel}
          </button>
          <button
            type="button"
            className="btn primary"
            disabled={taken || !/^\d{4}-\d{2}-\d{2}$/.test(day)}
            onClick={() => onDay(day)}
          >
            {parties.terms.addFrom}
          </button>
        </>
      }
    >
      <p>{parties.terms.addText}</p>
      <DateField
        label={parties.terms.addDay}
        value={day}
        onCommit={setDay}
        reason={taken ? parties.terms.dayTaken : undefined}
      />
    </Dialog>
  );
}
