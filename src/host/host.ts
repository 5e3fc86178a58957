import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Desk } from '../contract/dispatch.ts';
import type { ContractEvent } from '../contract/events.ts';
import type { Problem } from '../core/base/problem.ts';
import { ok, type Result } from '../core/base/result.ts';
import { takeCall, takeCancel, type Calls } from './calls.ts';
import { callingPage, wrongOrigin } from './door.ts';
import { createEntry, type Entry } from './entry.ts';
import { createListeners } from './events.ts';
import { createJobs } from './jobs.ts';
import type { Page } from './pages.ts';
import { refuse, send, type Reply } from './reply.ts';
import { closeServer, loopback, openServer } from './server.ts';

export type HostOptions = {
  readonly desk: Desk;
  /** Gives the function that stops listening. */
  readonly listen: (hear: (event: ContractEvent) => void) => () => void;
  readonly pages: ReadonlyMap<string, Page>;
  /** What a person reads who comes without the key. */
  readonly shut: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly onFault: (fault: unknown) => void;
};

export type Host = {
  readonly port: number;
  /** An address that opens once; a new one each time. */
  readonly newAddress: () => string;
  readonly close: () => Promise<void>;
};

type House = Calls & {
  readonly port: number;
  readonly entry: Entry;
  readonly pages: ReadonlyMap<string, Page>;
  readonly shut: Page;
};

/** Browser mode: the same calls and pages as the desktop app, for a browser on this machine. Problem: `port-in-use`. */
export async function openHost(options: HostOptions): Promise<Result<Host, readonly Problem[]>> {
  const { desk, listen, pages, onFault } = options;
  const opened = await openServer(options.port);
  if (!opened.ok) return opened;
  const server = opened.value;
  const { port } = server.address() as AddressInfo;
  const jobs = createJobs();
  const listeners = createListeners();
  const entry = createEntry(port);
  const shut = { type: 'text/plain; charset=utf-8', bytes: Buffer.from(options.shut) };
  const house: House = { desk, jobs, listeners, onFault, port, entry, pages, shut };
  server.on('request', (request, response) => {
    receive(house, request, response).catch((fault: unknown) => {
      response.destroy();
      // Whoever hangs up in the middle of a request is no fault of ours.
      if (request.complete) onFault(fault);
    });
  });
  const stop = listen((event) => listeners.tell(event));
  return ok({
    port,
    newAddress: () => `http://${loopback}:${port}/enter?token=${entry.newToken()}`,
    close: async () => {
      stop();
      jobs.cancelAll();
      listeners.close();
      await closeServer(server);
    },
  });
}

async function receive(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { port, entry, listeners } = house;
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const asked = new URLSearchParams(query);
  const isGet = request.method === 'GET';
  const mayCome = entry.knows(request.headers.cookie) || (isGet && path === '/enter');
  const refused = wrongOrigin(request, port) ?? (mayCome ? null : refuse('no-entry', 403));
  if (refused !== null) send(response, isGet ? { ...refused, ...house.shut } : refused);
  else if (isGet && path === '/events') listeners.add(asked.get('page') ?? '1', response);
  else send(response, isGet ? pageAt(house, path, asked) : await called(house, path, request));
}

function pageAt({ entry, pages, shut }: House, path: string, asked: URLSearchParams): Reply {
  if (path === '/enter') return enter(entry, asked.get('token') ?? '', shut);
  const page = pages.get(path);
  return page === undefined ? refuse('no-such-page', 404) : { status: 200, ...page };
}

async function called(house: House, path: string, request: IncomingMessage): Promise<Reply> {
  if (request.method !== 'POST') return refuse('bad-method', 405);
  const page = callingPage(request);
  if (page === null) return refuse('foreign-origin', 403);
  const [, kind, name] = /^\/(call|cancel)\/([^/]+)$/.exec(path) ?? [];
  if (kind === 'call') return takeCall(house, page, name!, request);
  return kind === 'cancel' ? takeCancel(house, page, Number(name)) : refuse('no-such-page', 404);
}

/** Changes the token for a cookie and leads on, so that no token stays in the address, in history or in a bookmark. */
function enter(entry: Entry, token: string, shut: Page): Reply {
  const cookie = entry.redeem(token);
  if (cookie === null) return { ...refuse('no-entry', 403), ...shut };
  return { status: 303, type: 'text/plain', bytes: '', headers: { 'Set-Cookie': cookie, Location: '/' } };
}
