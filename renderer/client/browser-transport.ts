import type { Answer } from '../../src/contract/dispatch.ts';
import type { ContractEvent } from './types.ts';
import type { Transport } from './transport.ts';

/** Each page numbers its own jobs; this name lets the host tell two windows apart. */
const page = crypto.randomUUID();

/** The host takes calls only with this header: a page of another origin cannot send it. */
const headers = { 'Content-Type': 'application/json', 'X-Mibarai-Call': page };

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(path, { method: 'POST', headers, body: JSON.stringify(body), credentials: 'same-origin' });

async function call(name: string, request: unknown, job: number): Answer<unknown> {
  try {
    const response = await post(`/call/${name}`, { request, job });
    return (await response.json()) as Awaited<Answer<unknown>>;
  } catch {
    return { ok: false, error: [{ code: 'host-unreachable', severity: 'error', at: {}, data: {} }] };
  }
}

function listen(onEvent: (event: ContractEvent) => void): () => void {
  const source = new EventSource(`/events?page=${page}`);
  source.addEventListener('message', ({ data }) => onEvent(JSON.parse(String(data)) as ContractEvent));
  return () => source.close();
}

export const browserTransport: Transport = {
  call,
  cancel: (job) => void post(`/cancel/${String(job)}`, {}),
  listen,
};
