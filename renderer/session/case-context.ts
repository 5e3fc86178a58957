import { createContext, useContext } from 'react';
import type { CaseSession } from './case-session.ts';
import type { CaseState } from './case-state.ts';
import { useStore } from './store.ts';

export const CaseContext = createContext<CaseSession | null>(null);

export function useCaseSession(): CaseSession {
  const session = useContext(CaseContext);
  if (session === null) throw new Error('no case is open here');
  return session;
}

export const useCase = <T>(pick: (state: CaseState) => T): T => useStore(useCaseSession().store, pick);
