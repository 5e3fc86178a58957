import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Desk } from '../contract/dispatch.ts';
import type { ContractEvent } from '../contract/events.ts';
import type { Problem } from '../core/base/problem.ts';
import { ok, type Result } from '../core/base/result.ts';
import { takeCall, takeCancel, type Calls } from './calls.ts';
import { callingPage, wrongOrigin } from './origin.ts';
import { createAccess, type Access } from './access.ts';
import { createListeners } from './events.ts';
import { createJobs } from './jobs.ts';
import type { Page } from './pages.ts';
import { refuse, send, type Reply } from './reply.ts';
import { closeServer, loopback, openServer } from './server.ts';

export type HostOptions = {
  readonly desk: Desk;
  /** Returns the function that stops listening. */
  readonly listen: (onEvent: (event: ContractEvent) => void) => () => void;
  readonly pages: ReadonlyMap<string, Page>;
  /** Shown in the browser where token or cookie are missing. */
  readonly denied: string;
  /** 0: any free port. */
  readonly port: number;
  readonly onFault: (fault: unknown) => void;
};

export type Host = {
  readonly port: number;
  /** A new address, valid once. */
  readonly newAddress: () => string;
  readonly close: () => Promise<void>;
};

type HostState = Calls & {
  readonly port: number;
  readonly access: Access;
  readonly pages: ReadonlyMap<string, Page>;
  readonly denied: Page;
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
  const access = createAccess(port);
  const denied = { type: 'text/plain; charset=utf-8', bytes: Buffer.from(options.denied) };
  const state: HostState = { desk, jobs, listeners, onFault, port, access, pages, denied };
  server.on('request', (request, response) => {
    receive(state, request, response).catch((fault: unknown) => {
      response.destroy();
      // A client that closes the connection during a request is not a fault of the program.
      if (request.complete) onFault(fault);
    });
  });
  const stop = listen((event) => listeners.send(event));
  return ok({
    port,
    newAddress: () => `http://${loopback}:${port}/enter?token=${access.newToken()}`,
    close: async () => {
      stop();
      jobs.cancelAll();
      listeners.close();
      await closeServer(server);
    },
  });
}

async function receive(state: HostState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { port, access, listeners } = state;
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const asked = new URLSearchParams(query);
  const isGet = request.method === 'GET';
  const isAllowed = access.knows(request.headers.cookie) || (isGet && path === '/enter');
  const refused = wrongOrigin(request, port) ?? (isAllowed ? null : refuse('no-entry', 403));
  if (refused !== null) send(response, isGet ? { ...refused, ...state.denied } : refused);
  else if (isGet && path === '/events') listeners.add(asked.get('page') ?? '1', response);
  else send(response, isGet ? pageAt(state, path, asked) : await called(state, path, request));
}

function pageAt({ access, pages, denied }: HostState, path: string, asked: URLSearchParams): Reply {
  if (path === '/enter') return enter(access, asked.get('token') ?? '', denied);
  const page = pages.get(path);
  return page === undefined ? refuse('no-such-page', 404) : { status: 200, ...page };
}

async function called(state: HostState, path: string, request: IncomingMessage): Promise<Reply> {
  if (request.method !== 'POST') return refuse('bad-method', 405);
  const page = callingPage(request);
  if (page === null) return refuse('foreign-origin', 403);
  const [, kind, name] = /^\/(call|cancel)\/([^/]+)$/.exec(path) ?? [];
  if (kind === 'call') return takeCall(state, page, name!, request);
  return kind === 'cancel' ? takeCancel(state, page, Number(name)) : refuse('no-such-page', 404);
}

/** Exchanges the token for a cookie and redirects, so that no token stays in the address bar, the history or a bookmark. */
function enter(access: Access, token: string, denied: Page): Reply {
  const cookie = access.redeem(token);
  if (cookie === null) return { ...refuse('no-entry', 403), ...denied };
  return { status: 303, type: 'text/plain', bytes: '', headers: { 'Set-Cookie': cookie, Location: '/' } };
}
