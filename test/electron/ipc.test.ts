import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { answerOf, ask, newFolder, passphrase } from './support/at-work.ts';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await launchDesktop({ userData: newFolder() });
});
afterAll(async () => {
  await desktop.close();
});

const page = { url: 'app://mibarai/#/cases', parent: null };
const call = (args: readonly unknown[], frame: { readonly url: string; readonly parent: object | null } = page) =>
  desktop.ipc.invoke('mibarai:call', args, desktop.windows[0]!.webContents, frame);
const refused = (code: string) => ({ ok: false, error: [expect.objectContaining({ code })] as unknown });

test('the page has three channels into the program', () => {
  expect([...desktop.ipc.handlers.keys()]).toEqual(['mibarai:call']);
  expect(desktop.ipc.eventNames().sort()).toEqual(['mibarai:cancel', 'mibarai:listening']);
});

test('whoever is not the page is refused, and the log says so', async () => {
  for (const frame of [
    { url: 'https://example.com/', parent: null },
    { url: 'app://other/', parent: null },
    { url: 'app://mibarai.example.com/', parent: null },
    { url: 'file:///index.html', parent: null },
    { url: 'not an address', parent: null },
    { url: 'app://mibarai/', parent: page },
  ])
    expect(await call(['app.info', {}, 1], frame)).toEqual(refused('foreign-origin'));
  expect(readFileSync(join(desktop.dataFolder, 'logs/mibarai.log'), 'utf8')).toContain(
    'call-refused code=foreign-origin',
  );
});

test('a page that is gone can ask nothing', async () => {
  expect(await call(['app.info', {}, 1], null as never)).toEqual(refused('foreign-origin'));
});

test('a message that is no call is refused', async () => {
  for (const message of [
    [],
    ['app.info'],
    ['app.info', {}, -1],
    ['app.info', {}, 1.5],
    ['app.info', {}, '1'],
    [1, {}, 1],
  ])
    expect(await call(message)).toEqual(refused('bad-json'));
});

test('a request of anything but plain JSON is refused before anybody reads it', async () => {
  const polluted = JSON.parse('{"__proto__": {"admin": true}}') as object;
  let deep: object = {};
  for (let n = 0; n < 40; n += 1) deep = { deep };
  for (const request of [new Map(), new Date(0), Buffer.from('x'), 1n, () => 1, Symbol('x'), polluted, deep, NaN])
    expect(await call(['app.info', request, 1])).toEqual(refused('bad-json'));
});

test('an unknown call and a request of another shape are refused by the contract', async () => {
  expect(await call(['vault.steal', {}, 1])).toEqual(refused('unknown-call'));
  expect(await call(['toString', {}, 1])).toEqual(refused('unknown-call'));
  expect(await call(['app.info', { more: 1 }, 1])).toEqual(refused('bad-request'));
});

test('a function does not cross the bridge', async () => {
  const message = await desktop.page.evaluate(async () => {
    const { mibarai } = window as unknown as { mibarai: { call: (...args: unknown[]) => Promise<unknown> } };
    return mibarai.call('app.info', { call: () => 1 }, 77).then(String, String);
  });
  expect(message).toContain('could not be cloned');
});

test('the page makes a database, locks it and opens it again, and hears of the lock', async () => {
  await desktop.page.evaluate(() => {
    const heard: unknown[] = [];
    const { mibarai } = window as unknown as { mibarai: { listen: (hear: (event: unknown) => void) => () => void } };
    mibarai.listen((event) => heard.push(event));
    Object.assign(window, { heard });
  });
  const heard = () => desktop.page.evaluate(() => (window as unknown as { heard: { kind: string }[] }).heard);
  const { recoveryCode } = await ask(desktop.page, 'vault.create', { passphrase });
  expect(recoveryCode.length).toBeGreaterThan(20);
  expect(existsSync(join(desktop.dataFolder, 'cases.db'))).toBe(true);
  await ask(desktop.page, 'vault.lock', {});
  await expect.poll(async () => (await heard()).map(({ kind }) => kind)).toContain('locked');
  expect(await answerOf(desktop.page, 'cases.list', { archived: false })).toEqual(refused('database-locked'));
  await ask(desktop.page, 'vault.unlock', { passphrase });
  expect((await ask(desktop.page, 'cases.list', { archived: false })).cases).toEqual([]);
});

test('long work tells how far it is, and stops when asked', async () => {
  const { id } = await ask(desktop.page, 'cases.example', {});
  const outcome = await desktop.page.evaluate(async (caseId) => {
    type Bridge = {
      call: (name: string, request: unknown, job: number) => Promise<{ ok: boolean; error?: { code: string }[] }>;
      cancel: (job: number) => void;
      listen: (hear: (event: { kind: string; job: number }) => void) => () => void;
    };
    const { mibarai } = window as unknown as { mibarai: Bridge };
    let steps = 0;
    const stop = mibarai.listen((event) => {
      if (event.kind !== 'progress' || event.job !== 4242) return;
      steps += 1;
      mibarai.cancel(4242);
    });
    const answer = await mibarai.call('packet.issue', { caseId, worker: null }, 4242);
    stop();
    return { steps, codes: answer.error?.map(({ code }) => code) };
  }, id);
  expect(outcome.steps).toBeGreaterThan(0);
  expect(outcome.codes).toEqual(['cancelled']);
});
