import type { WorkerResult } from '../../src/core/claim/result.ts';
import { article41Heads, contractualCitation, headRows, type HeadName } from '../../src/core/rows/heads.ts';

const contractual: readonly HeadName[] = article41Heads;

/** Where a head comes from, in short; the full list of what was applied stands in the assumptions. */
export const headCitation = ({ findings }: WorkerResult, head: HeadName): string =>
  contractual.includes(head) && findings.some(({ code }) => code === 'farm-programme-contractual')
    ? contractualCitation
    : headRows[head].shortCitation;
