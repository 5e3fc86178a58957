import { describe, expect, it } from 'vitest';
import { testDesk } from '../support/desk.ts';

describe('the example case', () => {
  it('is opened, edited, undone, redone, computed and explained', async () => {
    const { call } = testDesk();
    const { id: caseId } = await call('cases.example', {});
    const opened = await call('case.open', { caseId });
    expect(opened.records.filter((r) => r.kind === 'day').length).toBeGreaterThan(500);
    const computed = await call('case.compute', { caseId });
    expect(computed.problems).toEqual([]);
    const [row] = (await call('cases.list', { archived: false })).cases;
    expect(row).toMatchObject({ claimable: computed.result?.totals.claimable, problems: 0, revision: 1 });
    const worker = computed.order[0]!;
    const why = await call('case.explain', { caseId, figure: { kind: 'total', worker, total: 'claimable' } });
    expect(why.explain.value).toBe(computed.result?.totals.claimable);
    const day = opened.records.find((r) => r.kind === 'day' && r.body['end'] !== undefined)!;
    const { id, revision, ...content } = day;
    const edited = await call('case.edit', {
      caseId,
      changes: [{ id, base: revision, content: { ...content, body: { ...content.body, end: '99:99' } } }],
      action: { code: 'day-edited', data: {} },
    });
    expect(edited).toMatchObject({ outcome: 'saved', revision: 2, undo: { code: 'day-edited' } });
    const held = await call('case.compute', { caseId, known: 1 });
    expect(held.heldBack).toEqual([id]);
    const undone = await call('case.undo', { caseId, revision: 2 });
    expect(undone).toMatchObject({ outcome: 'saved', revision: 3, undo: null, redo: { code: 'day-edited' } });
    const again = await call('case.compute', { caseId, known: 2 });
    expect(again.result?.totals).toEqual(computed.result?.totals);
    expect((await call('case.compute', { caseId, known: 3 })).result?.workers).toEqual([]);
    const history = await call('case.history', { caseId, limit: 10 });
    expect(history.entries.map((e) => [e.kind, e.undone])).toEqual([
      ['undo', false],
      ['change', true],
      ['mark', false],
    ]);
    const { id: copy } = await call('cases.importOpen', {
      fileName: 'copy.json',
      text: Buffer.from((await call('cases.exportOpen', { caseId })).bytes, 'base64').toString(),
    });
    expect((await call('case.compute', { caseId: copy })).result?.totals).toEqual(computed.result?.totals);
  });
});
