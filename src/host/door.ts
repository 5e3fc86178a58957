import type { IncomingMessage } from 'node:http';
import { refuse, type Reply } from './reply.ts';

/** The header that every call carries: a page of another origin cannot send it without asking first, and nobody answers. */
const callHeader = 'x-mibarai-call';
const pageName = /^[\w-]{1,64}$/;

/**
 * Whether a request comes from a page of ours: the address is ours (a name that someone else points at this machine is
 * not), and no other page stands behind it. Null = it does.
 */
export function wrongOrigin({ headers }: IncomingMessage, port: number): Reply | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return refuse('foreign-origin', 403);
  if (origin !== undefined && origin !== `http://${host}`) return refuse('foreign-origin', 403);
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none' ? null : refuse('foreign-origin', 403);
}

/** Which page calls, as its header says; null where the header is missing or no name. */
export function callingPage({ headers }: IncomingMessage): string | null {
  const page = headers[callHeader];
  return typeof page === 'string' && pageName.test(page) ? page : null;
}
