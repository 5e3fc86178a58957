import { computeCase } from '../../src/core/claim/compute.ts';
import type { ResultFile } from '../../src/core/claim/result.ts';
import { readCase } from '../../src/importers/case-file/read-case.ts';

/** What the product makes of a case as JSON; a case that it refuses is a fault of the test. */
export function productResult(file: unknown, options: { readonly explain?: boolean } = {}): ResultFile {
  const read = readCase(JSON.stringify(file), 'case.json');
  if (!read.ok) throw new Error(`refused on reading: ${JSON.stringify(read.error)}`);
  const computed = computeCase(read.value.caseFile, options);
  if (!computed.ok) throw new Error(`refused on computing: ${JSON.stringify(computed.error)}`);
  return computed.value;
}
