import { useState } from 'react';
import { fill } from '../../../templates/parts/language.ts';
import { ActionProgress } from '../../parts/ActionProgress.tsx';
import { CheckField } from '../../parts/CheckField.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { DropArea } from '../../parts/DropArea.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { bytesOf, readFile, type ChosenFile } from '../../parts/file-bytes.ts';
import { useAction } from '../../parts/use-action.ts';
import { putOpenedFile, useOpenedFile } from '../../session/opened-file.ts';
import { useWords } from '../../words/language-context.ts';
import { PassphraseField } from '../vault/PassphraseField.tsx';
import { openCase } from './open-case.ts';

const isSealed = ({ fileName }: ChosenFile): boolean => fileName.toLowerCase().endsWith('.mibarai');

/** Imports a case file: an open one at once, a sealed one after its passphrase. Also for a file opened from outside. */
export function ImportCaseDialog({ onClose }: { readonly onClose: () => void }) {
  const { cases } = useWords().screens;
  const opened = useOpenedFile();
  const action = useAction();
  const close = (): void => {
    putOpenedFile(null);
    onClose();
  };
  const done = (made: { readonly id: string } | null): void => {
    if (made === null) return;
    putOpenedFile(null);
    openCase(made.id);
  };
  const take = async (file: ChosenFile): Promise<void> => {
    putOpenedFile(file);
    if (isSealed(file)) return;
    const text = new TextDecoder().decode(bytesOf(file.bytes));
    done(await action.run('cases.importOpen', { fileName: file.fileName, text }));
  };
  return (
    <Dialog title={cases.importCase} onClose={close}>
      {opened && isSealed(opened) ? (
        <Sealed file={opened} action={action} onDone={done} />
      ) : opened ? (
        <OpenedPlain file={opened} busy={action.busy} onRead={() => void take(opened)} />
      ) : (
        <DropArea
          label={cases.chooseFile}
          accept=".json,.mibarai"
          disabled={action.busy}
          onFiles={([file]) => {
            if (file) void readFile(file).then(take);
          }}
        />
      )}
      <ActionProgress action={action} what={cases.reading} />
      <ErrorNotice problems={action.problems} />
    </Dialog>
  );
}

/** A file opened from outside is imported only after the user confirms. */
function OpenedPlain({
  file,
  busy,
  onRead,
}: {
  readonly file: ChosenFile;
  readonly busy: boolean;
  readonly onRead: () => void;
}) {
  const { cases } = useWords().screens;
  return (
    <div className="row wrap">
      <span>{file.fileName}</span>
      <button type="button" className="btn primary push" disabled={busy} onClick={onRead}>
        {cases.read}
      </button>
    </div>
  );
}

function Sealed({
  file,
  action,
  onDone,
}: {
  readonly file: ChosenFile;
  readonly action: ReturnType<typeof useAction>;
  readonly onDone: (made: { readonly id: string } | null) => void;
}) {
  const { cases } = useWords().screens;
  const [passphrase, setPassphrase] = useState('');
  const [asCopy, setAsCopy] = useState(false);
  const ready = passphrase !== '' && !action.busy;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void action.run('cases.importSealed', { ...file, passphrase, asCopy }).then(onDone);
      }}
    >
      <p>{fill(cases.sealedText, { file: file.fileName })}</p>
      <PassphraseField focus label={cases.sealedPassphrase} value={passphrase} onChange={setPassphrase} />
      <CheckField label={cases.asCopy} checked={asCopy} onCommit={setAsCopy} />
      <button type="submit" className="btn primary" disabled={!ready}>
        {cases.read}
      </button>
    </form>
  );
}
