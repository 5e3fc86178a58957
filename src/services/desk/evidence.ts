import { problem } from '../../core/base/problem.ts';
import { err, ok } from '../../core/base/result.ts';
import type { DeskAction } from '../../contract/names.ts';
import { inOrder } from '../case-records/lists.ts';
import { commit } from './commit.ts';
import { textOf } from './json.ts';
import type { OpenCalls } from './open.ts';

/** A file is stored unchanged under the id of its evidence record. */
export const evidenceCalls: Pick<OpenCalls, 'evidence.add' | 'evidence.read'> = {
  'evidence.add': (open, { caseId, fileName, bytes, title, exhibit }) =>
    open.inTurn(caseId, async () => {
      const memory = await open.memory(caseId);
      if (!memory.ok) return memory;
      const file = open.ports.base64.decode(bytes);
      if (file.length === 0) return err([problem('error', 'empty-file', { file: fileName })]);
      const sha256 = open.ports.sha256(file);
      const others = inOrder(memory.value.ownRecords('evidence'));
      const same = others.find(({ body }) => textOf(body, 'sha256').toLowerCase() === sha256);
      if (same !== undefined)
        return err([problem('error', 'duplicate-file', { file: fileName }, { evidence: textOf(same.body, 'id') })]);
      const id = open.ports.newId();
      const body = {
        id: freeId(others.map((record) => textOf(record.body, 'id'))),
        file: fileName,
        sha256,
        title,
        createdOn: '',
        author: '',
        exhibit,
      };
      const position = (others.at(-1)?.position ?? -1) + 1;
      return commit(open, memory.value, {
        changes: [{ id, base: 0, content: { kind: 'evidence', parent: null, position, body } }],
        kind: 'change',
        of: null,
        action: { code: 'evidence-add', data: { file: fileName } } satisfies DeskAction,
        files: [{ id, bytes: file }],
      });
    }),
  'evidence.read': async (open, { caseId, record }) => {
    const memory = await open.memory(caseId);
    if (!memory.ok) return memory;
    const evidence = memory.value.ownRecords('evidence').find(({ id }) => id === record);
    if (evidence === undefined) return err([problem('error', 'record-not-found', {})]);
    const fileName = textOf(evidence.body, 'file');
    const read = await open.store.readFile(caseId, record);
    if (!read.ok) {
      const absent = read.error.some(({ code }) => code === 'record-not-found');
      return absent ? err([problem('error', 'evidence-without-file', { file: fileName })]) : read;
    }
    if (open.ports.sha256(read.value) !== textOf(evidence.body, 'sha256').toLowerCase())
      return err([problem('error', 'evidence-file-differs', { file: fileName })]);
    return ok({ fileName, bytes: open.ports.base64.encode(read.value) });
  },
};

function freeId(used: readonly string[]): string {
  let n = used.length + 1;
  while (used.includes(`e${String(n)}`)) n += 1;
  return `e${String(n)}`;
}
