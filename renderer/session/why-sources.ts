import type { Records } from './case-state.ts';
import { recordsOf, textOf } from './records.ts';

/** Where a fact is recorded, and the page that shows it. */
export type SourcePlace =
  | { readonly kind: 'row'; readonly file: string; readonly row: string; readonly record: string | null }
  | { readonly kind: 'terms' | 'payslip' | 'days'; readonly dates: string }
  | { readonly kind: 'text'; readonly text: string };

/** Reads a source of a derivation: `e1#row240` (a row of an evidence file), `terms 2023-04-17`, `payslip 2024-01-10`, a span of days. */
export function sourcePlace(records: Records, source: string): SourcePlace {
  const [, file, row] = /^(.+)#row(\d+)$/.exec(source) ?? [];
  if (file !== undefined && row !== undefined) {
    const evidence = recordsOf(records, 'evidence').find(({ body }) => textOf(body, 'id') === file);
    const name = evidence === undefined ? '' : textOf(evidence.body, 'file');
    return { kind: 'row', file: name === '' ? file : name, row, record: evidence?.id ?? null };
  }
  const [, kind, dates] = /^(terms|payslip|days) (.+)$/.exec(source) ?? [];
  if (kind !== undefined && dates !== undefined) return { kind: kind as 'terms', dates };
  if (/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/.test(source)) return { kind: 'days', dates: source };
  return { kind: 'text', text: source };
}
