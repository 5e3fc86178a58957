import type { Problem } from '../../core/base/problem.ts';
import { computeCase } from '../../core/claim/compute.ts';
import type { ResultFile } from '../../core/claim/result.ts';
import type { CaseFile } from '../../core/records/case.ts';
import type { RecordKind, StoredRecord } from '../../core/records/stored.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { LocatedProblem } from '../../contract/replies.ts';
import { fromRecords } from '../case-records/index.ts';
import { textOf } from './json.ts';
import { openCase, type CaseFormat } from '../open-case.ts';

/** The case with only this worker, and its result. Paths of problems refer to that case. */
export type WorkerPart = {
  /** Null where a required fact of the worker is missing or wrong. */
  readonly computed: { readonly caseFile: CaseFile; readonly result: ResultFile } | null;
  readonly problems: readonly LocatedProblem[];
  readonly heldBack: readonly string[];
  /** Ids of the evidence that the days name, whether it exists or not. */
  readonly evidence: ReadonlySet<string>;
  /** The revision of the case when this was computed. */
  readonly since: number;
};

/** What all workers share: the case without workers; null where it has errors. */
export type SharedPart = {
  readonly caseFile: CaseFile | null;
  readonly problems: readonly LocatedProblem[];
  readonly heldBack: readonly string[];
};

type Ports = { readonly format: CaseFormat };

/** Kinds of records that can be left out of the computation without changing the meaning of the others. */
const holdable: ReadonlySet<RecordKind> = new Set(['day', 'payslip', 'piece', 'event', 'evidence']);

export function sharedPart(ports: Ports, records: readonly StoredRecord[]): SharedPart {
  const { outcome, ...rest } = withoutFaulty(records, (kept) => {
    const opened = openRecords(ports, kept);
    return opened.ok ? ok({ value: opened.value.caseFile, warnings: opened.value.warnings }) : opened;
  });
  return { caseFile: outcome, ...rest };
}

/** @param records of the case, the employer, the evidence, the worker and the worker's own. */
export function workerPart(ports: Ports, records: readonly StoredRecord[], since: number): WorkerPart {
  const evidence = namedEvidence(records);
  const used = records.filter((r) => r.kind !== 'evidence' || evidence.has(textOf(r.body, 'id')));
  const { outcome, ...rest } = withoutFaulty(used, (kept) => {
    const opened = openRecords(ports, kept);
    if (!opened.ok) return opened;
    const { caseFile, warnings, place } = opened.value;
    const result = computeCase(caseFile);
    return result.ok ? ok({ value: { caseFile, result: result.value }, warnings }) : err(place(result.error));
  });
  return { computed: outcome, ...rest, evidence, since };
}

const caseName = 'case';
const openRecords = ({ format }: Ports, records: readonly StoredRecord[]): ReturnType<typeof openCase> =>
  openCase(format, { raw: fromRecords(records).raw, fileName: caseName });

function namedEvidence(records: readonly StoredRecord[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { kind, body } of records) {
    const source = body['source'];
    const id = kind === 'day' && typeof source === 'string' ? /^([^#]+)#/.exec(source)?.[1] : undefined;
    if (id !== undefined) named.add(id);
  }
  return named;
}

type Tried<T> = Result<{ readonly value: T; readonly warnings: readonly Problem[] }, readonly Problem[]>;

/**
 * Tries with all records, then again without the faulty ones, until it works. The problems of held-back records are
 * kept. Null where a record that cannot be left out is faulty.
 */
function withoutFaulty<T>(
  records: readonly StoredRecord[],
  attempt: (kept: readonly StoredRecord[]) => Tried<T>,
): { readonly outcome: T | null; readonly problems: readonly LocatedProblem[]; readonly heldBack: readonly string[] } {
  const placeOf = fromRecords(records).pathOf;
  const kinds = new Map(records.map(({ id, kind }) => [id, kind]));
  const held = new Set<string>();
  const problems: LocatedProblem[] = [];
  for (;;) {
    const kept = records.filter(({ id }) => !held.has(id));
    const tried = attempt(kept);
    const at = fromRecords(kept);
    const located = (tried.ok ? tried.value.warnings : tried.error).map((p) => locate(p, at, placeOf));
    problems.push(...located.filter((p) => tried.ok || p.severity === 'error'));
    if (tried.ok) return { outcome: tried.value.value, problems, heldBack: [...held] };
    const faulty = located.filter((p) => p.severity === 'error').map((p) => p.record);
    const fatal = faulty.some((id) => id === null || !holdable.has(kinds.get(id)!));
    for (const id of faulty) if (id !== null && holdable.has(kinds.get(id)!)) held.add(id);
    if (fatal) return { outcome: null, problems, heldBack: [...held] };
  }
}

type View = Pick<ReturnType<typeof fromRecords>, 'recordAt' | 'pathOf'>;

/** Adds the record of a problem, and its path among all records instead of those that were tried. */
function locate({ at, ...rest }: Problem, tried: View, placeOf: View['pathOf']): LocatedProblem {
  const { path } = at;
  if (path === undefined) return { ...rest, at: {}, record: null };
  const record = tried.recordAt(path);
  const moved = (text: string): string => {
    const id = tried.recordAt(text);
    const from = id === null ? null : tried.pathOf(id);
    const to = id === null ? null : placeOf(id);
    return from === null || to === null ? text : to + text.slice(from.length);
  };
  const { other } = rest.data;
  const data = other?.startsWith('workers[') === true ? { ...rest.data, other: moved(other) } : rest.data;
  return { ...rest, data, at: { path: moved(path) }, record };
}
