import type { ResultFile, WorkerResult } from '../../core/claim/result.ts';
import type { CallName, ReplyOf, RequestOf } from '../../contract/contract.ts';
import type { Answer, Run } from '../../contract/dispatch.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { CaseMemory } from './case-memory.ts';
import type { DeskPorts } from './ports.ts';
import { createPreviews, type Previews } from './previews.ts';
import { createQueue } from './queue.ts';
import { createCaseCache } from './case-cache.ts';

/** What the use cases of an unlocked database share. Created at each unlocking, so that nothing read before a lock is kept. */
export type Open = {
  readonly ports: DeskPorts;
  readonly store: CaseStore;
  readonly memory: (caseId: string) => Answer<CaseMemory>;
  readonly forget: (caseId: string) => void;
  /** Runs writes to one case one after the other. */
  readonly inTurn: <T>(caseId: string, work: () => Promise<T>) => Promise<T>;
  readonly previews: Previews;
  readonly explained: { last: { readonly of: ResultFile; readonly worker: WorkerResult } | null };
};

export function openDesk(ports: DeskPorts, store: CaseStore): Open {
  const cache = createCaseCache(store);
  return {
    ports,
    store,
    memory: cache.get,
    forget: cache.drop,
    inTurn: createQueue(),
    previews: createPreviews(),
    explained: { last: null },
  };
}

/** Calls that are answered while the database is locked. Backups are among them: a lost database must be restorable. */
export type ClosedCall = 'app.info' | Extract<CallName, `vault.${string}` | `backup.${string}`>;
export type OpenCall = Exclude<CallName, ClosedCall>;
/** The use cases that need the database. */
export type OpenCalls = {
  readonly [K in OpenCall]: (open: Open, request: RequestOf<K>, run: Run) => Answer<ReplyOf<K>>;
};
