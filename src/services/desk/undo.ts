import { problem } from '../../core/base/problem.ts';
import { err, ok } from '../../core/base/result.ts';
import type { Change, ProposedChange, RecordContent } from '../../core/records/stored.ts';
import type { Answer } from '../../contract/dispatch.ts';
import type { EditReply } from '../../contract/replies.ts';
import type { CaseMemory } from './case-memory.ts';
import { checkChanges } from './check-changes.ts';
import { changeTo, commit, conflictReply, savedReply } from './commit.ts';
import { entryOf, journalOf, standingChanges, type Journal } from './journal.ts';
import type { Open, OpenCalls } from './open.ts';
import { sameContent } from './same-content.ts';

type Step = { readonly kind: 'undo' | 'redo'; readonly change: number };
type Request = { readonly caseId: string; readonly revision: number };

export const undoCalls: Pick<OpenCalls, 'case.undo' | 'case.redo' | 'case.undoTo'> = {
  'case.undo': (open, request) => onCase(open, request, (memory, seen) => stepOf(memory, seen, 'undo')),
  'case.redo': (open, request) => onCase(open, request, (memory, seen) => stepOf(memory, seen, 'redo')),
  'case.undoTo': (open, request) =>
    onCase(open, request, ({ journal }, seen) => {
      // The page must have seen every entry that this undoes.
      if (seen.entries.length < journal().entries.length) return 'case-moved-on';
      return entryOf(seen, request.seq) === undefined ? 'entry-not-found' : stepsBackTo(seen, request.seq);
    }),
};

function onCase(
  open: Open,
  { caseId, revision }: Request,
  choose: (memory: CaseMemory, seen: Journal) => readonly Step[] | string,
): Answer<EditReply> {
  return open.inTurn(caseId, async () => {
    const memory = await open.memory(caseId);
    if (!memory.ok) return memory;
    const steps = choose(memory.value, seenAt(memory.value, revision));
    return typeof steps === 'string' ? err([problem('error', steps, {})]) : carryOut(open, memory.value, steps);
  });
}

/** The history at the revision that the page saw: every revision has one entry. */
function seenAt(memory: CaseMemory, revision: number): Journal {
  const journal = memory.journal();
  const since = memory.head().revision - revision;
  return since <= 0 ? journal : journalOf(journal.entries.slice(0, -since));
}

/** Undoes the last change that the page saw, even if others have saved since. */
function stepOf(memory: CaseMemory, seen: Journal, kind: Step['kind']): readonly Step[] | string {
  const change = kind === 'undo' ? seen.done.at(-1)?.change : seen.undone.at(-1);
  if (change === undefined) return kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo';
  const now = memory.journal();
  const possible = kind === 'undo' ? standingChanges(now).has(change) : now.undone.includes(change);
  return possible ? [{ kind, change }] : 'case-moved-on';
}

/** Compares the changes in effect after the entry with those now: later ones are undone, newest first; those undone since are redone. */
function stepsBackTo(journal: Journal, seq: number): readonly Step[] {
  const then = journalOf(journal.entries.filter((entry) => entry.seq <= seq));
  const [stood, stands] = [standingChanges(then), standingChanges(journal)];
  const away = journal.done.filter(({ change }) => !stood.has(change)).toReversed();
  const back = then.done.filter(({ change }) => !stands.has(change));
  return [
    ...away.map(({ change }): Step => ({ kind: 'undo', change })),
    ...back.map(({ change }): Step => ({ kind: 'redo', change })),
  ];
}

type Planned = Step & { readonly contents: ReadonlyMap<string, RecordContent | null> };

/** Checks all steps first: if one meets another person's later change, none is done. */
async function carryOut(open: Open, memory: CaseMemory, steps: readonly Step[]): Answer<EditReply> {
  const shown = new Map<string, RecordContent | null>();
  const contentNow = (id: string): RecordContent | null =>
    shown.has(id) ? (shown.get(id) ?? null) : (memory.records().get(id) ?? null);
  const planned: Planned[] = [];
  for (const step of steps) {
    const made = await open.store.changesOf(memory.head().id, step.change);
    if (!made.ok) return made;
    const turns = made.value.map((change) => turned(change, step.kind));
    const changedSince = turns.filter(({ id, from }) => !sameContent(contentNow(id), from));
    if (changedSince.length > 0)
      return ok(
        conflictReply(
          memory,
          changedSince.map(({ id, to }): ProposedChange => ({ id, base: 0, content: to })),
        ),
      );
    for (const { id, to } of turns) shown.set(id, to);
    planned.push({ ...step, contents: new Map(turns.map(({ id, to }) => [id, to])) });
  }
  return commitAll(open, memory, planned);
}

async function commitAll(open: Open, first: CaseMemory, planned: readonly Planned[]): Answer<EditReply> {
  const touched = new Set<string>();
  let memory = first;
  for (const { kind, change, contents } of planned) {
    const changes = [...contents].map(([id, content]) => changeTo(memory, id, content));
    // Other records may depend on what is undone, such as a day on its worker.
    const problems = checkChanges(memory, changes);
    if (problems.length > 0) return err(problems);
    const action = entryOf(memory.journal(), change)!.action;
    const saved = await commit(open, memory, { changes, kind, of: change, action });
    if (!saved.ok || saved.value.outcome === 'conflict') return saved;
    for (const id of contents.keys()) touched.add(id);
    const now = await open.memory(first.head().id);
    if (!now.ok) return now;
    memory = now.value;
  }
  return ok(savedReply(memory, [...touched]));
}

type Turn = { readonly id: string; readonly from: RecordContent | null; readonly to: RecordContent | null };
const turned = ({ id, before, after }: Change, kind: Step['kind']): Turn =>
  kind === 'undo' ? { id, from: after, to: before } : { id, from: before, to: after };
