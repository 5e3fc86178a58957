import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { CallName, ReplyOf, RequestOf } from '../../src/contract/contract.ts';
import { answerCall } from '../../src/contract/dispatch.ts';
import { readScrypt } from '../../src/store/seal/passphrase.ts';
import type { Backend, BackendOptions } from '../../src/wiring/backend.ts';
import { quietRun } from '../support/desk.ts';
import { valueOf } from '../store/seal/results.ts';
import { open } from '../store/support/open.ts';

// Tests make and open locks for little work. The program must have no door to that, so it is opened here by somebody who
// tries every one: whatever variable or option it asks for, the answer is a number that would make a guess cheap.

const folder = mkdtempSync(join(tmpdir(), 'mibarai-cost-'));
const place = join(folder, 'cases.db');
const passphrase = 'four words nobody guesses';
/** docs/security.md. */
const promised = { n: 65536, r: 8, p: 1 };

const realEnvironment = process.env;
const cheapest = '1';

beforeAll(() => {
  process.env = new Proxy(realEnvironment, {
    get: (real, name: string) => real[name] ?? cheapest,
    has: () => true,
  });
  vi.resetModules();
});
afterAll(() => {
  process.env = realEnvironment;
  rmSync(folder, { recursive: true });
});

async function openBackend(): Promise<Backend> {
  const options: BackendOptions = { place, mustExist: false, withExample: false, keyStore: null, onFault: () => null };
  const talkative = new Proxy(options, {
    get: (known, name: keyof BackendOptions) => (name in known ? known[name] : Number(cheapest)),
  });
  return valueOf(await (await import('../../src/wiring/backend.ts')).openBackend(talkative));
}

async function call<K extends CallName>({ desk }: Backend, name: K, request: RequestOf<K>): Promise<ReplyOf<K>> {
  return valueOf(await answerCall(desk, name, request, quietRun())) as ReplyOf<K>;
}

/** What stands beside the wrapped keys in the database. */
async function costsOfLocks(): Promise<Readonly<Record<string, unknown>>> {
  const database = await open(place);
  const wraps = valueOf(await database.wraps.read());
  await database.close();
  return Object.fromEntries(wraps.map(({ id, params }) => [id, costIn(params)]));
}

function costIn(params: string): unknown {
  const { salt: _salt, ...cost } = readScrypt(params)!;
  return cost;
}

it('every lock that the program makes has the full strength, whatever variables and options say', async () => {
  const backend = await openBackend();
  const { recoveryCode } = await call(backend, 'vault.create', { passphrase });
  await backend.close();
  expect(await costsOfLocks()).toEqual({ passphrase: promised, recovery: promised });

  const again = await openBackend();
  await call(again, 'vault.unlock', { passphrase });
  await call(again, 'vault.changePassphrase', { old: passphrase, next: 'four other words' });
  await again.close();
  expect(await costsOfLocks()).toEqual({ passphrase: promised, recovery: promised });

  const after = await openBackend();
  await call(after, 'vault.recover', { code: recoveryCode, passphrase: 'after the loss' });
  await after.close();
  expect(await costsOfLocks()).toEqual({ passphrase: promised, recovery: promised });
  expect(process.env['ANY_NAME_AT_ALL']).toBe(cheapest);
});

it('so has the file of a case that leaves the program', async () => {
  const backend = await openBackend();
  await call(backend, 'vault.unlock', { passphrase: 'after the loss' });
  const { id: caseId } = await call(backend, 'cases.create', { title: '事件一', asOf: '2026-11-25' });
  const { bytes } = await call(backend, 'cases.exportSealed', { caseId, passphrase: 'for the file alone' });
  await backend.close();
  // docs of the format: name and a nought (8), version (1), length of the head (2), head.
  const file = Buffer.from(bytes, 'base64');
  expect(costIn(file.subarray(11, 11 + file.readUInt16BE(9)).toString())).toEqual(promised);
});
