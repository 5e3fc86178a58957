import type { IncomingMessage } from 'node:http';
import { refuse, type Reply } from './reply.ts';

/** Every call has this header. A page of another origin cannot send it without a CORS preflight, which is never answered. */
const callHeader = 'x-mibarai-call';
const pageName = /^[\w-]{1,64}$/;

/**
 * Refuses a request that does not come from our own page: Host must be our address (not a foreign name that resolves to
 * 127.0.0.1), and Origin and Sec-Fetch-Site must not name another page. Null where it is ours.
 */
export function wrongOrigin({ headers }: IncomingMessage, port: number): Reply | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return refuse('foreign-origin', 403);
  if (origin !== undefined && origin !== `http://${host}`) return refuse('foreign-origin', 403);
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none' ? null : refuse('foreign-origin', 403);
}

/** The page that calls, from the header; null where the header is missing or malformed. */
export function callingPage({ headers }: IncomingMessage): string | null {
  const page = headers[callHeader];
  return typeof page === 'string' && pageName.test(page) ? page : null;
}
