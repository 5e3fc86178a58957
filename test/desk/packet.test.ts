import { describe, expect, it } from 'vitest';
import { manifestName } from '../../src/services/packet-manifest.ts';
import type { JsonObject } from '../../src/core/records/stored.ts';
import { newId } from '../support/memory-store.ts';
import { caseOf, changeOf, edit, edited, opened, recordsOf } from '../support/small-case.ts';
import { testDesk, textPrinter, type TestDesk } from '../support/desk.ts';

const started = async (workers = 1, desk: TestDesk = testDesk()) => {
  const caseId = await opened(desk, caseOf(workers));
  return { desk, caseId, workers: await recordsOf(desk, caseId, 'worker') };
};
const parsed = (bytes: string): JsonObject => JSON.parse(Buffer.from(bytes, 'base64').toString()) as JsonObject;
const workersIn = (raw: JsonObject): readonly JsonObject[] => raw['workers'] as readonly JsonObject[];

describe('papers that are looked at', () => {
  it('are of one worker alone, without the rows that are held back', async () => {
    const { desk, caseId, workers } = await started(2);
    expect(await desk.call('packet.documents', {})).toEqual({
      documents: ['claim-summary', 'hours'],
      languages: ['ja', 'vi'],
    });
    const day = (await recordsOf(desk, caseId, 'day')).find((d) => d.parent === workers[1]!.id)!;
    await edit(desk, caseId, changeOf(day, { end: 'x' }));
    const request = { caseId, worker: workers[1]!.id, document: 'hours' };
    const preview = await desk.call('packet.preview', request);
    expect(preview.fileName).toBe('hours.pdf');
    const [worker, other] = workersIn(parsed(preview.bytes));
    expect([worker!['id'], other]).toEqual(['w2', undefined]);
    expect(worker!['days']).toHaveLength(2);
  });

  it('of a worker of whom nothing can be computed are refused with the reasons', async () => {
    const { desk, caseId, workers } = await started(2);
    const terms = (await recordsOf(desk, caseId, 'terms')).find((t) => t.parent === workers[0]!.id)!;
    await edit(desk, caseId, changeOf(terms, { prefecture: '99' }));
    const request = { caseId, document: 'hours' };
    expect(await desk.refusal('packet.preview', { ...request, worker: workers[0]!.id })).toEqual([
      'unknown-prefecture',
    ]);
    expect((await desk.call('packet.preview', { ...request, worker: workers[1]!.id })).bytes).not.toBe('');
    expect(await desk.refusal('packet.preview', { ...request, worker: newId() })).toEqual(['record-not-found']);
  });
});

