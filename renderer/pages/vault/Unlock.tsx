import { useState } from 'react';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useApp } from '../../session/app-context.ts';
import { useWords } from '../../words/language-context.ts';
import { CenteredPage } from './CenteredPage.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { Recover } from './Recover.tsx';

/** Unlocks by passphrase, by the key store of the system if used, or by the recovery code. */
export function Unlock() {
  const { vault } = useWords().screens;
  const [recovering, recover] = useState(false);
  if (recovering) return <Recover onBack={() => recover(false)} />;
  return (
    <CenteredPage title={vault.unlockTitle}>
      <ByPassphrase />
      <button type="button" className="link" onClick={() => recover(true)}>
        {vault.forgot}
      </button>
    </CenteredPage>
  );
}

function ByPassphrase() {
  const { vault } = useWords().screens;
  const { info, lookAgain } = useApp();
  const { busy, problems, run } = useAction();
  const [passphrase, setPassphrase] = useState('');
  const open = async (): Promise<void> => {
    await run('vault.unlock', { passphrase });
    await lookAgain();
  };
  const openWithKey = async (): Promise<void> => {
    await run('vault.unlockWithKeyStore', {});
    await lookAgain();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '' && !busy) void open();
      }}
    >
      <PassphraseField focus label={vault.passphrase} value={passphrase} onChange={setPassphrase} />
      <ErrorNotice problems={problems} />
      <div className="row wrap">
        <button type="submit" className="btn primary" disabled={passphrase === '' || busy}>
          {busy ? vault.unlocking : vault.unlock}
        </button>
        {info.database.keyStore === 'used' && (
          <button type="button" className="btn" disabled={busy} onClick={() => void openWithKey()}>
            {vault.withKeyStore}
          </button>
        )}
      </div>
      <p className="sub place">
        {vault.place}: {info.database.place}
      </p>
    </form>
  );
}
