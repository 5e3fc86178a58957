import type { RecordContent, RecordKind } from '../../core/records/stored.ts';

type ListedKind = Exclude<RecordKind, 'case' | 'employer' | 'packet'>;

/** The lists of the open case format whose items are records of their own, in the order of the format. */
export const caseLists = { worker: 'workers', evidence: 'evidence' } as const satisfies Partial<
  Record<ListedKind, string>
>;
export const workerLists = {
  terms: 'terms',
  day: 'days',
  payslip: 'payslips',
  piece: 'pieces',
  event: 'events',
  note: 'notes',
  decision: 'decisions',
} as const satisfies Partial<Record<ListedKind, string>>;

export type WorkerPart = keyof typeof workerLists;
export const workerParts = Object.keys(workerLists) as readonly WorkerPart[];
export const isWorkerPart = (kind: RecordKind): kind is WorkerPart => Object.hasOwn(workerLists, kind);

/** Fields that a body must not have, because other records or the format hold them. */
export const fieldsElsewhere: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  case: ['format', 'version', 'employer', ...Object.values(caseLists)],
  worker: Object.values(workerLists),
};

/** Items of a list in order of position; equal positions are ordered by id, so that the order is always the same. */
export const inOrder = <T extends RecordContent & { readonly id: string }>(records: readonly T[]): readonly T[] =>
  [...records].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
