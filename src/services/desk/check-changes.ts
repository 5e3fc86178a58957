import { problem, type Problem } from '../../core/base/problem.ts';
import type { ProposedChange, RecordContent, StoredRecord } from '../../core/records/stored.ts';
import { fieldsElsewhere, isWorkerPart } from '../case-records/lists.ts';
import type { CaseMemory } from './case-memory.ts';

const refused = (code: string, record: string, data: Readonly<Record<string, string>> = {}): Problem =>
  problem('error', code, {}, { record, ...data });

/**
 * Checks that the case stays consistent: one case, one employer, and no record of a missing worker. The fields are not
 * checked here, because drafts may be saved that the format refuses. A record that another person removed or changed is
 * not a problem here but a conflict, which the store finds.
 */
export function checkChanges(memory: CaseMemory, changes: readonly ProposedChange[]): readonly Problem[] {
  const present = memory.records();
  const next = new Map(changes.map((change) => [change.id, change.content]));
  if (next.size < changes.length) return [problem('error', 'record-changed-twice', {}, {})];
  const stays = (id: string): RecordContent | null =>
    next.has(id) ? (next.get(id) ?? null) : (present.get(id) ?? null);
  return changes.flatMap(({ id, base, content }) => {
    const before = present.get(id) ?? null;
    if ((before?.revision ?? 0) !== base) return [];
    return [
      ...fixedProblems(id, before, content),
      ...(content === null ? orphans(memory, id, next) : ownProblems(id, content, stays)),
    ];
  });
}

/** What cannot be changed: kind and parent of a record, an issued packet, the hash of a file. */
function fixedProblems(id: string, before: StoredRecord | null, after: RecordContent | null): readonly Problem[] {
  const kind = before?.kind ?? after?.kind;
  if (kind === 'packet') return [refused('packet-is-frozen', id)];
  const single = kind === 'case' || kind === 'employer';
  const replaced = before !== null && after !== null && (before.kind !== after.kind || before.parent !== after.parent);
  if (replaced || (single && (before === null || after === null))) return [refused('record-of-other-kind', id)];
  const hash = before?.kind === 'evidence' ? before.body['sha256'] : undefined;
  const hashed = typeof hash === 'string' && hash !== '';
  return hashed && after !== null && after.body['sha256'] !== hash ? [refused('evidence-hash-fixed', id)] : [];
}

function ownProblems(
  id: string,
  { kind, parent, body }: RecordContent,
  stays: (id: string) => RecordContent | null,
): readonly Problem[] {
  const owned = isWorkerPart(kind);
  const owner = parent === null ? null : stays(parent);
  const placed = owned ? owner?.kind === 'worker' : parent === null;
  const elsewhere = (fieldsElsewhere[kind] ?? []).filter((field) => !isNothing(body[field]));
  return [
    ...(placed ? [] : [refused('record-without-worker', id)]),
    ...elsewhere.map((field) => refused('field-is-a-record', id, { field })),
  ];
}

/** Empty lists and objects are allowed in a body, so that an imported file is exported unchanged. */
const isNothing = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** Removing a worker must list all records of that worker, so that a record added meanwhile is noticed. */
function orphans(
  memory: CaseMemory,
  worker: string,
  next: ReadonlyMap<string, RecordContent | null>,
): readonly Problem[] {
  const left = memory.recordsOfWorker(worker).filter(({ id }) => next.get(id) !== null);
  return left.length === 0 ? [] : [refused('worker-has-records', worker, { count: String(left.length) })];
}
