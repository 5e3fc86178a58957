import { describe, expect, it } from 'vitest';
import { memoryStore } from '../support/memory-store.ts';
import { caseOf, changeOf, edit, edited, opened, recordsOf } from '../support/small-case.ts';
import { sha256, testDesk, type TestDesk } from '../support/desk.ts';

const photo = Buffer.from([0xff, 0xd8, 0, 1, 2, 3]);
const bytes = photo.toString('base64');

const started = async (desk: TestDesk = testDesk()) => ({ desk, caseId: await opened(desk, caseOf(1)) });

describe('a piece of evidence', () => {
  it('is kept as it was given, with its hash, under the next free number', async () => {
    const { desk, caseId } = await started();
    const added = { caseId, fileName: '写真.jpg', bytes, title: 'タイムカードの写真', exhibit: '甲2' };
    expect(await desk.call('evidence.add', added)).toMatchObject({ outcome: 'saved', undo: { code: 'evidence-add' } });
    const [, evidence] = await recordsOf(desk, caseId, 'evidence');
    expect(evidence!.body).toEqual({
      id: 'e2',
      file: '写真.jpg',
      sha256: sha256(photo),
      title: 'タイムカードの写真',
      createdOn: '',
      author: '',
      exhibit: '甲2',
    });
    expect(await desk.call('evidence.read', { caseId, record: evidence!.id })).toEqual({ fileName: '写真.jpg', bytes });
    expect((await desk.call('case.compute', { caseId })).problems).toEqual([]);
  });

  it('is not added twice, nor empty', async () => {
    const { desk, caseId } = await started();
    const added = { caseId, fileName: 'a.jpg', bytes, title: '', exhibit: '' };
    await desk.call('evidence.add', added);
    expect(await desk.refusal('evidence.add', { ...added, fileName: 'b.jpg' })).toEqual(['duplicate-file']);
    expect(await desk.refusal('evidence.add', { ...added, bytes: '' })).toEqual(['empty-file']);
  });

  it('keeps its hash, though its words may be changed', async () => {
    const { desk, caseId } = await started();
    await desk.call('evidence.add', { caseId, fileName: 'a.jpg', bytes, title: '', exhibit: '' });
    const [, evidence] = await recordsOf(desk, caseId, 'evidence');
    const forged = { caseId, changes: [changeOf(evidence!, { sha256: '00' })], action: edited() };
    expect(await desk.refusal('case.edit', forged)).toEqual(['evidence-hash-fixed']);
    await edit(desk, caseId, changeOf(evidence!, { exhibit: '甲9' }));
    expect((await recordsOf(desk, caseId, 'evidence'))[1]!.body).toMatchObject({
      exhibit: '甲9',
      sha256: sha256(photo),
    });
  });

  it('of which there is a record alone says so', async () => {
    const { desk, caseId } = await started();
    const [listed] = await recordsOf(desk, caseId, 'evidence');
    expect(await desk.refusal('evidence.read', { caseId, record: listed!.id })).toEqual(['evidence-without-file']);
    const [day] = await recordsOf(desk, caseId, 'day');
    expect(await desk.refusal('evidence.read', { caseId, record: day!.id })).toEqual(['record-not-found']);
  });

  it('whose bytes are others than those of its hash is not shown', async () => {
    const store = memoryStore();
    const damaged: typeof store = {
      ...store,
      readFile: () => Promise.resolve({ ok: true, value: new Uint8Array([1]) }),
    };
    const { desk, caseId } = await started(testDesk(damaged));
    await desk.call('evidence.add', { caseId, fileName: 'a.jpg', bytes, title: '', exhibit: '' });
    const [, evidence] = await recordsOf(desk, caseId, 'evidence');
    expect(await desk.refusal('evidence.read', { caseId, record: evidence!.id })).toEqual(['evidence-file-differs']);
  });
});
