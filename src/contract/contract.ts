import { z } from 'zod';
import { call, type Call } from './call.ts';
import { figure } from './figure.ts';
import { interfaceCodes } from './languages.ts';
import * as is from './leaf.ts';
import type {
  AppInfo,
  BackupRow,
  Bytes,
  CaseRow,
  ComputeReply,
  Deadline,
  EditReply,
  EntryReply,
  ExplainReply,
  HistoryReply,
  ImportPlan,
  ImportPreview,
  LawTable,
  OpenedCase,
  PacketRow,
  Scenario,
  SearchHit,
  Settings,
} from './replies.ts';

const nothing = z.strictObject({});
const ofCase = z.strictObject({ caseId: is.id });
const step = ofCase.extend({ revision: is.revision });
const target = { worker: is.id, workerCode: is.line.optional() };
const papers = {
  worker: is.id.nullable(),
  documents: z.array(is.line).max(50).optional(),
  language: z.string().max(20).optional(),
};

/**
 * All calls that a page can make; desktop, browser mode and tests share this list. Money, dates and files are
 * text. An answer is a Result: expected errors are returned as problems.
 */
export const contract = {
  'app.info': call<AppInfo>()(nothing),
  'vault.create': call<{ recoveryCode: string }>()(z.strictObject({ passphrase: is.passphrase })),
  'vault.unlock': call<null>()(z.strictObject({ passphrase: is.passphrase })),
  'vault.unlockWithKeyStore': call<null>()(nothing),
  'vault.recover': call<{ recoveryCode: string }>()(z.strictObject({ code: is.line, passphrase: is.passphrase })),
  'vault.changePassphrase': call<null>()(z.strictObject({ old: is.passphrase, next: is.passphrase })),
  'vault.useKeyStore': call<null>()(z.strictObject({ use: z.boolean() })),
  'vault.lock': call<null>()(nothing),

  'cases.list': call<{ cases: readonly CaseRow[] }>()(z.strictObject({ archived: z.boolean() })),
  'cases.create': call<{ id: string }>()(z.strictObject({ title: is.line, asOf: is.date })),
  'cases.example': call<{ id: string }>()(nothing),
  'cases.importOpen': call<{ id: string }>()(z.strictObject({ fileName: is.fileName, text: is.text }), 'file'),
  'cases.importSealed': call<{ id: string }>()(
    z.strictObject({ fileName: is.fileName, bytes: is.bytes, passphrase: is.passphrase, asCopy: z.boolean() }),
    'file',
  ),
  'cases.exportOpen': call<Bytes>()(ofCase),
  'cases.exportSealed': call<Bytes>()(ofCase.extend({ passphrase: is.passphrase })),
  'cases.archive': call<null>()(ofCase.extend({ archived: z.boolean() })),
  /** The user types the title again to confirm. */
  'cases.remove': call<null>()(ofCase.extend({ title: is.line })),
  'cases.search': call<{ hits: readonly SearchHit[]; more: boolean }>()(z.strictObject({ text: is.line })),
  'cases.deadlines': call<{
    deadlines: readonly Deadline[];
    notComputed: readonly { caseId: string; title: string }[];
  }>()(nothing),

  'case.open': call<OpenedCase>()(ofCase),
  /** Removing a worker requires removing all records of that worker, each listed. */
  'case.edit': call<EditReply>()(
    ofCase.extend({ changes: z.array(is.proposed).min(1).max(20_000), action: is.action }),
    'file',
  ),
  'case.undo': call<EditReply>()(step),
  'case.redo': call<EditReply>()(step),
  /** Undoes every entry after `seq`, one step each. */
  'case.undoTo': call<EditReply>()(step.extend({ seq: z.int().min(1) })),
  'case.history': call<HistoryReply>()(
    ofCase.extend({ before: z.int().min(1).optional(), limit: z.int().min(1).max(500) }),
  ),
  'case.entry': call<EntryReply>()(ofCase.extend({ seq: z.int().min(1) })),
  'case.verify': call<{ entries: number; records: number }>()(ofCase),
  /** `known`: the revision of the result that the page already has. */
  'case.compute': call<ComputeReply>()(ofCase.extend({ known: is.revision.optional() })),
  'case.explain': call<ExplainReply>()(ofCase.extend({ figure })),
  'case.scenarios': call<{ revision: number; scenarios: readonly Scenario[] }>()(
    ofCase.extend({ policies: z.array(is.policy).min(1).max(20) }),
  ),

  'import.preview': call<ImportPreview>()(
    ofCase.extend({
      fileName: is.fileName,
      bytes: is.bytes,
      kind: z.enum(['attendance', 'payslip']).optional(),
      encoding: z.enum(['utf-8', 'cp932', 'euc-jp', 'utf-16le', 'utf-16be']).optional(),
      ...target,
    }),
    'file',
  ),
  /** What the commit would do for a given worker. */
  'import.plan': call<ImportPlan>()(z.strictObject({ preview: is.id, ...target })),
  /** Adds the rows of the preview, the file as evidence, and the reason for each row left out. */
  'import.commit': call<EditReply>()(
    z.strictObject({
      preview: is.id,
      ...target,
      skipped: z.array(z.strictObject({ row: z.int().min(1), reason: is.line })).max(20_000),
    }),
    'file',
  ),
  'import.discard': call<null>()(z.strictObject({ preview: is.id })),

  'evidence.add': call<EditReply>()(
    ofCase.extend({ fileName: is.fileName, bytes: is.bytes, title: is.line, exhibit: is.line }),
    'file',
  ),
  'evidence.read': call<Bytes>()(ofCase.extend({ record: is.id })),

  'packet.documents': call<{ documents: readonly string[]; languages: readonly string[] }>()(nothing),
  'packet.preview': call<Bytes>()(
    ofCase.extend({ worker: is.id, document: is.line, language: z.string().max(20).optional() }),
  ),
  'packet.issue': call<{ record: string; revision: number }>()(ofCase.extend(papers)),
  'packet.list': call<{ packets: readonly PacketRow[] }>()(ofCase),
  'packet.read': call<Bytes>()(ofCase.extend({ record: is.id, path: is.fileName })),

  'backup.list': call<{ backups: readonly BackupRow[] }>()(nothing),
  'backup.now': call<BackupRow>()(nothing),
  'backup.restore': call<{ keptAs: string }>()(z.strictObject({ name: is.fileName })),

  'settings.read': call<Settings>()(nothing),
  'settings.write': call<Settings>()(
    z.strictObject({
      who: is.line,
      language: z.enum(interfaceCodes),
      appearance: z.enum(['system', 'light', 'dark']),
      backups: z.strictObject({ keep: z.int().min(1).max(1000) }),
      policy: is.policy,
    }),
  ),
  'law.tables': call<{ tables: readonly LawTable[] }>()(nothing),
} as const;

export type CallName = keyof typeof contract;
export type RequestOf<K extends CallName> = z.output<(typeof contract)[K]['request']>;
export type ReplyOf<K extends CallName> = (typeof contract)[K] extends Call<z.ZodType, infer Reply> ? Reply : never;
