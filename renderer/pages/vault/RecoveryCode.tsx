import { useState } from 'react';
import { CheckField } from '../../parts/CheckField.tsx';
import { useWords } from '../../words/language-context.ts';

/** Shows the code once; the user must confirm that it is kept before going on. */
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
