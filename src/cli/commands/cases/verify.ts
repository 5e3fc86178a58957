import type { Problem } from '../../../core/base/problem.ts';
import { err, ok, type Result } from '../../../core/base/result.ts';
import type { Backend } from '../../../wiring/backend.ts';
import { done, inputFailure, type Failure } from '../../command.ts';
import { ask, unlock } from '../../database/open.ts';
import { fill } from '../../words.ts';
import type { CasesCommand } from './subcommand.ts';

/** Reads a whole case, follows the hash chain of its history and replays it. Without an id: every case, and the file itself. */
export const verifyCases: CasesCommand = {
  argument: { name: 'ID', required: false },
  options: [],
  mustExist: true,
  run: async (call, backend, id) => {
    const whole = id === '' ? await backend.integrity() : ok(null);
    if (!whole.ok) return err(inputFailure(whole.error));
    const open = await unlock(call, backend);
    if (!open.ok) return open;
    const ids = id === '' ? await allIds(backend) : ok([id]);
    if (!ids.ok) return ids;
    const verified: { readonly id: string; readonly entries: number; readonly records: number }[] = [];
    const problems: Problem[] = [];
    for (const caseId of ids.value) {
      const found = await ask(backend, 'case.verify', { caseId });
      if (found.ok) verified.push({ id: caseId, ...found.value });
      else if (found.error.kind === 'input') problems.push(...found.error.problems);
    }
    if (problems.length > 0) return err(inputFailure(problems));
    const { verified: line } = call.words.tables.cases;
    const counts = { cases: String(verified.length), entries: String(sum(verified.map((v) => v.entries))) };
    return ok(done({ cases: verified }, fill(line, counts)));
  },
};

async function allIds(backend: Backend): Promise<Result<readonly string[], Failure>> {
  const listed = await ask(backend, 'cases.list', { archived: true });
  return listed.ok ? ok(listed.value.cases.map(({ id }) => id)) : listed;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
