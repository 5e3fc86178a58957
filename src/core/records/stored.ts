/** JSON as it is stored; money, dates and exact numbers are text in it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export const recordKinds = [
  'case',
  'employer',
  'worker',
  'terms',
  'day',
  'payslip',
  'piece',
  'event',
  'note',
  'decision',
  'evidence',
  'packet',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/**
 * 記録の単位, what is stored and changed as one. `body` has the fields of the open case format (docs/case-file.md) without
 * those that are records of their own; it may be a draft that the format refuses. A note or decision stands in `body.value`.
 * `parent` is the record of the worker; null for case, employer, worker, evidence, packet. `position` orders equals.
 */
export type RecordContent = {
  readonly kind: RecordKind;
  readonly parent: string | null;
  readonly position: number;
  readonly body: JsonObject;
};

/** `id` is random; `revision` is that of the case when the record was changed last. */
export type StoredRecord = RecordContent & { readonly id: string; readonly revision: number };

/** `base` is the revision that the editor saw, 0 = there was no such record. `content` null removes it. */
export type ProposedChange = { readonly id: string; readonly base: number; readonly content: RecordContent | null };

/** One record in one entry of the history; null = it did not exist. */
export type Change = {
  readonly id: string;
  readonly before: RecordContent | null;
  readonly after: RecordContent | null;
};

/** What a person did, in a code whose words are `history.<code>` in the catalogues. */
export type Action = { readonly code: string; readonly data: Readonly<Record<string, string>> };

/** `mark`: happened and can't be undone, such as the issue of a packet. `of` is the entry that is undone or redone. */
export type EntryKind = 'change' | 'undo' | 'redo' | 'mark';

/**
 * 変更履歴の1件. Entries are only ever added; `hash` covers the entry, its changes and the hash of the one before it
 * (`previous`, of the first: the random `origin` of the case), so that none can be altered or left out unseen.
 */
export type Entry = {
  readonly seq: number;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly who: string;
  readonly kind: EntryKind;
  readonly of: number | null;
  readonly action: Action;
  readonly records: number;
  readonly previous: string;
  readonly hash: string;
};
