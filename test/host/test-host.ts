import { request } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desk } from '../../src/contract/dispatch.ts';
import type { ContractEvent } from '../../src/contract/events.ts';
import { openHost, type Host } from '../../src/host/host.ts';
import { readPages } from '../../src/host/pages.ts';
import { testDesk } from '../support/desk.ts';

export type Sent = {
  readonly method?: string;
  /** As it stands in the first line of the request, without any cleaning. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: string | Uint8Array;
};
export type Heard = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
};

/** One HTTP request exactly as said. A connection that the host cuts is status 0. */
export const ask = (port: number, { method = 'GET', path = '/', headers = {}, body }: Sent): Promise<Heard> =>
  new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      const end = (): void => resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      response.on('end', end).on('error', end);
    });
    sent.on('error', () => resolve({ status: 0, headers: {}, text: '' }));
    sent.end(body);
  });

export type TestHost = {
  readonly host: Host;
  readonly port: number;
  /** As the pages of the host have it after the first address was opened. */
  readonly cookie: string;
  readonly tell: (event: ContractEvent) => void;
  readonly faults: readonly unknown[];
  /** As a page of the host calls; `change` makes it something else. */
  readonly call: (name: string, sent: unknown, change?: Sent) => Promise<Heard>;
  readonly close: () => Promise<void>;
};

/** A host over a desk in memory, with two pages and one file that is none. */
export async function openTestHost(change: Partial<Desk> = {}): Promise<TestHost> {
  const folder = mkdtempSync(join(tmpdir(), 'mibarai-pages-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><p>first page</p>');
  writeFileSync(join(folder, 'assets', 'app.js'), 'export {};');
  writeFileSync(join(folder, 'notes.secret'), 'not for pages');
  const hears = new Set<(event: ContractEvent) => void>();
  const faults: unknown[] = [];
  const opened = await openHost({
    desk: { ...testDesk().desk, ...change },
    listen: (hear) => {
      hears.add(hear);
      return () => hears.delete(hear);
    },
    pages: await readPages(folder),
    denied: 'Please start again.',
    port: 0,
    onFault: (fault) => faults.push(fault),
  });
  if (!opened.ok) throw new Error('the host did not open');
  const host = opened.value;
  const { port } = host;
  const { headers } = await ask(port, { path: pathOf(host.newAddress()) });
  const cookie = String(headers['set-cookie']).split(';')[0]!;
  return {
    host,
    port,
    cookie,
    faults,
    tell: (event) => hears.forEach((hear) => hear(event)),
    call: (name, sent, { headers: more = {}, ...rest } = {}) =>
      ask(port, {
        method: 'POST',
        path: `/call/${name}`,
        body: JSON.stringify(sent),
        ...rest,
        headers: { 'Content-Type': 'application/json', 'X-Mibarai-Call': 'page-1', Cookie: cookie, ...more },
      }),
    close: async () => {
      await host.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export const pathOf = (address: string): string => new URL(address).pathname + new URL(address).search;

/** The codes of the problems in an answer; none where it went well. */
export function codesIn({ text }: Heard): readonly string[] {
  const answer = JSON.parse(text) as { readonly ok: boolean; readonly error?: readonly { readonly code: string }[] };
  return answer.ok ? [] : answer.error!.map(({ code }) => code);
}

export const nothing = { request: {}, job: 1 };
