import { describe, expect, it } from 'vitest';
import { compute } from '../../src/services/compute.ts';
import type { JsonObject } from '../../src/core/records/stored.ts';
import { caseFormat } from '../../src/wiring/case-format.ts';
import { memoryStore, newId } from '../support/memory-store.ts';
import { caseOf, changeOf, edit, edited, opened, recordsOf, removalOf } from '../support/small-case.ts';
import { testDesk, type TestDesk } from '../support/desk.ts';

const rows = async ({ call }: TestDesk, archived = false) => (await call('cases.list', { archived })).cases;
const text = (bytes: string): string => Buffer.from(bytes, 'base64').toString();

describe('the list of cases', () => {
  it('names a case that is not computed yet, with nothing that it does not know', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(2));
    expect(await rows(desk)).toMatchObject([
      {
        id: caseId,
        title: '未払賃金（実習生A）',
        employer: '株式会社サンプル',
        workers: ['実習生1', '実習生2'],
        claimable: null,
        interest: null,
        next: null,
        problems: null,
        revision: 1,
      },
    ]);
  });

  it('opens no case to show what each is worth', async () => {
    const store = memoryStore();
    const desk = testDesk(store);
    const caseId = await opened(desk, caseOf(1));
    const { result } = await desk.call('case.compute', { caseId });
    const loads = store.loads();
    const later = testDesk(store);
    expect(await rows(later)).toMatchObject([
      { claimable: result?.totals.claimable, interest: result?.totals.interest, problems: 0 },
    ]);
    await later.call('cases.deadlines', {});
    expect(store.loads()).toBe(loads);
  });

  it('shows no figures that an edit has made untrue, and the new name at once', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(1));
    await desk.call('case.compute', { caseId });
    const [day] = await recordsOf(desk, caseId, 'day');
    await edit(desk, caseId, changeOf(day!, { end: '19:00' }));
    expect(await rows(desk)).toMatchObject([{ claimable: null, next: null, workers: ['実習生1'] }]);
    const [employer] = await recordsOf(desk, caseId, 'employer');
    await edit(desk, caseId, changeOf(employer!, { name: '乙社' }));
    expect(await rows(desk)).toMatchObject([{ employer: '乙社', claimable: null }]);
    const { result } = await desk.call('case.compute', { caseId });
    expect(await rows(desk)).toMatchObject([{ employer: '乙社', claimable: result?.totals.claimable }]);
  });

  it('keeps figures that still are true: after a note, evidence, a packet', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(1));
    const { result } = await desk.call('case.compute', { caseId });
    await desk.call('evidence.add', { caseId, fileName: 'a', bytes: 'AAAA', title: '', exhibit: '' });
    await desk.call('packet.issue', { caseId, worker: null });
    expect(await rows(desk)).toMatchObject([{ claimable: result?.totals.claimable, revision: 3 }]);
  });

  it('shows the next day on which a part of the claim dies, from today on', async () => {
    const today = (day: string) => ({ clock: { now: () => '2026-11-25T00:00:00Z', today: () => day } });
    const store = memoryStore();
    const desk = testDesk(store, today('2026-11-25'));
    const caseId = await opened(desk, caseOf(2));
    const { result } = await desk.call('case.compute', { caseId });
    const [period] = result!.workers[0]!.periods;
    // Three years from the payday of 10 June 2026 (Labour Standards Act 115, 143 III), of two workers alike.
    const next = { date: '2029-06-10', yen: String(2 * Number(period!.unpaid.total)) };
    expect(await rows(desk)).toMatchObject([{ next }]);
    expect(await rows(testDesk(store, today('2029-06-10')))).toMatchObject([{ next }]);
    expect(await rows(testDesk(store, today('2029-06-11')))).toMatchObject([{ next: null }]);
  });

  it('leaves out what was put away, until it is asked for', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(1));
    await desk.call('cases.archive', { caseId, archived: true });
    expect(await rows(desk)).toEqual([]);
    expect(await rows(desk, true)).toMatchObject([{ id: caseId, archived: true }]);
    await desk.call('cases.archive', { caseId, archived: false });
    expect(await rows(desk)).toHaveLength(1);
  });
});

