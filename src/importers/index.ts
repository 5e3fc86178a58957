import { createHash } from 'node:crypto';
import { problem, type Problem } from '../core/base/problem.ts';
import { err, ok, type Result } from '../core/base/result.ts';
import { readAttendance } from './attendance/read.ts';
import { decode, type Decoded } from './bytes/decode.ts';
import { newlineOf } from './bytes/newline.ts';
import { readTable, type Delimiter, type Row } from './csv/read-table.ts';
import { findHeader, type Header, type TableKind } from './header/find-header.ts';
import { readPayslips } from './payslip/read.ts';
import type { FileProblemCode } from './problem-codes.ts';
import type { Encoding, ImportReport } from './report.ts';

export type * from './report.ts';
export { importJson } from './report-json.ts';
export { intoCase, type IntoCaseOptions, type IntoCase } from './into-case/into-case.ts';

export type ImportOptions = {
  /** The kind of file, if the user has chosen it. */
  readonly kind?: TableKind;
  /** The encoding, if the user has chosen it. */
  readonly encoding?: Encoding;
  /** How the layout is recognised; `auto`, by the headers, is the only profile so far. */
  readonly profile?: string;
};

/**
 * Reads an attendance or payslip CSV. Rows that cannot be used stay in the report with their problems.
 * Refuses a file that is empty or binary, with damaged text, with an unclosed quote, or without a header row.
 */
export function importFile(
  bytes: Uint8Array,
  fileName: string,
  options: ImportOptions,
): Result<ImportReport, readonly Problem[]> {
  const refuse = (code: FileProblemCode, detail = ''): Result<ImportReport, readonly Problem[]> =>
    err([problem('error', code, { file: fileName }, detail === '' ? {} : { detail })]);
  if ((options.profile ?? 'auto') !== 'auto') return refuse('unknown-profile', options.profile);
  if (bytes.length === 0) return refuse('empty-file');
  const decoded = decode(bytes, options.encoding);
  if (!decoded.ok) return refuse(decoded.error);
  const table = bestTable(decoded.value, options.kind);
  if (!table.ok) return refuse(table.error.code, table.error.detail);
  const { rows, delimiter, header } = table.value;
  const file = {
    encoding: decoded.value.encoding,
    bom: decoded.value.bom,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    newline: newlineOf(decoded.value.text),
    delimiter,
  };
  const report: ImportReport =
    header.kind === 'payslip'
      ? { file, ...readPayslips(rows, header.index) }
      : { file, ...readAttendance(rows, header.index) };
  return ok({ ...report, problems: report.problems.map((p) => ({ ...p, at: { file: fileName, ...p.at } })) });
}

type Table = { readonly rows: readonly Row[]; readonly delimiter: Delimiter; readonly header: Header };
type TableError = { readonly code: FileProblemCode; readonly detail: string };

/** Chooses the delimiter that gives the most known headers. */
function bestTable({ text }: Decoded, kind: TableKind | undefined): Result<Table, TableError> {
  let best: Table | null = null;
  let broken: string | null = null;
  for (const delimiter of ['comma', 'tab', 'semicolon'] as const) {
    const rows = readTable(text, delimiter);
    if (!rows.ok) {
      broken = rows.error;
      continue;
    }
    const header = findHeader(rows.value, kind);
    if (header && (best === null || header.score > best.header.score)) best = { rows: rows.value, delimiter, header };
  }
  if (best) return ok(best);
  return err(broken === null ? { code: 'header-not-found', detail: '' } : { code: 'broken-csv', detail: broken });
}
