import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditReply } from '../../src/contract/replies.ts';
import type { JsonObject, StoredRecord } from '../../src/core/records/stored.ts';
import { draws } from '../support/draws.ts';
import { memoryStore, newId } from '../support/memory-store.ts';
import { caseOf, changeOf, edit, edited, opened, recordsOf, removalOf } from '../support/small-case.ts';
import { testDesk, type TestDesk } from '../support/desk.ts';

/** What a case says, without the revisions that tell when. */
async function contents({ call }: TestDesk, caseId: string): Promise<Readonly<Record<string, unknown>>> {
  const { records } = await call('case.open', { caseId });
  return Object.fromEntries(records.map(({ id, revision: _revision, ...content }) => [id, content]));
}

const revisionOf = async ({ call }: TestDesk, caseId: string): Promise<number> =>
  (await call('case.open', { caseId })).revision;

async function step(desk: TestDesk, name: 'case.undo' | 'case.redo', caseId: string): Promise<EditReply> {
  return desk.call(name, { caseId, revision: await revisionOf(desk, caseId) });
}

const noteOf = async (desk: TestDesk, caseId: string, n: number): Promise<StoredRecord> =>
  (await recordsOf(desk, caseId, 'day'))[n]!;

/** One random edit: what it does, to the how-manieth day, and what it writes. */
const randomEdit = fc.record({
  what: fc.constantFrom('change', 'add', 'remove', 'title'),
  day: fc.nat(5),
  text: fc.string({ maxLength: 5 }),
});

async function doEdit(
  desk: TestDesk,
  caseId: string,
  { what, day, text }: { readonly what: string; readonly day: number; readonly text: string },
): Promise<void> {
  const days = await recordsOf(desk, caseId, 'day');
  const [worker] = await recordsOf(desk, caseId, 'worker');
  const [own] = await recordsOf(desk, caseId, 'case');
  const one = days[day % Math.max(1, days.length)];
  if (what === 'title') await edit(desk, caseId, changeOf(own!, { title: text }));
  else if (what === 'add' || one === undefined) {
    const body: JsonObject = { date: '2026-05-14', note: text };
    const content = { kind: 'day', parent: worker!.id, position: days.length, body } as const;
    await edit(desk, caseId, { id: newId(), base: 0, content });
  } else await edit(desk, caseId, what === 'remove' ? removalOf(one) : changeOf(one, { note: text }));
}

