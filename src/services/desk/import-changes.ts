import type { Json, JsonObject, ProposedChange, RecordKind, StoredRecord } from '../../core/records/stored.ts';
import { childrenOf, partsOf } from '../case-records/parts.ts';
import { workerLists, type WorkerPart } from '../case-records/lists.ts';
import type { Added } from '../import-file.ts';
import type { CaseMemory } from './case-memory.ts';
import { isObject } from './json.ts';
import type { Preview } from './previews.ts';
import { rawRecords } from './raw-of-worker.ts';

type Import = {
  readonly worker: StoredRecord;
  readonly added: Added;
  readonly preview: Preview;
  /** By row of the file: why the user left it out. */
  readonly reasons: ReadonlyMap<number, string>;
};

/**
 * The records that an import appends to a case. `evidence` is the new record of the file; null where an earlier import for
 * another worker added it.
 */
export function importChanges(
  memory: CaseMemory,
  newId: () => string,
  { worker, added, preview, reasons }: Import,
): { readonly changes: readonly ProposedChange[]; readonly evidence: string | null } {
  const parts = partsOf(rawRecords(memory, worker));
  const create = (
    kind: RecordKind,
    parent: string | null,
    siblings: readonly StoredRecord[],
    bodies: readonly JsonObject[],
  ) => {
    const first = (siblings.at(-1)?.position ?? -1) + 1;
    return bodies.map((body, i): ProposedChange => ({
      id: newId(),
      base: 0,
      content: { kind, parent, position: first + i, body },
    }));
  };
  const ofWorker = (kind: WorkerPart, bodies: readonly JsonObject[]): readonly ProposedChange[] =>
    create(kind, worker.id, childrenOf(parts, worker.id, kind), bodies);

  const raw = added.rawCase as JsonObject;
  const grown = itemsOf(raw, 'workers')[0] ?? {};
  const appended = (kind: 'day' | 'payslip'): readonly JsonObject[] =>
    itemsOf(grown, workerLists[kind]).slice(childrenOf(parts, worker.id, kind).length);
  const files = create('evidence', null, parts.evidence, itemsOf(raw, 'evidence').slice(parts.evidence.length));
  const known = parts.evidence.find(({ body }) => body['sha256'] === preview.sha256);
  const evidenceId = (files[0]?.content ?? known)?.body['id'] ?? null;
  const decisions = leftOutRows(added, reasons).map(({ row, codes }): JsonObject => ({
    value: {
      decision: 'row-left-out',
      evidence: evidenceId,
      file: preview.fileName,
      row,
      codes,
      reason: reasons.get(row) ?? '',
    },
  }));
  return {
    changes: [
      ...ofWorker('day', appended('day')),
      ...ofWorker('payslip', appended('payslip')),
      ...ofWorker('decision', decisions),
      ...files,
    ],
    evidence: files[0]?.id ?? null,
  };
}

/** Rows with errors, and rows that the user skipped. */
function leftOutRows(
  { leftOut }: Added,
  reasons: ReadonlyMap<number, string>,
): readonly { readonly row: number; readonly codes: readonly string[] }[] {
  const known = new Set(leftOut.map(({ row }) => row));
  const skipped = [...reasons.keys()].filter((row) => !known.has(row)).map((row) => ({ row, codes: ['skipped'] }));
  return [...leftOut, ...skipped].sort((a, b) => a.row - b.row);
}

function itemsOf(parent: JsonObject, field: string): readonly JsonObject[] {
  const list: Json | undefined = parent[field];
  return Array.isArray(list) ? (list as readonly Json[]).filter(isObject) : [];
}
