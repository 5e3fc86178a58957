import { useState } from 'react';
import { ActionProgress } from '../../parts/ActionProgress.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { blobOf, saveFile } from '../../parts/file-bytes.ts';
import { useAction } from '../../parts/use-action.ts';
import { useCase } from '../../session/case-context.ts';
import { useWords } from '../../words/language-context.ts';
import { emptyTwice, isReady, NewPassphrase } from '../vault/NewPassphrase.tsx';

/** Exports the case as a file: sealed with its own passphrase, including history and evidence, or open for other programs. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { overview } = useWords().screens;
  const caseId = useCase((state) => state.id);
  const action = useAction();
  const [twice, setTwice] = useState(emptyTwice);
  const take = (file: { readonly fileName: string; readonly bytes: string } | null): void => {
    if (file === null) return;
    saveFile(file.fileName, blobOf(file));
    onClose();
  };
  const seal = async (): Promise<void> =>
    take(await action.run('cases.exportSealed', { caseId, passphrase: twice.first }));
  const open = async (): Promise<void> => take(await action.run('cases.exportOpen', { caseId }));
  return (
    <Dialog title={overview.exportTitle} onClose={onClose}>
      <h3>{overview.exportSealed}</h3>
      <p className="sub">{overview.exportSealedText}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady(twice) && !action.busy) void seal();
        }}
      >
        <NewPassphrase label={overview.exportPassphrase} value={twice} onChange={setTwice} />
        <button type="submit" className="btn primary" disabled={!isReady(twice) || action.busy}>
          {overview.exportSealed}
        </button>
      </form>
      <h3>{overview.exportOpen}</h3>
      <p className="sub">{overview.exportOpenText}</p>
      <button type="button" className="btn" disabled={action.busy} onClick={() => void open()}>
        {overview.exportOpen}
      </button>
      <ActionProgress action={action} what={overview.exporting} />
      <ErrorNotice problems={action.problems} />
    </Dialog>
  );
}
