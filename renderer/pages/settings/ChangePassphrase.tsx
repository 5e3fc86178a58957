import { useState } from 'react';
import { Dialog } from '../../parts/Dialog.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useWords } from '../../words/language-context.ts';
import { emptyTwice, isReady, NewPassphrase } from '../vault/NewPassphrase.tsx';
import { PassphraseField } from '../vault/PassphraseField.tsx';

export function ChangePassphrase({ onClose }: { readonly onClose: () => void }) {
  const { settings: words, common } = useWords().screens;
  const { attempt, busy, problems } = useAction();
  const [old, setOld] = useState('');
  const [twice, setTwice] = useState(emptyTwice);
  const [done, setDone] = useState(false);
  const ready = old !== '' && isReady(twice) && !busy;
  if (done)
    return (
      <Dialog
        title={words.changePassphrase}
        onClose={onClose}
        foot={
          <button type="button" className="btn primary" onClick={onClose}>
            {common.close}
          </button>
        }
      >
        <p role="status">{words.changed}</p>
      </Dialog>
    );
  return (
    <Dialog title={words.changePassphrase} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void attempt('vault.changePassphrase', { old, next: twice.first }).then(setDone);
        }}
      >
        <PassphraseField label={words.oldPassphrase} value={old} onChange={setOld} />
        <NewPassphrase label={words.newPassphrase} value={twice} onChange={setTwice} />
        <ErrorNotice problems={problems} />
        <button type="submit" className="btn primary" disabled={!ready}>
          {words.change}
        </button>
      </form>
    </Dialog>
  );
}