describe('the deadlines of all cases', () => {
  it('are those of each month and kind, with the law, and name the cases that are not computed', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(1));
    const other = await opened(desk, { ...caseOf(1), title: '別件' });
    const { result } = await desk.call('case.compute', { caseId });
    const [period] = result!.workers[0]!.periods;
    const { deadlines, notComputed } = await desk.call('cases.deadlines', {});
    const common = { caseId, worker: '実習生1', period: { from: '2026-05-01', to: '2026-05-31' }, date: '2029-06-10' };
    expect(deadlines).toMatchObject([
      { ...common, kind: 'prescription', yen: period!.unpaid.total, state: 'running' },
      { ...common, kind: 'additional-payment', yen: period!.additionalPayment },
    ]);
    expect(deadlines[0]!.citations.join()).toContain('労働基準法115条');
    expect(deadlines[1]!.citations.join()).toContain('労働基準法114条');
    expect(notComputed).toEqual([{ caseId: other, title: '別件' }]);
  });

  it('move with a demand, which does nothing for the additional payment, and end with a filing', async () => {
    const desk = testDesk();
    const raw = { ...caseOf(1), asOf: '2029-06-01' };
    const caseId = await opened(desk, raw);
    const [worker] = await recordsOf(desk, caseId, 'worker');
    const event = (kind: string) => ({
      id: newId(),
      base: 0,
      content: { kind: 'event', parent: worker!.id, position: 0, body: { kind, date: '2029-05-01' } } as const,
    });
    const dates = async () => {
      await desk.call('case.compute', { caseId });
      const { deadlines } = await desk.call('cases.deadlines', {});
      return deadlines.filter((d) => d.period.from === '2026-05-01').map(({ kind, date }) => [kind, date]);
    };
    await edit(desk, caseId, event('demand-received'));
    // Six months from the demand: Civil Code 150.
    expect(await dates()).toEqual([
      ['additional-payment', '2029-06-10'],
      ['prescription', '2029-11-01'],
    ]);
    await edit(desk, caseId, event('suit-filed'));
    expect(await dates()).toEqual([]);
  });
});

describe('a case that is removed', () => {
  it('is erased where its title is typed, and only then', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(1));
    expect(await desk.refusal('cases.remove', { caseId, title: '未払賃金' })).toEqual(['title-differs']);
    expect(await rows(desk)).toHaveLength(1);
    await desk.call('cases.remove', { caseId, title: '未払賃金（実習生A）' });
    expect(await rows(desk)).toEqual([]);
    expect(await desk.refusal('case.open', { caseId })).toEqual(['case-not-found']);
  });
});

