import type { Json, JsonObject, RecordKind } from '../../core/records/stored.ts';
import type { NewRecord } from '../ports/case-store.ts';
import { workerLists, workerParts, type WorkerPart } from './lists.ts';

/**
 * A case in the open format as records. The case must have the shape of the format.
 * A list or an employer that is present but empty stays in the body above it, so that `fromRecords` gives back
 * exactly the same case.
 * @param newId gives a random id of 128 bits in hex.
 */
export function toRecords(raw: JsonObject, newId: () => string): readonly NewRecord[] {
  const { format: _format, version: _version, employer, workers, evidence, ...rest } = raw;
  const own = (kind: RecordKind, position: number, body: JsonObject): NewRecord => ({
    id: newId(),
    kind,
    parent: null,
    position,
    body,
  });
  const body = { ...rest, ...emptyObject('employer', employer), ...emptyList('evidence', evidence) };
  return [
    own('case', 0, body),
    own('employer', 0, objectOf(employer ?? {})),
    ...listOf(workers).flatMap((worker, i) => workerRecords(objectOf(worker), i, newId)),
    ...listOf(evidence).map((item, i) => own('evidence', i, objectOf(item))),
  ];
}

function workerRecords(worker: JsonObject, position: number, newId: () => string): readonly NewRecord[] {
  const id = newId();
  const lists = new Set<string>(Object.values(workerLists));
  const body = Object.fromEntries(
    Object.entries(worker).filter(([field, value]) => !lists.has(field) || isEmptyList(value)),
  );
  const parts = workerParts.flatMap((kind) =>
    listOf(worker[workerLists[kind]]).map((item, i): NewRecord => ({
      id: newId(),
      kind,
      parent: id,
      position: i,
      body: bodyOf(kind, item),
    })),
  );
  return [{ id, kind: 'worker', parent: null, position, body }, ...parts];
}

/** Notes and decisions may be any JSON in the format; a body must be an object. */
export const bodyOf = (kind: WorkerPart, item: Json): JsonObject =>
  kind === 'note' || kind === 'decision' ? { value: item } : objectOf(item);

const isEmptyList = (value: Json | undefined): boolean => Array.isArray(value) && value.length === 0;
const emptyList = (field: string, value: Json | undefined): JsonObject => (isEmptyList(value) ? { [field]: [] } : {});
const emptyObject = (field: string, value: Json | undefined): JsonObject =>
  value !== undefined && Object.keys(objectOf(value)).length === 0 ? { [field]: {} } : {};

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Error('a list of a case is not a list');
  return value as readonly Json[];
}

function objectOf(value: Json): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('a part of a case is no object');
  return value as JsonObject;
}
