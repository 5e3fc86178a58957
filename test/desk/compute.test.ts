import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/records/stored.ts';
import { memoryStore, newId } from '../support/memory-store.ts';
import { caseOf, changeOf, edit, opened, recordsOf, removalOf } from '../support/small-case.ts';
import { testDesk, type TestDesk } from '../support/desk.ts';

const started = async (workers: number): Promise<{ desk: TestDesk; caseId: string }> => {
  const desk = testDesk();
  return { desk, caseId: await opened(desk, caseOf(workers)) };
};

describe('a row that cannot be right', () => {
  it.each([
    ['an end that is no clock time', { end: '25:99' }, 'bad-clock'],
    ['an end before the start', { start: '09:00', end: '08:00' }, 'end-before-start'],
    ['a day before the employment', { date: '2020-01-06' }, 'day-outside-employment'],
    ['a field that the format has not', { lunch: 'yes' }, 'unknown-field'],
    [
      'the minutes of another row',
      { date: '2026-05-13', start: '13:00', end: '14:00', breaks: null },
      'overlapping-minutes',
    ],
  ])('with %s is held back alone, and the rest is what it would be without the row', async (_what, body, code) => {
    const { desk, caseId } = await started(1);
    const [first, second] = await recordsOf(desk, caseId, 'day');
    await edit(desk, caseId, removalOf(first!));
    const without = await desk.call('case.compute', { caseId });
    await desk.call('case.undo', { caseId, revision: 2 });
    const again = (await recordsOf(desk, caseId, 'day')).find(({ id }) => id === first!.id)!;
    // The last of the rows, so that the later one of an overlap is this one.
    const { id, base, content } = changeOf(again, body);
    await edit(desk, caseId, { id, base, content: { ...content!, position: 9 } });
    const held = await desk.call('case.compute', { caseId });
    expect(held.heldBack).toEqual([first!.id]);
    expect(held.problems.map((p) => [p.code, p.severity, p.record])).toEqual([[code, 'error', first!.id]]);
    expect(held.problems[0]!.at.path).toMatch(/^workers\[0\]\.days\[2\]/);
    expect(held.result?.totals).toEqual(without.result?.totals);
    expect(held.notComputed).toEqual([]);
    expect(second).toBeDefined();
  });

  it('tells its place among all rows, also where others are held back before it', async () => {
    const { desk, caseId } = await started(2);
    const [w1, w2] = await recordsOf(desk, caseId, 'worker');
    const days = await recordsOf(desk, caseId, 'day');
    const ofSecond = days.filter((d) => d.parent === w2!.id);
    expect(days.filter((d) => d.parent === w1!.id)).toHaveLength(3);
    await edit(
      desk,
      caseId,
      changeOf(ofSecond[0]!, { end: 'x' }),
      changeOf(ofSecond[2]!, { start: '23:00', end: '22:00' }),
    );
    const { problems, heldBack } = await desk.call('case.compute', { caseId });
    expect(problems.map((p) => [p.code, p.at.path, p.record])).toEqual([
      ['bad-clock', 'workers[1].days[0].end', ofSecond[0]!.id],
      ['end-before-start', 'workers[1].days[2].end', ofSecond[2]!.id],
    ]);
    expect([...heldBack].sort()).toEqual([ofSecond[0]!.id, ofSecond[2]!.id].sort());
  });

  it('may be a payslip that fits no pay period, a piece, an event or a piece of evidence', async () => {
    const { desk, caseId } = await started(1);
    const [worker] = await recordsOf(desk, caseId, 'worker');
    const { result } = await desk.call('case.compute', { caseId });
    const add = (kind: 'payslip' | 'piece' | 'event', body: JsonObject) => ({
      id: newId(),
      base: 0,
      content: { kind, parent: worker!.id, position: 9, body },
    });
    const added = [
      add('payslip', { period: { from: '2026-05-03', to: '2026-05-20' } }),
      add('piece', { from: '2026-05-01', to: '2026-05-31', yen: 'many', hours: '1' }),
      add('event', { kind: 'demand-received', date: 'yesterday' }),
      { id: newId(), base: 0, content: { kind: 'evidence', parent: null, position: 9, body: { file: 'x' } } as const },
    ];
    await edit(desk, caseId, ...added);
    const held = await desk.call('case.compute', { caseId });
    expect([...held.heldBack].sort()).toEqual(added.map(({ id }) => id).sort());
    expect(held.problems.map((p) => p.code).sort()).toEqual(
      ['bad-date', 'missing-field', 'not-money', 'payslip-without-period'].sort(),
    );
    expect(held.result?.totals).toEqual(result?.totals);
  });
});

