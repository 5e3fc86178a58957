import type { Problem } from '../core/base/problem.ts';
import type { Explain, ResultFile, Totals } from '../core/claim/result.ts';
import type { Action, Change, Entry, Json, JsonObject, RecordContent, StoredRecord } from '../core/records/stored.ts';

/** A problem and the record that it is about, where it is about one. */
export type LocatedProblem = Problem & { readonly record: string | null };

export type AppInfo = {
  readonly program: string;
  readonly lawData: { readonly version: string; readonly sha256: string; readonly checkedOn: string };
  readonly database: {
    readonly state: 'new' | 'locked' | 'open';
    readonly kind: 'file' | 'server';
    /** File or server, as a person would name it. */
    readonly place: string;
    /** Whether this system keeps secrets, and whether it keeps ours. */
    readonly keyStore: 'none' | 'unused' | 'used';
  };
  readonly today: string;
};

/** One row of the case list. What is not computed yet is null. Yen are text. */
export type CaseRow = {
  readonly id: string;
  readonly title: string;
  readonly employer: string;
  readonly workers: readonly string[];
  readonly claimable: string | null;
  readonly interest: string | null;
  /** The next day on which part of the claim dies, from today on, and how much. */
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

/** `records` are those that changed, as they stand now; `removed` their ids where they are gone. */
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
  /** Newest first; `undone`: its effect does not stand at present. */
  readonly entries: readonly (Entry & { readonly undone: boolean })[];
  readonly more: boolean;
};
export type EntryReply = { readonly entry: Entry; readonly changes: readonly Change[] };

/**
 * The result without derivations. `result.workers` has only the workers whose result changed after the revision that the
 * request says is known (all of them where it says none); `order` has the ids of all in their order, so that the other side puts
 * both together. Totals and alternatives are always those of the whole case.
 *
 * Day rows, payslips, pieces, events, evidence that the format refuses are held back: `heldBack` has their ids and `problems`
 * the reasons. `notComputed` are records of workers of whom nothing is computed, because a fact that everything needs is
 * missing or wrong; the totals are without them. `result` is null where such a fact is one of the case.
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
  /** The text around the words that were found. */
  readonly excerpt: string;
};

export type Deadline = {
  readonly caseId: string;
  readonly title: string;
  readonly worker: string;
  readonly kind: 'prescription' | 'additional-payment';
  /** The last day on which it can still be done. */
  readonly date: string;
  readonly yen: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly state: string;
  readonly citations: readonly string[];
};

export type ImportPreview = {
  readonly preview: string;
  readonly kind: 'attendance' | 'presence_log' | 'payslip';
  /** As `mibarai import --json` prints it. */
  readonly report: Json;
  /** Codes and names of the workers in the file. */
  readonly workers: readonly { readonly code: string; readonly name: string }[];
  readonly problems: readonly Problem[];
  readonly plan: ImportPlan;
};
/** What a commit would do with the worker that was chosen; `refused` says why it would do nothing. */
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
  /** Whether the case, the policy or the law data changed since, and the result with them. */
  readonly changedSince: boolean;
};

export type BackupRow = { readonly name: string; readonly at: string; readonly bytes: number };
export type Bytes = { readonly fileName: string; readonly bytes: string };
export type Settings = {
  readonly who: string;
  readonly language: 'ja' | 'en';
  readonly appearance: 'system' | 'light' | 'dark';
  readonly backups: { readonly keep: number };
  readonly policy: Readonly<Record<string, string>>;
};
export type LawTable = {
  readonly name: string;
  readonly rows: readonly JsonObject[];
};
