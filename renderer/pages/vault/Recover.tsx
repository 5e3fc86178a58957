import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useApp } from '../../session/app-context.ts';
import { useWords } from '../../words/language-context.ts';
import { CenteredPage } from './CenteredPage.tsx';
import { emptyTwice, isReady, NewPassphrase } from './NewPassphrase.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';

/** For a lost passphrase: opens with the recovery code, sets a new passphrase and gives a new code. */
export function Recover({ onBack }: { readonly onBack: () => void }) {
  const { vault } = useWords().screens;
  const { lookAgain } = useApp();
  const { busy, problems, run } = useAction();
  const [code, setCode] = useState('');
  const [twice, setTwice] = useState(emptyTwice);
  const [next, setNext] = useState<string | null>(null);
  const ready = code.trim() !== '' && isReady(twice) && !busy;
  const recover = async (): Promise<void> => {
    const made = await run('vault.recover', { code: code.trim(), passphrase: twice.first });
    if (made) setNext(made.recoveryCode);
  };
  if (next !== null)
    return (
      <CenteredPage title={vault.codeTitle}>
        <RecoveryCode code={next} onDone={() => void lookAgain()} />
      </CenteredPage>
    );
  return (
    <CenteredPage title={vault.recoverTitle}>
      <p>{vault.recoverIntro}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void recover();
        }}
      >
        <TextInput
          label={vault.code}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        <NewPassphrase label={vault.newPassphrase} value={twice} onChange={setTwice} />
        <ErrorNotice problems={problems} />
        <button type="submit" className="btn primary" disabled={!ready}>
          {vault.recover}
        </button>
      </form>
      <button type="button" className="link" onClick={onBack}>
        {vault.backToPassphrase}
      </button>
    </CenteredPage>
  );
}
