import { err, ok, type Result } from '../../core/base/result.ts';
import type { Problem } from '../../core/base/problem.ts';
import type { JsonObject } from '../../core/records/stored.ts';
import { toRecords } from '../case-records/index.ts';
import type { CaseText } from '../open-case.ts';
import type { NewRecord } from '../ports/case-store.ts';
import type { DeskPorts } from './ports.ts';

/** Parts of a case that may be drafts. A repeated name in an object is not accepted as a draft: one value would be lost. */
const draftPath = /^(workers\[\d+\]\.(days|payslips|pieces|events)|evidence)\[\d+\]/;
const isDraft = ({ code, at: { path = '' } }: Problem): boolean => code !== 'duplicate-field' && draftPath.test(path);

/**
 * An open case file as new records. Rows that the format refuses are kept as drafts, as they were when the file was written;
 * computing the case holds them back and reports them. Any other error refuses the file.
 */
export function readOpenCase(
  { format, newId }: Pick<DeskPorts, 'format' | 'newId'>,
  { text, fileName }: CaseText,
): Result<readonly NewRecord[], readonly Problem[]> {
  // `asOf` may be missing, as in a draft; with this date the rest can be checked.
  const read = format.read(text, fileName, { asOf: '2000-01-01' });
  if (read.ok) return ok(toRecords(read.value.raw as JsonObject, newId));
  if (!read.error.every(isDraft)) return err(read.error);
  return ok(toRecords(JSON.parse(text) as JsonObject, newId));
}
