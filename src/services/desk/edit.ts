import { err } from '../../core/base/result.ts';
import { checkChanges } from './check-changes.ts';
import { commit } from './commit.ts';
import type { OpenCalls } from './open.ts';

export const editCalls: Pick<OpenCalls, 'case.edit'> = {
  'case.edit': (open, { caseId, changes, action }) =>
    open.inTurn(caseId, async () => {
      const memory = await open.memory(caseId);
      if (!memory.ok) return memory;
      const problems = checkChanges(memory.value, changes);
      if (problems.length > 0) return err(problems);
      return commit(open, memory.value, { changes, kind: 'change', of: null, action });
    }),
};
