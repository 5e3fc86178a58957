import type { z } from 'zod';

/** One call: the validator of its request and the type of its reply. `body` limits the size of the request. */
export type Call<Request extends z.ZodType, Reply> = {
  readonly request: Request;
  /** `file`: may carry a whole file; `text`: JSON of ordinary size. */
  readonly body: 'text' | 'file';
  /** Only a type; there is no value. */
  readonly reply?: Reply;
};

export const call =
  <Reply>() =>
  <Request extends z.ZodType>(request: Request, body: 'text' | 'file' = 'text'): Call<Request, Reply> => ({
    request,
    body,
  });
