import { useState } from 'react';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useApp } from '../../session/app-context.ts';
import { useWords } from '../../words/language-context.ts';
import { CenteredPage } from './CenteredPage.tsx';
import { emptyTwice, isReady, NewPassphrase } from './NewPassphrase.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';

/** The first start: a passphrase, then the recovery code. */
export function CreateDatabase() {
  const { vault } = useWords().screens;
  const { info, lookAgain } = useApp();
  const { busy, problems, run } = useAction();
  const [twice, setTwice] = useState(emptyTwice);
  const [code, setCode] = useState<string | null>(null);

  const create = async (): Promise<void> => {
    const made = await run('vault.create', { passphrase: twice.first });
    if (made) setCode(made.recoveryCode);
  };
  if (code !== null)
    return (
      <CenteredPage title={vault.codeTitle}>
        <RecoveryCode code={code} onDone={() => void lookAgain()} />
      </CenteredPage>
    );
  return (
    <CenteredPage title={vault.createTitle}>
      <p>{vault.createIntro}</p>
      <p className="sub place">
        {vault.place}: {info.database.place}
      </p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady(twice) && !busy) void create();
        }}
      >
        <NewPassphrase focus label={vault.passphrase} value={twice} onChange={setTwice} />
        <ErrorNotice problems={problems} />
        <button type="submit" className="btn primary" disabled={!isReady(twice) || busy}>
          {busy ? vault.creating : vault.create}
        </button>
      </form>
    </CenteredPage>
  );
}
