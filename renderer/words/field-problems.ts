import type { LocatedProblem, RecordKind } from '../client/types.ts';
import type { Words } from './language-context.ts';
import { problemText } from './problem-text.ts';

const listed: Readonly<Partial<Record<RecordKind, RegExp>>> = {
  employer: /^employer\.?/,
  worker: /^workers\[\d+\]\.?/,
  evidence: /^evidence\[\d+\]\.?/,
};
const inWorker = /^workers\[\d+\]\.[a-z]+\[\d+\]\.?/;

/** The field of a record in a path of the case: `workers[0].terms[1].scheduled.end` is `scheduled.end` of terms. */
export const fieldAt = (kind: RecordKind, path: string): string =>
  kind === 'case' ? path : path.replace(listed[kind] ?? inWorker, '');

const covers = (field: string, found: string): boolean =>
  found === field || found.startsWith(`${field}.`) || found.startsWith(`${field}[`);

/** Why a field of a record cannot be used, in words; undefined where there is no problem. */
export function reasonOf(
  problems: readonly LocatedProblem[],
  { id, kind }: { readonly id: string; readonly kind: RecordKind },
  words: Words,
): (field: string) => string | undefined {
  const own = problems
    .filter(({ record }) => record === id)
    .map((problem) => ({ field: fieldAt(kind, problem.at.path ?? ''), text: problemText(problem, words).why }));
  return (field) => own.find((problem) => covers(field, problem.field))?.text;
}
