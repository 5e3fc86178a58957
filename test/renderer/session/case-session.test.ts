import { expect, test } from 'vitest';
import type { Client } from '../../../renderer/client/client.ts';
import type { EditReply, OpenedCase, StoredRecord } from '../../../renderer/client/types.ts';
import { createCaseSession, type CaseSession } from '../../../renderer/session/case-session.ts';
import { leaveSession, unsavedSession } from '../../../renderer/session/unsaved-sessions.ts';

const record: StoredRecord = { id: 'r1', kind: 'note', parent: 'w1', position: 0, body: { value: 'old' }, revision: 1 };
const opened: OpenedCase = { id: 'c1', revision: 1, records: [record], undo: null, redo: null };
const edited = (session: CaseSession): void =>
  session.edit([{ id: 'r1', content: { kind: 'note', parent: 'w1', position: 0, body: { value: 'new' } } }], {
    code: 'test',
    data: {},
  });

type Reply = { readonly ok: boolean };

/** A desk whose answers to edits are given by the test, one after the other. */
function slowDesk(): { readonly client: Client; readonly answer: (ok: boolean) => void } {
  const waiting: ((reply: Reply) => void)[] = [];
  const saved: EditReply = {
    outcome: 'saved',
    revision: 2,
    records: [{ ...record, body: { value: 'new' }, revision: 2 }],
    removed: [],
    undo: null,
    redo: null,
  };
  const refusal = { ok: false, error: [{ code: 'disk-full', severity: 'error', at: {}, data: {} }] };
  const callDesk = (name: string): Promise<unknown> => {
    if (name === 'case.edit') return new Promise((resolve) => waiting.push(resolve));
    if (name === 'case.open') return Promise.resolve({ ok: true, value: opened });
    return new Promise(() => undefined);
  };
  return {
    client: { callDesk, listen: () => () => undefined } as unknown as Client,
    answer: (ok) => waiting.shift()!(ok ? ({ ok, value: saved } as Reply) : refusal),
  };
}

test('waits until an edit that is on its way is saved', async () => {
  const { client, answer } = slowDesk();
  const session = createCaseSession(client, opened);
  edited(session);
  const settled = session.settled();
  answer(true);
  expect(await settled).toBe(true);
  expect(session.store.get().saved.get('r1')?.body).toEqual({ value: 'new' });
});

test('says where an edit could not be saved, and keeps it', async () => {
  const { client, answer } = slowDesk();
  const session = createCaseSession(client, opened);
  edited(session);
  const settled = session.settled();
  answer(false);
  expect(await settled).toBe(false);
  expect(session.store.get().records.get('r1')?.body).toEqual({ value: 'new' });
  expect(session.store.get().saved.get('r1')?.body).toEqual({ value: 'old' });
});

test('has nothing to wait for where nothing is on its way', async () => {
  expect(await createCaseSession(slowDesk().client, opened).settled()).toBe(true);
});

test('an edit that could not be saved is there again when the case is opened again', async () => {
  const { client, answer } = slowDesk();
  const session = createCaseSession(client, opened);
  edited(session);
  answer(false);
  await session.settled();
  leaveSession('c1', session);
  const again = unsavedSession('c1');
  expect(again).toBe(session);
  again!.retry();
  answer(true);
  expect(await again!.settled()).toBe(true);
  leaveSession('c1', session);
  expect(unsavedSession('c1')).toBeUndefined();
});
