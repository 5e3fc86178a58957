import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '../../parts/DateField.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useApp } from '../../session/app-context.ts';
import { readDate } from '../../words/era.ts';
import { useWords } from '../../words/language-context.ts';
import { openCase } from './open-case.ts';

const formId = 'new-case';

export function NewCaseDialog({ onClose }: { readonly onClose: () => void }) {
  const { cases, common } = useWords().screens;
  const { info } = useApp();
  const { run, busy, problems } = useAction();
  const [title, setTitle] = useState('');
  const [asOf, setAsOf] = useState(info.today);
  const date = readDate(asOf);
  const ready = title.trim() !== '' && 'value' in date && date.value !== '' && !busy;
  const create = async (): Promise<void> => {
    const made = await run('cases.create', { title: title.trim(), asOf });
    if (made) openCase(made.id);
  };
  return (
    <Dialog
      title={cases.newCase}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {common.cancel}
          </button>
          <button type="submit" form={formId} className="btn primary" disabled={!ready}>
            {cases.create}
          </button>
        </>
      }
    >
      <form
        id={formId}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void create();
        }}
      >
        <TextInput
          label={cases.title}
          description={cases.titleHint}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <DateField required label={cases.asOf} hint={cases.asOfHint} value={asOf} onCommit={setAsOf} />
      </form>
      <ErrorNotice problems={problems} />
    </Dialog>
  );
}
