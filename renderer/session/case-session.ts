import type { Client } from '../client/client.ts';
import type { Action, EditReply, OpenedCase, ProposedChange, RecordContent } from '../client/types.ts';
import { confirmed, opened, reopened, withoutFirst, withStep, type CaseState, type Step } from './case-state.ts';
import { createStore, type Store } from './store.ts';
import { keepComputed } from './keep-computed.ts';

export type Edit = { readonly id: string; readonly content: RecordContent | null };

/** An open case: shows edits at once, saves them in order, keeps the result up to date. */
export type CaseSession = {
  readonly store: Store<CaseState>;
  readonly edit: (edits: readonly Edit[], action: Action) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly undoTo: (seq: number) => void;
  /** Resolves a conflict: keeps the other person's version, or saves ours over it. */
  readonly settle: (whose: 'theirs' | 'ours') => void;
  /** After a failure: tries the pending steps again. */
  readonly retry: () => void;
  /** Reads the case again, after something other than an edit changed it. */
  readonly refresh: () => void;
  /** Waits until everything is saved; false if something cannot be saved. */
  readonly settled: () => Promise<boolean>;
  readonly close: () => void;
};

export function createCaseSession(client: Client, reply: OpenedCase): CaseSession {
  const { callDesk } = client;
  const store = createStore(opened(reply));
  const computing = keepComputed(client, store);
  const caseId = reply.id;
  /** Revisions of records from our own saves since the case was last read. */
  const ours = new Map<string, number>();
  let sending = false;
  let readAgain = false;
  /** The newest revision from an event. Events come for our own saves too, before or after the reply. */
  let heard = 0;
  const behind = (): boolean => heard > store.get().revision;

  const baseNow = (change: ProposedChange): ProposedChange => ({ ...change, base: ours.get(change.id) ?? change.base });

  function send(step: Step): Promise<Awaited<ReturnType<typeof callDesk<'case.edit'>>>> {
    const { revision } = store.get();
    if (step.kind === 'edit')
      return callDesk('case.edit', { caseId, changes: step.changes.map(baseNow), action: step.action });
    if (step.kind === 'undoTo') return callDesk('case.undoTo', { caseId, revision, seq: step.seq });
    return callDesk(step.kind === 'undo' ? 'case.undo' : 'case.redo', { caseId, revision });
  }

  function take(value: EditReply): boolean {
    if (value.outcome === 'conflict') {
      store.set((state) => ({ ...state, saving: 'failed', conflicts: value.conflicts }));
      return false;
    }
    for (const record of value.records) ours.set(record.id, record.revision);
    for (const id of value.removed) ours.set(id, 0);
    // A revision between the last one and ours is from somebody else; its changes are not in this reply.
    readAgain ||= value.revision > store.get().revision + 1;
    store.set((state) => confirmed(state, value));
    computing.needed();
    return true;
  }

  async function flush(): Promise<void> {
    if (sending) return;
    sending = true;
    for (let step = store.get().pending[0]; step !== undefined; step = store.get().pending[0]) {
      const answer = await send(step);
      if (!answer.ok) {
        // An undo refused because the case changed is dropped; an edit is kept for another try.
        const lost = step.kind !== 'edit';
        store.set((state) => ({
          ...(lost ? withoutFirst(state) : state),
          saving: lost ? 'saved' : 'failed',
          problems: answer.error,
        }));
        readAgain ||= lost;
        break;
      }
      if (!take(answer.value)) break;
    }
    sending = false;
    if (readAgain || behind()) await read();
  }

  async function read(): Promise<void> {
    readAgain = sending;
    if (sending) return;
    const answer = await callDesk('case.open', { caseId });
    if (!answer.ok) {
      store.set((state) => ({ ...state, problems: answer.error }));
      return;
    }
    ours.clear();
    store.set((state) => reopened(state, answer.value));
    computing.needed();
  }

  function add(step: Step): void {
    store.set((state) => withStep(state, step));
    void flush();
  }

  async function settle(whose: 'theirs' | 'ours'): Promise<void> {
    for (const { id, theirs } of store.get().conflicts) ours.set(id, theirs?.revision ?? 0);
    store.set((state) => (whose === 'theirs' ? withoutFirst(state) : { ...state, conflicts: [], saving: 'saving' }));
    if (whose === 'theirs') await read();
    else readAgain = true;
    await flush();
  }

  const stopListening = client.listen((event) => {
    if (event.kind !== 'case-changed' || event.caseId !== caseId) return;
    heard = Math.max(heard, event.revision);
    if (!sending && behind()) void read();
  });
  computing.needed();

  return {
    store,
    edit: (edits, action) => {
      const { saved } = store.get();
      const changes = edits.map(({ id, content }) => ({ id, base: saved.get(id)?.revision ?? 0, content }));
      if (changes.length > 0) add({ kind: 'edit', changes, action });
    },
    undo: () => add({ kind: 'undo' }),
    redo: () => add({ kind: 'redo' }),
    undoTo: (seq) => add({ kind: 'undoTo', seq }),
    settle: (whose) => void settle(whose),
    retry: () => {
      store.set((state) => ({ ...state, saving: 'saving', problems: [] }));
      void flush();
    },
    refresh: () => void read(),
    settled: () =>
      new Promise((resolve) => {
        const look = (): void => {
          const { saving } = store.get();
          if (saving === 'saving') return;
          stop();
          resolve(saving === 'saved');
        };
        const stop = store.subscribe(look);
        look();
      }),
    close: () => {
      stopListening();
      computing.stop();
    },
  };
}
