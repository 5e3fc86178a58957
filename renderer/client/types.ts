import type { Figure } from '../../src/contract/figure.ts';
import type { ReplyOf, RequestOf } from '../../src/contract/contract.ts';

export type { CallName, ReplyOf, RequestOf } from '../../src/contract/contract.ts';
export type { ContractEvent } from '../../src/contract/events.ts';
export type { Figure } from '../../src/contract/figure.ts';

/** Types for the pages, taken from the contract. Pages import no other types of the program. */
export type OpenedCase = ReplyOf<'case.open'>;
export type StoredRecord = OpenedCase['records'][number];
export type RecordKind = StoredRecord['kind'];
export type JsonObject = StoredRecord['body'];
export type Json = JsonObject[string];
export type EditReply = ReplyOf<'case.edit'>;
export type Conflict = Extract<EditReply, { outcome: 'conflict' }>['conflicts'][number];
export type Action = RequestOf<'case.edit'>['action'];
export type ProposedChange = RequestOf<'case.edit'>['changes'][number];
export type RecordContent = NonNullable<ProposedChange['content']>;

export type ComputeReply = ReplyOf<'case.compute'>;
export type ResultFile = NonNullable<ComputeReply['result']>;
export type KaroshiResult = NonNullable<ResultFile['workers'][number]['karoshi']>;
export type WorkerResult = ResultFile['workers'][number];
export type PeriodResult = WorkerResult['periods'][number];
export type DayResult = WorkerResult['days'][number];
export type DeductionResult = WorkerResult['deductions'][number];
export type Totals = ResultFile['totals'];
export type TotalName = keyof Totals;
export type HeadName = Exclude<Extract<Figure, { kind: 'head' }>['head'], 'total'>;
export type LocatedProblem = ComputeReply['problems'][number];
export type Undecided = WorkerResult['undecided'][number];
export type Finding = WorkerResult['findings'][number];
export type Scenario = ReplyOf<'case.scenarios'>['scenarios'][number];
export type Explain = ReplyOf<'case.explain'>['explain'];

export type CaseRow = ReplyOf<'cases.list'>['cases'][number];
export type Deadline = ReplyOf<'cases.deadlines'>['deadlines'][number];
export type HistoryEntry = ReplyOf<'case.history'>['entries'][number];
export type ImportPreview = ReplyOf<'import.preview'>;
export type ImportPlan = ReplyOf<'import.plan'>;
export type PacketRow = ReplyOf<'packet.list'>['packets'][number];
export type BackupRow = ReplyOf<'backup.list'>['backups'][number];
export type Settings = ReplyOf<'settings.read'>;
export type LawTable = ReplyOf<'law.tables'>['tables'][number];
export type AppInfo = ReplyOf<'app.info'>;
export type Bytes = ReplyOf<'evidence.read'>;
