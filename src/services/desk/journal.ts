import type { Action, Entry } from '../../core/records/stored.ts';

/**
 * Which changes of the history are in effect, found from the entries alone, so that undo works after a restart. `done` are the
 * changes that can be undone, the next one last; `undone` those that can be redone. `of` of an undo or a redo is
 * the change itself. A mark cannot be undone and is skipped.
 */
export type Journal = {
  /** Oldest first. */
  readonly entries: readonly Entry[];
  readonly done: readonly Done[];
  readonly undone: readonly number[];
};
/** A change in effect, and the entry that put it in effect: its own, or the redo. */
export type Done = { readonly change: number; readonly since: number };

const empty: Journal = { entries: [], done: [], undone: [] };

export const journalOf = (entries: readonly Entry[]): Journal => ({
  ...entries.reduce<Stacks>(standing, empty),
  entries,
});

export const withEntry = (journal: Journal, entry: Entry): Journal => ({
  ...standing(journal, entry),
  entries: [...journal.entries, entry],
});

type Stacks = Pick<Journal, 'done' | 'undone'>;

function standing({ done, undone }: Stacks, { kind, seq, of }: Entry): Stacks {
  if (kind === 'mark') return { done, undone };
  if (kind === 'change') return { done: [...done, { change: seq, since: seq }], undone: [] };
  const change = of ?? 0;
  if (kind === 'undo') return { done: done.filter((d) => d.change !== change), undone: [...undone, change] };
  return { done: [...done, { change, since: seq }], undone: undone.filter((seq) => seq !== change) };
}

export const entryOf = (journal: Journal, seq: number): Entry | undefined => {
  const first = journal.entries[0]?.seq ?? 1;
  return journal.entries[seq - first];
};

const actionOf = (journal: Journal, seq: number | undefined): Action | null =>
  seq === undefined ? null : (entryOf(journal, seq)?.action ?? null);

export const nextSteps = (journal: Journal): { readonly undo: Action | null; readonly redo: Action | null } => ({
  undo: actionOf(journal, journal.done.at(-1)?.change),
  redo: actionOf(journal, journal.undone.at(-1)),
});

/** Whether an entry is not in effect at present. */
export function isUndone({ kind, seq, of }: Entry, standing: ReadonlySet<number>): boolean {
  if (kind === 'mark') return false;
  if (kind === 'undo') return standing.has(of ?? 0);
  return !standing.has(kind === 'change' ? seq : (of ?? 0));
}

export const standingChanges = (journal: Journal): ReadonlySet<number> => new Set(journal.done.map((d) => d.change));