describe('a case that leaves and comes back', () => {
  it('as an open file is read by the command line, and is the same case', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(2));
    const { result } = await desk.call('case.compute', { caseId });
    const file = await desk.call('cases.exportOpen', { caseId });
    expect(file.fileName).toBe('未払賃金（実習生A）.json');
    const computed = compute(caseFormat, { text: text(file.bytes), fileName: file.fileName });
    expect(computed.ok && computed.value.result).toEqual(result);
    expect(JSON.parse(text(file.bytes))).toEqual(caseOf(2));
  });

  it('keeps the drafts that the format refuses, and says of them what it said before', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(1));
    const [day] = await recordsOf(desk, caseId, 'day');
    await edit(desk, caseId, changeOf(day!, { end: '八時' }));
    const before = await desk.call('case.compute', { caseId });
    const file = await desk.call('cases.exportOpen', { caseId });
    const { id } = await desk.call('cases.importOpen', { fileName: file.fileName, text: text(file.bytes) });
    const after = await desk.call('case.compute', { caseId: id });
    expect(after.problems.map(({ code, at }) => [code, at])).toEqual(before.problems.map(({ code, at }) => [code, at]));
    expect(after.result).toEqual(before.result);
    expect((await recordsOf(desk, id, 'day'))[0]!.body['end']).toBe('八時');
  });

  it('is refused where it is no case, or a case with a fault that is no draft', async () => {
    const desk = testDesk();
    const refusal = (body: string) => desk.refusal('cases.importOpen', { fileName: 'x.json', text: body });
    expect(await refusal('not json')).toEqual(['broken-json']);
    expect(await refusal('{"format":"mibarai-case","version":1,"workers":[],"worker":[]}')).toEqual(['unknown-field']);
    expect(await refusal(JSON.stringify({ ...caseOf(1), employer: { size: 'huge' } }))).toEqual(['unknown-choice']);
    const twice = JSON.stringify(caseOf(1)).replace(
      '"end":"17:00","breaks":[["12:00"',
      '"end":"18:00","end":"17:00","breaks":[["12:00"',
    );
    expect(await refusal(twice)).toEqual(['duplicate-field']);
    expect(await rows(desk)).toEqual([]);
  });

  it('may be without the day to which it is computed, which is then asked for', async () => {
    const desk = testDesk();
    const { asOf: _asOf, ...raw } = caseOf(1);
    const caseId = await opened(desk, raw);
    const { result, problems } = await desk.call('case.compute', { caseId });
    expect([result, problems.map((p) => p.code)]).toEqual([null, ['as-of-missing']]);
  });

  it('as a sealed file comes back with its history, or as a copy beside it', async () => {
    const store = memoryStore();
    const desk = testDesk(store);
    const caseId = await opened(desk, caseOf(1));
    const { bytes, fileName } = await desk.call('cases.exportSealed', { caseId, passphrase: 'ひとつ ふたつ' });
    expect(fileName).toBe('未払賃金（実習生A）.mibarai');
    const sealed = { fileName, bytes, passphrase: 'ひとつ ふたつ' };
    expect(await desk.refusal('cases.importSealed', { ...sealed, asCopy: false })).toEqual(['case-exists']);
    const wrong = { ...sealed, passphrase: 'x', asCopy: true };
    expect(await desk.refusal('cases.importSealed', wrong)).toEqual(['wrong-passphrase']);
    const { id } = await desk.call('cases.importSealed', { ...sealed, asCopy: true });
    expect(id).not.toBe(caseId);
    expect(await rows(desk)).toMatchObject([{ title: '未払賃金（実習生A）' }, { id, title: '未払賃金（実習生A）' }]);
    expect((await desk.call('case.history', { caseId: id, limit: 5 })).entries).toHaveLength(1);
  });

  it('has a file name that every system takes', async () => {
    const desk = testDesk();
    const named = async (title: string): Promise<string> =>
      (await desk.call('cases.exportOpen', { caseId: await opened(desk, { ...caseOf(1), title }) })).fileName;
    expect(await named('a/b\\c:d*e?f"g<h>i|j')).toBe('a b c d e f g h i j.json');
    expect(await named('..')).toBe('case.json');
    expect(await named('')).toBe('case.json');
    expect((await named('長'.repeat(200))).length).toBe(85);
  });
});

describe('a new case', () => {
  it('has the title, the day, the policy of the office, one employer and no worker', async () => {
    const desk = testDesk();
    const settings = await desk.call('settings.read', {});
    await desk.call('settings.write', { ...settings, policy: { rounding: 'floor' } });
    const { id: caseId } = await desk.call('cases.create', { title: '新件', asOf: '2026-11-25' });
    const { records, undo } = await desk.call('case.open', { caseId });
    expect(records.map(({ kind, body }) => [kind, body['title'], body['asOf'], body['policy']])).toEqual([
      ['case', '新件', '2026-11-25', { rounding: 'floor' }],
      ['employer', undefined, undefined, undefined],
    ]);
    expect(undo).toBeNull();
  });
});

