import { parse } from 'csv-parse/sync';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { FileFacts } from '../report.ts';

export type Delimiter = FileFacts['delimiter'];

/** `number` is the CSV record number, `line` the physical line on which the record ends; both count from 1. */
export type Row = { readonly number: number; readonly line: number; readonly cells: readonly string[] };

const signs: Record<Delimiter, string> = { comma: ',', tab: '\t', semicolon: ';' };

/** Old programs end a text file with Ctrl-Z. */
const withoutEndMark = (text: string): string => (text.endsWith('\u001a') ? text.slice(0, -1) : text);

/** Rows of strings, never objects: a header such as `__proto__` must not become a key, and names may repeat. */
export function readTable(text: string, delimiter: Delimiter): Result<readonly Row[], string> {
  try {
    const found: unknown = parse(withoutEndMark(text), {
      delimiter: signs[delimiter],
      record_delimiter: ['\r\n', '\n', '\r'],
      columns: false,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return ok((found as readonly Parsed[]).map((p, i) => ({ number: i + 1, line: p.info.lines, cells: p.record })));
  } catch (e) {
    // The parser throws on faults of the file, such as a quote that is never closed.
    if (e instanceof Error) return err(e.message);
    throw e;
  }
}

type Parsed = { readonly info: { readonly lines: number }; readonly record: readonly string[] };

export const isBlank = (row: Row): boolean => row.cells.every((c) => c.trim() === '');