describe('a packet that is issued', () => {
  it('is kept with every file, and read again as it was', async () => {
    const { desk, caseId, workers } = await started();
    const { record, revision } = await desk.call('packet.issue', { caseId, worker: null });
    expect(revision).toBe(2);
    const { packets } = await desk.call('packet.list', { caseId });
    expect(packets).toMatchObject([{ record, asOf: '2026-11-22', changedSince: false, totals: [{ worker: 'w1' }] }]);
    expect(packets[0]!.files.map((f) => f.path)).toEqual(['claim-summary.pdf', manifestName]);
    const paper = await desk.call('packet.read', { caseId, record, path: 'claim-summary.pdf' });
    expect(workersIn(parsed(paper.bytes)).map((w) => w['id'])).toEqual(['w1']);
    const manifest = await desk.call('packet.read', { caseId, record, path: manifestName });
    expect(parsed(manifest.bytes)['format']).toBe('mibarai-packet');
    expect(await desk.refusal('packet.read', { caseId, record, path: '../secret' })).toEqual(['record-not-found']);
    expect(workers).toHaveLength(1);
  });

  it('says whether its facts changed since, and not because of a note or another worker', async () => {
    const { desk, caseId, workers } = await started(2);
    await desk.call('packet.issue', { caseId, worker: workers[0]!.id });
    const changed = async (): Promise<boolean> => (await desk.call('packet.list', { caseId })).packets[0]!.changedSince;
    const days = await recordsOf(desk, caseId, 'day');
    const note = { kind: 'note', parent: workers[0]!.id, position: 0, body: { value: 'x' } } as const;
    await edit(desk, caseId, { id: newId(), base: 0, content: note });
    await edit(
      desk,
      caseId,
      changeOf(
        days.find((d) => d.parent === workers[1]!.id)!,
        { end: '19:00' },
      ),
    );
    expect(await changed()).toBe(false);
    await edit(
      desk,
      caseId,
      changeOf(
        days.find((d) => d.parent === workers[0]!.id)!,
        { end: '19:00' },
      ),
    );
    expect(await changed()).toBe(true);
    const { revision } = await desk.call('case.open', { caseId });
    await desk.call('case.undo', { caseId, revision });
    expect(await changed()).toBe(false);
    const [own] = await recordsOf(desk, caseId, 'case');
    await edit(desk, caseId, changeOf(own!, { policy: { rounding: 'floor' } }));
    expect(await changed()).toBe(true);
  });

  it('cannot be changed, removed or undone, and does not block the undo of what came before', async () => {
    const { desk, caseId } = await started();
    const [day] = await recordsOf(desk, caseId, 'day');
    await edit(desk, caseId, changeOf(day!, { note: 'one' }));
    const { record } = await desk.call('packet.issue', { caseId, worker: null });
    const [packet] = await recordsOf(desk, caseId, 'packet');
    const change = (changes: ReturnType<typeof changeOf>[]) => ({ caseId, changes, action: edited() });
    expect(await desk.refusal('case.edit', change([changeOf(packet!, { facts: '' })]))).toEqual(['packet-is-frozen']);
    const removal = { id: record, base: packet!.revision, content: null };
    expect(await desk.refusal('case.edit', change([removal]))).toEqual(['packet-is-frozen']);
    expect(await desk.call('case.undo', { caseId, revision: 3 })).toMatchObject({ outcome: 'saved', undo: null });
    expect((await recordsOf(desk, caseId, 'day'))[0]!.body['note']).toBeUndefined();
    expect((await desk.call('packet.list', { caseId })).packets).toHaveLength(1);
  });

  it('is no part of the open case file', async () => {
    const { desk, caseId } = await started();
    const before = await desk.call('cases.exportOpen', { caseId });
    await desk.call('packet.issue', { caseId, worker: null });
    expect(await desk.call('cases.exportOpen', { caseId })).toEqual(before);
  });

  it('is refused where a row of that worker is held back, with the reason', async () => {
    const { desk, caseId, workers } = await started(2);
    const day = (await recordsOf(desk, caseId, 'day')).find((d) => d.parent === workers[0]!.id)!;
    await edit(desk, caseId, changeOf(day, { end: 'x' }));
    expect(await desk.refusal('packet.issue', { caseId, worker: workers[0]!.id })).toEqual(['bad-clock']);
    expect(await desk.refusal('packet.issue', { caseId, worker: null })).toEqual(['bad-clock']);
    expect(await desk.call('packet.issue', { caseId, worker: workers[1]!.id })).toMatchObject({ revision: 3 });
  });

  it('is refused without workers and for one who is not there', async () => {
    const desk = testDesk();
    const { id: caseId } = await desk.call('cases.create', { title: '', asOf: '2026-11-25' });
    expect(await desk.refusal('packet.issue', { caseId, worker: null })).toEqual(['case-without-workers']);
    expect(await desk.refusal('packet.issue', { caseId, worker: newId() })).toEqual(['record-not-found']);
  });

  it('is not issued where its facts changed while it was printed, or the person stopped it', async () => {
    let meanwhile: () => Promise<unknown> = () => Promise.resolve();
    const printer = {
      ...textPrinter,
      packet: async (...job: Parameters<typeof textPrinter.packet>) => {
        await meanwhile();
        return textPrinter.packet(...job);
      },
    };
    const { desk, caseId } = await started(1, testDesk(undefined, { printer }));
    const [day] = await recordsOf(desk, caseId, 'day');
    meanwhile = () => edit(desk, caseId, changeOf(day!, { end: '19:00' }));
    expect(await desk.refusal('packet.issue', { caseId, worker: null })).toEqual(['case-moved-on']);
    const stop = new AbortController();
    meanwhile = () => {
      stop.abort();
      return Promise.resolve();
    };
    expect(await desk.refusal('packet.issue', { caseId, worker: null }, { signal: stop.signal })).toEqual([
      'cancelled',
    ]);
    expect((await desk.call('packet.list', { caseId })).packets).toEqual([]);
    const note = { kind: 'decision', parent: null, position: 0, body: { value: 'x' } } as const;
    const [worker] = await recordsOf(desk, caseId, 'worker');
    meanwhile = () => edit(desk, caseId, { id: newId(), base: 0, content: { ...note, parent: worker!.id } });
    expect(await desk.call('packet.issue', { caseId, worker: null })).toMatchObject({ revision: 4 });
  });
});
