import type { z } from 'zod';

/** One call: how its request is checked, and what it answers. Requests may be large only where `body` says so. */
export type Call<Request extends z.ZodType, Reply> = {
  readonly request: Request;
  /** `file`: may carry a whole file; `text`: JSON of ordinary size. */
  readonly body: 'text' | 'file';
  /** The reply exists in types alone. */
  readonly reply?: Reply;
};

export const call =
  <Reply>() =>
  <Request extends z.ZodType>(request: Request, body: 'text' | 'file' = 'text'): Call<Request, Reply> => ({
    request,
    body,
  });