describe('a fact that everything needs', () => {
  it('leaves out one worker where it is the worker’s, and says so', async () => {
    const { desk, caseId } = await started(2);
    const before = await desk.call('case.compute', { caseId });
    const [w1, w2] = await recordsOf(desk, caseId, 'worker');
    const [terms] = (await recordsOf(desk, caseId, 'terms')).filter((t) => t.parent === w1!.id);
    await edit(desk, caseId, changeOf(terms!, { prefecture: '99' }));
    const { result, notComputed, problems, order } = await desk.call('case.compute', { caseId });
    expect(notComputed).toEqual([w1!.id]);
    expect(problems.map((p) => [p.code, p.record])).toEqual([['unknown-prefecture', terms!.id]]);
    expect(order).toEqual(['w2']);
    expect(result?.totals).toEqual(before.result?.workers[1]?.totals);
    expect(w2).toBeDefined();
  });

  it('leaves out the second of two workers with one id', async () => {
    const { desk, caseId } = await started(2);
    const [, w2] = await recordsOf(desk, caseId, 'worker');
    await edit(desk, caseId, changeOf(w2!, { id: 'w1' }));
    const reply = await desk.call('case.compute', { caseId });
    expect(reply.problems.map((p) => [p.code, p.at.path, p.record])).toEqual([
      ['duplicate-worker-id', 'workers[1].id', w2!.id],
    ]);
    expect(reply.notComputed).toEqual([w2!.id]);
    expect(reply.order).toEqual(['w1']);
  });

  it('leaves nothing to compute where it is the case’s', async () => {
    const { desk, caseId } = await started(2);
    const [own] = await recordsOf(desk, caseId, 'case');
    const [employer] = await recordsOf(desk, caseId, 'employer');
    await edit(desk, caseId, changeOf(own!, { asOf: null }), changeOf(employer!, { size: 'huge' }));
    const { result, problems, order, notComputed } = await desk.call('case.compute', { caseId });
    expect(result).toBeNull();
    expect(order).toEqual([]);
    expect(problems.map((p) => [p.code, p.record]).sort()).toEqual(
      [
        ['bad-date', own!.id],
        ['unknown-choice', employer!.id],
      ].sort(),
    );
    expect(notComputed).toHaveLength(2);
  });
});

describe('a row that names a file', () => {
  it('is warned of as long as the case does not list it, and computed all the same', async () => {
    const { desk, caseId } = await started(1);
    const { result, problems } = await desk.call('case.compute', { caseId });
    expect(problems).toEqual([]);
    const [listed] = await recordsOf(desk, caseId, 'evidence');
    const [day] = await recordsOf(desk, caseId, 'day');
    const revision = await edit(desk, caseId, removalOf(listed!));
    const without = await desk.call('case.compute', { caseId });
    expect(without.problems.map((p) => [p.code, p.severity, p.record])).toEqual([
      ['unknown-evidence', 'warning', day!.id],
    ]);
    expect(without.result?.totals).toEqual(result?.totals);
    await desk.call('case.undo', { caseId, revision });
    expect((await desk.call('case.compute', { caseId })).problems).toEqual([]);
  });
});

describe('a case of no workers', () => {
  it('is worth nothing and has no problem', async () => {
    const desk = testDesk();
    const { id: caseId } = await desk.call('cases.create', { title: '新件', asOf: '2026-11-25' });
    expect(await desk.call('case.compute', { caseId })).toMatchObject({
      result: { workers: [], totals: { claimable: '0' }, asOf: '2026-11-25' },
      order: [],
      problems: [],
      notComputed: [],
    });
  });
});

