import type { Json, JsonObject, RecordKind, StoredRecord } from '../client/types.ts';
import type { Records } from './case-state.ts';

const byPosition = (a: StoredRecord, b: StoredRecord): number => a.position - b.position || (a.id < b.id ? -1 : 1);

type Groups = ReadonlyMap<string, readonly StoredRecord[]>;
const groups = new WeakMap<Records, Groups>();
const keyOf = (kind: RecordKind, parent: string | null): string => `${kind} ${parent ?? ''}`;

function grouped(records: Records): Groups {
  const known = groups.get(records);
  if (known !== undefined) return known;
  const made = new Map<string, StoredRecord[]>();
  for (const record of records.values()) {
    const key = keyOf(record.kind, record.parent);
    const list = made.get(key);
    if (list) list.push(record);
    else made.set(key, [record]);
  }
  for (const list of made.values()) list.sort(byPosition);
  groups.set(records, made);
  return made;
}

const none: readonly StoredRecord[] = [];

/** In order. Memoised: the same list for the same records, so that components are not rendered again. */
export const recordsOf = (records: Records, kind: RecordKind, parent: string | null = null): readonly StoredRecord[] =>
  grouped(records).get(keyOf(kind, parent)) ?? none;

export const nextPosition = (list: readonly StoredRecord[]): number => (list.at(-1)?.position ?? -1) + 1;

/** A field as text; empty where it is missing or not text. */
export const textOf = (body: JsonObject, field: string): string => {
  const value = body[field];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

export const objectOf = (value: Json | undefined): JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as JsonObject) : {};

export const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);

/** 128 random bits in hex: an id for a new record. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