describe('an edit that would break the case', () => {
  const body = { date: '2026-05-14' };
  it('is refused, whatever else is in it', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(2));
    const [own] = await recordsOf(desk, caseId, 'case');
    const [employer] = await recordsOf(desk, caseId, 'employer');
    const [w1, w2] = await recordsOf(desk, caseId, 'worker');
    const [day] = await recordsOf(desk, caseId, 'day');
    const add = (kind: 'day' | 'case' | 'worker', parent: string | null, fields: JsonObject = body) =>
      ({ id: newId(), base: 0, content: { kind, parent, position: 0, body: fields } }) as const;
    const moved = changeOf(day!, {});
    const cases = [
      [removalOf(own!), 'record-of-other-kind'],
      [removalOf(employer!), 'record-of-other-kind'],
      [add('case', null), 'record-of-other-kind'],
      [add('day', null), 'record-without-worker'],
      [add('day', newId()), 'record-without-worker'],
      [add('day', own!.id), 'record-without-worker'],
      [add('worker', w1!.id), 'record-without-worker'],
      [add('worker', null, { id: 'w3', days: [body] }), 'field-is-a-record'],
      [changeOf(own!, { workers: [{}] }), 'field-is-a-record'],
      [{ ...moved, content: { ...moved.content!, parent: w2!.id } }, 'record-of-other-kind'],
      [{ ...moved, content: { ...moved.content!, kind: 'event' } }, 'record-of-other-kind'],
      [removalOf(w1!), 'worker-has-records'],
    ] as const;
    const good = changeOf((await recordsOf(desk, caseId, 'day'))[5]!, { note: 'good' });
    for (const [change, code] of cases)
      expect(await desk.refusal('case.edit', { caseId, changes: [good, change], action: edited() })).toEqual([code]);
    const twice = { caseId, changes: [good, good], action: edited() };
    expect(await desk.refusal('case.edit', twice)).toEqual(['record-changed-twice']);
    expect(await desk.call('case.open', { caseId })).toMatchObject({ revision: 1, undo: null });
    expect(await desk.call('case.verify', { caseId })).toMatchObject({ entries: 1 });
  });

  it('does not, where a worker goes with everything of that worker, or comes with it', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(2));
    const [w1] = await recordsOf(desk, caseId, 'worker');
    const { records } = await desk.call('case.open', { caseId });
    const all = records.filter(({ id, parent }) => id === w1!.id || parent === w1!.id);
    await edit(desk, caseId, ...all.map(removalOf));
    expect((await desk.call('case.compute', { caseId })).order).toEqual(['w2']);
    const worker = newId();
    await edit(
      desk,
      caseId,
      { id: newId(), base: 0, content: { kind: 'day', parent: worker, position: 0, body } },
      { id: worker, base: 0, content: { kind: 'worker', parent: null, position: 5, body: { id: 'w9' } } },
    );
    expect(await recordsOf(desk, caseId, 'worker')).toHaveLength(2);
  });
});

describe('every window', () => {
  it('hears of what was saved and of what the list would show anew', async () => {
    const desk = testDesk();
    const caseId = await opened(desk, caseOf(1));
    expect(desk.events).toContainEqual({ kind: 'cases-changed' });
    const [day] = await recordsOf(desk, caseId, 'day');
    await edit(desk, caseId, changeOf(day!, { note: 'x' }));
    expect(desk.events.at(-1)).toEqual({ kind: 'case-changed', caseId, revision: 2 });
    await desk.call('case.compute', { caseId });
    expect(desk.events.at(-1)).toEqual({ kind: 'cases-changed' });
    const heard = desk.events.length;
    await desk.call('case.compute', { caseId });
    expect(desk.events).toHaveLength(heard);
  });
});
