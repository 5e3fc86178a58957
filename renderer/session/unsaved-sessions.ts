import type { CaseSession } from './case-session.ts';

const waiting = new Map<string, CaseSession>();

/** When a case is left with unsaved edits, its session is kept here until the case is opened again. */
export function leaveSession(caseId: string, session: CaseSession): void {
  if (session.store.get().pending.length > 0) waiting.set(caseId, session);
  else session.close();
}

/** The session left with unsaved edits, if any. */
export function unsavedSession(caseId: string): CaseSession | undefined {
  const session = waiting.get(caseId);
  waiting.delete(caseId);
  return session;
}
