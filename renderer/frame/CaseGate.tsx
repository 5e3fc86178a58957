import { useEffect, useState } from 'react';
import type { Problems } from '../client/client.ts';
import { ErrorNotice } from '../parts/ErrorNotice.tsx';
import { CaseContext } from '../session/case-context.ts';
import { createCaseSession, type CaseSession } from '../session/case-session.ts';
import { useClient } from '../session/client-context.ts';
import { leaveSession, unsavedSession } from '../session/unsaved-sessions.ts';
import { useWords } from '../words/language-context.ts';
import { Frame } from './Frame.tsx';
import { appPage } from './routes.ts';

/** Opens the case in the address, and closes it when the user leaves it. */
export function CaseGate({ caseId }: { readonly caseId: string }) {
  const client = useClient();
  const { frame } = useWords().screens;
  const [session, setSession] = useState<CaseSession | null>(null);
  const [problems, setProblems] = useState<Problems>([]);

  useEffect(() => {
    let left = false;
    let open = unsavedSession(caseId) ?? null;
    if (open) {
      open.refresh();
      setSession(open);
    } else void read();

    async function read(): Promise<void> {
      const answer = await client.callDesk('case.open', { caseId });
      if (left) return;
      if (!answer.ok) {
        setProblems(answer.error);
        return;
      }
      open = createCaseSession(client, answer.value);
      setSession(open);
    }
    return () => {
      left = true;
      if (open) leaveSession(caseId, open);
    };
  }, [client, caseId]);

  if (session === null)
    return (
      <main className="centered-page">
        <ErrorNotice problems={problems} />
        {problems.length === 0 ? <p role="status">{frame.opening}</p> : <a href={appPage('cases')}>{frame.toCases}</a>}
      </main>
    );
  return (
    <CaseContext value={session}>
      <Frame inCase />
    </CaseContext>
  );
}
