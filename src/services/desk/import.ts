import { problem, type Problem } from '../../core/base/problem.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { Json, StoredRecord } from '../../core/records/stored.ts';
import type { Answer } from '../../contract/dispatch.ts';
import type { EditReply, ImportPlan, ImportPreview } from '../../contract/replies.ts';
import type { DeskAction } from '../../contract/names.ts';
import type { Added } from '../import-file.ts';
import type { CaseMemory } from './case-memory.ts';
import { commit } from './commit.ts';
import { importChanges } from './import-changes.ts';
import { textOf } from './json.ts';
import { rawOfWorker } from './raw-of-worker.ts';
import type { Open, OpenCalls } from './open.ts';
import type { Preview } from './previews.ts';

type Target = { readonly worker: string; readonly workerCode?: string | undefined };

export const importCalls: Pick<OpenCalls, 'import.preview' | 'import.plan' | 'import.commit' | 'import.discard'> = {
  'import.preview': async (open, { caseId, fileName, bytes, kind, encoding, ...target }): Answer<ImportPreview> => {
    const memory = await open.memory(caseId);
    if (!memory.ok) return memory;
    const decoded = open.ports.base64.decode(bytes);
    const read = open.ports.readImport(decoded, fileName, {
      ...(kind === undefined ? {} : { kind }),
      ...(encoding === undefined ? {} : { encoding }),
    });
    if (!read.ok) return read;
    const file = read.value;
    const preview = open.ports.newId();
    const kept = { caseId, fileName, bytes: decoded, sha256: open.ports.sha256(decoded), file, planned: new Map() };
    open.previews.keep(preview, kept);
    return ok({
      preview,
      kind: file.kind,
      report: file.json as Json,
      workers: workersIn(kept),
      problems: file.problems,
      plan: plan(memory.value, kept, target),
    });
  },
  'import.plan': (open, { preview, ...target }) =>
    withPreview(open, preview, (memory, kept) => Promise.resolve(ok(plan(memory, kept, target)))),
  'import.commit': (open, { preview, skipped, ...target }) =>
    withPreview(
      open,
      preview,
      (memory, kept) => takeOver(open, memory, kept, target, skipped),
      (id) => {
        open.previews.drop(id);
      },
    ),
  'import.discard': (open, { preview }) => {
    open.previews.drop(preview);
    return Promise.resolve(ok(null));
  },
};

async function withPreview<T>(
  open: Open,
  id: string,
  use: (memory: CaseMemory, preview: Preview) => Answer<T>,
  done: (id: string) => void = () => undefined,
): Answer<T> {
  const preview = open.previews.get(id);
  if (preview === undefined) return err([problem('error', 'preview-gone', {})]);
  return open.inTurn(preview.caseId, async () => {
    const memory = await open.memory(preview.caseId);
    if (!memory.ok) return memory;
    const answer = await use(memory.value, preview);
    if (answer.ok) done(id);
    return answer;
  });
}

/** The workers that the rows name, each once. */
function workersIn({ file }: Preview): ImportPreview['workers'] {
  const named = new Map(file.rows.map(({ worker, workerName }) => [worker, { code: worker, name: workerName }]));
  return [...named.values()];
}

/** What the user is shown before the import; the commit does exactly this or nothing. */
function plan(memory: CaseMemory, preview: Preview, target: Target): ImportPlan {
  const added = addedTo(memory, preview, target, new Set());
  const planned: ImportPlan = added.ok
    ? { ...countsOf(added.value.added), refused: [] }
    : { addedDays: 0, addedPayslips: 0, leftOut: [], refused: added.error };
  preview.planned.set(keyOf(target), JSON.stringify(planned));
  return planned;
}

const countsOf = ({ addedDays, addedPayslips, leftOut }: Added): Omit<ImportPlan, 'refused'> => ({
  addedDays,
  addedPayslips,
  leftOut,
});
const keyOf = ({ worker, workerCode }: Target): string => JSON.stringify([worker, workerCode ?? null]);

type AddedTo = { readonly worker: StoredRecord; readonly added: Added };

function addedTo(
  memory: CaseMemory,
  { file, fileName, sha256 }: Preview,
  { worker: id, workerCode }: Target,
  skipped: ReadonlySet<number>,
): Result<AddedTo, readonly Problem[]> {
  const worker = memory.ownRecords('worker').find((record) => record.id === id);
  if (worker === undefined) return err([problem('error', 'record-not-found', {})]);
  const added = file.intoCase(rawOfWorker(memory, worker), {
    worker: textOf(worker.body, 'id'),
    ...(workerCode === undefined ? {} : { workerCode }),
    evidenceFile: fileName,
    sha256,
    skipped,
  });
  return added.ok ? ok({ worker, added: added.value }) : added;
}

/** Adds rows, file and reasons in one step. The plan is made again from the present case; if it differs from the one shown, nothing is done. */
async function takeOver(
  open: Open,
  memory: CaseMemory,
  preview: Preview,
  target: Target,
  skipped: readonly { readonly row: number; readonly reason: string }[],
): Answer<EditReply> {
  const shown = preview.planned.get(keyOf(target));
  const now = plan(memory, preview, target);
  if (now.refused.length > 0) return err(now.refused);
  if (shown !== undefined && shown !== JSON.stringify(now)) return err([problem('error', 'import-plan-changed', {})]);
  const rows = new Map(skipped.map(({ row, reason }) => [row, reason]));
  const added = addedTo(memory, preview, target, new Set(rows.keys()));
  if (!added.ok) return added;
  const { changes, evidence } = importChanges(memory, open.ports.newId, { ...added.value, preview, reasons: rows });
  const saved = await commit(open, memory, {
    changes,
    kind: 'change',
    of: null,
    action: {
      code: added.value.added.addedPayslips > 0 ? 'import-payslips' : 'import-days',
      data: {
        file: preview.fileName,
        count: String(added.value.added.addedDays + added.value.added.addedPayslips),
        worker: textOf(added.value.worker.body, 'name'),
      },
    } satisfies DeskAction,
    files: evidence === null ? [] : [{ id: evidence, bytes: preview.bytes }],
    wholeCase: true,
  });
  const moved = saved.ok && saved.value.outcome === 'conflict';
  return moved ? err([problem('error', 'import-plan-changed', {})]) : saved;
}
