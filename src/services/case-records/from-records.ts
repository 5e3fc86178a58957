import type { Json, JsonObject, StoredRecord } from '../../core/records/stored.ts';
import type { NewRecord } from '../ports/case-store.ts';
import { caseLists, workerLists, workerParts } from './lists.ts';
import { recordPaths } from './record-paths.ts';
import { childrenOf, partsOf, type CaseParts } from './parts.ts';

export type CaseView = {
  /** The case in the open format, its fields in the order of docs/case-file.md; a draft may be one that the format refuses. */
  readonly raw: JsonObject;
  /** The record that contains a path such as `workers[0].days[3].end`; null where the case has no such path. */
  readonly recordAt: (path: string) => string | null;
  /** The path of a record, such as `workers[0].days[3]`; '' is the case itself, null a record that is not part of the format. */
  readonly pathOf: (record: string) => string | null;
};

/** Records as a case in the open format: the inverse of `toRecords`. Records of issued packets are left out. */
export function fromRecords(records: readonly (NewRecord | StoredRecord)[]): CaseView {
  const parts = partsOf(records);
  const paths = recordPaths(parts);
  const byPath = new Map([...paths].map(([id, path]) => [path, id]));
  return {
    raw: rawOf(parts),
    recordAt: (path) =>
      parentsOf(path)
        .map((p) => byPath.get(p))
        .find((id) => id !== undefined) ?? null,
    pathOf: (id) => paths.get(id) ?? null,
  };
}

function rawOf(parts: CaseParts): JsonObject {
  const { employer: emptyEmployer, evidence: emptyEvidence, ...body } = parts.case.body;
  const employer = Object.keys(parts.employer.body).length > 0 ? parts.employer.body : emptyEmployer;
  const evidence = parts.evidence.length > 0 ? parts.evidence.map((e) => e.body) : emptyEvidence;
  const { title, asOf, policy, ...others } = body;
  return present({
    format: 'mibarai-case',
    version: 1,
    title,
    asOf,
    employer,
    policy,
    ...others,
    [caseLists.worker]: parts.workers.map((worker) => rawWorker(worker, parts)),
    [caseLists.evidence]: evidence,
  });
}

function rawWorker(worker: NewRecord, parts: CaseParts): JsonObject {
  const fields: Record<string, Json | undefined> = { ...worker.body };
  for (const kind of workerParts) {
    const items = childrenOf(parts, worker.id, kind);
    // The format requires `terms`; empty other lists are left out.
    if (items.length > 0 || kind === 'terms')
      fields[workerLists[kind]] = items.map(({ body }) =>
        kind === 'note' || kind === 'decision' ? (body['value'] ?? null) : body,
      );
  }
  return present(fields);
}

const present = (fields: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(fields).flatMap(([k, v]) => (v === undefined ? [] : [[k, v] as const])));

/** `workers[0].days[3].end` gives itself, `workers[0].days[3]`, `workers[0].days`, `workers[0]`, `workers`, ''. */
function parentsOf(path: string): readonly string[] {
  const out: string[] = [];
  for (let p = path; p !== ''; p = p.replace(/(^|\.)[^.[\]]*$|\[\d+\]$/, '')) out.push(p);
  return [...out, ''];
}
