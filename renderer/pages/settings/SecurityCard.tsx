import { useState } from 'react';
import { Card } from '../../parts/Card.tsx';
import { CheckField } from '../../parts/CheckField.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useApp } from '../../session/app-context.ts';
import { useWords } from '../../words/language-context.ts';
import { ChangePassphrase } from './ChangePassphrase.tsx';

/** Where the database is, how it is opened, and a button to lock it. */
export function SecurityCard() {
  const { settings: words } = useWords().screens;
  const { info, lookAgain } = useApp();
  const { attempt, busy, problems } = useAction();
  const [changing, setChanging] = useState(false);
  const { place, keyStore } = info.database;
  const keepKey = async (use: boolean): Promise<void> => {
    await attempt('vault.useKeyStore', { use });
    await lookAgain();
  };
  return (
    <Card title={words.security}>
      <div className="card-body">
        <p className="place">
          <span className="sub">{words.place}</span> {place}
        </p>
        {keyStore === 'none' ? (
          <p className="sub">{words.keyStoreNone}</p>
        ) : (
          <CheckField
            label={words.keyStore}
            hint={words.keyStoreHint}
            checked={keyStore === 'used'}
            disabled={busy}
            onCommit={(use) => void keepKey(use)}
          />
        )}
        <div className="row wrap">
          <button type="button" className="btn" onClick={() => setChanging(true)}>
            {words.changePassphrase}
          </button>
          <button
            type="button"
            className="btn"
            disabled={busy}
            onClick={() => void attempt('vault.lock', {}).then(lookAgain)}
          >
            {words.lock}
          </button>
        </div>
        <p className="sub">{words.lockHint}</p>
        <ErrorNotice problems={problems} />
      </div>
      {changing && <ChangePassphrase onClose={() => setChanging(false)} />}
    </Card>
  );
}
