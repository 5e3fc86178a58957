import type { Problems } from '../client/client.ts';
import type { Action, ComputeReply, Conflict, OpenedCase, ProposedChange, StoredRecord } from '../client/types.ts';

export type Records = ReadonlyMap<string, StoredRecord>;

/** A step of the user that is not confirmed by the database yet. Steps are saved in order. */
export type Step =
  | { readonly kind: 'edit'; readonly changes: readonly ProposedChange[]; readonly action: Action }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'undoTo'; readonly seq: number };

export type CaseState = {
  readonly id: string;
  readonly revision: number;
  /** As in the database. */
  readonly saved: Records;
  /** As shown: with the pending edits. */
  readonly records: Records;
  readonly pending: readonly Step[];
  readonly saving: 'saved' | 'saving' | 'failed';
  readonly undo: Action | null;
  readonly redo: Action | null;
  readonly computed: ComputeReply | null;
  readonly conflicts: readonly Conflict[];
  /** The problems of the last call; empty after a success. */
  readonly problems: Problems;
};

const byId = (records: readonly StoredRecord[]): Records => new Map(records.map((record) => [record.id, record]));

/** The records with the edits of the steps applied. */
function withPending(saved: Records, pending: readonly Step[]): Records {
  if (pending.length === 0) return saved;
  const shown = new Map(saved);
  for (const step of pending)
    if (step.kind === 'edit')
      for (const { id, base, content } of step.changes)
        if (content === null) shown.delete(id);
        else shown.set(id, { ...content, id, revision: base });
  return shown;
}

export const opened = (reply: OpenedCase): CaseState => ({
  id: reply.id,
  revision: reply.revision,
  saved: byId(reply.records),
  records: byId(reply.records),
  pending: [],
  saving: 'saved',
  undo: reply.undo,
  redo: reply.redo,
  computed: null,
  conflicts: [],
  problems: [],
});

export const reopened = (state: CaseState, reply: OpenedCase): CaseState => {
  const saved = byId(reply.records);
  return {
    ...state,
    revision: reply.revision,
    saved,
    records: withPending(saved, state.pending),
    undo: reply.undo,
    redo: reply.redo,
  };
};

export const withStep = (state: CaseState, step: Step): CaseState => {
  const pending = [...state.pending, step];
  return { ...state, pending, records: withPending(state.saved, pending), saving: 'saving' };
};

/** Removes the first step, after it was confirmed or dropped. */
export const withoutFirst = (state: CaseState): CaseState => {
  const pending = state.pending.slice(1);
  return {
    ...state,
    pending,
    records: withPending(state.saved, pending),
    saving: pending.length === 0 ? 'saved' : 'saving',
    conflicts: [],
    problems: [],
  };
};

export type SavedReply = Pick<OpenedCase, 'revision' | 'records' | 'undo' | 'redo'> & {
  readonly removed: readonly string[];
};

export function confirmed(state: CaseState, reply: SavedReply): CaseState {
  const saved = new Map(state.saved);
  for (const record of reply.records) saved.set(record.id, record);
  for (const id of reply.removed) saved.delete(id);
  return withoutFirst({ ...state, revision: reply.revision, saved, undo: reply.undo, redo: reply.redo });
}

/** A reply has only the workers whose result changed; the others stay the same objects. */
export function withComputed(state: CaseState, reply: ComputeReply): CaseState {
  if (reply.result === null) return { ...state, computed: reply };
  const known = new Map((state.computed?.result?.workers ?? []).map((worker) => [worker.id, worker]));
  for (const worker of reply.result.workers) known.set(worker.id, worker);
  const workers = reply.order.flatMap((id) => known.get(id) ?? []);
  return { ...state, computed: { ...reply, result: { ...reply.result, workers } } };
}
