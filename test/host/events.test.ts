import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { err, ok } from '../../src/core/base/result.ts';
import { problem } from '../../src/core/base/problem.ts';
import type { ContractEvent } from '../../src/contract/events.ts';
import { openHost } from '../../src/host/host.ts';
import { testDesk } from '../support/desk.ts';
import { ask, codesIn, nothing, openTestHost, type TestHost } from './test-host.ts';

let server: TestHost;
afterEach(() => server.close());

type Listener = {
  /** Waits for that many events since the beginning. */
  readonly events: (count: number) => Promise<readonly ContractEvent[]>;
  readonly ended: Promise<void>;
};

async function listen({ port, cookie }: TestHost, page: string): Promise<Listener> {
  const heard: ContractEvent[] = [];
  const waiting = new Set<() => void>();
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: `/events?page=${page}`, headers: { Cookie: cookie }, agent: false },
      (response) => {
        expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
        let text = '';
        const ended = new Promise<void>((end) => response.on('end', end).on('error', () => end()));
        response.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
          const parts = text.split('\n\n');
          text = parts.pop()!;
          for (const part of parts)
            if (part.startsWith('data: ')) heard.push(JSON.parse(part.slice('data: '.length)) as ContractEvent);
          waiting.forEach((look) => look());
          resolve({
            ended,
            events: (count) =>
              new Promise((done) => {
                const look = (): void => {
                  if (heard.length >= count) done(heard);
                };
                waiting.add(look);
                look();
              }),
          });
        });
      },
    );
    sent.on('error', reject).end();
  });
}

describe('events', () => {
  it('reach every page that listens', async () => {
    server = await openTestHost();
    const pages = [await listen(server, 'page-1'), await listen(server, 'page-2')];
    server.tell({ kind: 'case-changed', caseId: 'c', revision: 2 });
    server.tell({ kind: 'locked' });
    for (const page of pages)
      expect(await page.events(2)).toEqual([{ kind: 'case-changed', caseId: 'c', revision: 2 }, { kind: 'locked' }]);
  });

  it('of progress reach the page that called, with its number of the job', async () => {
    server = await openTestHost({
      'backup.list': (_, { progress }) => {
        progress({ what: 'compute', done: 1, total: 2 });
        return Promise.resolve(ok({ backups: [] }));
      },
    });
    const [first, second] = [await listen(server, 'page-1'), await listen(server, 'page-2')];
    await server.call('backup.list', { request: {}, job: 7 });
    await server.call('backup.list', { request: {}, job: 8 }, { headers: { 'X-Mibarai-Call': 'page-2' } });
    server.tell({ kind: 'locked' });
    expect(await first.events(2)).toEqual([
      { kind: 'progress', job: 7, what: 'compute', done: 1, total: 2 },
      { kind: 'locked' },
    ]);
    expect(await second.events(2)).toEqual([
      { kind: 'progress', job: 8, what: 'compute', done: 1, total: 2 },
      { kind: 'locked' },
    ]);
  });
});

describe('cancelling', () => {
  /** A call that lasts until it is told to stop, and says when it has begun. */
  function lasting(): { readonly begun: Promise<void>; readonly change: Parameters<typeof openTestHost>[0] } {
    let begin: () => void;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    return {
      begun,
      change: {
        'backup.list': (_, { signal }) => {
          begin();
          return new Promise((resolve) =>
            signal.addEventListener('abort', () => resolve(err([problem('error', 'cancelled', {})]))),
          );
        },
      },
    };
  }
  const cancel = (page: string, job: string) =>
    server.call('', null, { path: `/cancel/${job}`, headers: { 'X-Mibarai-Call': page } });

  it('stops the job of that page and number', async () => {
    const { begun, change } = lasting();
    server = await openTestHost(change);
    const answer = server.call('backup.list', { request: {}, job: 3 });
    await begun;
    expect((await cancel('page-1', '3')).status).toBe(200);
    expect(codesIn(await answer)).toEqual(['cancelled']);
  });

  it('stops nothing of another page, another number, or that is over', async () => {
    const { begun, change } = lasting();
    server = await openTestHost(change);
    let over = false;
    const answer = server.call('backup.list', { request: {}, job: 3 }).then((heard) => {
      over = true;
      return heard;
    });
    await begun;
    for (const [page, job] of [
      ['page-2', '3'],
      ['page-1', '4'],
      ['page-1', 'x'],
    ] as const)
      await cancel(page, job);
    await server.call('app.info', nothing);
    expect(over).toBe(false);
    await cancel('page-1', '3');
    await answer;
    expect((await cancel('page-1', '3')).status).toBe(200);
  });

  it('comes with closing: calls end, listeners are let go, and the port is free again', async () => {
    const { begun, change } = lasting();
    server = await openTestHost(change);
    const listener = await listen(server, 'page-1');
    const answer = server.call('backup.list', { request: {}, job: 1 });
    await begun;
    await server.host.close();
    expect(codesIn(await answer)).toEqual(['cancelled']);
    await listener.ended;
    expect((await ask(server.port, {})).status).toBe(0);
  });
});

describe('a port that is taken', () => {
  it('is a problem that names it', async () => {
    server = await openTestHost();
    const second = await openHost({
      desk: testDesk().desk,
      listen: () => () => undefined,
      pages: new Map(),
      denied: '',
      port: server.port,
      onFault: () => undefined,
    });
    expect(second).toEqual(err([problem('error', 'port-in-use', {}, { port: String(server.port) })]));
  });
});
