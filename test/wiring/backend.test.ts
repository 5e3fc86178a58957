import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { CallName, ReplyOf, RequestOf } from '../../src/contract/contract.ts';
import { answerCall } from '../../src/contract/dispatch.ts';
import type { ContractEvent } from '../../src/contract/events.ts';
import { openBackend, type Backend, type BackendOptions } from '../../src/wiring/backend.ts';
import { quietRun } from '../support/desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'mibarai-backend-'));
afterAll(() => rmSync(folder, { recursive: true }));

const passphrase = 'four words nobody guesses';

async function open(place: string, options: Partial<BackendOptions> = {}): Promise<Backend> {
  const onFault = (fault: unknown): never => {
    throw fault;
  };
  const opened = await openBackend({ place, keyStore: null, onFault, ...options });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

async function call<K extends CallName>({ desk }: Backend, name: K, request: RequestOf<K>): Promise<ReplyOf<K>> {
  const answer = await answerCall(desk, name, request, quietRun());
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value as ReplyOf<K>;
}

it('a backend opens, works, closes, and has everything when it opens again', async () => {
  const place = join(folder, 'deep', 'cases.db');
  const first = await open(place);
  expect((await call(first, 'app.info', {})).database).toEqual({ state: 'new', kind: 'file', place, keyStore: 'none' });
  await call(first, 'vault.create', { passphrase });
  const { id } = await call(first, 'cases.create', { title: '事件一', asOf: '2026-11-25' });
  expect(await first.close()).toEqual({ ok: true, value: null });

  const second = await open(place);
  expect((await call(second, 'app.info', {})).database.state).toBe('locked');
  await call(second, 'vault.unlock', { passphrase });
  expect((await call(second, 'cases.list', { archived: false })).cases.map((row) => row.id)).toEqual([id]);
  await second.close();
});

it.skipIf(process.platform === 'win32')('what it makes is closed to other users of the machine', () => {
  expect(statSync(join(folder, 'deep')).mode & 0o077).toBe(0);
  expect(statSync(join(folder, 'deep', 'cases.db')).mode & 0o077).toBe(0);
});

it('a database that was changed and never backed up is when it opens again, without a word', () => {
  const place = join(folder, 'deep', 'cases.db');
  expect(readdirSync(`${place}.backups`)).toHaveLength(1);
});

it('the example comes along where it is wished for and the database is new', async () => {
  const backend = await open(join(folder, 'example.db'), { withExample: true });
  await call(backend, 'vault.create', { passphrase });
  expect((await call(backend, 'cases.list', { archived: false })).cases).toHaveLength(1);
  await backend.close();
  const again = await open(join(folder, 'example.db'), { withExample: true });
  await call(again, 'vault.unlock', { passphrase });
  expect((await call(again, 'cases.list', { archived: false })).cases).toHaveLength(1);
  await again.close();
});

it('all who listen hear what changed and that it was locked, until they stop', async () => {
  const backend = await open(join(folder, 'events.db'));
  const heard: ContractEvent['kind'][] = [];
  const stop = backend.listen(({ kind }) => heard.push(kind));
  await call(backend, 'vault.create', { passphrase });
  await call(backend, 'cases.create', { title: '事件一', asOf: '2026-11-25' });
  await call(backend, 'vault.lock', {});
  expect(heard).toContain('cases-changed');
  expect(heard.at(-1)).toBe('locked');
  stop();
  await call(backend, 'vault.unlock', { passphrase });
  const before = heard.length;
  await call(backend, 'vault.lock', {});
  expect(heard.length).toBe(before);
  await backend.close();
});

it('a backend that is told not to make a database makes none', async () => {
  const place = join(folder, 'none.db');
  const opened = await openBackend({ place, keyStore: null, onFault: () => undefined, mustExist: true });
  expect(opened.ok ? [] : opened.error.map(({ code, at }) => [code, at.file])).toEqual([['no-database', place]]);
  expect(readdirSync(folder)).not.toContain('none.db');
});
