import { z } from 'zod';
import { recordKinds } from '../../core/records/stored.ts';
import type { Change, Entry, JsonObject, StoredRecord } from '../../core/records/stored.ts';

/** A whole case, to be moved to another database. `origin` is `previous` of the first entry. */
export type CaseContent = {
  readonly id: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly origin: string;
  readonly records: readonly StoredRecord[];
  /** Oldest first. */
  readonly entries: readonly { readonly entry: Entry; readonly changes: readonly Change[] }[];
  readonly files: readonly { readonly id: string; readonly bytes: Uint8Array }[];
};

export type CaseText = Omit<CaseContent, 'files'> & {
  readonly files: readonly { readonly id: string; readonly bytes: number }[];
};

const id = z.string().regex(/^[0-9a-f]{32}$/);
const hash = z.string().regex(/^[0-9a-f]{32,64}$/);
const count = z.int().min(0);
const body = z.custom<JsonObject>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
const content = z.strictObject({ kind: z.enum(recordKinds), parent: id.nullable(), position: count, body });
const record = z.strictObject({ ...content.shape, id, revision: count });
const change = z.strictObject({ id, before: content.nullable(), after: content.nullable() });
const entry = z.strictObject({
  seq: count,
  at: z.string(),
  who: z.string(),
  kind: z.enum(['change', 'undo', 'redo', 'mark']),
  of: count.nullable(),
  action: z.strictObject({ code: z.string(), data: z.record(z.string(), z.string()) }),
  records: count,
  previous: hash,
  hash,
});

const caseText = z.strictObject({
  id,
  revision: count,
  createdAt: z.string(),
  changedAt: z.string(),
  origin: hash,
  records: z.array(record),
  entries: z.array(z.strictObject({ entry, changes: z.array(change) })),
  files: z.array(z.strictObject({ id, bytes: count })),
});

/** Null where the text is not a case: whoever knows the passphrase could have written anything into the file. */
export function readCaseText(text: string): CaseText | null {
  try {
    const read = caseText.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
