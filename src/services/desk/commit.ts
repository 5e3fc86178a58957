import { ok } from '../../core/base/result.ts';
import type { Action, EntryKind, ProposedChange, RecordContent } from '../../core/records/stored.ts';
import type { Answer } from '../../contract/dispatch.ts';
import type { ConflictReply, EditReply } from '../../contract/replies.ts';
import type { StoredFile } from '../ports/case-store.ts';
import type { CaseMemory } from './case-memory.ts';
import { computedAlready } from './computed-case.ts';
import { nextSteps } from './journal.ts';
import type { Open } from './open.ts';
import { who } from './settings.ts';
import { keepNames, keepSummary } from './summary.ts';

export type Writing = {
  readonly changes: readonly ProposedChange[];
  readonly kind: EntryKind;
  readonly of: number | null;
  readonly action: Action;
  readonly files?: readonly StoredFile[];
  /** Fails with a conflict if anything in the case has changed since it was read. */
  readonly wholeCase?: boolean;
};

/** Saves one step and its history entry, updates the memory and tells every window. Call it within `inTurn`. */
export async function commit(open: Open, memory: CaseMemory, writing: Writing): Answer<EditReply> {
  const { changes, kind, of, action, files = [], wholeCase = false } = writing;
  const { id, revision } = memory.head();
  const person = await who(open);
  if (!person.ok) return person;
  const entry = { at: open.ports.clock.now(), who: person.value, kind, of, action };
  const saved = await open.store.commit(id, {
    changes,
    entry,
    files,
    ...(wholeCase ? { ifRevision: revision } : {}),
  });
  if (!saved.ok) return saved;
  if (saved.value.outcome === 'conflict') return ok(saved.value);
  const { head, entry: written, changes: made } = saved.value;
  // Another program may have saved in between, or the case may have been read again: then memory is not one revision behind.
  if (memory.head().revision === head.revision - 1) memory.take(head, written, made);
  const now = await open.memory(id);
  if (!now.ok) return now;
  open.ports.emit({ kind: 'case-changed', caseId: id, revision: head.revision });
  const computed = computedAlready(now.value);
  await (computed === null ? keepNames(open, now.value) : keepSummary(open, now.value, computed));
  return ok(
    savedReply(
      now.value,
      changes.map((change) => change.id),
    ),
  );
}

export function savedReply(memory: CaseMemory, ids: readonly string[]): EditReply {
  const records = memory.records();
  return {
    outcome: 'saved',
    revision: memory.head().revision,
    records: ids.flatMap((id) => records.get(id) ?? []),
    removed: ids.filter((id) => !records.has(id)),
    ...nextSteps(memory.journal()),
  };
}

export const conflictReply = (memory: CaseMemory, changes: readonly ProposedChange[]): EditReply => ({
  outcome: 'conflict',
  conflicts: changes.map(({ id, content }): ConflictReply => ({
    id,
    yours: content,
    theirs: memory.records().get(id) ?? null,
  })),
});

/** The change that gives a record this content, whatever it is now. */
export const changeTo = (memory: CaseMemory, id: string, content: RecordContent | null): ProposedChange => ({
  id,
  base: memory.records().get(id)?.revision ?? 0,
  content,
});
