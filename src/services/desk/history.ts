import { problem } from '../../core/base/problem.ts';
import { err, ok } from '../../core/base/result.ts';
import { entryOf, isUndone, nextSteps, standingChanges } from './journal.ts';
import type { OpenCalls } from './open.ts';

export const historyCalls: Pick<OpenCalls, 'case.open' | 'case.history' | 'case.entry' | 'case.verify'> = {
  'case.open': async (open, { caseId }) => {
    const memory = await open.memory(caseId);
    if (!memory.ok) return memory;
    const { head, records, journal } = memory.value;
    return ok({
      id: caseId,
      revision: head().revision,
      records: [...records().values()],
      ...nextSteps(journal()),
    });
  },
  'case.history': async (open, { caseId, before, limit }) => {
    const memory = await open.memory(caseId);
    if (!memory.ok) return memory;
    const journal = memory.value.journal();
    const standing = standingChanges(journal);
    const older = before === undefined ? journal.entries : journal.entries.filter(({ seq }) => seq < before);
    const entries = older
      .slice(-limit)
      .reverse()
      .map((entry) => ({ ...entry, undone: isUndone(entry, standing) }));
    return ok({ entries, more: older.length > limit });
  },
  'case.entry': async (open, { caseId, seq }) => {
    const memory = await open.memory(caseId);
    if (!memory.ok) return memory;
    const entry = entryOf(memory.value.journal(), seq);
    if (entry === undefined) return err([problem('error', 'entry-not-found', {})]);
    const changes = await open.store.changesOf(caseId, seq);
    return changes.ok ? ok({ entry, changes: changes.value }) : changes;
  },
  'case.verify': (open, { caseId }) => open.store.verify(caseId),
};
