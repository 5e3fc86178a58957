import { useState } from 'react';
import { CheckField } from '../../parts/CheckField.tsx';
import { useWords } from '../../words/language-context.ts';

/** Shown once: the way on opens only when the person says that the code is kept. */
export function RecoveryCode({ code, onDone }: { readonly code: string; readonly onDone: () => void }) {
  const { vault, common } = useWords().screens;
  const [kept, setKept] = useState(false);
  return (
    <>
      <p>{vault.codeIntro}</p>
      <p className="recovery-code" aria-label={vault.codeTitle} tabIndex={-1}>
        {code}
      </p>
      <p className="bad">{vault.codeLost}</p>
      <CheckField label={vault.codeKept} checked={kept} onCommit={setKept} />
      <div className="row wrap">
        <button type="button" className="btn" onClick={() => window.print()}>
          {common.print}
        </button>
        <button type="button" className="btn primary push" disabled={!kept} onClick={onDone}>
          {vault.codeDone}
        </button>
      </div>
    </>
  );
}
