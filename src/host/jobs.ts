/** Running calls. Each page numbers its own, so a job is identified by page and number. */
export type Jobs = {
  readonly start: (page: string, job: number) => { readonly signal: AbortSignal; readonly end: () => void };
  readonly cancel: (page: string, job: number) => void;
  readonly cancelAll: () => void;
};

export function createJobs(): Jobs {
  const running = new Map<string, AbortController>();
  const key = (page: string, job: number): string => `${page} ${job}`;
  return {
    start: (page, job) => {
      const stop = new AbortController();
      running.set(key(page, job), stop);
      return { signal: stop.signal, end: () => running.delete(key(page, job)) };
    },
    cancel: (page, job) => running.get(key(page, job))?.abort(),
    cancelAll: () => {
      for (const stop of running.values()) stop.abort();
    },
  };
}
