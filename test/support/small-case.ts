import type { RequestOf } from '../../src/contract/contract.ts';
import type { Json, JsonObject, RecordContent, StoredRecord } from '../../src/core/records/stored.ts';
import { starterCase } from '../../src/exporters/starter-case.ts';
import type { TestDesk } from './desk.ts';

const starter = JSON.parse(JSON.stringify(starterCase)) as JsonObject;
const list = (value: Json | undefined): readonly JsonObject[] => value as readonly JsonObject[];

/** The starter case with workers w1, w2 ... who all have the records of its one worker. */
export function caseOf(workers: number): JsonObject {
  const [worker] = list(starter['workers']);
  const all = Array.from({ length: workers }, (_, i) => {
    const n = String(i + 1);
    return { ...worker, id: `w${n}`, name: `実習生${n}` };
  });
  return { ...starter, workers: all };
}

/** Opens a case file in the desk and gives its id. */
export async function opened({ call }: TestDesk, raw: JsonObject): Promise<string> {
  return (await call('cases.importOpen', { fileName: 'small.json', text: JSON.stringify(raw) })).id;
}

export async function recordsOf(
  { call }: TestDesk,
  caseId: string,
  kind: RecordContent['kind'],
): Promise<readonly StoredRecord[]> {
  const { records } = await call('case.open', { caseId });
  return records.filter((r) => r.kind === kind).sort((a, b) => a.position - b.position);
}

type Change = RequestOf<'case.edit'>['changes'][number];

export const changeOf = ({ id, revision, ...content }: StoredRecord, body: JsonObject): Change => ({
  id,
  base: revision,
  content: { ...content, body: { ...content.body, ...body } },
});
export const removalOf = ({ id, revision }: StoredRecord): Change => ({ id, base: revision, content: null });

export const edited = (code = 'test'): RequestOf<'case.edit'>['action'] => ({ code, data: {} });

/** Saves one edit and returns the new revision; fails the test if it is not saved. */
export async function edit({ call }: TestDesk, caseId: string, ...changes: readonly Change[]): Promise<number> {
  const reply = await call('case.edit', { caseId, changes: [...changes], action: edited() });
  if (reply.outcome !== 'saved') throw new Error(JSON.stringify(reply));
  return reply.revision;
}
