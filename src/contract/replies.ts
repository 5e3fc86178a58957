import type { Problem } from '../core/base/problem.ts';
import type { Explain, ResultFile, Totals } from '../core/claim/result.ts';
import type { Action, Change, Entry, Json, JsonObject, RecordContent, StoredRecord } from '../core/records/stored.ts';

import type { InterfaceCode } from './languages.ts';

/** A problem, and the record that it belongs to, if any. */
export type LocatedProblem = Problem & { readonly record: string | null };

export type AppInfo = {
  readonly program: string;
  readonly lawData: { readonly version: string; readonly sha256: string; readonly checkedOn: string };
  readonly database: {
    readonly state: 'new' | 'locked' | 'open';
    readonly kind: 'file' | 'server';
    /** File or server, for display. */
    readonly place: string;
    /** Whether the system has a key store, and whether it is used. */
    readonly keyStore: 'none' | 'unused' | 'used';
  };
  readonly today: string;
};

/** One row of the case list. Values not yet computed are null. Yen are text. */
export type CaseRow = {
  readonly id: string;
  readonly title: string;
  readonly employer: string;
  readonly workers: readonly string[];
  readonly claimable: string | null;
  readonly interest: string | null;
  /** The next time limit from today on, and the amount lost on it. */
  readonly next: { readonly date: string; readonly yen: string } | null;
  readonly problems: number | null;
  readonly changedAt: string;
  readonly archived: boolean;
  readonly revision: number;
};

export type OpenedCase = {
  readonly id: string;
  readonly revision: number;
  readonly records: readonly StoredRecord[];
  readonly undo: Action | null;
  readonly redo: Action | null;
};

export type ConflictReply = {
  readonly id: string;
  readonly yours: RecordContent | null;
  readonly theirs: StoredRecord | null;
};

/** `records` are the changed records as they are now; `removed` are the ids of removed ones. */
export type EditReply =
  | {
      readonly outcome: 'saved';
      readonly revision: number;
      readonly records: readonly StoredRecord[];
      readonly removed: readonly string[];
      readonly undo: Action | null;
      readonly redo: Action | null;
    }
  | { readonly outcome: 'conflict'; readonly conflicts: readonly ConflictReply[] };

export type HistoryReply = {
  /** Newest first; `undone`: not in effect at present. */
  readonly entries: readonly (Entry & { readonly undone: boolean })[];
  readonly more: boolean;
};
export type EntryReply = { readonly entry: Entry; readonly changes: readonly Change[] };

/**
 * The result without derivations. `result.workers` has only the workers whose result changed after the revision that the
 * request says is known (all of them where it says none); `order` has the ids of all workers, so that the page can merge them
 * with those it has. Totals and alternatives are always those of the whole case.
 *
 * Day rows, payslips, pieces, events and evidence that the format refuses are held back: `heldBack` has their ids, `problems`
 * the reasons. `notComputed` are the records of workers who cannot be computed, because a required fact is missing or wrong;
 * the totals are without them. `result` is null where such a fact belongs to the whole case.
 */
export type ComputeReply = {
  readonly revision: number;
  readonly result: ResultFile | null;
  readonly order: readonly string[];
  readonly problems: readonly LocatedProblem[];
  readonly heldBack: readonly string[];
  readonly notComputed: readonly string[];
};
export type ExplainReply = { readonly revision: number; readonly explain: Explain };
export type Scenario = {
  readonly policy: Readonly<Record<string, string>>;
  readonly totals: Totals | null;
  readonly problems: readonly Problem[];
};

export type SearchHit = {
  readonly caseId: string;
  readonly title: string;
  readonly record: string;
  readonly kind: string;
  readonly field: string;
  /** The text around the match. */
  readonly excerpt: string;
};

export type Deadline = {
  readonly caseId: string;
  readonly title: string;
  readonly worker: string;
  readonly kind: 'prescription' | 'additional-payment';
  /** The last day in time. */
  readonly date: string;
  readonly yen: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly state: string;
  readonly citations: readonly string[];
};

export type ImportPreview = {
  readonly preview: string;
  readonly kind: 'attendance' | 'presence_log' | 'payslip';
  /** The JSON of `mibarai import --json`. */
  readonly report: Json;
  /** Codes and names of the workers in the file. */
  readonly workers: readonly { readonly code: string; readonly name: string }[];
  readonly problems: readonly Problem[];
  readonly plan: ImportPlan;
};
/** What a commit would do for the chosen worker; `refused` says why it would do nothing. */
export type ImportPlan = {
  readonly addedDays: number;
  readonly addedPayslips: number;
  readonly leftOut: readonly { readonly row: number; readonly codes: readonly string[] }[];
  readonly refused: readonly Problem[];
};

export type PacketRow = {
  readonly record: string;
  readonly issuedAt: string;
  readonly asOf: string;
  readonly totals: readonly { readonly worker: string; readonly totals: Totals }[];
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
  readonly manifestSha256: string;
  /** Whether case, policy or law data changed since, so that the result may differ. */
  readonly changedSince: boolean;
};

export type BackupRow = { readonly name: string; readonly at: string; readonly bytes: number };
export type Bytes = { readonly fileName: string; readonly bytes: string };
export type Settings = {
  readonly who: string;
  readonly language: InterfaceCode;
  readonly appearance: 'system' | 'light' | 'dark';
  readonly backups: { readonly keep: number };
  readonly policy: Readonly<Record<string, string>>;
};
export type LawTable = {
  readonly name: string;
  readonly rows: readonly JsonObject[];
};