describe('a result that the asker holds already', () => {
  const ids = (reply: { readonly result: { readonly workers: readonly { readonly id: string }[] } | null }) =>
    reply.result?.workers.map(({ id }) => id);

  it('is not sent again: only the worker whose records changed is', async () => {
    const { desk, caseId } = await started(3);
    const first = await desk.call('case.compute', { caseId });
    expect(ids(first)).toEqual(['w1', 'w2', 'w3']);
    const workers = await recordsOf(desk, caseId, 'worker');
    const day = (await recordsOf(desk, caseId, 'day')).find((d) => d.parent === workers[1]!.id)!;
    await edit(desk, caseId, changeOf(day, { end: '19:00' }));
    const next = await desk.call('case.compute', { caseId, known: first.revision });
    expect(ids(next)).toEqual(['w2']);
    expect(next.order).toEqual(['w1', 'w2', 'w3']);
    const whole = await desk.call('case.compute', { caseId });
    expect(next.result?.totals).toEqual(whole.result?.totals);
    expect(ids(await desk.call('case.compute', { caseId, known: next.revision }))).toEqual([]);
  });

  it.each([
    ['the day to which it is computed', 'case', { asOf: '2026-11-23' }],
    ['a policy', 'case', { policy: { rounding: 'floor' } }],
    ['the size of the firm', 'employer', { size: 'large' }],
  ] as const)('is sent anew of all workers where %s changes', async (_what, kind, body) => {
    const { desk, caseId } = await started(2);
    const first = await desk.call('case.compute', { caseId });
    const [record] = await recordsOf(desk, caseId, kind);
    await edit(desk, caseId, changeOf(record!, body));
    expect(ids(await desk.call('case.compute', { caseId, known: first.revision }))).toEqual(['w1', 'w2']);
  });

  it('is kept where a note was written', async () => {
    const { desk, caseId } = await started(2);
    const first = await desk.call('case.compute', { caseId });
    const [worker] = await recordsOf(desk, caseId, 'worker');
    const content = { kind: 'note', parent: worker!.id, position: 0, body: { value: 'call back' } } as const;
    await edit(desk, caseId, { id: newId(), base: 0, content });
    expect(ids(await desk.call('case.compute', { caseId, known: first.revision }))).toEqual([]);
  });

  it('is sent whole to an asker of a revision that is not there yet, and by a program that was started anew', async () => {
    const store = memoryStore();
    const desk = testDesk(store);
    const caseId = await opened(desk, caseOf(2));
    expect(ids(await desk.call('case.compute', { caseId, known: 99 }))).toEqual(['w1', 'w2']);
    const [day] = await recordsOf(desk, caseId, 'day');
    await edit(desk, caseId, changeOf(day!, { end: '19:00' }));
    expect(ids(await testDesk(store).call('case.compute', { caseId, known: 1 }))).toEqual(['w1', 'w2']);
  });
});

describe('a case of many workers', () => {
  it('is computed one worker at a time, telling how far it is', async () => {
    const { desk, caseId } = await started(12);
    const told: string[] = [];
    await desk.call(
      'case.compute',
      { caseId },
      { progress: ({ what, done, total }) => told.push(`${what} ${String(done)}/${String(total)}`) },
    );
    expect(told).toEqual(Array.from({ length: 12 }, (_, i) => `compute ${String(i)}/12`));
  });

  it('stops when asked to, and goes on from there the next time', async () => {
    const { desk, caseId } = await started(6);
    const stop = new AbortController();
    const refused = await desk.refusal(
      'case.compute',
      { caseId },
      { signal: stop.signal, progress: ({ done }) => (done === 3 ? stop.abort() : undefined) },
    );
    expect(refused).toEqual(['cancelled']);
    const told: number[] = [];
    const { order } = await desk.call('case.compute', { caseId }, { progress: ({ total }) => told.push(total) });
    expect(order).toHaveLength(6);
    expect(told).toHaveLength(2);
  });

  it('takes in what is edited meanwhile: the answer is of the last revision', async () => {
    const { desk, caseId } = await started(4);
    const [day] = await recordsOf(desk, caseId, 'day');
    const computing = desk.call('case.compute', { caseId });
    await edit(desk, caseId, changeOf(day!, { end: '19:00' }));
    const reply = await computing;
    expect(reply.revision).toBe(2);
    expect(reply.result).toEqual((await desk.call('case.compute', { caseId })).result);
    const days = reply.result?.workers[0]?.days.map((d) => d.end);
    expect(days).toContain('19:00');
  });
});
