import { err, ok } from '../../core/base/result.ts';
import type { JsonObject } from '../../core/records/stored.ts';
import type { Answer } from '../../contract/dispatch.ts';
import type { DeskAction } from '../../contract/names.ts';
import { fromRecords, toRecords } from '../case-records/index.ts';
import type { NewRecord, StoredFile } from '../ports/case-store.ts';
import { readOpenCase } from './read-open-case.ts';
import type { Open, OpenCalls } from './open.ts';
import { readSettings, who } from './settings.ts';
import { titleOf } from './file-name.ts';
import { keepNames } from './summary.ts';

export const newCaseCalls: Pick<
  OpenCalls,
  'cases.create' | 'cases.example' | 'cases.importOpen' | 'cases.importSealed'
> = {
  'cases.create': async (open, { title, asOf }) => {
    const settings = await readSettings(open);
    if (!settings.ok) return settings;
    const { policy } = settings.value;
    const raw = { format: 'mibarai-case', version: 1, title, asOf, employer: {}, policy, workers: [], evidence: [] };
    return create(open, toRecords(raw, open.ports.newId), [], { code: 'case-create', data: {} });
  },
  'cases.example': async (open) => {
    const made = await exampleRecords(open);
    return made.ok ? create(open, made.value.records, made.value.files, { code: 'case-example', data: {} }) : made;
  },
  'cases.importOpen': async (open, { fileName, text }) => {
    const read = readOpenCase(open.ports, { text, fileName });
    if (!read.ok) return read;
    return create(open, read.value, [], { code: 'case-import', data: { file: fileName } });
  },
  'cases.importSealed': async (open, { bytes, passphrase, asCopy }) => {
    const head = await open.store.importSealed(open.ports.base64.decode(bytes), passphrase, asCopy);
    return head.ok ? announced(open, head.value.id) : head;
  },
};

async function create(
  open: Open,
  records: readonly NewRecord[],
  files: readonly StoredFile[],
  action: DeskAction,
): Answer<{ id: string }> {
  const person = await who(open);
  if (!person.ok) return person;
  const entry = { at: open.ports.clock.now(), who: person.value, kind: 'mark', of: null, action } as const;
  const head = await open.store.create(records, entry, files);
  return head.ok ? announced(open, head.value.id) : head;
}

async function announced(open: Open, id: string): Answer<{ id: string }> {
  const memory = await open.memory(id);
  if (!memory.ok) return memory;
  await keepNames(open, memory.value);
  open.ports.emit({ kind: 'cases-changed' });
  return ok({ id });
}

/** The example case with its files imported one after the other. */
async function exampleRecords({
  ports,
}: Open): Answer<{ readonly records: readonly NewRecord[]; readonly files: readonly StoredFile[] }> {
  const example = await ports.example();
  const read = readOpenCase(ports, example.case);
  if (!read.ok) return read;
  let raw: unknown = fromRecords(read.value).raw;
  const hashes: string[] = [];
  for (const { bytes, fileName } of example.files) {
    const file = ports.readImport(bytes, fileName, {});
    if (!file.ok) return file;
    const sha256 = ports.sha256(bytes);
    const target = { worker: example.worker, evidenceFile: fileName, sha256, skipped: new Set<number>() };
    const added = file.value.intoCase(raw, target);
    if (!added.ok) return err(added.error);
    raw = added.value.rawCase;
    hashes.push(sha256);
  }
  const records = toRecords(raw as JsonObject, ports.newId);
  const files = example.files.map(({ bytes }, i) => ({
    id: records.find((r) => r.kind === 'evidence' && r.body['sha256'] === hashes[i])!.id,
    bytes,
  }));
  return ok({ records, files });
}

export const exportCalls: Pick<OpenCalls, 'cases.exportOpen' | 'cases.exportSealed'> = {
  'cases.exportOpen': async (open, { caseId }) => {
    const memory = await open.memory(caseId);
    if (!memory.ok) return memory;
    const { raw } = fromRecords([...memory.value.records().values()]);
    const bytes = new TextEncoder().encode(open.ports.jsonText(raw));
    return ok({ fileName: `${titleOf(memory.value)}.json`, bytes: open.ports.base64.encode(bytes) });
  },
  'cases.exportSealed': async (open, { caseId, passphrase }) => {
    const memory = await open.memory(caseId);
    if (!memory.ok) return memory;
    const sealed = await open.store.exportSealed(caseId, passphrase);
    if (!sealed.ok) return sealed;
    return ok({ fileName: `${titleOf(memory.value)}.mibarai`, bytes: open.ports.base64.encode(sealed.value) });
  },
};
