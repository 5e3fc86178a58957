import type { Problem } from '../../core/base/problem.ts';
import type { Result } from '../../core/base/result.ts';
import type {
  Action,
  Change,
  Entry,
  EntryKind,
  JsonObject,
  ProposedChange,
  RecordContent,
  StoredRecord,
} from '../../core/records/stored.ts';

type Answer<T> = Promise<Result<T, readonly Problem[]>>;

/** A case without its records. `summary` is what the list shows without opening the case; `summaryOf` is its revision. */
export type CaseHead = {
  readonly id: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly archived: boolean;
  readonly summary: JsonObject | null;
  readonly summaryOf: number;
  readonly lastEntry: { readonly seq: number; readonly hash: string };
};

export type EntryDraft = {
  readonly at: string;
  readonly who: string;
  readonly kind: EntryKind;
  readonly of: number | null;
  readonly action: Action;
};

export type NewRecord = RecordContent & { readonly id: string };

/** Another person changed or removed the record meanwhile: `theirs` is the present record, null = removed. */
export type Conflict = {
  readonly id: string;
  readonly yours: RecordContent | null;
  readonly theirs: StoredRecord | null;
};

export type Commit =
  | { readonly outcome: 'saved'; readonly head: CaseHead; readonly entry: Entry; readonly changes: readonly Change[] }
  | { readonly outcome: 'conflict'; readonly conflicts: readonly Conflict[] };

/** The bytes, unchanged. */
export type StoredFile = { readonly id: string; readonly bytes: Uint8Array };

/**
 * Port: the case database, open and unlocked. Every call that writes is one transaction: all or nothing, durable when it
 * returns. Problems are those of the disk, of damage, and `case-not-found`, `record-not-found`, `entry-not-found`.
 */
export type CaseStore = {
  readonly list: () => Answer<readonly CaseHead[]>;
  readonly create: (records: readonly NewRecord[], entry: EntryDraft, files: readonly StoredFile[]) => Answer<CaseHead>;
  readonly head: (caseId: string) => Answer<CaseHead>;
  readonly load: (caseId: string) => Answer<{ readonly head: CaseHead; readonly records: readonly StoredRecord[] }>;
  /**
   * Writes the changes, the entry of the history and the files together. A change whose `base` is not the record's present
   * revision is a conflict, and nothing is written. With `ifRevision` the whole case must still be at that revision, else it
   * is a conflict too; `conflicts` then has the changes whose own record changed, which may be none.
   */
  readonly commit: (
    caseId: string,
    request: {
      readonly changes: readonly ProposedChange[];
      readonly entry: EntryDraft;
      readonly files?: readonly StoredFile[];
      readonly ifRevision?: number;
    },
  ) => Answer<Commit>;
  /** Newest first, those before `before`. */
  readonly entries: (
    caseId: string,
    page: { readonly before?: number; readonly limit: number },
  ) => Answer<readonly Entry[]>;
  readonly changesOf: (caseId: string, seq: number) => Answer<readonly Change[]>;
  /** Not part of the history. A summary replaces one of the same or an older revision, never a newer one. */
  readonly setSummary: (caseId: string, summary: JsonObject, of: number) => Answer<null>;
  readonly setArchived: (caseId: string, archived: boolean) => Answer<null>;
  readonly readFile: (caseId: string, fileId: string) => Answer<Uint8Array>;
  /** Erases the case with its history and files. */
  readonly remove: (caseId: string) => Answer<null>;
  /** Reads everything, follows the hash chain, replays the history and compares it with the records. */
  readonly verify: (caseId: string) => Answer<{ readonly entries: number; readonly records: number }>;
  /** The case as one file, sealed under a passphrase of its own. */
  readonly exportSealed: (caseId: string, passphrase: string) => Answer<Uint8Array>;
  /** `case-exists` where the case is here already, unless `asCopy` gives it a new id. */
  readonly importSealed: (bytes: Uint8Array, passphrase: string, asCopy: boolean) => Answer<CaseHead>;
  readonly settings: {
    readonly read: () => Answer<JsonObject>;
    readonly write: (settings: JsonObject) => Answer<null>;
  };
};
