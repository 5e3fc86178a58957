import { z } from 'zod';
import { article40Industries } from '../../../core/records/case.ts';
import { policyKeys, policyRow } from '../../../core/rows/policies.ts';
import { choice, count, date, name, text } from './leaf.ts';
import { workerShape } from './worker.ts';

const employer = z.strictObject({
  name: text.default(''),
  nameLatin: text.default(''),
  address: text.default(''),
  representative: text.default(''),
  legalForm: choice(['company', 'sole-proprietor', 'other-non-merchant']),
  size: choice(['small-or-medium', 'large']),
  industry: choice(['general', 'agriculture', 'livestock', 'fishery']),
  supervisingBody: z
    .strictObject({ name, address: text.default('') })
    .nullable()
    .default(null),
  regularEmployees: count.nullable().default(null),
  article40Industry: z.enum(article40Industries).nullable().default(null),
});

/** The values of the format; `365`, `173.33`, `true` may be written without quotes. */
const switchShape = (all: readonly string[]) => {
  const plain = all.flatMap((v): (string | number | boolean)[] => {
    if (v === 'true' || v === 'false') return [v, v === 'true'];
    return /^\d+(\.\d+)?$/.test(v) ? [v, Number(v)] : [v];
  });
  return z.literal(plain).transform(String).optional();
};

const policy = z.strictObject(Object.fromEntries(policyKeys.map((k) => [k, switchShape(policyRow(k).values)])));

const evidence = z.strictObject({
  id: name,
  file: text.default(''),
  sha256: text.default(''),
  title: text.default(''),
  createdOn: text.default(''),
  author: text.default(''),
  exhibit: text.default(''),
});

/** The shape of a case file, version 1. Whether its parts can be true together is checked by core/records/check. */
export const caseShape = z.strictObject({
  format: z.literal('mibarai-case'),
  version: z.literal(1),
  title: text.default(''),
  /** May be absent only where the command line gives it. */
  asOf: date.optional(),
  employer: employer.prefault({}),
  policy: policy.default({}),
  workers: z.array(workerShape),
  evidence: z.array(evidence).default([]),
});

/** JSON Schema (draft 2020-12) of what a case file may hold. */
export const caseSchema = (): object => ({
  title: 'Mibarai case, version 1',
  ...z.toJSONSchema(caseShape, { io: 'input', target: 'draft-2020-12' }),
});

export type CaseShape = z.output<typeof caseShape>;
