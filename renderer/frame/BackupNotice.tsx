import { useEffect, useState } from 'react';
import type { Problems } from '../client/client.ts';
import { ErrorNotice } from '../parts/ErrorNotice.tsx';
import { useClient } from '../session/client-context.ts';
import { useWords } from '../words/language-context.ts';

/** Shows that an automatic backup failed. */
export function BackupNotice() {
  const client = useClient();
  const { common, frame } = useWords().screens;
  const [problems, setProblems] = useState<Problems>([]);
  useEffect(
    () =>
      client.listen((event) => {
        if (event.kind === 'backup-failed') setProblems(event.problems);
      }),
    [client],
  );
  if (problems.length === 0) return null;
  return (
    <section className="backup-notice" aria-label={frame.backupFailed}>
      <p className="strong">{frame.backupFailed}</p>
      <ErrorNotice problems={problems} />
      <button type="button" className="btn" onClick={() => setProblems([])}>
        {common.close}
      </button>
    </section>
  );
}
