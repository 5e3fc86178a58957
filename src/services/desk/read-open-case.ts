import { err, ok, type Result } from '../../core/base/result.ts';
import type { Problem } from '../../core/base/problem.ts';
import type { JsonObject } from '../../core/records/stored.ts';
import { toRecords } from '../case-records/index.ts';
import type { CaseText } from '../open-case.ts';
import type { NewRecord } from '../ports/case-store.ts';
import type { DeskPorts } from './ports.ts';

/** What a case may hold as a draft. A name that stands twice in an object is no draft: one of the two would be lost. */
const draftPath = /^(workers\[\d+\]\.(days|payslips|pieces|events)|evidence)\[\d+\]/;
const isDraft = ({ code, at: { path = '' } }: Problem): boolean => code !== 'duplicate-field' && draftPath.test(path);

/**
 * An open case file as new records. Rows that the format refuses come along as the drafts that they were when the file was
 * written; they are held back and told where the case is computed. Any other fault refuses the file.
 */
export function readOpenCase(
  { format, newId }: Pick<DeskPorts, 'format' | 'newId'>,
  { text, fileName }: CaseText,
): Result<readonly NewRecord[], readonly Problem[]> {
  // The day may still be missing: it is a field of the case like others.
  const read = format.read(text, fileName, { asOf: '2000-01-01' });
  if (read.ok) return ok(toRecords(read.value.raw as JsonObject, newId));
  if (!read.error.every(isDraft)) return err(read.error);
  return ok(toRecords(JSON.parse(text) as JsonObject, newId));
}