describe('undo and redo', () => {
  it('lead through any edits back to the first state and on to the last, also by a program that was started anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomEdit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const store = memoryStore();
        const desk = testDesk(store);
        const caseId = await opened(desk, caseOf(1));
        const first = await contents(desk, caseId);
        for (const one of edits) await doEdit(desk, caseId, one);
        const last = await contents(desk, caseId);

        const later = testDesk(store);
        for (const { what } of edits)
          expect([what, await step(later, 'case.undo', caseId)]).toMatchObject([what, { outcome: 'saved' }]);
        expect(await contents(later, caseId)).toEqual(first);
        expect((await later.call('case.open', { caseId })).undo).toBeNull();

        const latest = testDesk(store);
        for (const { what } of edits)
          expect([what, await step(latest, 'case.redo', caseId)]).toMatchObject([what, { outcome: 'saved' }]);
        expect(await contents(latest, caseId)).toEqual(last);
        expect((await latest.call('case.open', { caseId })).redo).toBeNull();
        expect(await latest.call('case.verify', { caseId })).toMatchObject({ entries: 1 + 3 * edits.length });
      }),
      { numRuns: draws(40), seed: 20261125, endOnFailure: true },
    );
  });

  it('stop at the beginning and at the end', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(1));
    expect(await desk.refusal('case.undo', { caseId, revision: 1 })).toEqual(['nothing-to-undo']);
    expect(await desk.refusal('case.redo', { caseId, revision: 1 })).toEqual(['nothing-to-redo']);
  });

  it('forget what was undone once something else is done', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(1));
    await edit(desk, caseId, changeOf(await noteOf(desk, caseId, 0), { note: 'one' }));
    await step(desk, 'case.undo', caseId);
    await edit(desk, caseId, changeOf(await noteOf(desk, caseId, 0), { note: 'two' }));
    expect(await desk.call('case.open', { caseId })).toMatchObject({ redo: null });
    const { entries } = await desk.call('case.history', { caseId, limit: 10 });
    expect(entries.map(({ kind, of, undone }) => [kind, of, undone])).toEqual([
      ['change', null, false],
      ['undo', 2, false],
      ['change', null, true],
      ['mark', null, false],
    ]);
  });

  it('tell in the history what stands, and what an undo was of', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(1));
    await edit(desk, caseId, changeOf(await noteOf(desk, caseId, 0), { note: 'one' }));
    await step(desk, 'case.undo', caseId);
    await step(desk, 'case.redo', caseId);
    const { entries, more } = await desk.call('case.history', { caseId, limit: 3 });
    expect(entries.map(({ kind, of, undone }) => [kind, of, undone])).toEqual([
      ['redo', 2, false],
      ['undo', 2, true],
      ['change', null, false],
    ]);
    expect(more).toBe(true);
    const older = await desk.call('case.history', { caseId, limit: 3, before: entries.at(-1)!.seq });
    expect(older.entries.map(({ kind, action }) => [kind, action.code])).toEqual([['mark', 'case-import']]);
    expect(older.more).toBe(false);
  });

  it('show what one entry changed', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(1));
    const day = await noteOf(desk, caseId, 0);
    await edit(desk, caseId, changeOf(day, { note: 'one' }));
    const { entry, changes } = await desk.call('case.entry', { caseId, seq: 2 });
    expect(entry).toMatchObject({ seq: 2, kind: 'change', who: '甲' });
    expect(changes.map(({ id, before, after }) => [id, before?.body['note'], after?.body['note']])).toEqual([
      [day.id, undefined, 'one'],
    ]);
    expect(await desk.refusal('case.entry', { caseId, seq: 9 })).toEqual(['entry-not-found']);
  });
});

describe('back to a point of the history', () => {
  it('is the state of then: later changes are undone, what was undone later is done again', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(1));
    const write = async (note: string): Promise<number> =>
      edit(desk, caseId, changeOf(await noteOf(desk, caseId, 0), { note }));
    await write('one');
    const seq = await write('two');
    const then = await contents(desk, caseId);
    await step(desk, 'case.undo', caseId);
    await write('three');
    await write('four');
    const revision = await revisionOf(desk, caseId);
    const reply = await desk.call('case.undoTo', { caseId, revision, seq });
    expect(reply).toMatchObject({ outcome: 'saved', revision: revision + 3 });
    expect(await contents(desk, caseId)).toEqual(then);
    const { entries } = await desk.call('case.history', { caseId, limit: 3 });
    expect(entries.map(({ kind }) => kind)).toEqual(['redo', 'undo', 'undo']);
  });

  it('passes over marks, such as the import of the case', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(1));
    const first = await contents(desk, caseId);
    await edit(desk, caseId, changeOf(await noteOf(desk, caseId, 0), { note: 'one' }));
    await desk.call('case.undoTo', { caseId, revision: 2, seq: 1 });
    expect(await contents(desk, caseId)).toEqual(first);
  });

  it('is refused where the person has not seen all that would go, or there is no such entry', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(1));
    await edit(desk, caseId, changeOf(await noteOf(desk, caseId, 0), { note: 'one' }));
    expect(await desk.refusal('case.undoTo', { caseId, revision: 1, seq: 1 })).toEqual(['case-moved-on']);
    expect(await desk.refusal('case.undoTo', { caseId, revision: 2, seq: 7 })).toEqual(['entry-not-found']);
    expect(await revisionOf(desk, caseId)).toBe(2);
  });
});

