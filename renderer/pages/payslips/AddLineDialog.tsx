import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../parts/Dialog.tsx';
import { SelectField, type Option } from '../../parts/SelectField.tsx';
import { useWords } from '../../words/language-context.ts';
import type { Side, SlipLine } from './slip-lines.ts';

/** A new line: its name on the slip, and its kind. The amounts are typed in the table. */
export function AddLineDialog({
  side,
  options,
  onAdd,
  onClose,
}: {
  readonly side: Side;
  readonly options: readonly Option[];
  readonly onAdd: (line: SlipLine) => void;
  readonly onClose: () => void;
}) {
  const { line: words } = useWords().screens.payslips;
  const [name, setName] = useState('');
  const [kind, setKind] = useState(options[0]?.value ?? '');
  const ready = name.trim() !== '';
  return (
    <Dialog
      title={words.addTitle[side]}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button
            type="button"
            className="btn primary"
            disabled={!ready}
            onClick={() => onAdd({ side, name: name.trim(), kind, nth: 0 })}
          >
            {words.commit}
          </button>
        </>
      }
    >
      <TextInput
        label={words.name}
        description={ready ? undefined : words.needsName}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <SelectField
        label={side === 'payments' ? words.head : words.kind}
        value={kind}
        options={options}
        onCommit={setKind}
      />
    </Dialog>
  );
}
