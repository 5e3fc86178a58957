import type { Answer } from '../../src/contract/dispatch.ts';
import type { Transport } from './transport.ts';
import type { CallName, ContractEvent, ReplyOf, RequestOf } from './types.ts';

export type Progress = { readonly what: string; readonly done: number; readonly total: number };
export type Problems = Extract<Awaited<Answer<never>>, { ok: false }>['error'];
export type CallOptions = { readonly progress?: (progress: Progress) => void; readonly signal?: AbortSignal };

export type Client = {
  readonly callDesk: <K extends CallName>(name: K, request: RequestOf<K>, options?: CallOptions) => Answer<ReplyOf<K>>;
  readonly listen: (onEvent: (event: ContractEvent) => void) => () => void;
};

/** One client for each page. Long calls have a job number, for progress and cancelling. */
export function createClient(transport: Transport): Client {
  let lastJob = 0;
  const watched = new Map<number, (progress: Progress) => void>();
  const listeners = new Set<(event: ContractEvent) => void>();

  transport.listen((event) => {
    if (event.kind === 'progress') watched.get(event.job)?.(event);
    for (const onEvent of listeners) onEvent(event);
  });

  async function callDesk<K extends CallName>(
    name: K,
    request: RequestOf<K>,
    { progress, signal }: CallOptions = {},
  ): Answer<ReplyOf<K>> {
    const job = (lastJob += 1);
    if (progress) watched.set(job, progress);
    const stop = (): void => transport.cancel(job);
    signal?.addEventListener('abort', stop);
    try {
      return (await transport.call(name, request, job)) as Awaited<Answer<ReplyOf<K>>>;
    } finally {
      watched.delete(job);
      signal?.removeEventListener('abort', stop);
    }
  }

  return {
    callDesk,
    listen: (onEvent) => {
      listeners.add(onEvent);
      return () => listeners.delete(onEvent);
    },
  };
}
