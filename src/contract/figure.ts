import { z } from 'zod';
import { headNames } from '../core/rows/heads.ts';
import * as is from './leaf.ts';

const totals = ['unpaid', 'prescribed', 'claimable', 'interest', 'additionalPayment'] as const;

/** The figure whose derivation is asked for. `worker` is the id in the result; `from` the first day of the pay period. */
export const figure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('total'), worker: is.line, total: z.enum(totals) }),
  z.strictObject({
    kind: z.literal('head'),
    worker: is.line,
    from: is.date,
    part: z.enum(['due', 'paid', 'unpaid']),
    head: z.enum([...headNames, 'total']),
  }),
  z.strictObject({
    kind: z.literal('period'),
    worker: is.line,
    from: is.date,
    part: z.enum(['remaining', 'interest', 'additionalPayment', 'prescription']),
  }),
]);
export type Figure = z.output<typeof figure>;