describe('two people at one case', () => {
  const two = async (): Promise<{ a: TestDesk; b: TestDesk; caseId: string }> => {
    const store = memoryStore();
    const [a, b] = [testDesk(store), testDesk(store)];
    const caseId = await opened(a, caseOf(1));
    await b.call('case.open', { caseId });
    return { a, b, caseId };
  };

  it('who edit different records lose nothing', async () => {
    const { a, b, caseId } = await two();
    const [first, second] = [await noteOf(a, caseId, 0), await noteOf(a, caseId, 1)];
    await edit(a, caseId, changeOf(first, { note: 'A' }));
    await edit(b, caseId, changeOf(second, { note: 'B' }));
    for (const desk of [a, b])
      expect((await recordsOf(desk, caseId, 'day')).slice(0, 2).map((d) => d.body['note'])).toEqual(['A', 'B']);
  });

  it('who edit the same record meet a conflict that shows both versions, and nothing is written', async () => {
    const { a, b, caseId } = await two();
    const day = await noteOf(a, caseId, 0);
    await edit(a, caseId, changeOf(day, { note: 'A' }));
    const other = await noteOf(b, caseId, 1);
    const changes = [changeOf(other, { note: 'B too' }), changeOf(day, { note: 'B' })];
    const reply = await b.call('case.edit', { caseId, changes, action: edited() });
    expect(reply).toMatchObject({
      outcome: 'conflict',
      conflicts: [{ id: day.id, yours: { body: { note: 'B' } }, theirs: { body: { note: 'A' }, revision: 2 } }],
    });
    expect((await recordsOf(b, caseId, 'day')).map((d) => d.body['note']).slice(0, 2)).toEqual(['A', undefined]);
    expect(await revisionOf(b, caseId)).toBe(2);
  });

  it('undo each their own last step, though the other went on elsewhere', async () => {
    const { a, b, caseId } = await two();
    await edit(a, caseId, changeOf(await noteOf(a, caseId, 0), { note: 'A' }));
    await edit(b, caseId, changeOf(await noteOf(b, caseId, 1), { note: 'B' }));
    expect(await a.call('case.undo', { caseId, revision: 2 })).toMatchObject({ outcome: 'saved', revision: 4 });
    expect((await recordsOf(b, caseId, 'day')).slice(0, 2).map((d) => d.body['note'])).toEqual([undefined, 'B']);
  });

  it('meet a conflict where an undo would take away what the other wrote since', async () => {
    const { a, b, caseId } = await two();
    await edit(a, caseId, changeOf(await noteOf(a, caseId, 0), { note: 'A' }));
    const day = await noteOf(b, caseId, 0);
    await edit(b, caseId, changeOf(day, { note: 'B' }));
    expect(await a.call('case.undo', { caseId, revision: 2 })).toMatchObject({
      outcome: 'conflict',
      conflicts: [{ id: day.id, yours: { body: { date: '2026-05-11' } }, theirs: { body: { note: 'B' } } }],
    });
    expect((await noteOf(a, caseId, 0)).body['note']).toBe('B');
  });

  it('cannot undo the adding of a worker to whom the other gave a day since', async () => {
    const { a, b, caseId } = await two();
    const worker = newId();
    const body = { id: 'w2', employment: { start: '2026-04-01' } };
    await edit(a, caseId, { id: worker, base: 0, content: { kind: 'worker', parent: null, position: 1, body } });
    const day = { kind: 'day', parent: worker, position: 0, body: { date: '2026-05-11' } } as const;
    await edit(b, caseId, { id: newId(), base: 0, content: day });
    expect(await a.refusal('case.undo', { caseId, revision: 2 })).toEqual(['worker-has-records']);
    expect(await recordsOf(a, caseId, 'worker')).toHaveLength(2);
  });

  it('cannot undo twice what the other undid already', async () => {
    const { a, b, caseId } = await two();
    await edit(a, caseId, changeOf(await noteOf(a, caseId, 0), { note: 'A' }));
    await b.call('case.undo', { caseId, revision: 2 });
    expect(await a.refusal('case.undo', { caseId, revision: 2 })).toEqual(['case-moved-on']);
  });
});
